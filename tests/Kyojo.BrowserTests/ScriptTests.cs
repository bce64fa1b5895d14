using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>What <c>site.js</c> adds: buttons to print and to copy, closed parts opened on paper. Nothing of it is there without a script.</summary>
public sealed class ScriptTests(Lab lab)
{
    [Theory, InlineData("community"), InlineData("prefecture"), InlineData("case"), InlineData("report")]
    public async Task A_page_that_is_handed_on_has_a_button_to_print_it(string kind)
    {
        var address = lab.Full.Url(PageKinds.Of(kind).First().Route);
        await using var view = await lab.Blank();
        await view.Page.AddInitScriptAsync("window.printed = 0; window.print = () => window.printed++;");
        await view.Page.GotoAsync(address);
        await view.Page.GetByRole(AriaRole.Button, new() { Name = "印刷する" }).ClickAsync();
        Assert.Equal(1, await view.Page.EvaluateAsync<int>("window.printed"));

        await using var still = await lab.Open(address, script: false);
        await Assertions.Expect(still.Page.Locator("[data-print]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_command_of_the_guide_can_be_copied_and_the_page_says_so()
    {
        await using var view = await lab.Blank();
        await view.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await view.Page.GotoAsync(lab.Demo.Url("guide/steward/"));
        var code = view.Page.Locator("main pre").First;
        await view.Page.GetByRole(AriaRole.Button, new() { Name = "コードをコピー" }).First.ClickAsync();
        await Assertions.Expect(view.Page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("コピーしました");
        Assert.Equal((await code.InnerTextAsync()).TrimEnd(), await view.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal(await view.Page.Locator("main pre").CountAsync(), await view.Page.GetByRole(AriaRole.Button, new() { Name = "コードをコピー" }).CountAsync());
        Expect.None((await Axe.Findings(view.Page, lab.Tools.Axe)).Where(f => !AxeReview.IsReviewed(f, 1280)).Select(f => f.ToString()));

        await using var still = await lab.Open(lab.Demo.Url("guide/steward/"), script: false);
        await Assertions.Expect(still.Page.Locator("button[data-copy-code]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Closed_parts_are_open_while_the_page_is_printed()
    {
        await using var view = await lab.Open(PageKinds.Of("report").First());
        const string Open = "document.querySelectorAll('main details[open]').length";
        var before = await view.Page.EvaluateAsync<int>(Open);
        Assert.True(await view.Page.EvaluateAsync<int>("dispatchEvent(new Event('beforeprint')), " + Open) > before);
        Assert.Equal(before, await view.Page.EvaluateAsync<int>("dispatchEvent(new Event('afterprint')), " + Open));
    }
}
