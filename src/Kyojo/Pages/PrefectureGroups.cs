using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>
/// The groups of a prefecture's page with their lasting anchors (leaving-kit.md section 1): where people from here can
/// join now, what is here by type, and who is here from elsewhere.
/// </summary>
internal sealed class PrefectureGroups(SiteContext site, Prefecture prefecture, int total)
{
    private const int AllShownUpTo = 100;
    private const int ShownPerGroup = 10;

    /// <summary>True for groups of people from other prefectures that meet here.</summary>
    public bool IsFromElsewhere(Community community) =>
        !community.OriginPrefectures.IsEmpty && !community.OriginPrefectures.Contains(prefecture.Code);

    /// <summary>By where one can take part: prefectures in the order of their codes, online, overseas, unknown.</summary>
    public ImmutableArray<CardGroup> OriginByNow(ImmutableArray<Community> origin)
    {
        var groups = ImmutableArray.CreateBuilder<CardGroup>();
        foreach (var now in ReferenceTables.Prefectures)
        {
            Add(groups, "now-" + now.Slug, site.NameOf(now), null, origin.Where(c => c.HerePrefectures.Contains(now.Code)));
        }

        Add(groups, "now-online", null, "group.online", origin.Where(c => c.Online == "true"));
        Add(groups, "now-overseas", null, "group.overseas", origin.Where(IsOverseas));
        Add(groups, "now-unknown", null, "group.unknown", origin.Where(c => c.HerePrefectures.IsEmpty && c.Online != "true" && !IsOverseas(c)));
        return groups.ToImmutable();
    }

    /// <summary>By type, in the order of types.</summary>
    public ImmutableArray<CardGroup> HereByType(IEnumerable<Community> here)
    {
        var list = here.ToImmutableArray();
        var groups = ImmutableArray.CreateBuilder<CardGroup>();
        foreach (var type in site.Catalog.Types)
        {
            Add(groups, "here-" + type.Id, site.NameOf(type), null, list.Where(c => c.Type == type), Routes.Of(prefecture, type).Value);
        }

        return groups.ToImmutable();
    }

    /// <summary>By the prefecture people come from, in the order of codes.</summary>
    public ImmutableArray<CardGroup> HereByOrigin(IEnumerable<Community> here)
    {
        var list = here.ToImmutableArray();
        var groups = ImmutableArray.CreateBuilder<CardGroup>();
        foreach (var from in ReferenceTables.Prefectures)
        {
            Add(groups, "from-" + from.Slug, site.NameOf(from), null, list.Where(c => c.OriginPrefectures.Contains(from.Code)));
        }

        return groups.ToImmutable();
    }

    private static bool IsOverseas(Community community) => community.Places.Any(p => !p.IsOrigin && p.Country is not (null or "JP"));

    private void Add(ImmutableArray<CardGroup>.Builder groups, string anchor, string? label, string? key, IEnumerable<Community> members, string? more = null)
    {
        var all = members.ToArray();
        if (all.Length == 0) return;
        var cut = total > AllShownUpTo && all.Length > ShownPerGroup;
        // A group of several types has no list of its own: its links to all types stand further down the page.
        var target = more ?? (all.All(c => c.Type == all[0].Type) ? Routes.Of(prefecture, all[0].Type).Value : Routes.Of(prefecture).Value + "#types");
        groups.Add(new CardGroup(anchor, label, key, all.Length, site.CardsOf(cut ? all.Take(ShownPerGroup) : all), cut ? target : null));
    }
}
