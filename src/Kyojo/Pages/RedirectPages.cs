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
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        All(site).Select(r => Spec(site, r.From, r.To));

    /// <summary>One redirect.</summary>
    internal static PageSpec Spec(SiteContext site, RoutePath from, RoutePath to) => new(from, "redirect", [], () => site.Complete(new RedirectView
    {
        Page = new PageInfo { Kind = "redirect", Route = from.Value, Title = site.Words.Say("redirect.title"), Robots = "noindex", Canonical = site.Canonical(to), Refresh = to.Value },
        Target = to.Value,
    }));

    private static IEnumerable<(RoutePath From, RoutePath To)> All(SiteContext site)
    {
        var catalog = site.Catalog;
        var size = site.Settings.PageSize;
        foreach (var (from, to) in site.Settings.Redirects)
        {
            if (RoutePath.TryParse(from, out var old) && RoutePath.TryParse(to, out var target)) yield return (old, target);
        }

        foreach (var community in catalog.Communities.Concat(catalog.Withdrawn))
        {
            // A former id that is in use has been told (KYO2014): the page there is the living entry's.
            foreach (var id in community.Redirects.Where(id => !catalog.ById.ContainsKey(id))) yield return (Routes.Community(id), Routes.Of(community));
        }

        // A figure has a page; the folder of all of them is the report.
        foreach (var report in catalog.Reports.Where(report => !ReportFigure.Of(site, report).IsEmpty)) yield return (Routes.Of(report).Child("figures"), Routes.Of(report));
        // So is that of the folder of what reference managers import.
        foreach (var report in catalog.Reports) yield return (Routes.Of(report).Child("cite"), Routes.Of(report));
        var lists = new List<(RoutePath List, int Items)>
        {
            (Routes.Communities, catalog.Listed.Length), (Routes.Ended, catalog.Ended.All.Length), (Routes.Cases, catalog.Cases.Length), (Routes.Reports, catalog.Reports.Length),
        };
        lists.AddRange(catalog.Types.Select(t => (Routes.Of(t), catalog.ByType.GetValueOrDefault(t.Id, []).Length)));
        lists.AddRange(ReferenceTables.Prefectures.SelectMany(p => catalog.Types.Select(t => (Routes.Of(p, t), PrefectureCounts.OfType(catalog, p, t)))));
        lists.AddRange(PlaceLists.Of(site).Select(l => (l.Route, l.Members.Length)));
        lists.AddRange(MunicipalityLists.Of(catalog).Select(m => (Routes.Of(m), catalog.ByMunicipality[m.Code].Length)));
        lists.AddRange(catalog.ByTag.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (Routes.Tag(t.Key), t.Value.Length)));
        foreach (var redirect in lists.SelectMany(l => Lists.Redirects(l.List, l.Items, size))) yield return redirect;
        if (site.Settings.SearchEnabled)
        {
            foreach (var redirect in KanaRowPages.Redirects(catalog, size)) yield return redirect;
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
