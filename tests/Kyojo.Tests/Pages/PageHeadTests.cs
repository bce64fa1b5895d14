namespace Kyojo.Tests.Pages;

/// <summary>What every page of the demonstration site carries in its head.</summary>
public sealed class PageHeadTests
{
    [Fact]
    public void The_demonstration_site_builds_without_an_error_or_a_warning()
    {
        Assert.True(DemoSite.Report.Published);
        Assert.DoesNotContain(DemoSite.Report.Diagnostics, d => d.Severity >= Kyojo.Diagnostics.Severity.Warning);
        // A number of 2015 shows what old numbers look like; site.yml tells of it without a warning.
        Assert.Equal(["content/reports/work-together.md"], DemoSite.Report.Diagnostics.Where(d => d.Code.Id == "KYO4241").Select(d => d.Span.File));
        Assert.Equal(27, DemoSite.Store.Paths.Count(p => p.StartsWith("communities/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2));
        Assert.Equal(47, DemoSite.Store.Paths.Count(p => p.StartsWith("prefectures/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2));
        Assert.Equal(6, DemoSite.Store.Paths.Count(p => p.StartsWith("types/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2));
        Assert.Equal(2, DemoSite.Store.Paths.Count(p => p.StartsWith("cases/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2));
    }

    [Fact]
    public void Titles_name_the_page_and_the_site_and_are_unique_among_the_indexed()
    {
        var titles = Indexed().Select(p => p.Page.Title!).ToArray();

        Assert.All(DemoSite.Pages, path => Assert.False(string.IsNullOrWhiteSpace(DemoSite.Store.Html(path).Title), path));
        Assert.All(Indexed(), p => Assert.Contains(p.Path.StartsWith("en/", StringComparison.Ordinal) ? "Kyojo Directory" : p.Path.StartsWith("easy/", StringComparison.Ordinal) ? "助けあう" : "共助ディレクトリ", p.Page.Title!, StringComparison.Ordinal));
        Assert.Empty(titles.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Descriptions_are_there_and_short() =>
        Assert.All(Indexed(), p =>
        {
            var description = p.Page.QuerySelector("meta[name=description]")?.GetAttribute("content");

            Assert.False(string.IsNullOrEmpty(description), p.Path);
            Assert.True(description.Length <= 120, p.Path);
            Assert.Equal(description, p.Page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        });

    [Fact]
    public void Each_page_names_its_own_address() =>
        Assert.All(Indexed(), p => Assert.Equal($"https://kyojo.example/{Uri.EscapeDataString(p.Path.Replace("index.html", "", StringComparison.Ordinal)).Replace("%2F", "/", StringComparison.Ordinal)}", p.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));

    [Fact]
    public void Every_page_has_one_heading_a_main_part_and_a_language() =>
        Assert.All(DemoSite.Pages, path =>
        {
            var page = DemoSite.Store.Html(path);

            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "ja", page.DocumentElement.GetAttribute("lang"));
            Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        });

    [Fact]
    public void Every_folder_of_a_page_has_a_page()
    {
        var paths = DemoSite.Store.Paths.ToHashSet(StringComparer.Ordinal);
        var folders = DemoSite.Pages.Where(p => p.Contains('/')).SelectMany(p => Parents(p)).Distinct();

        Assert.All(folders, folder => Assert.Contains(folder + "/index.html", paths));

        static IEnumerable<string> Parents(string path)
        {
            for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1)) yield return path[..at];
        }
    }

    [Fact]
    public void Links_are_relative_except_on_the_page_of_the_host()
    {
        Assert.All(DemoSite.Pages.Where(p => p != "404.html"), path => Assert.DoesNotContain(DemoSite.Store.Html(path).QuerySelectorAll("[href], [src]").Where(e => e.LocalName != "link" || (e.GetAttribute("rel") != "canonical" && !e.HasAttribute("hreflang"))),
            e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.StartsWith('/') || (e.GetAttribute("href") ?? "").StartsWith("https://kyojo.example", StringComparison.Ordinal)));
        Assert.All(DemoSite.Store.Html("404.html").QuerySelectorAll("[href]"), e => Assert.Matches("^(/|https://|#)", e.GetAttribute("href")!));
        Assert.Null(DemoSite.Store.Html("404.html").QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void Without_an_address_there_is_none_anywhere()
    {
        var folder = SiteText.Folder("=== content/communities/one.yml\n" + SiteText.Community("one"));
        folder.Write("site.yml", SiteText.Settings.Replace("url: https://site.example/\n", "", StringComparison.Ordinal));

        var (report, store) = SiteText.Build(folder);

        Assert.Equal(["KYO2402 site.yml", "KYO5901 site.yml"], report.Diagnostics.Select(d => $"{d.Code.Id} {d.Span}"));
        Assert.DoesNotContain(store.Paths, p => p is "sitemap.xml" or "feed.xml");
        Assert.All(store.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)), p => Assert.Null(store.Html(p).QuerySelector("link[rel=canonical], link[rel=alternate]")));
    }

    private static IEnumerable<(string Path, AngleSharp.Dom.IDocument Page)> Indexed() =>
        DemoSite.Pages.Select(p => (Path: p, Page: DemoSite.Store.Html(p))).Where(p => p.Page.QuerySelector("meta[name=robots][content=noindex]") is null);
}
