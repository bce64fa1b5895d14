using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary>Every internal link, fragment, image and asset of the site leads somewhere (KYO2508, KYO5301, KYO5302).</summary>
internal static class LinkCheck
{
    /// <summary>Checks all pages, and links of Markdown with their places.</summary>
    /// <param name="input">All pages with their facts.</param>
    /// <param name="files">Files that are no pages: assets, feed, data.</param>
    /// <param name="known">Pages whose links are known to lead somewhere; null = none.</param>
    public static void Run(OutputInput input, IEnumerable<RoutePath> files, Func<PageFacts, bool>? known = null)
    {
        var targets = new Dictionary<string, FinishedPage?>(input.Pages.Length * 2, StringComparer.Ordinal);
        foreach (var file in files) targets[file.Value] = null;
        foreach (var page in input.Pages) targets[page.Route.Value] = page;
        var told = Written(input.Site, targets, input.Found);
        var links = new UnseenLinks();
        foreach (var page in input.Pages)
        {
            if (known?.Invoke(page.Facts) == true) continue;
            var span = SourceSpan.WholeFile(page.Sources.IsEmpty ? page.Route.FilePath : page.Sources[0]);
            links.Of(page.Facts, link => told.Contains(link) || Leads(link, span, page.Route, targets, input.Found));
        }
    }

    /// <summary>Checks the links of Markdown alone, before there are pages; fragments cannot be known then.</summary>
    /// <param name="site">Has the links of the views that were made.</param>
    /// <param name="routes">All addresses of the site.</param>
    /// <param name="found">Receives KYO2508 and KYO5301.</param>
    public static void BeforeRendering(SiteContext site, IEnumerable<RoutePath> routes, DiagnosticBag found)
    {
        var targets = new Dictionary<string, FinishedPage?>(StringComparer.Ordinal);
        foreach (var route in routes) targets[route.Value] = null;
        Written(site, targets, found);
    }

    // Tells each with its place; the addresses told, so that they are not told again without one.
    private static HashSet<string> Written(SiteContext site, Dictionary<string, FinishedPage?> targets, DiagnosticBag found)
    {
        var resolver = new LinkResolver("/");
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in site.Links)
        {
            if (!resolver.TryResolve(link.Page.Value, link.Resolved is { } address ? "/" + address : link.Target, out var target)) continue;
            var text = target.ToString();
            if (link.IsUnread)
            {
                told.Add(text);
                continue;
            }

            if (link.MeansContent) found.Add(Codes.BrokenContentLink, link.Span, ("target", link.Target));
            else if (Leads(text, link.Span, link.Page, targets, found)) continue;
            told.Add(text);
        }

        return told;
    }

    private static bool Leads(string link, SourceSpan span, RoutePath page, Dictionary<string, FinishedPage?> targets, DiagnosticBag found)
    {
        if (targets.ContainsKey(link)) return true;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? link : link[..hash];
        if (!targets.TryGetValue(path, out var target))
        {
            found.Suggest(Codes.BrokenLink, span, NearNames.Of(path, targets.Keys.Order(StringComparer.Ordinal)), null, ("target", link), ("page", page.Value));
            return false;
        }

        if (hash < 0 || target is null || link.Length == hash + 1 || target.Facts.Anchors.Contains(link[(hash + 1)..])) return true;
        found.Suggest(Codes.BrokenFragment, span, NearNames.Of(link[(hash + 1)..], target.Facts.Anchors), null, ("target", link), ("page", page.Value));
        return false;
    }
}
