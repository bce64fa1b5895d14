using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using Kyojo.Model;

namespace Kyojo.Catalogs.Finding;

/// <summary>The entries a finder may lead to, and which of them fulfil a condition. Each facet is looked at once; safe for several threads.</summary>
internal sealed class FinderEntries
{
    private readonly Catalog catalog;
    private readonly Facets facets;
    private readonly FrozenDictionary<string, int> numbers;
    private readonly ImmutableArray<Community> entries;
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, BitArray>> byFacet = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BitArray> byCondition = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> byWish = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FinderSelection> selections = new(StringComparer.Ordinal);

    /// <summary>The published entries that the table of states lets in: those known to be active first, doubtful ones last, by reading.</summary>
    /// <param name="catalog">The site.</param>
    public FinderEntries(Catalog catalog)
    {
        this.catalog = catalog;
        facets = new Facets(catalog);
        All = InOrder(catalog);
        entries = [.. All.Select(e => e.Entry)];
        var told = catalog.Cases.SelectMany(c => c.Communities).ToHashSet(StringComparer.Ordinal);
        var numbersOfTold = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < All.Length; i++)
        {
            if (told.Contains(All[i].Entry.Id)) numbersOfTold.Add(All[i].Entry.Id, i);
        }

        numbers = numbersOfTold.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Loops, for there may be many.
    private static ImmutableArray<(Community Entry, FinderPlace Place)> InOrder(Catalog catalog)
    {
        var places = new SortedDictionary<FinderPlace, List<Community>>();
        foreach (var entry in catalog.Listed)
        {
            if (entry.PublicationStatus != "published") continue;
            var place = catalog.StateOf(entry).Finder;
            if (place == FinderPlace.None) continue;
            if (!places.TryGetValue(place, out var list)) places.Add(place, list = []);
            list.Add(entry);
        }

        var all = ImmutableArray.CreateBuilder<(Community, FinderPlace)>(catalog.Listed.Length);
        foreach (var (place, entries) in places)
        {
            foreach (var entry in entries) all.Add((entry, place));
        }

        return all.ToImmutable();
    }

    /// <summary>The entries in the order of results without a preference.</summary>
    public ImmutableArray<(Community Entry, FinderPlace Place)> All { get; }

    /// <summary>Number of an entry that a case tells of; null for one that the finder does not lead to.</summary>
    /// <param name="id">Id of the entry.</param>
    public int? NumberOf(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>Numbers of the entries that fulfil all conditions of a wish, in order.</summary>
    public ImmutableArray<int> Matching(FinderWish wish)
    {
        if (byWish.TryGetValue(wish.WhereKey, out var known)) return known;
        var bits = new BitArray(All.Length, defaultValue: true);
        foreach (var condition in wish.Where) bits.And(Fulfilling(condition));
        var words = new int[(bits.Length + 31) / 32];
        bits.CopyTo(words, 0);
        var matching = ImmutableArray.CreateBuilder<int>(words.Sum(word => BitOperations.PopCount((uint)word)));
        for (var i = 0; i < words.Length; i++)
        {
            for (var left = (uint)words[i]; left != 0; left &= left - 1) matching.Add((i * 32) + BitOperations.TrailingZeroCount(left));
        }

        return byWish[wish.WhereKey] = matching.MoveToImmutable();
    }

    /// <summary>What a result with these conditions leads to.</summary>
    public FinderSelection Select(FinderWish wish) => selections.GetOrAdd(wish.WhereKey, static (_, arg) => new FinderSelection(arg.self.catalog, arg.self, arg.self.Matching(arg.wish)), (self: this, wish));

    /// <summary>True when an entry fulfils a condition.</summary>
    /// <param name="index">Number of the entry.</param>
    /// <param name="condition">The condition.</param>
    public bool Fulfils(int index, FinderCondition condition) => Fulfilling(condition)[index];

    /// <summary>The first entries when what fulfils the first preference stands first, then the second; places and reading decide before and after.</summary>
    /// <param name="matching">Numbers of entries in order.</param>
    /// <param name="prefer">The preferences.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Community> First(ImmutableArray<int> matching, ImmutableArray<FinderCondition> prefer, int most)
    {
        // Not sorted, as few of many are asked for: of each rank the first ones, then rank after rank.
        var tests = prefer.Select(Fulfilling).ToArray();
        var ranks = new SortedDictionary<int, List<Community>>();
        var best = matching.IsEmpty ? 0 : (int)All[matching[0]].Place << tests.Length;
        foreach (var index in matching)
        {
            // The place above all, then a bit for each preference, the first the highest.
            var rank = (int)All[index].Place;
            foreach (var bits in tests) rank = rank * 2 + (bits[index] ? 0 : 1);
            if (!ranks.TryGetValue(rank, out var equals)) ranks.Add(rank, equals = []);
            if (equals.Count < most) equals.Add(All[index].Entry);
            if (rank == best && equals.Count == most) return equals;
        }

        return [.. ranks.Values.SelectMany(equals => equals).Take(most)];
    }

    private BitArray Fulfilling(FinderCondition condition)
    {
        if (byCondition.TryGetValue(condition.Key, out var known)) return known;
        var bits = new BitArray(All.Length);
        if (condition.Values.IsEmpty) return byCondition[condition.Key] = bits;
        var having = Facets.IsOpen(condition.Facet)
            ? facets.Index(condition.Facet, entries, condition.Values)
            : byFacet.GetOrAdd(condition.Facet, static (facet, self) => self.facets.Index(facet, self.entries), this);
        foreach (var value in condition.Values)
        {
            if (having.TryGetValue(value, out var some)) bits.Or(some);
        }

        return byCondition[condition.Key] = bits;
    }
}
