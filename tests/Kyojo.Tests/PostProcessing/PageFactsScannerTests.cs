using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Tests.PostProcessing;

public sealed class PageFactsScannerTests
{
    [Theory]
    [InlineData("../../types/npo/", "types/npo/")]
    [InlineData("./", "c/sodachi/")]
    [InlineData("", null)]
    [InlineData("#", "c/sodachi/")]
    [InlineData("#contact", "c/sodachi/#contact")]
    [InlineData("../../types/npo/#activities", "types/npo/#activities")]
    [InlineData("?q=1", "c/sodachi/")]
    [InlineData("../../search/?q=a&amp;type=npo#hits", "search/#hits")]
    [InlineData("/about/", "about/")]
    [InlineData("/", "")]
    [InlineData("../../", "")]
    [InlineData("../..", "")]
    [InlineData("../other", "c/other")]
    [InlineData("../../../x", "../x")]
    [InlineData("../../../../x/", "../../x/")]
    [InlineData("a/./b/../c.png", "c/sodachi/a/c.png")]
    [InlineData("../../types/npo/index.html", "types/npo/")]
    [InlineData("../../index.html#a", "#a")]
    [InlineData("../../myindex.html", "myindex.html")]
    [InlineData("../../tags/%E5%85%B1%E5%8A%A9/#%E3%81%82", "tags/共助/#あ")]
    [InlineData("../../tags/a&amp;b/", "tags/a&b/")]
    [InlineData("../../tags/&quot;&#39;&#x3042;/", "tags/\"'あ/")]
    [InlineData(" ../x/ ", "c/x/")]
    [InlineData("a:b", null)]
    [InlineData("./a:b", "c/sodachi/a:b")]
    [InlineData("https://example.org/", null)]
    [InlineData("HTTP://example.org/", null)]
    [InlineData("//example.org/x", null)]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("tel:000", null)]
    [InlineData("data:image/png;base64,AA", null)]
    public void Links_are_resolved_against_the_page(string href, string? expected)
    {
        var facts = Scan($"<a href=\"{href}\">x</a>");

        Assert.Equal(expected is null ? [] : [expected], facts.Links);
    }

    [Theory]
    [InlineData("/repo/about/", "about/")]
    [InlineData("/repo/", "")]
    [InlineData("/repo", "")]
    [InlineData("/repository/", null)]
    [InlineData("/other/", null)]
    [InlineData("about/", "about/")]
    public void Absolute_links_lose_the_base_path(string href, string? expected)
    {
        var facts = new PageFactsScanner("/repo/").Scan(RoutePath.File("404.html"), $"<a href=\"{href}\">x</a>");

        Assert.Equal(expected is null ? [] : [expected], facts.Links);
    }

    [Fact]
    public void Every_attribute_that_leads_somewhere_counts_once()
    {
        var facts = Scan("""
            <link rel=stylesheet href="../../assets/site.css"><script src='../../assets/a.js' defer></script>
            <img alt="a > b" src = "photo.webp" srcset="photo-1.webp 480w, photo-2.webp 960w"/><video poster="p.jpg"></video>
            <form action="../../search/"><A HREF="photo.webp">x</A><a title="<a href='no/'>" data-href="no/">x</a></form>
            """);

        Assert.Equal(
            ["assets/site.css", "assets/a.js", "c/sodachi/photo.webp", "c/sodachi/photo-1.webp", "c/sodachi/photo-2.webp", "c/sodachi/p.jpg", "search/"],
            facts.Links);
    }

    [Fact]
    public void Scripts_styles_and_comments_hold_no_links()
    {
        var facts = Scan("""
            <!doctype html><!-- <a href="no/" id="no"> --><script>if (a < b) x = "<a href='no/'>";</script>
            <style>a > b { content: "<a href='no/'>" }</style><a href="yes/">x</a>
            """);

        Assert.Equal(["c/sodachi/yes/"], facts.Links);
        Assert.Empty(facts.Anchors);
    }

    [Fact]
    public void The_first_title_counts_and_is_decoded()
    {
        var facts = Scan("<title>\n  そだち &amp;\n 遊び　場 </title><svg><title>no</title></svg>");

        Assert.Equal("そだち & 遊び　場", facts.Title);
    }

    [Fact]
    public void Anchors_are_decoded_ids_in_their_order()
    {
        var facts = Scan("<main id=main><h2 id=\"a&amp;b\">x</h2><h2 class=\"z\" id='連絡'>x</h2><p data-id=\"no\">x</p>");

        Assert.Equal(["main", "a&b", "連絡"], facts.Anchors);
    }

    [Theory]
    [InlineData("<meta name=\"robots\" content=\"noindex\">", true)]
    [InlineData("<meta content=\"nofollow, NOINDEX\" name=\"robots\">", true)]
    [InlineData("<meta name=\"robots\" content=\"none\">", true)]
    [InlineData("<meta name=\"robots\" content=\"max-snippet:-1\">", false)]
    [InlineData("<meta name=\"description\" content=\"noindex\">", false)]
    public void Robots_meta_tells_no_index(string html, bool expected) => Assert.Equal(expected, Scan(html).NoIndex);

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a href=\"x")]
    [InlineData("<a href=x")]
    [InlineData("<!--")]
    [InlineData("<title>x")]
    [InlineData("a < b <3 </")]
    [InlineData("<a = = \"x\" />")]
    public void Torn_pages_never_throw(string html) => Assert.False(Scan(html).NoIndex);

    [Fact]
    public void Equal_addresses_of_two_pages_are_one_string()
    {
        var scanner = new PageFactsScanner();

        var a = scanner.Scan(RoutePath.Page("c", "a"), "<a href=\"../../types/\">x</a>");
        var b = scanner.Scan(RoutePath.Page("types"), "<a href=\"./\">x</a>");

        Assert.Same(a.Links[0], b.Links[0]);
    }

    private static PageFacts Scan(string html) => new PageFactsScanner().Scan(RoutePath.Page("c", "sodachi"), html);
}
