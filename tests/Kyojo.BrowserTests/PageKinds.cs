namespace Kyojo.BrowserTests;

/// <summary>Every page kind, in the full site. A kind that is not here fails <see cref="PageKindTests"/>.</summary>
public static class PageKinds
{
    private static readonly PageKind[] Japanese =
    [
        new("home", "home", ""),
        new("type", "type", "types/npo/"),
        new("type-empty", "type", "types/union/"),
        new("type-index", "type-index", "types/"),
        new("prefecture", "prefecture", "prefectures/shimane/"),
        new("prefecture-many", "prefecture", "prefectures/tokyo/"),
        new("prefecture-empty", "prefecture", "prefectures/aomori/"),
        new("prefecture-type", "prefecture-type", "prefectures/tokyo/npo/"),
        new("place-list", "place-list", "prefectures/tokyo/from-shimane/"),
        new("prefecture-index", "prefecture-index", "prefectures/"),
        new("region", "region", "regions/kanto/"),
        new("municipality", "municipality", "municipalities/131016/"),
        new("link-index", "link-index", "municipalities/"),
        new("community", "community", "communities/everything/"),
        new("community-unknown", "community", "communities/unknown/"),
        new("community-planned", "community", "communities/planned/"),
        new("community-dormant", "community", "communities/dormant/"),
        new("community-overdue", "community", "communities/overdue/"),
        new("community-draft", "community", "communities/draft/"),
        new("tombstone-ended", "tombstone", "communities/ended/"),
        new("tombstone-withdrawn", "tombstone", "communities/withdrawn/"),
        new("community-index", "community-index", "communities/"),
        new("tag", "tag", "tags/u-turn/"),
        new("case", "case", "cases/example/"),
        new("report", "report", "reports/example/"),
        new("report-boxes", "report", "reports/boxes/"),
        new("report-charts", "report", "reports/charts/"),
        new("figure", "figure", "reports/charts/figures/fig-slope/"),
        new("figure-map", "figure", "reports/charts/figures/fig-map/"),
        new("document-index", "document-index", "reports/"),
        new("recommendations", "recommendations", "reports/recommendations/"),
        new("recommendations-company", "recommendations", "reports/recommendations/company/"),
        new("references", "references", "reports/references/"),
        new("data", "data", "data/"),
        new("ended", "ended", "data/ended/"),
        new("coverage", "coverage", "data/coverage/"),
        new("page", "page", "about/"),
        new("accessibility", "accessibility", "accessibility/"),
        new("accessibility-check", "accessibility-check", "accessibility/check/"),
        new("guide", "guide", "guide/second/"),
        new("search", "search", "search/"),
        new("kana-row", "kana-row", "search/a/"),
        new("leave-index", "leave-index", "leave/"),
        new("leave-area", "leave-area", "leave/shimane/"),
        new("leave-occasion", "leave-occasion", "leave/shimane/moving-out/"),
        new("leaflet-a4", "leaflet-a4", "leave/shimane/graduation/a4/"),
        new("leaflet-a5", "leaflet-a5", "leave/322016/moving-out/a5/"),
        new("leaflet-trifold", "leaflet-trifold", "leave/shimane/moving-out/trifold/"),
        new("leaflet-cards", "leaflet-cards", "leave/shimane/moving-out/cards/"),
        new("finder-question", "finder-question", "finder/"),
        new("finder-question-later", "finder-question", "finder/left-home/talk/"),
        new("finder-result", "finder-result", "finder/left-home/talk/online/"),
        new("not-found", "not-found", "404.html"),
    ];

    private static readonly PageKind[] OtherLanguages =
    [
        new("en-home", "home", "en/"),
        new("en-type", "type", "en/types/npo/"),
        new("en-type-index", "type-index", "en/types/"),
        new("en-prefecture", "prefecture", "en/prefectures/shimane/"),
        new("en-prefecture-index", "prefecture-index", "en/prefectures/"),
        new("en-community", "community", "en/communities/everything/"),
        new("en-search", "search", "en/search/"),
        new("en-page", "page", "en/about/"),
        new("en-coverage", "coverage", "en/data/coverage/"),
        new("en-leave-occasion", "leave-occasion", "en/leave/shimane/moving-out/"),
        new("en-leaflet-a4", "leaflet-a4", "en/leave/322016/moving-out/a4/"),
        new("easy-leave-index", "leave-index", "easy/leave/"),
        new("easy-leaflet-a4", "leaflet-a4", "easy/leave/shimane/graduation/a4/"),
        new("en-finder-question", "finder-question", "en/finder/"),
        new("en-finder-result", "finder-result", "en/finder/left-home/talk/online/"),
        new("easy-finder-question", "finder-question", "easy/finder/"),
        new("easy-finder-result", "finder-result", "easy/finder/left-home/talk/online/"),
        new("easy-home", "home", "easy/"),
        new("easy-community", "community", "easy/communities/everything/"),
        new("easy-community-planned", "community", "easy/communities/planned/"),
        new("easy-search", "search", "easy/search/"),
        new("easy-page", "page", "easy/about/"),
    ];

    /// <summary>Page kinds that send the visitor on at once: checked by <see cref="PageKindTests"/> and the Nu checker only.</summary>
    public static readonly string[] Redirects = ["communities/everything-before/", "old/page/", "q/32m/"];

    /// <summary>Kinds of pages in Japanese.</summary>
    public static TheoryData<PageKind> Main => [.. Japanese];

    /// <summary>Kinds in all languages.</summary>
    public static TheoryData<PageKind> All => [.. Japanese, .. OtherLanguages];

    /// <summary>Kinds for the checks of modes of display.</summary>
    public static TheoryData<PageKind> Chief => [.. Japanese.Where(k => k.Name is "home" or "prefecture" or "community" or "report" or "report-charts" or "type" or "search")];

    /// <summary>A page of each kind that is short enough to be read as text.</summary>
    internal static IEnumerable<PageKind> OneOfEach => Japanese.DistinctBy(k => k.Class).Select(kind => kind.Name switch
    {
        "type" => kind with { Route = "types/regional-alumni/" },
        "prefecture-type" => kind with { Route = "prefectures/shimane/regional-alumni/" },
        "community-index" => kind with { Route = "communities/page/2/" },
        _ => kind,
    });

    internal static IEnumerable<PageKind> Of(string name) => Japanese.Concat(OtherLanguages).Where(k => k.Name == name);

    internal static IReadOnlySet<string> Classes => Japanese.Select(k => k.Class).ToHashSet(StringComparer.Ordinal);
}
