using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Catalogs.Finding;

/// <summary>Everything a result leads to: each entry stands in a list, or behind the tile of a prefecture.</summary>
internal sealed class FinderSelection
{
    private readonly Dictionary<string, int> byPrefecture = new(StringComparer.Ordinal);

    /// <summary>Sorts the entries of a result by how a visitor gets to them.</summary>
    /// <param name="catalog">The site.</param>
    /// <param name="entries">All entries.</param>
    /// <param name="all">Numbers of those of the result.</param>
    public FinderSelection(Catalog catalog, FinderEntries entries, ImmutableArray<int> all)
    {
        All = all;
        var chosen = all.Select(i => entries.All[i].Entry).ToHashSet();
        foreach (var code in chosen.SelectMany(e => e.OriginPrefectures.Union(e.HerePrefectures))) byPrefecture[code] = byPrefecture.GetValueOrDefault(code) + 1;
        Nationwide = [.. all.Where(i => entries.All[i].Entry.IsNationwide)];
        Elsewhere = [.. all.Where(i => entries.All[i].Entry is { IsNationwide: false, OriginPrefectures.IsEmpty: true, HerePrefectures.IsEmpty: true })];
        Types = [.. catalog.Types.Select(t => (t, chosen.Count(e => e.Type == t))).Where(t => t.Item2 > 0)];
        Cases = [.. catalog.Cases.Where(c => c.Communities.Any(id => catalog.ById.TryGetValue(id, out var community) && chosen.Contains(community)))];
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
    public bool HasPlaces => byPrefecture.Count > 0;

    /// <summary>Entries with a prefecture in any role.</summary>
    /// <param name="prefecture">The prefecture.</param>
    public int In(Prefecture prefecture) => byPrefecture.GetValueOrDefault(prefecture.Code);
}
