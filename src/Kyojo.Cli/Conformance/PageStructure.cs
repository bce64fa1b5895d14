using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kyojo.Diagnostics;
using Kyojo.PostProcessing;

namespace Kyojo.Conformance;

/// <summary>
/// What a theme owes to every page and the engine's own checks do not see: the way past the header, landmarks, the
/// security policy, nothing inline, nothing from elsewhere, room to enlarge (theme.md sections 4, 7 and 8).
/// </summary>
internal static class PageStructure
{
    private const string Focusable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    private static readonly HtmlParser Parser = new();

    /// <summary>Everything that is wrong with a page.</summary>
    /// <param name="html">The page.</param>
    public static IEnumerable<PageFault> Check(string html)
    {
        using var page = Parser.ParseDocument(html);
        // A page that leads on at once is never read through.
        var isRedirect = page.Head!.QuerySelector("meta[http-equiv=refresh i]") is not null;
        return [.. isRedirect ? [] : SkipLink(page), .. isRedirect ? [] : Landmarks(page), .. Policy(page), .. Inline(page), .. Foreign(page), .. Zoom(page)];
    }

    private static IEnumerable<PageFault> SkipLink(IHtmlDocument page)
    {
        var target = page.Body!.QuerySelector(Focusable)?.GetAttribute("href") is ['#', .. var id] ? page.GetElementById(id) : null;
        if (target is null || (target.LocalName != "main" && target.QuerySelector("main") is null && target.Closest("main") is null)) yield return new(Codes.SkipLink.Id, "");
    }

    private static IEnumerable<PageFault> Landmarks(IHtmlDocument page)
    {
        foreach (var part in new[] { "header", "footer" })
        {
            var count = page.QuerySelectorAll(part).Count(e => e.Closest("main, article, section, aside, nav") is null);
            if (count != 1) yield return new(Codes.Landmarks.Id, $"{part} × {count}");
        }

        var navs = page.QuerySelectorAll("nav");
        if (navs.Length == 0) yield return new(Codes.Landmarks.Id, "nav × 0");
        if (navs.Length < 2) yield break;
        var names = navs.Select(nav => Name(page, nav)).ToList();
        if (names.Contains("")) yield return new(Codes.Landmarks.Id, "<nav>");
        foreach (var same in names.Where(n => n.Length > 0).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1)) yield return new(Codes.Landmarks.Id, $"nav × {same.Count()} “{same.Key}”");
    }

    private static string Name(IHtmlDocument page, IElement element) =>
        (element.GetAttribute("aria-label") ?? string.Join(' ', (element.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => page.GetElementById(id)?.TextContent))).Trim();

    private static IEnumerable<PageFault> Policy(IHtmlDocument page)
    {
        var meta = page.Head!.QuerySelector("meta[http-equiv=Content-Security-Policy i]");
        if (meta is null)
        {
            yield return new(Codes.ContentPolicy.Id, "meta × 0");
            yield break;
        }

        if (page.Head.QuerySelectorAll("link[rel~=stylesheet i], script[src]").Any(e => e.CompareDocumentPosition(meta).HasFlag(DocumentPositions.Following))) yield return new(Codes.ContentPolicy.Id, "<link>, <script> → <meta>");
        var rules = (meta.GetAttribute("content") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (rules.All(r => r[0] != "default-src")) yield return new(Codes.ContentPolicy.Id, "default-src");
        if (rules.All(r => r[0] != "base-uri")) yield return new(Codes.ContentPolicy.Id, "base-uri");
        foreach (var source in rules.SelectMany(r => r.Skip(1)).Where(s => s is not ("'none'" or "'self'")).Distinct(StringComparer.Ordinal)) yield return new(Codes.ContentPolicy.Id, source);
    }

    private static IEnumerable<PageFault> Inline(IHtmlDocument page)
    {
        if (page.QuerySelector("style") is not null) yield return new(Codes.InlineCode.Id, "<style>");
        if (page.QuerySelectorAll("script:not([src])").Any(s => s.GetAttribute("type") != "application/ld+json")) yield return new(Codes.InlineCode.Id, "<script>");
        var attributes = page.All.SelectMany(e => e.Attributes).Select(a => a.Name).Where(n => n == "style" || n.StartsWith("on", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        // SVG marks of charts carry classes and presentation attributes, no style either.
        foreach (var name in attributes.Order(StringComparer.Ordinal)) yield return new(Codes.InlineCode.Id, name + "=");
    }

    private static IEnumerable<PageFault> Foreign(IHtmlDocument page)
    {
        var loaded = page.QuerySelectorAll("[src], [srcset], [poster], object[data], link[rel~=stylesheet i][href], link[rel~=icon i][href], link[rel~=preload i][href], link[rel~=modulepreload i][href], link[rel~=manifest i][href]");
        var addresses = loaded.SelectMany(e => new[] { e.GetAttribute("src"), e.GetAttribute("poster"), e.GetAttribute("data"), e.LocalName == "link" ? e.GetAttribute("href") : null }.Concat((e.GetAttribute("srcset") ?? "").Split(',').Select(s => s.Trim().Split(' ')[0])));
        foreach (var address in addresses.OfType<string>().Where(a => a.Contains("//", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) yield return new(Codes.ForeignRequest.Id, address);
    }

    private static IEnumerable<PageFault> Zoom(IHtmlDocument page)
    {
        var viewport = page.Head!.QuerySelector("meta[name=viewport i]")?.GetAttribute("content") ?? "";
        if (!viewport.Contains("width=device-width", StringComparison.Ordinal)) yield return new(Codes.Zoom.Id, viewport);
        foreach (var part in viewport.Split(',', StringSplitOptions.TrimEntries).Where(p => p.StartsWith("maximum-scale", StringComparison.Ordinal) || p.StartsWith("user-scalable", StringComparison.Ordinal))) yield return new(Codes.Zoom.Id, part);
    }
}
