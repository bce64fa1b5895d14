namespace Kyojo.BrowserTests;

/// <summary>A site built with <c>--links file</c> works from a disk, with the look it has on a server.</summary>
public sealed class FromDiskTests(Lab lab)
{
    private const string Look = "() => JSON.stringify([...document.querySelectorAll('body, .site-header, .skip, h1, .tile')].slice(0, 8).map(e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).fontSize, e.getBoundingClientRect().width]))";

    [Fact]
    public async Task A_visitor_goes_from_home_to_a_prefecture_and_back()
    {
        using var disk = await EmptySite.Built("--links", "file");
        await using var view = await lab.Open(new Uri(Path.Combine(disk.Folder, "index.html")).AbsoluteUri);
        await using var served = await lab.Open(lab.Empty.Home);
        Assert.Equal(await served.Page.EvaluateAsync<string>(Look), await view.Page.EvaluateAsync<string>(Look));

        await view.Page.ClickAsync("a[href='prefectures/shimane/index.html']");
        Assert.EndsWith("/prefectures/shimane/index.html", view.Page.Url, StringComparison.Ordinal);
        Assert.Contains("島根", await view.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
        await view.Page.ClickAsync(".breadcrumb a");
        Assert.EndsWith("/public/index.html", view.Page.Url, StringComparison.Ordinal);
        await view.Page.FillAsync("[type=search]", "島根");
        await view.Page.PressAsync("[type=search]", "Enter");
        await view.Page.WaitForURLAsync("**/search/index.html?*");
        Assert.Equal("h1", await view.Page.EvaluateAsync<string>("document.querySelector('h1').localName"));
    }
}
