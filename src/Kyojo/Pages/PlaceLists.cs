using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A list of which another page shows only the first ten.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Members">All of them, in the order of the fifty sounds.</param>
/// <param name="Prefecture">The prefecture whose group it is; null for entries of the whole country.</param>
/// <param name="Type">The type of all entries; null for several.</param>
internal sealed record PlaceList(RoutePath Route, string Title, ImmutableArray<Community> Members, Prefecture? Prefecture, CommunityType? Type);

/// <summary>The lists that are needed: groups that a prefecture's page cuts, and entries of the whole country beyond ten.</summary>
internal static class PlaceLists
{
    /// <summary>So many nationwide entries are shown on the pages of prefectures and types.</summary>
    public const int NationwideShown = 10;

    /// <summary>All lists, by prefecture in the order of codes, those of the whole country last.</summary>
    public static IEnumerable<PlaceList> Of(SiteContext site) => ReferenceTables.Prefectures.SelectMany(p => OfPrefecture(site, p)).Concat(OfCountry(site));

    /// <summary>Address of the list of nationwide entries; null when the first ten are all.</summary>
    /// <param name="all">The entries.</param>
    /// <param name="type">Their type; null for all types.</param>
    public static string? NationwideHref(ImmutableArray<Community> all, CommunityType? type = null) =>
        all.Length > NationwideShown ? (type is null ? Routes.Nationwide : Routes.Nationwide.Child(type.Id)).Value : null;

    private static IEnumerable<PlaceList> OfPrefecture(SiteContext site, Prefecture prefecture)
    {
        var total = PrefectureCounts.All(site.Catalog, prefecture);
        var groups = new PrefectureGroups(site, prefecture);
        foreach (var group in groups.OriginByNow().Where(g => PrefectureGroups.IsCut(g, total)))
        {
            var now = group.Key is { } key ? site.Words.Say(key) : site.Words.Say("group.now", ("place", group.Label!));
            yield return new PlaceList(group.List, site.Words.Say("place-list.origin", ("name", site.NameOf(prefecture)), ("group", now)), group.Members, prefecture, null);
        }

        foreach (var group in groups.HereByOrigin().Where(g => PrefectureGroups.IsCut(g, total)))
        {
            var from = site.Words.Say("group.from", ("place", group.Label!));
            yield return new PlaceList(group.List, site.Words.Say("place-list.from", ("name", site.NameOf(prefecture)), ("group", from)), group.Members, prefecture, null);
        }
    }

    private static IEnumerable<PlaceList> OfCountry(SiteContext site)
    {
        var all = site.Catalog.Nationwide;
        if (NationwideHref(all) is null) yield break;
        yield return new PlaceList(Routes.Nationwide, site.Words.Say("nationwide"), all, null, null);
        foreach (var type in site.Catalog.Types)
        {
            ImmutableArray<Community> ofType = [.. all.Where(c => c.Type == type)];
            if (NationwideHref(ofType, type) is null) continue;
            yield return new PlaceList(Routes.Nationwide.Child(type.Id), site.Words.Say("place-list.type", ("list", site.Words.Say("nationwide")), ("type", site.NameOf(type))), ofType, null, type);
        }
    }
}
