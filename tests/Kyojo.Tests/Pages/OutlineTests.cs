using System.Text;
using AngleSharp.Dom;

namespace Kyojo.Tests.Pages;

/// <summary>
/// The outline of one page of each kind: landmarks, headings, links, as text that can be read. When a page is meant to
/// change, run the tests with the environment variable <c>KYOJO_VERIFY=write</c> and read the difference of the
/// <c>*.verified.txt</c> files beside this one before committing them.
/// </summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData("home", "")]
    [InlineData("type-index", "types/")]
    [InlineData("type", "types/worker-coop/")]
    [InlineData("prefecture-index", "prefectures/")]
    [InlineData("prefecture", "prefectures/shimane/")]
    [InlineData("prefecture-type", "prefectures/shimane/regional-alumni/")]
    [InlineData("region", "regions/chugoku/")]
    [InlineData("municipality", "municipalities/322016/")]
    [InlineData("link-index", "municipalities/")]
    [InlineData("tag", "tags/care/")]
    [InlineData("community-index", "communities/")]
    [InlineData("community", "communities/gottsuo-club/")]
    [InlineData("case", "cases/m-san-niigata/")]
    [InlineData("document-index", "cases/")]
    [InlineData("figure", "reports/work-together/figures/fig-union/")]
    [InlineData("page", "about/")]
    [InlineData("references", "reports/references/")]
    [InlineData("data", "data/")]
    [InlineData("leave-index", "leave/")]
    [InlineData("leave-area", "leave/niigata/")]
    [InlineData("leave-occasion", "leave/niigata/moving-out/")]
    [InlineData("leaflet-a4", "leave/niigata/moving-out/a4/")]
    [InlineData("leaflet-a5", "leave/niigata/graduation/a5/")]
    [InlineData("leaflet-trifold", "leave/niigata/leaving-company/trifold/")]
    [InlineData("leaflet-cards", "leave/niigata/coming-of-age/cards/")]
    [InlineData("coverage", "data/coverage/")]
    [InlineData("not-found", "404.html")]
    [InlineData("finder-question", "finder/")]
    [InlineData("finder-result", "finder/left-home/talk/meet/")]
    public void A_page_has_the_outline_that_was_read_and_approved(string kind, string route) => Verify(kind, Outline(kind, DemoSite.Store.Html(route)));

    [Fact]
    public void Kinds_that_the_demonstration_lacks_have_theirs()
    {
        var store = Site.Build($$"""
            === content/communities/one.yml
            {{SiteText.Community("one", "redirects: [former]").Replace("status: unknown", "status: ended, ended: 2025-03", StringComparison.Ordinal)}}
            === content/guide/index.md
            ---
            title: 手引き
            ---
            ## はじめに

            [次の章](next.md#二つ目)へ。
            === content/guide/next.md
            ---
            title: 次の章
            ---
            ## 一つ目

            ## 二つ目
            """ + "\n" + Site.Report("r", "communities: [one]", "## 章\n\n本文[^1]。\n\n[^1]: 注。"));

        Verify("tombstone", Outline("tombstone", store.Html("communities/one/")));
        Verify("ended", Outline("ended", store.Html("data/ended/")));
        Verify("redirect", Outline("redirect", store.Html("communities/former/")));
        Verify("report", Outline("report", store.Html("reports/r/")));
        Verify("guide", Outline("guide", store.Html("guide/")));
        var many = Site.Build(string.Concat(Enumerable.Range(0, 11).Select(i => $"=== content/communities/c{i:D2}.yml\n{SiteText.Community($"c{i:D2}", "reach: nationwide", $"会{i:D2}")}")));
        Verify("place-list", Outline("place-list", many.Html("prefectures/nationwide/club/")));
    }

    private static void Verify(string name, string outline, [System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, $"Outline.{name}.verified.txt");
        if (Environment.GetEnvironmentVariable("KYOJO_VERIFY") == "write") File.WriteAllText(path, outline);
        Assert.True(File.Exists(path), $"{Path.GetFileName(path)} is missing: run with KYOJO_VERIFY=write, read it, commit it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), outline);
    }

    private static string Outline(string kind, IDocument page)
    {
        var text = new StringBuilder();
        text.Append("title ").Append(page.Title).Append('\n');
        Walk(page.Body!, 0, kind, text);
        return text.ToString();
    }

    private static void Walk(IElement element, int depth, string kind, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            var line = Line(child);
            if (line is not null) text.Append(' ', depth * 2).Append(line).Append('\n');
            // The same on every page: read once, on the home page.
            if (child.LocalName is "header" or "footer" && kind != "home") continue;
            Walk(child, line is null || child.LocalName is "a" or ['h', _] ? depth : depth + 1, kind, text);
        }
    }

    private static string? Line(IElement element)
    {
        var name = element.GetAttribute("aria-label") is { } label ? $" “{label}”" : element.GetAttribute("aria-labelledby") is { } by ? $" #{by}" : "";
        return element.LocalName switch
        {
            "header" or "nav" or "main" or "footer" or "section" or "form" => element.LocalName + name,
            "table" => "table " + PublishedPage.Flat(element.QuerySelector("caption")?.TextContent ?? ""),
            "h1" or "h2" or "h3" or "h4" => $"{element.LocalName} {PublishedPage.Flat(element.TextContent)}{(string.IsNullOrEmpty(element.Id) ? "" : $" #{element.Id}")}",
            "a" => $"[{PublishedPage.Flat(element.TextContent)}]({element.GetAttribute("href")})",
            "article" => "article",
            _ => null,
        };
    }
}
