using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>Communities under one heading of a prefecture's page.</summary>
/// <param name="Anchor">Lasting id of the heading.</param>
/// <param name="Label">Name of the place or type; null where <paramref name="Key"/> says it.</param>
/// <param name="Key">String of the theme.</param>
/// <param name="Members">In the order of the fifty sounds, at least one.</param>
/// <param name="List">Where all of them are listed when the page shows only the first.</param>
internal sealed record PrefectureGroup(string Anchor, string? Label, string? Key, ImmutableArray<Community> Members, RoutePath List);

/// <summary>
/// The groups of a prefecture's page with their lasting anchors (leaving-kit.md section 1): where people from here can
/// join now, what is here by type, and who is here from elsewhere.
/// </summary>
internal sealed class PrefectureGroups(SiteContext site, Prefecture prefecture)
{
    private const int AllShownUpTo = 100;
    private const int ShownPerGroup = 10;

    private Catalog Catalog => site.Catalog;

    /// <summary>People from here, by where one can take part: prefectures in the order of their codes, online, overseas, unknown.</summary>
    public ImmutableArray<PrefectureGroup> OriginByNow()
    {
        var members = new Buckets();
        foreach (var community in Catalog.ByOrigin.GetValueOrDefault(prefecture.Code, []))
        {
            foreach (var code in community.HerePrefectures) members.Add(code, community);
            if (community.Online == "true") members.Add("online", community);
            if (IsOverseas(community)) members.Add("overseas", community);
            if (community.HerePrefectures.IsEmpty && community.Online != "true" && !IsOverseas(community)) members.Add("unknown", community);
        }

        var groups = ImmutableArray.CreateBuilder<PrefectureGroup>();
        foreach (var now in ReferenceTables.Prefectures) Add(groups, "now-" + now.Slug, site.NameOf(now), null, members[now.Code]);
        foreach (var other in (string[])["online", "overseas", "unknown"]) Add(groups, "now-" + other, null, "group." + other, members[other]);
        return groups.ToImmutable();
    }

    /// <summary>What is here but for groups from elsewhere, by type, in the order of types.</summary>
    public ImmutableArray<PrefectureGroup> HereByType()
    {
        var members = new Buckets();
        foreach (var community in Here.Where(c => !IsFromElsewhere(c))) members.Add(community.Type.Id, community);
        var groups = ImmutableArray.CreateBuilder<PrefectureGroup>();
        foreach (var type in Catalog.Types) Add(groups, "here-" + type.Id, site.NameOf(type), null, members[type.Id], Routes.Of(prefecture, type));
        return groups.ToImmutable();
    }

    /// <summary>Groups of people from other prefectures that meet here, by where they come from, in the order of codes.</summary>
    public ImmutableArray<PrefectureGroup> HereByOrigin()
    {
        var members = new Buckets();
        foreach (var community in Here.Where(IsFromElsewhere))
        {
            foreach (var code in community.OriginPrefectures) members.Add(code, community);
        }

        var groups = ImmutableArray.CreateBuilder<PrefectureGroup>();
        foreach (var from in ReferenceTables.Prefectures) Add(groups, "from-" + from.Slug, site.NameOf(from), null, members[from.Code]);
        return groups.ToImmutable();
    }

    /// <summary>The cards of groups: all up to 100 entries of the prefecture, above that the first ten of each.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="total">Entries of the prefecture.</param>
    public ImmutableArray<CardGroup> Shown(ImmutableArray<PrefectureGroup> groups, int total) => [.. groups.Select(group =>
    {
        var cut = IsCut(group, total);
        return new CardGroup(group.Anchor, group.Label, group.Key, group.Members.Length,
            site.CardsOf(cut ? group.Members.Take(ShownPerGroup) : group.Members), cut ? group.List.Value : null);
    })];

    /// <summary>True when the prefecture's page shows only the first of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="total">Entries of the prefecture.</param>
    public static bool IsCut(PrefectureGroup group, int total) => total > AllShownUpTo && group.Members.Length > ShownPerGroup;

    private ImmutableArray<Community> Here => Catalog.ByHere.GetValueOrDefault(prefecture.Code, []);

    private bool IsFromElsewhere(Community community) =>
        !community.OriginPrefectures.IsEmpty && !community.OriginPrefectures.Contains(prefecture.Code);

    private static bool IsOverseas(Community community) => community.Places.Any(p => !p.IsOrigin && p.Country is not (null or "JP"));

    private void Add(ImmutableArray<PrefectureGroup>.Builder groups, string anchor, string? label, string? key, ImmutableArray<Community> members, RoutePath? list = null)
    {
        if (members.IsEmpty) return;
        groups.Add(new PrefectureGroup(anchor, label, key, members, list ?? Routes.Of(prefecture).Child(anchor)));
    }

    private sealed class Buckets
    {
        private readonly Dictionary<string, ImmutableArray<Community>.Builder> byKey = new(StringComparer.Ordinal);

        public ImmutableArray<Community> this[string key] => byKey.TryGetValue(key, out var members) ? members.ToImmutable() : [];

        public void Add(string key, Community community)
        {
            if (!byKey.TryGetValue(key, out var members)) byKey.Add(key, members = ImmutableArray.CreateBuilder<Community>());
            members.Add(community);
        }
    }
}
