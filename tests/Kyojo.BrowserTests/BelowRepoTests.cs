using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>The site at /repo/ of its host.</summary>
public sealed class BelowRepoTests(Lab lab)
{
    /// <summary>The host shows 404.html at any depth: its styles and links are those of the site.</summary>
    [Theory]
    [InlineData("no-such-page"), InlineData("no/such/page/"), InlineData("communities/no/such/page.html")]
    public async Task A_missing_page_is_whole_at_any_depth(string route)
    {
        await using var view = await lab.Blank();
        var failed = new List<string>();
        view.Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != lab.FullBelow.Url(route)) failed.Add(response.Url);
        };
        var answer = await view.Page.GotoAsync(lab.FullBelow.Url(route), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(404, answer!.Status);
        Assert.Empty(failed);
        Assert.True(await view.Page.EvaluateAsync<int>("document.styleSheets[0].cssRules.length") > 0);
        foreach (var link in await view.Page.EvaluateAsync<string[]>("() => [...new Set([...document.links].map(a => a.href.split('#')[0]))].filter(a => a.startsWith(location.origin) && a !== location.href)"))
        {
            var response = await view.Page.Context.APIRequest.GetAsync(link);
            Assert.True(response.Status == 200, $"{link}: {response.Status}");
        }
    }

    [Theory, MemberData(nameof(PageKinds.Chief), MemberType = typeof(PageKinds))]
    public async Task Pages_find_everything(PageKind kind)
    {
        await using var view = await lab.Blank();
        Expect.None(await NetworkTests.Found(view.Page, lab.FullBelow.Url(kind.Route), lab.FullBelow.Home));
    }
}
