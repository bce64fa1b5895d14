namespace Kyojo.Cli.Tests;

/// <summary>The crawl itself finds what is wrong, so that finding nothing means something.</summary>
public sealed class SiteCrawlTests
{
    [Theory]
    [InlineData("<a href=\"../b/\">")]
    [InlineData("<a href=\"https://elsewhere.example/x\">")]
    [InlineData("<a href=\"/repo/b/#here\">")]
    [InlineData("<a href=\"#there\"><p id=\"there\">")]
    [InlineData("<a href=\"../b/?q=1#here\">")]
    [InlineData("<img src=\"../assets/a%20b.svg\">")]
    [InlineData("<a href=\"mailto:office@site.example\">")]
    public void A_good_address_is_not_broken(string html) => Assert.Empty(Crawled(html));

    [Theory]
    [InlineData("<a href=\"../c/\">")]
    [InlineData("<a href=\"../b\">")]
    [InlineData("<a href=\"/b/\">")]
    [InlineData("<a href=\"../../b/\">")]
    [InlineData("<a href=\"../b/#there\">")]
    [InlineData("<a href=\"#here\">")]
    [InlineData("<a href=\"../assets/a%20b.svg#here\">")]
    [InlineData("<img src=\"assets/a%20b.svg\">")]
    [InlineData("<img srcset=\"../assets/a%20b.svg 1x, ../assets/c.svg 2x\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"../assets/site.css\">")]
    [InlineData("<script src=\"../assets/site.js\"></script>")]
    [InlineData("<form action=\"../c/\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=../c/\">")]
    public void A_bad_address_is_broken(string html) => Assert.Single(Crawled(html));

    [Fact]
    public void On_404_only_addresses_from_the_hosts_top_are_good()
    {
        using var site = TempSite.Empty();
        site.Write("index.html", "<p id=\"here\">");
        site.Write("404.html", "<a href=\"/repo/\"><a href=\"index.html\"><a href=\"./\"><a href=\"#main\"><p id=\"main\">");

        Assert.Equal(["404.html: index.html", "404.html: ./"], new SiteCrawl(site.Path, "/repo/").Broken());
    }

    private static IEnumerable<string> Crawled(string html)
    {
        using var site = TempSite.Empty();
        site.Write("a/index.html", html);
        site.Write("b/index.html", "<p id=\"here\">");
        site.Write("assets/a b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        return [.. new SiteCrawl(site.Path, "/repo/").Broken()];
    }
}
