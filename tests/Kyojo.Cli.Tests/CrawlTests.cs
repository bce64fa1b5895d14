using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Kyojo.Cli.Tests;

/// <summary>The published demonstration site as browsers, hosts and programs see it, at <c>/</c> and below <c>/repo/</c>.</summary>
public sealed class CrawlTests(PublishedDemo demo)
{
    public static TheoryData<string> Bases => ["/", "/repo/"];

    [Theory]
    [MemberData(nameof(Bases))]
    public void No_link_asset_or_fragment_is_broken(string basePath) =>
        Assert.Empty(Crawl(basePath).Broken());

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_page_can_be_reached_from_home(string basePath) =>
        // Short addresses stand on paper.
        Assert.All(Crawl(basePath).Unreachable(), page => Assert.StartsWith("q/", page, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Bases))]
    public void Sitemap_and_feed_name_pages_that_are_there(string basePath)
    {
        var crawl = Crawl(basePath);
        var url = "https://kyojo.example" + basePath;

        Assert.Empty(crawl.BrokenIn("sitemap.xml", url));
        Assert.Empty(crawl.BrokenIn("feed.xml", url));
    }

    [Fact]
    public void A_page_is_the_same_at_any_address_but_for_its_absolute_links()
    {
        var top = Texts(demo.AtTop, "https://kyojo.example/");
        var below = Texts(demo.BelowRepo, "https://kyojo.example/repo/");

        Assert.Equal(top.Keys, below.Keys);
        // A packed file holds addresses that cannot be made alike; what is in it is tested on its own.
        Assert.All(top.Keys.Where(p => p != "404.html" && !p.EndsWith(".xlsx", StringComparison.Ordinal)), path => Assert.Equal(Masked(path, top[path]), Masked(path, below[path])));
    }

    // The files of open data hold addresses, so that their sizes and hashes are other ones; codes are addresses.
    private static string Masked(string path, string text) => path.Contains("leave/", StringComparison.Ordinal) ? Regex.Replace(text, "<svg class=\"code\".*?</svg>|kyojo\\.example/(repo/)?q/", "…")
        : path.Contains("data/", StringComparison.Ordinal) ? Regex.Replace(text, "[0-9a-f]{64}|[0-9.]+ [KM]?B|(?<=(\"bytes\"|\"@value\"): \"?)[0-9]+(?=[\",])", "…") : text;

    [Theory]
    [InlineData("url: https://site.example/\n", "", "/")]
    [InlineData("url: https://site.example/\n", "url: https://site.example/deep/repo\n", "/deep/repo/")]
    [InlineData("url: https://site.example/\n", "base_path: /repo/\n", "/repo/")]
    [InlineData("url: https://site.example/\n", "base_path: repo\n", "/repo/")]
    [InlineData("url: https://site.example/\n", "url: https://site.example/repo/\nbase_path: /\n", "/")]
    public void However_the_address_is_written_no_link_is_broken(string from, string to, string basePath)
    {
        using var site = TempSite.Small();
        site.Edit("site.yml", from, to);

        site.Build();

        Assert.Empty(new SiteCrawl(site.At("public"), basePath).Broken());
    }

    [Fact]
    public void Every_folder_of_pages_has_an_index()
    {
        var without = Directory.EnumerateDirectories(demo.AtTop, "*", SearchOption.AllDirectories)
            .Select(d => Path.GetRelativePath(demo.AtTop, d).Replace('\\', '/'))
            .Where(d => d != "assets" && !d.StartsWith("assets/", StringComparison.Ordinal) && !d.StartsWith("data/", StringComparison.Ordinal) && !File.Exists(Path.Combine(demo.AtTop, d, "index.html")));

        Assert.Empty(without);
    }

    [Fact]
    public void No_page_has_inline_style_or_script() => Every((_, page) =>
    {
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(page.QuerySelectorAll("script:not([src])"), s => s.GetAttribute("type") != "application/ld+json");
        Assert.DoesNotContain(page.QuerySelectorAll("[href]"), e => e.GetAttribute("href")!.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Every_page_forbids_inline_and_foreign_scripts_before_anything_is_loaded() => Every((_, page) =>
    {
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy' i]");

        Assert.NotNull(policy);
        var directives = policy.GetAttribute("content")!.Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("default-src 'none'", directives);
        Assert.DoesNotContain(directives, d => d.Contains("unsafe", StringComparison.Ordinal) || d.Contains('*', StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("link, script, img"), e => Assert.True(policy.CompareDocumentPosition(e).HasFlag(DocumentPositions.Following)));
    });

    [Fact]
    public void Every_page_has_one_main_heading_a_title_and_the_language() => Every((path, page) =>
    {
        // Simple Japanese is Japanese: only the folder of the English pages speaks another language.
        Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "ja", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("utf-8", page.QuerySelector("meta[charset]")?.GetAttribute("charset"), ignoreCase: true);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotEqual("", page.Title?.Trim() ?? "");
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("h1")!.TextContent));
    });

    [Fact]
    public void No_id_stands_twice_on_a_page() => Every((_, page) =>
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)));

    [Fact]
    public void Every_picture_has_an_alternative_text() => Every((_, page) =>
        Assert.Empty(page.QuerySelectorAll("img:not([alt])").Select(e => e.OuterHtml)));

    [Fact]
    public void Titles_differ_so_that_search_results_can_be_told_apart()
    {
        var twins = Crawl("/").Pages.Where(p => !p.Key.StartsWith("q/", StringComparison.Ordinal) && p.Value.QuerySelector("meta[http-equiv=refresh]") is null).GroupBy(p => p.Value.Title, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Key))}");

        Assert.Empty(twins);
    }

    [Fact]
    public void Structured_data_is_json_with_context_and_type()
    {
        var blocks = Crawl("/").Pages.Values.SelectMany(p => p.QuerySelectorAll("script[type='application/ld+json']")).Select(s => s.TextContent).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, text =>
        {
            using var json = JsonDocument.Parse(text);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            Assert.True(json.RootElement.TryGetProperty("@type", out _) || json.RootElement.TryGetProperty("@graph", out _));
        });
    }

    [Fact]
    public void Every_community_page_has_structured_data() =>
        Assert.All(Crawl("/").Pages.Where(p => p.Key.StartsWith("communities/", StringComparison.Ordinal) && p.Key.Count(c => c == '/') == 2),
            page => Assert.True(page.Value.QuerySelector("script[type='application/ld+json']") is not null, page.Key));

    [Fact]
    public void Data_for_programs_holds_every_community_once()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(demo.AtTop, "data", "communities.json")));

        var ids = json.RootElement.GetProperty("communities").EnumerateArray().Select(c => c.GetProperty("id").GetString()!).ToList();

        Assert.Equal(27, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(27, ids.Count);
        Assert.All(ids, id => Assert.True(File.Exists(Path.Combine(demo.AtTop, "communities", id, "index.html")), id));
    }

    private SiteCrawl Crawl(string basePath) => basePath == "/" ? new SiteCrawl(demo.AtTop, basePath) : new SiteCrawl(demo.BelowRepo, basePath);

    private void Every(Action<string, IHtmlDocument> check) => Assert.All(Crawl("/").Pages, page => check(page.Key, page.Value));

    private static SortedDictionary<string, string> Texts(string folder, string url) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f).Replace('\\', '/'),
            f => File.ReadAllText(f).Replace(url, "(url)", StringComparison.Ordinal)), StringComparer.Ordinal);
}
