using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary>Every internal link, fragment, image and asset of the finished site leads somewhere (KYO5301, KYO5302).</summary>
internal static class LinkCheck
{
    /// <summary>Checks all pages.</summary>
    /// <param name="input">All pages with their facts.</param>
    /// <param name="files">Files that are no pages: assets, feed, data.</param>
    public static void Run(OutputInput input, IEnumerable<RoutePath> files)
    {
        var targets = new Dictionary<string, FinishedPage?>(input.Pages.Length * 2, StringComparer.Ordinal);
        foreach (var file in files) targets[file.Value] = null;
        foreach (var page in input.Pages) targets[page.Route.Value] = page;
        foreach (var page in input.Pages)
        {
            foreach (var link in page.Facts.Links) One(page, link, targets, input.Found);
        }
    }

    private static void One(FinishedPage page, string link, Dictionary<string, FinishedPage?> targets, DiagnosticBag found)
    {
        if (targets.ContainsKey(link)) return;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? link : link[..hash];
        // A link to a content file that has no page was told where it was written (KYO2508).
        if (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)) return;
        var span = SourceSpan.WholeFile(page.Sources.IsEmpty ? page.Route.FilePath : page.Sources[0]);
        if (!targets.TryGetValue(path, out var target))
        {
            found.Suggest(Codes.BrokenLink, span, NearNames.Of(path, targets.Keys.Order(StringComparer.Ordinal)), null, ("target", link), ("page", page.Route.Value));
        }
        else if (hash >= 0 && target is not null && link.Length > hash + 1 && !target.Facts.Anchors.Contains(link[(hash + 1)..]))
        {
            found.Suggest(Codes.BrokenFragment, span, NearNames.Of(link[(hash + 1)..], target.Facts.Anchors), null, ("target", link), ("page", page.Route.Value));
        }
    }
}
