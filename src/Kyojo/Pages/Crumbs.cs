using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kyojo.Pages;

/// <summary>Breadcrumbs. The fixed steps are strings of the theme; their Japanese names are repeated here for JSON-LD.</summary>
internal static class Crumbs
{
    public static FrozenDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nav.home"] = "ホーム", ["nav.types"] = "6つの共助", ["nav.prefectures"] = "都道府県", ["nav.regions"] = "地方", ["nav.municipalities"] = "市区町村",
        ["nav.communities"] = "会の一覧", ["nav.tags"] = "タグ", ["nav.cases"] = "事例", ["nav.reports"] = "調査・報告", ["nav.guide"] = "マニュアル", ["nav.data"] = "データ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Crumb Home { get; } = new(null, "nav.home", "");

    public static Crumb Prefectures { get; } = new(null, "nav.prefectures", Routes.Prefectures.Value);

    /// <summary>Home, the index of a section, and this page.</summary>
    public static ImmutableArray<Crumb> To(string section, string href, string label) => [Home, new(null, "nav." + section, href), new(label, null, null)];

    /// <summary>Home and the index of a section, which is this page.</summary>
    public static ImmutableArray<Crumb> Index(string section) => [Home, new(null, "nav." + section, null)];
}
