namespace Kyojo.BrowserTests;

/// <summary>The checks see what is wrong with a page that was broken on purpose: a chain that finds nothing may be a chain that looks at nothing.</summary>
public sealed class SelfCheckTests(Lab lab) : IDisposable
{
    private readonly BuiltSite broken = BuiltSite.Finished(Repository.Project("broken"));

    public void Dispose() => broken.Dispose();

    [Fact]
    public async Task Vnu_finds_what_is_invalid()
    {
        var errors = await VnuTests.Errors(lab.Tools, broken.Folder);
        Assert.Contains(errors, e => e.Contains("Duplicate ID", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("alt", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("heading", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("color-contrast"), InlineData("label"), InlineData("target-size"), InlineData("html-has-lang"), InlineData("image-alt"), InlineData("heading-order")]
    public async Task Axe_finds(string rule)
    {
        await using var view = await lab.Open(broken.Home);
        var findings = await Axe.Findings(view.Page, lab.Tools.Axe);
        Assert.Contains(findings, f => f.Rule == rule && !f.Incomplete);
    }

    [Fact]
    public async Task The_walk_of_the_network_finds_strangers_and_traces()
    {
        await using var view = await lab.Blank();
        var found = await NetworkTests.Found(view.Page, broken.Home, broken.Home);
        foreach (var expected in (string[])["asks http://127.0.0.1:9/", "missing.png answers 404", "cookie trace", "localStorage trace", "console: "])
        {
            Assert.Contains(found, f => f.Contains(expected, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_narrow_window_finds_what_is_wide_or_cut()
    {
        await using var view = await lab.Open(broken.Home, 320);
        var found = await ReflowTests.Found(view.Page);
        Assert.Contains(found, f => f.Contains("the page is", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("cuts its text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_keyboard_finds_what_shows_no_focus()
    {
        await using var view = await lab.Open(broken.Home);
        var found = await KeyboardTests.Found(view.Page);
        Assert.Contains(found, f => f.Contains("the first stop is", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("outline 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scripts_off_shows_what_only_a_script_makes()
    {
        await using var view = await lab.Open(broken.Home, script: false);
        Assert.Equal(0, await view.Page.Locator("h2").CountAsync());
    }
}
