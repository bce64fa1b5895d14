using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>Numbers of communities per prefecture; one that comes from and is in the same place counts once.</summary>
internal static class PrefectureCounts
{
    public static int All(Catalog catalog, Prefecture prefecture) => catalog.Types.Sum(type => OfType(catalog, prefecture, type));

    public static int OfType(Catalog catalog, Prefecture prefecture, CommunityType type) =>
        catalog.ByTypeAndPrefecture.GetValueOrDefault((type.Id, prefecture.Code), []).Length;

    /// <summary>Address of the page of the prefecture and type where there is one, else of the prefecture's.</summary>
    public static string Href(Catalog catalog, Prefecture prefecture, CommunityType type) =>
        OfType(catalog, prefecture, type) > 0 ? Routes.Of(prefecture, type).Value : Routes.Of(prefecture).Value;

    /// <summary>Both lists joined, each community once, in the order of the fifty sounds by list.</summary>
    public static IEnumerable<Community> Both(Catalog catalog, Prefecture prefecture) =>
        catalog.ByOrigin.GetValueOrDefault(prefecture.Code, []).Union(catalog.ByHere.GetValueOrDefault(prefecture.Code, []));
}
