using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The address of everything (theme.md section 3). Pages link through these and nothing else.</summary>
public static class Routes
{
    /// <summary>Index of types.</summary>
    public static RoutePath Types { get; } = RoutePath.Page("types");

    /// <summary>Index of prefectures.</summary>
    public static RoutePath Prefectures { get; } = RoutePath.Page("prefectures");

    /// <summary>Entries of the whole country, when they are more than other pages show.</summary>
    public static RoutePath Nationwide { get; } = RoutePath.Page("prefectures", "nationwide");

    /// <summary>The search page.</summary>
    public static RoutePath Search { get; } = RoutePath.Page("search");

    /// <summary>Names of a row of the fifty sounds.</summary>
    /// <param name="slug"><c>a ka sa ta na ha ma ya ra wa other</c>.</param>
    public static RoutePath SearchRow(string slug) => RoutePath.Page("search", slug);

    /// <summary>Index of regions.</summary>
    public static RoutePath Regions { get; } = RoutePath.Page("regions");

    /// <summary>Index of municipalities.</summary>
    public static RoutePath Municipalities { get; } = RoutePath.Page("municipalities");

    /// <summary>Index of communities.</summary>
    public static RoutePath Communities { get; } = RoutePath.Page("communities");

    /// <summary>Index of tags.</summary>
    public static RoutePath Tags { get; } = RoutePath.Page("tags");

    /// <summary>Index of cases.</summary>
    public static RoutePath Cases { get; } = RoutePath.Page("cases");

    /// <summary>Index of reports.</summary>
    public static RoutePath Reports { get; } = RoutePath.Page("reports");

    /// <summary>Works that reports and cases cite.</summary>
    public static RoutePath References { get; } = RoutePath.Page("reports", "references");

    /// <summary>What reports recommend, to all audiences.</summary>
    public static RoutePath AllRecommendations { get; } = RoutePath.Page("reports", "recommendations");

    /// <summary>What reports recommend to an audience.</summary>
    /// <param name="audience">Id of the audience.</param>
    public static RoutePath Recommendations(string audience) => AllRecommendations.Child(audience);

    /// <summary>The manual.</summary>
    public static RoutePath Guide { get; } = RoutePath.Page("guide");

    /// <summary>Open data.</summary>
    public static RoutePath Data { get; } = RoutePath.Page("data");

    /// <summary>What is covered and what is missing.</summary>
    public static RoutePath Coverage { get; } = RoutePath.Page("data", "coverage");

    /// <summary>Communities that have ended.</summary>
    public static RoutePath Ended { get; } = RoutePath.Page("data", "ended");
    /// <summary>The first question of the finder.</summary>
    public static RoutePath Finder { get; } = RoutePath.Page("finder");

    /// <summary>About the site.</summary>
    public static RoutePath About { get; } = RoutePath.Page("about");

    /// <summary>Accessibility policy.</summary>
    public static RoutePath Accessibility { get; } = RoutePath.Page("accessibility");

    /// <summary>Recorded results of accessibility tests.</summary>
    public static RoutePath AccessibilityCheck { get; } = RoutePath.Page("accessibility", "check");

    /// <summary>A type.</summary>
    /// <param name="type">The type.</param>
    public static RoutePath Of(CommunityType type) => type.Address.Value.Length > 0 ? type.Address : type.Address = RoutePath.Page("types", type.Id);

    /// <summary>A prefecture.</summary>
    /// <param name="prefecture">The prefecture.</param>
    public static RoutePath Of(Prefecture prefecture) => RoutePath.Page("prefectures", prefecture.Slug);

    /// <summary>A prefecture's entries of one type.</summary>
    /// <param name="prefecture">The prefecture.</param>
    /// <param name="type">The type.</param>
    public static RoutePath Of(Prefecture prefecture, CommunityType type) => RoutePath.Page("prefectures", prefecture.Slug, type.Id);

    /// <summary>A region.</summary>
    /// <param name="region">The region.</param>
    public static RoutePath Of(Region region) => RoutePath.Page("regions", region.Slug);

    /// <summary>A municipality.</summary>
    /// <param name="municipality">The municipality.</param>
    public static RoutePath Of(Municipality municipality) => Municipality(municipality.Code);

    /// <summary>Page of a municipality or ward.</summary>
    /// <param name="code">Its six-digit code.</param>
    public static RoutePath Municipality(string code) => RoutePath.Page("municipalities", code);

    /// <summary>A community.</summary>
    /// <param name="community">The community.</param>
    public static RoutePath Of(Community community) => community.Address.Value.Length > 0 ? community.Address : community.Address = Community(community.Id);

    /// <summary>A community by id, former ids too.</summary>
    /// <param name="id">The id.</param>
    public static RoutePath Community(string id) => RoutePath.Page("communities", id);

    /// <summary>A case.</summary>
    /// <param name="case">The case.</param>
    public static RoutePath Of(CaseStudy @case) => RoutePath.Page("cases", @case.Id);

    /// <summary>A report.</summary>
    /// <param name="report">The report.</param>
    public static RoutePath Of(Report report) => RoutePath.Page("reports", report.Id);

    /// <summary>A figure of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="id">Id of the figure.</param>
    public static RoutePath Figure(Report report, string id) => RoutePath.Page("reports", report.Id, "figures", id);

    /// <summary>The file of a table of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="id">Id of the table in the report.</param>
    public static RoutePath Table(Report report, string id) => RoutePath.File($"data/reports/{report.Id}/{id}.csv");

    /// <summary>A tag; a slug that cannot be a folder name is folded until it can.</summary>
    /// <param name="slug">The slug.</param>
    public static RoutePath Tag(string slug) =>
        RoutePath.Page("tags", RoutePath.IsSegment(slug) && slug is not ("page" or "index") ? slug : "tag-" + Fingerprint.Of(slug).ToString()[..12]);

    /// <summary>A static page.</summary>
    /// <param name="page">The page.</param>
    public static RoutePath OfPage(TextPage page) => OfPage(page.Id);

    /// <summary>A static page by its id.</summary>
    /// <param name="id">The id.</param>
    public static RoutePath OfPage(string id) => Below(RoutePath.Home, id);

    /// <summary>A chapter of the manual.</summary>
    /// <param name="page">The chapter.</param>
    public static RoutePath OfGuide(TextPage page) => Below(Guide, page.Id);

    /// <summary>Page n of a list: the list itself for 1.</summary>
    /// <param name="list">Address of the list.</param>
    /// <param name="number">Page number from 1.</param>
    public static RoutePath ListPage(RoutePath list, int number) =>
        number <= 1 ? list : list.Child("page", number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Address of every content file that has a page of its own, by path: what links in Markdown lead to.</summary>
    /// <param name="catalog">The catalog.</param>
    public static Dictionary<string, RoutePath> ByFile(Catalog catalog)
    {
        var routes = new Dictionary<string, RoutePath>(catalog.Communities.Length, StringComparer.Ordinal);
        foreach (var type in catalog.Types) routes[type.File] = Of(type);
        foreach (var community in catalog.Communities) routes.TryAdd(community.File, Of(community));
        foreach (var @case in catalog.Cases) routes[@case.File] = Of(@case);
        foreach (var report in catalog.Reports) routes[report.File] = Of(report);
        foreach (var page in catalog.Pages) routes[page.File] = OfPage(page);
        if (!catalog.Settings.Guide) return routes;
        foreach (var page in catalog.Guide) routes[page.File] = OfGuide(page);
        return routes;
    }

    private static RoutePath Below(RoutePath top, string id)
    {
        var segments = id.Split('/');
        return top.Child(segments[^1] == "index" ? segments.AsSpan(0, segments.Length - 1) : segments);
    }
}
