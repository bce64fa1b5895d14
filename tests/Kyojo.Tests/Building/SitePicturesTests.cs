using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Publishing;

namespace Kyojo.Tests.Building;

/// <summary>The logo, and the picture that is shown where a page is shared.</summary>
public sealed class SitePicturesTests
{
    [Fact]
    public void The_theme_brings_a_picture_of_1200_by_630_for_shared_pages()
    {
        var (_, store) = Build("");

        var page = store.Html("about/");
        var image = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.Matches("^https://site\\.example/assets/share\\.[0-9a-f]{10}\\.png$", image);
        Assert.Contains(image["https://site.example/".Length..], store.Paths);
        Assert.NotEqual("", page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));
        Assert.Equal("1200", page.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content"));
        // Width and height stand in bytes 16 to 23 of a PNG file.
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "themes", "default", "assets", "share.png"));
        Assert.Equal((1200, 630), (BitConverter.ToInt32([.. bytes[16..20].Reverse()]), BitConverter.ToInt32([.. bytes[20..24].Reverse()])));
        Assert.True(bytes.Length < 20_000);
    }

    [Fact]
    public void The_site_may_have_a_picture_of_its_own()
    {
        var (report, store) = Build("share_image: {path: images/town.png, alt: 町の遠景}\n");

        Assert.Empty(report.Diagnostics);
        var page = store.Html("communities/");
        Assert.Matches("^https://site\\.example/assets/media/town\\.[0-9a-f]{10}\\.png$", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.Equal("町の遠景", page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));
    }

    [Fact]
    public void Without_an_address_of_the_site_nothing_can_be_shared()
    {
        var (_, store) = SiteText.Build(SiteText.Folder("=== site.yml\n" + SiteText.Settings.Replace("url: https://site.example/\n", "", StringComparison.Ordinal)));

        Assert.Null(store.Html("about/").QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public void A_logo_stands_before_the_name_with_its_words()
    {
        var (report, store) = Build("theme_options: {logo: images/town.png, logo_alt: 試しの市のしるし}\n");

        Assert.Empty(report.Diagnostics);
        var logo = store.Html("communities/").QuerySelector(".site-name a > img")!;
        Assert.Matches("^\\.\\./assets/media/town\\.[0-9a-f]{10}\\.png$", logo.GetAttribute("src"));
        Assert.Equal("試しの市のしるし", logo.GetAttribute("alt"));
        Assert.Null(Build("").Store.Html("communities/").QuerySelector(".site-name img"));
    }

    [Theory]
    [InlineData("theme_options: {logo: images/twon.png, logo_alt: しるし}\n", "KYO2038")]
    [InlineData("share_image: {path: images/twon.png, alt: 町}\n", "KYO2038")]
    [InlineData("theme_options: {logo: images/town.png}\n", "KYO4002")]
    public void What_is_missing_is_told(string settings, string code)
    {
        var found = Assert.Single(Build(settings).Report.Diagnostics);

        Assert.Equal(code, found.Code.Id);
        if (code == "KYO2038") Assert.Equal(["town.png"], found.Suggestions);
    }

    [Fact]
    public void A_list_is_an_option_too()
    {
        var (report, _) = Build("theme_options: {tile_bins: [1, 2, 3, 4]}\n");

        Assert.Empty(report.Diagnostics);
    }

    private static (Kyojo.Building.BuildReport Report, MemoryStore Store) Build(string settings)
    {
        var folder = SiteText.Folder("=== site.yml\n" + SiteText.Settings + settings);
        folder.Write("content/images/town.png", Encoding.ASCII.GetBytes("not a real picture"));
        return SiteText.Build(folder);
    }
}
