using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kyojo.Text;

namespace Kyojo.Tests.Pages;

/// <summary>What a page of the demonstration site weighs and asks for (theme.md sections 8 and 10; gzip level 6).</summary>
public sealed partial class PageWeightTests
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    [Theory]
    [InlineData("home", 10, 22)]
    [InlineData("community", 8, 20)]
    [InlineData("case", 8, 20)]
    [InlineData("type", 8, 20)]
    [InlineData("type-index", 8, 20)]
    [InlineData("tag", 8, 20)]
    [InlineData("page", 8, 20)]
    [InlineData("not-found", 8, 20)]
    [InlineData("prefecture", 16, 28)]
    [InlineData("prefecture-index", 16, 28)]
    [InlineData("prefecture-type", 16, 28)]
    [InlineData("municipality", 16, 28)]
    [InlineData("region", 16, 28)]
    [InlineData("community-index", 16, 28)]
    [InlineData("link-index", 16, 28)]
    [InlineData("document-index", 16, 28)]
    [InlineData("data", 16, 28)]
    [InlineData("coverage", 16, 28)]
    [InlineData("leave-index", 8, 20)]
    [InlineData("leave-area", 8, 20)]
    [InlineData("leave-occasion", 16, 28)]
    [InlineData("leaflet-a4", 8, 22)]
    [InlineData("leaflet-a5", 8, 22)]
    [InlineData("leaflet-trifold", 8, 22)]
    [InlineData("leaflet-cards", 8, 22)]
    [InlineData("finder-question", 8, 20)]
    [InlineData("finder-result", 16, 28)]
    [InlineData("report", 40, 55)]
    [InlineData("figure", 40, 55)]
    public void A_page_keeps_its_budget(string kind, int htmlKilobytes, int allKilobytes)
    {
        var pages = Pages().Where(p => p.Page.QuerySelector("main")!.ClassList.Contains("kind-" + kind)).ToArray();

        Assert.NotEmpty(pages);
        foreach (var (path, page) in pages)
        {
            var html = Zipped(DemoSite.Store.Page(path));
            var parts = Requests(path, page);
            var all = html + parts.Sum(part => Zipped(DemoSite.Store.Read(RoutePath.File(part))));

            Assert.True(html <= htmlKilobytes * 1024, $"{path}: {html} bytes of HTML");
            Assert.True(all <= allKilobytes * 1024, $"{path}: {all} bytes");
            Assert.True(parts.Count + 1 <= 4 + page.QuerySelectorAll("img").Length + page.QuerySelectorAll("link[rel=stylesheet]").Length - 1, $"{path}: {string.Join(' ', parts)}");
        }
    }

    [Fact]
    public void Style_and_script_keep_theirs()
    {
        var styles = DemoSite.Store.Paths.Where(p => p.EndsWith(".css", StringComparison.Ordinal)).ToArray();

        Assert.All(styles, path => Assert.True(Zipped(DemoSite.Store.Read(RoutePath.File(path))) <= 9 * 1024, path));
        Assert.All(DemoSite.Store.Paths.Where(p => p.EndsWith("site.js", StringComparison.Ordinal)), path => Assert.True(Zipped(DemoSite.Store.Read(RoutePath.File(path))) <= 2 * 1024, path));
    }

    [Fact]
    public void Every_page_says_what_may_be_loaded_before_anything_is() =>
        Assert.All(Pages(), p =>
        {
            var head = p.Page.Head!.Children;

            Assert.Equal("utf-8", head[0].GetAttribute("charset"));
            Assert.Equal(Policy, head[1].GetAttribute("content"));
            Assert.Equal("strict-origin-when-cross-origin", head[2].GetAttribute("content"));
        });

    [Fact]
    public void No_page_has_style_or_script_in_it() =>
        Assert.All(DemoSite.Pages, path =>
        {
            var html = DemoSite.Store.Page(path);

            Assert.DoesNotMatch(Inline(), Code().Replace(html, ""));
        });

    [Fact]
    public void Nothing_is_fetched_from_anybody_else() =>
        Assert.All(Pages(), p => Assert.All(p.Page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img, source, iframe, form"), element =>
            Assert.DoesNotContain("//", element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? "", StringComparison.Ordinal)));

    [Fact]
    public void A_list_of_100_cards_stays_light()
    {
        var communities = string.Concat(Enumerable.Range(0, 100).Select(i =>
            $"=== content/communities/c{i:000}.yml\n{SiteText.Community($"c{i:000}", "places: [{role: origin, prefecture: \"32\"}, {role: base, municipality: \"131016\"}]\nstanding: volunteer", $"試しにつくった長い名前の会その{i}", "ためしにつくったながいなまえのかい")}"));
        var store = Site.Build(communities);
        var page = store.Html("types/club/");

        Assert.Equal(100, page.QuerySelectorAll("#list ~ .cards .card").Length);
        Assert.True(page.QuerySelectorAll("#list ~ .cards *").Length <= 1500);
        Assert.True(Zipped(store.Page("types/club/")) <= 16 * 1024);
        Assert.True(Zipped(store.Page("prefectures/shimane/")) <= 16 * 1024);
    }

    private static IEnumerable<(string Path, IDocument Page)> Pages() => DemoSite.Pages.Select(path => (path, DemoSite.Store.Html(path)));

    private static List<string> Requests(string path, IDocument page)
    {
        var from = RoutePath.TryParse(path, out var route) ? route : throw new InvalidOperationException(path);
        var links = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
        return [.. links.Select(link => link.StartsWith('/') ? link[1..] : new Uri(new Uri("https://x.example/" + from.FilePath), link).AbsolutePath[1..]).Distinct()];
    }

    private static int Zipped(string text) => Zipped(Encoding.UTF8.GetBytes(text));

    private static int Zipped(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Optimal)) zip.Write(bytes);
        return target.ToArray().Length;
    }

    [GeneratedRegex(@"<style|\sstyle\s*=|<script(?![^>]*\ssrc=)(?![^>]*type=""application/ld\+json"")|\son[a-z]+\s*=|=\s*""?javascript:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inline();

    [GeneratedRegex(@"<pre.*?</pre>|<code.*?</code>|<script type=""application/ld\+json"">.*?</script>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
