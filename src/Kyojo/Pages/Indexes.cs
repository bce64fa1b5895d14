using System.Collections.Frozen;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>What all index pages have in common.</summary>
internal static class Indexes
{
    /// <summary>One sentence about each index, for search engines.</summary>
    public static FrozenDictionary<string, string> Descriptions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["types"] = "共助の種類の一覧です。それぞれがどんなもので、個人と相手に何をもたらすかがわかります。",
        ["prefectures"] = "47都道府県ごとに、出身者の会とその土地で活動する会を探せます。",
        ["regions"] = "八つの地方ごとに、都道府県と会の数をまとめています。",
        ["municipalities"] = "会のある市区町村の一覧です。",
        ["communities"] = "掲載しているすべての会を五十音順に並べています。",
        ["tags"] = "会に付いたタグの一覧です。多く使われているものから並べています。",
        ["cases"] = "会に参加した人の歩みを紹介する事例の一覧です。",
        ["reports"] = "共助についての調査・報告の一覧です。",
        ["data"] = "掲載している会のデータと、項目の説明です。",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PageInfo Info(SiteContext site, string kind, RoutePath route, string name, string section, int number = 1) => new()
    {
        Kind = kind,
        Route = route.Value,
        Title = Crumbs.Names["nav." + name],
        Number = number > 1 ? number : 0,
        Description = Descriptions[name],
        Section = section,
        Canonical = site.Canonical(route),
    };

    public static Html Ld(SiteContext site, RoutePath route, string name) =>
        JsonLd.Of(site, route, Crumbs.Index(name), json =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "CollectionPage");
            JsonLd.Id(json, site, route);
            json.WriteString("name", Crumbs.Names["nav." + name]);
            json.WriteEndObject();
        });

    public static int CountOf(Catalog catalog, Region region) =>
        ReferenceTables.Prefectures.Where(p => p.RegionSlug == region.Slug).SelectMany(p => PrefectureCounts.Both(catalog, p)).Distinct().Count();
}
