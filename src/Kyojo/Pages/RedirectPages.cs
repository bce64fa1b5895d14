using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of a redirect.</summary>
internal sealed class RedirectView : PageView
{
    public required string Target { get; init; }
}

/// <summary>Old addresses, former ids, and folders that would have no page of their own.</summary>
public sealed class RedirectPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "redirect";

    /// <inheritdoc/>
    public Type ViewType => typeof(RedirectView);

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        (site.IsMain ? All(site) : FormerIds(site)).Select(r => Spec(site, r.From, r.To));

    /// <summary>One redirect.</summary>
    internal static PageSpec Spec(SiteContext site, RoutePath from, RoutePath to) => new(from, "redirect", [], () => site.Complete(new RedirectView
    {
        Page = new PageInfo { Kind = "redirect", Route = from.Value, Title = site.Words.Say("redirect.title"), Robots = "noindex", Canonical = site.Canonical(to), Refresh = to.Value },
        Target = to.Value,
    }));

    // In every language the entry has a page in. A former id that is in use has been told (KYO2014): the page there is the living entry's.
    private static IEnumerable<(RoutePath From, RoutePath To)> FormerIds(SiteContext site) =>
        from community in site.Catalog.Communities.Where(c => site.IsMain || site.TranslationOf(c) is not null).Concat(site.Catalog.Withdrawn)
        from id in community.Redirects
        where !site.Catalog.ById.ContainsKey(id)
        select (Routes.Community(id), Routes.Of(community));

    private static IEnumerable<(RoutePath From, RoutePath To)> All(SiteContext site)
    {
        var catalog = site.Catalog;
        foreach (var (from, to) in site.Settings.Redirects)
        {
            if (RoutePath.TryParse(from, out var old) && RoutePath.TryParse(to, out var target)) yield return (old, target);
        }

        foreach (var redirect in FormerIds(site)) yield return redirect;

        foreach (var report in catalog.Reports.Concat(catalog.WithdrawnReports))
        {
            // A figure that was withdrawn leads to what is said of it.
            foreach (var id in ReportFigure.Withdrawn(site, report)) yield return (Routes.Figure(report, id), Routes.Of(report));
        }

        // Folders that hold files and no page lead to the page that tells of the files.
        foreach (var report in catalog.Reports) yield return (Routes.Of(report).Child("cite"), Routes.Of(report));
        if (site.Settings.OpenData.Enabled)
        {
            foreach (var folder in (string[])["types", "prefectures", "schemas"]) yield return (Routes.Data.Child(folder), Routes.Data);
            foreach (var report in catalog.Reports) yield return (Routes.Data.Child("reports", report.Id), Routes.Data);
        }

        // The address of a former municipality leads to the first that has its area and a page.
        foreach (var old in ReferenceTables.Abolished.Values.OrderBy(old => old.Code, StringComparer.Ordinal))
        {
            if (old.Successors.FirstOrDefault(catalog.ByMunicipality.ContainsKey) is { } now) yield return (Routes.Municipality(old.Code), Routes.Municipality(now));
        }

        foreach (var redirect in GuidePages.Redirects(site)) yield return redirect;
        foreach (var redirect in Leaving.LeaveRoutes.Redirects(site)) yield return redirect;
    }
}
