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

    // In KB of 1,024 bytes: the page itself, and all that it asks for. Pages of the search say in search.md what they weigh.
    private static readonly (string Kinds, int Html, int All)[] Budgets =
    [
        ("home", 10, 22),
        ("community case type type-index tag page not-found tombstone recommendations accessibility accessibility-check ended leave-index leave-area finder-question", 8, 20),
        ("leaflet-a4 leaflet-a5 leaflet-trifold leaflet-cards", 8, 22),
        ("prefecture prefecture-index prefecture-type place-list municipality region community-index kana-row link-index document-index references data coverage leave-occasion finder-result", 16, 28),
        ("report figure guide", 40, 55),
        ("search", 10, 28),
    ];

    [Fact]
    public void Every_page_of_every_kind_keeps_its_budget()
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        var over = new List<string>();
        foreach (var (path, page) in Pages())
        {
            // A page that sends on has no kind, and weighs as little as the lightest.
            var kind = page.QuerySelector("main")!.ClassList.FirstOrDefault(c => c.StartsWith("kind-", StringComparison.Ordinal))?["kind-".Length..] ?? "page";
            var (_, most, mostOfAll) = Budgets.Single(b => b.Kinds.Split(' ').Contains(kind));
            var html = Zipped(DemoSite.Store.Page(path));
            var (pictures, parts) = (Addresses(path, page, "img[src]"), Addresses(path, page, "link[rel=stylesheet], link[rel=icon], script[src]"));
            var all = html + parts.Sum(Size);
            if (html > most * 1024) over.Add($"{path}: {html} bytes of HTML");
            if (all > mostOfAll * 1024) over.Add($"{path}: {all} bytes");
            if (parts.Sum(part => part.EndsWith(".js", StringComparison.Ordinal) ? Size(part) : 0) > (kind == "search" ? 12 : 2) * 1024) over.Add($"{path}: too much script");
            // The page, its style sheet, its script, the icon; pictures of an article are its own.
            if (parts.Count > 3) over.Add($"{path}: {string.Join(' ', parts)}");
            if (pictures.Count > 0 && kind is not ("guide" or "report" or "case" or "page" or "community")) over.Add($"{path}: {string.Join(' ', pictures)}");
        }

        Assert.Empty(over);

        int Size(string part) => sizes.TryGetValue(part, out var known) ? known : sizes[part] = Zipped(DemoSite.Store.Read(RoutePath.File(part)));
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
    public void Links_to_others_open_here_and_hand_nothing_over() =>
        Assert.Empty(Pages().SelectMany(p => p.Page.QuerySelectorAll(":not(.prose *):is(a[href*='//'], a[target])").Where(a => a.HasAttribute("target") || a.GetAttribute("rel")?.Split(' ').Contains("noopener") != true).Select(a => $"{p.Path}: {a.OuterHtml}")));

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

    private static List<string> Addresses(string path, IDocument page, string selectors)
    {
        var from = RoutePath.TryParse(path, out var route) ? route : throw new InvalidOperationException(path);
        var links = page.QuerySelectorAll(selectors).Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
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
