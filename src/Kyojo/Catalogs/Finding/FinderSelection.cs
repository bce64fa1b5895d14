using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Catalogs.Finding;

/// <summary>Everything a result leads to: each entry stands in a list, or behind the tile of a prefecture.</summary>
internal sealed class FinderSelection
{
    // By code as a number; 0 is no prefecture.
    private readonly int[] byPrefecture = new int[48];

    /// <summary>Sorts the entries of a result by how a visitor gets to them.</summary>
    /// <param name="catalog">The site.</param>
    /// <param name="entries">All entries.</param>
    /// <param name="all">Numbers of those of the result.</param>
    public FinderSelection(Catalog catalog, FinderEntries entries, ImmutableArray<int> all)
    {
        All = all;
        var byType = new Dictionary<CommunityType, int>();
        var (nationwide, elsewhere) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var index in all)
        {
            var entry = entries.All[index].Entry;
            byType[entry.Type] = byType.GetValueOrDefault(entry.Type) + 1;
            var isPlaced = Count(entry);
            if (entry.IsNationwide) nationwide.Add(index);
            else if (!isPlaced) elsewhere.Add(index);
        }

        (Nationwide, Elsewhere) = (nationwide.ToImmutable(), elsewhere.ToImmutable());
        Types = [.. catalog.Types.Where(byType.ContainsKey).Select(t => (t, byType[t]))];
        Cases = [.. catalog.Cases.Where(c => c.Communities.Any(id => entries.NumberOf(id) is { } number && all.BinarySearch(number) >= 0))];
    }

    /// <summary>Numbers of all entries, in their order.</summary>
    public ImmutableArray<int> All { get; }

    /// <summary>Those open to people anywhere.</summary>
    public ImmutableArray<int> Nationwide { get; }

    /// <summary>Those that name no prefecture and are not open to people anywhere.</summary>
    public ImmutableArray<int> Elsewhere { get; }

    /// <summary>Types of the entries with their numbers, in the order of types.</summary>
    public ImmutableArray<(CommunityType Type, int Count)> Types { get; }

    /// <summary>Cases that tell of one of them, newest first.</summary>
    public ImmutableArray<CaseStudy> Cases { get; }

    /// <summary>True when an entry names a prefecture.</summary>
    public bool HasPlaces => byPrefecture.Any(n => n > 0);

    /// <summary>Entries with a prefecture in any role.</summary>
    /// <param name="prefecture">The prefecture.</param>
    public int In(Prefecture prefecture) => byPrefecture[Number(prefecture.Code)];

    // An entry that comes from and is in the same place counts there once.
    private bool Count(Community entry)
    {
        foreach (var code in entry.OriginPrefectures) byPrefecture[Number(code)]++;
        foreach (var code in entry.HerePrefectures)
        {
            if (!entry.OriginPrefectures.Contains(code)) byPrefecture[Number(code)]++;
        }

        return !entry.OriginPrefectures.IsEmpty || !entry.HerePrefectures.IsEmpty;
    }

    private static int Number(string code) => (code[0] - '0') * 10 + code[1] - '0';
}
