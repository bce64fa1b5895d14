using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>A site without one entry has whole pages that say so, in every language.</summary>
public sealed class EmptySiteTests(Lab lab)
{
    [Theory]
    [InlineData("", "まだ登録がありません"), InlineData("cases/", "まだ"), InlineData("reports/", "まだ"), InlineData("communities/", "まだ登録がありません"), InlineData("tags/", "まだ登録がありません")]
    [InlineData("municipalities/", "まだ登録がありません"), InlineData("types/npo/", "まだ登録がありません"), InlineData("prefectures/shimane/", "まだ登録がありません")]
    [InlineData("en/", "Nothing has been listed yet"), InlineData("easy/", "まだ")]
    public async Task Says_that_there_is_nothing_yet(string route, string words)
    {
        await using var view = await lab.Open(lab.Empty.Url(route), 320);
        Assert.Contains(words, await view.Page.EvaluateAsync<string>("document.querySelector('main').innerText"), StringComparison.Ordinal);
        Expect.None(await ReflowTests.Found(view.Page));
        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Expect.None((await Axe.Findings(view.Page, lab.Tools.Axe)).Where(f => !AxeReview.IsReviewed(f, 320)).Select(f => f.ToString()));
    }

    [Fact]
    public async Task Every_page_of_it_is_valid() => Expect.None(await VnuTests.Errors(lab.Tools, lab.Empty.Folder));
}
