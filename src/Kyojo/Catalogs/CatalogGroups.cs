using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Catalogs;

/// <summary>Communities by what they are found by. Independent of each other, so that they are made side by side; loops, for there may be many.</summary>
internal sealed class CatalogGroups
{
    private CatalogGroups()
    {
    }

    public FrozenDictionary<string, ImmutableArray<Community>> ByType { get; private set; } = null!;

    public FrozenDictionary<string, ImmutableArray<Community>> ByOrigin { get; private set; } = null!;

    public FrozenDictionary<string, ImmutableArray<Community>> ByHere { get; private set; } = null!;

    public FrozenDictionary<string, ImmutableArray<Community>> ByMunicipality { get; private set; } = null!;

    public FrozenDictionary<string, ImmutableArray<Community>> ByTag { get; private set; } = null!;

    public FrozenDictionary<(string Type, string Prefecture), ImmutableArray<Community>> ByTypeAndPrefecture { get; private set; } = null!;

    public FrozenDictionary<string, string> TagLabels { get; private set; } = null!;

    public FrozenDictionary<string, ImmutableArray<(Community From, string Kind)>> RelationsTo { get; private set; } = null!;

    /// <summary>Makes all groups.</summary>
    /// <param name="settings">Settings of the site.</param>
    /// <param name="shown">Communities with a page.</param>
    /// <param name="listed">Those of them that lists name, in the order of lists.</param>
    /// <param name="workers">Threads at once.</param>
    public static CatalogGroups Of(SiteSettings settings, ImmutableArray<Community> shown, ImmutableArray<Community> listed, int workers)
    {
        var groups = new CatalogGroups();
        Action[] making =
        [
            () => groups.ByType = Group<string>(listed, c => [c.Type.Id]),
            () => groups.ByOrigin = Group<string>(listed, c => c.OriginPrefectures),
            () => groups.ByHere = Group<string>(listed, c => c.HerePrefectures),
            () => groups.ByMunicipality = Group(listed, CatalogBuilder.Municipalities),
            () => groups.ByTag = Group<string>(listed, c => settings.SlugsOf(c.Tags)),
            () => groups.ByTypeAndPrefecture = Group(listed, c => c.Prefectures.Select(p => (c.Type.Id, p))),
            () => groups.TagLabels = Labels(settings, listed),
            () => groups.RelationsTo = Relations(shown),
        ];
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = workers }, making);
        return groups;
    }

    private static FrozenDictionary<string, string> Labels(SiteSettings settings, ImmutableArray<Community> listed)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in listed.SelectMany(c => c.Tags))
        {
            var slug = settings.TagSlug(tag);
            if (!labels.ContainsKey(slug)) labels.Add(slug, settings.TagLabel(slug) ?? tag);
        }

        return labels.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<TKey, ImmutableArray<Community>> Group<TKey>(ImmutableArray<Community> communities, Func<Community, IEnumerable<TKey>> keys)
        where TKey : notnull
    {
        var groups = new Dictionary<TKey, ImmutableArray<Community>.Builder>();
        foreach (var community in communities)
        {
            foreach (var key in keys(community))
            {
                if (!groups.TryGetValue(key, out var group)) groups[key] = group = ImmutableArray.CreateBuilder<Community>();
                group.Add(community);
            }
        }

        return groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToImmutable());
    }

    private static FrozenDictionary<string, ImmutableArray<(Community From, string Kind)>> Relations(ImmutableArray<Community> shown)
    {
        var groups = new Dictionary<string, ImmutableArray<(Community From, string Kind)>.Builder>(StringComparer.Ordinal);
        foreach (var community in shown)
        {
            foreach (var relation in community.Values.Maps(CommunityFields.Relations))
            {
                var to = relation.Text(RelationFields.To, "");
                if (!groups.TryGetValue(to, out var group)) groups[to] = group = ImmutableArray.CreateBuilder<(Community, string)>();
                group.Add((community, relation.Text(RelationFields.Kind, "")));
            }
        }

        return groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToImmutable(), StringComparer.Ordinal);
    }
}
