using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests;

/// <summary>The demonstration content of this repository, built once for all tests. Read it, never change it.</summary>
internal static class DemoSite
{
    private static readonly Lazy<(BuildReport Report, MemoryStore Store)> Built = new(() =>
        SiteText.Build(new DiskFolder(Repository.Root), new BuildOptions { Today = new DateOnly(2026, 12, 1), Workers = 2 }));

    public static BuildReport Report => Built.Value.Report;

    public static MemoryStore Store => Built.Value.Store;

    /// <summary>Published HTML files, by path.</summary>
    public static IEnumerable<string> Pages => Store.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}

/// <summary>Questions that tests ask a published page.</summary>
internal static class PublishedPage
{
    private static readonly HtmlParser Parser = new();

    /// <summary>A page read as a browser reads it.</summary>
    public static IDocument Html(this MemoryStore store, string route) => Parser.ParseDocument(store.Page(route));

    /// <summary>Text of the first element that fits, white space collapsed; empty when there is none.</summary>
    public static string Text(this IParentNode node, string selector) => Flat(node.QuerySelector(selector)?.TextContent ?? "");

    /// <summary>Texts of all elements that fit.</summary>
    public static string[] Texts(this IParentNode node, string selector) => [.. node.QuerySelectorAll(selector).Select(e => Flat(e.TextContent))];

    /// <summary>Names on the cards between a heading with this id and the next heading of its level or above.</summary>
    public static string[] CardsUnder(this IDocument page, string anchor)
    {
        var heading = page.GetElementById(anchor) ?? throw new InvalidOperationException($"no #{anchor}");
        var names = new List<string>();
        for (var next = heading.NextElementSibling; next is not null && (next.LocalName is not ['h', _] || string.CompareOrdinal(next.LocalName, heading.LocalName) > 0); next = next.NextElementSibling)
        {
            names.AddRange(next.Texts(".card h2, .card h3, .card h4"));
        }

        return [.. names];
    }

    /// <summary>The value beside a label of a list of facts; null when there is no such row.</summary>
    public static string? Fact(this IDocument page, string label) =>
        page.QuerySelectorAll("dl.facts div").Where(d => d.Text("dt") == label).Select(d => d.Text("dd")).FirstOrDefault();

    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
