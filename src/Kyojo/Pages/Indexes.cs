using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>What all index pages have in common.</summary>
internal static class Indexes
{
    public static PageInfo Info(SiteContext site, string kind, RoutePath route, string name, string section, int number = 1) => new()
    {
        Kind = kind,
        Route = route.Value,
        Title = site.Words.Say("nav." + name),
        Number = number > 1 ? number : 0,
        Description = site.Words.Say("description." + name),
        Section = section,
        Canonical = site.Canonical(route),
    };

    public static Html Ld(SiteContext site, RoutePath route, string name, ImmutableArray<Crumb> breadcrumb = default) =>
        JsonLd.Of(site, route, breadcrumb.IsDefault ? Crumbs.Index(name) : breadcrumb, json =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "CollectionPage");
            JsonLd.Id(json, site, route);
            json.WriteString("name", site.Words.Say("nav." + name));
            json.WriteEndObject();
        });

    public static int CountOf(Catalog catalog, Region region) =>
        ReferenceTables.Prefectures.Where(p => p.RegionSlug == region.Slug).SelectMany(p => PrefectureCounts.Both(catalog, p)).Distinct().Count();
}
