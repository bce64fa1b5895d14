namespace Kyojo.Tests.Outputs;

public sealed class HostFilesTests
{
    [Fact]
    public void Robots_are_told_where_the_sitemap_is()
    {
        var store = Site.Build("");

        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://site.example/sitemap.xml\n", store.Page("robots.txt"));
        Assert.Equal("", store.Page(".nojekyll"));
    }

    [Fact]
    public void Without_an_address_there_is_no_sitemap_to_name()
    {
        var folder = SiteText.Folder();
        folder.Write("site.yml", SiteText.Settings.Replace("url: https://site.example/\n", "", StringComparison.Ordinal));

        Assert.Equal("User-agent: *\nAllow: /\n", SiteText.Build(folder).Store.Page("robots.txt"));
    }
}
