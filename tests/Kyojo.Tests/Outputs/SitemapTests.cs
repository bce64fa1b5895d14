using System.Collections.Frozen;
using System.Text;
using System.Xml.Linq;
using Kyojo.Diagnostics;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Tests.Outputs;

public sealed class SitemapTests
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_that_may_be_indexed_is_in_it_with_an_absolute_address()
    {
        var sitemap = XDocument.Parse(DemoSite.Store.Page("sitemap.xml"));
        var expected = DemoSite.Pages.Where(p => p.EndsWith("index.html", StringComparison.Ordinal) && DemoSite.Store.Html(p).QuerySelector("meta[name=robots][content=noindex]") is null)
            .Select(p => DemoSite.Store.Html(p).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);

        var addresses = sitemap.Descendants(Names + "loc").Select(e => e.Value).ToArray();

        Assert.Equal(expected.Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
        Assert.All(addresses, a => Assert.True(Uri.IsWellFormedUriString(a, UriKind.Absolute), a));
    }

    [Fact]
    public void A_record_has_the_day_it_was_changed()
    {
        var url = XDocument.Parse(DemoSite.Store.Page("sitemap.xml")).Descendants(Names + "url").Single(u => u.Element(Names + "loc")!.Value.EndsWith("/communities/gottsuo-club/", StringComparison.Ordinal));

        Assert.Equal("2026-11-21", url.Element(Names + "lastmod")!.Value);
    }

    [Fact]
    public void Fifty_thousand_fit_one_file_and_one_more_makes_an_index()
    {
        Assert.Equal(["sitemap.xml"], Write(50_000).Keys);

        var files = Write(100_001);

        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"], files.Keys);
        Assert.Equal([50_000, 50_000, 1], files.Where(f => f.Key != "sitemap.xml").Select(f => XDocument.Parse(f.Value).Descendants(Names + "loc").Count()));
        Assert.Equal(
            ["https://site.example/sitemap-1.xml", "https://site.example/sitemap-2.xml", "https://site.example/sitemap-3.xml"],
            XDocument.Parse(files["sitemap.xml"]).Root!.Elements(Names + "sitemap").Select(e => e.Element(Names + "loc")!.Value));
    }

    [Fact]
    public void A_site_that_wants_no_robots_has_none()
    {
        var store = Site.Build($"=== site.yml\n{SiteText.Settings}robots: {{index: false}}\n=== content/communities/one.yml\n{SiteText.Community("one")}");

        Assert.DoesNotContain("sitemap.xml", store.Paths);
        Assert.Equal("User-agent: *\nDisallow: /\n", store.Page("robots.txt"));
        Assert.All(store.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)), p => Assert.Equal("noindex", store.Html(p).QuerySelector("meta[name=robots]")?.GetAttribute("content")));
    }

    private static SortedDictionary<string, string> Write(int pages)
    {
        var site = new SiteContext(SiteReading.Read("").Catalog!, FrozenDictionary<string, RoutePath>.Empty, FrozenDictionary<string, Kyojo.Sources.FileFacts>.Empty, new HashSet<string>(), _ => new Dictionary<string, string>());
        var finished = Enumerable.Range(0, pages).Select(i => new FinishedPage(RoutePath.Page("p", $"{i}"), "page", PageFacts.None, []));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new Sitemap().Files(new OutputInput(site, [.. finished], new DiagnosticBag())))
        {
            using var stream = new MemoryStream();
            file.Write(stream);
            files[file.Route.Value] = Encoding.UTF8.GetString(stream.ToArray());
        }

        return files;
    }
}
