using System.Net;
using System.Text.RegularExpressions;

namespace Kyojo.Cli.Tests.Preview;

/// <summary>What a person sees who writes with the preview open.</summary>
public sealed partial class ServeTests
{
    private const string First = "content/communities/first.yml";

    [Fact]
    public async Task A_page_is_served_as_it_is_built_with_one_script_more()
    {
        using var site = TempSite.Small();
        site.Build();
        using var served = await ServedSite.StartAsync(site);

        var answer = await served.GetAsync("communities/first/");

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Single(Script.Matches(page));
        Assert.Equal(site.Read("public/communities/first/index.html"), Script.Replace(page, ""));
        // The pages' own policy lets it run, ask for events and be styled: nothing of it has to be changed.
        Assert.Contains("script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'", page, StringComparison.Ordinal);
        Assert.Contains("new EventSource('/.kyojo/events')", await served.PageAsync("/.kyojo/preview.js"), StringComparison.Ordinal);
        Assert.Equal("text/css", (await served.GetAsync("/.kyojo/preview.css")).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_edit_is_told_to_the_browser_and_is_in_the_page()
    {
        using var site = TempSite.Small();
        using var served = await ServedSite.StartAsync(site);
        using var told = await served.ListenAsync();
        var before = await told.NextAsync();

        site.Edit(First, "試しの", "直した");

        var after = await told.UntilAsync(m => m.Version != before.Version);
        var page = await served.PageAsync("communities/first/");
        Assert.Equal("", after.Findings);
        Assert.Contains("直した", page, StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{after.Version}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_file_and_a_removed_one_are_told_too()
    {
        using var site = TempSite.Small();
        using var served = await ServedSite.StartAsync(site);
        using var told = await served.ListenAsync();
        var before = await told.NextAsync();

        site.Write("content/communities/second.yml", SmallSite.Community("second"));
        var with = await told.UntilAsync(m => m.Version != before.Version && m.Findings.Length == 0);
        var there = (await served.GetAsync("communities/second/")).StatusCode;
        File.Delete(site.At("content/communities/second.yml"));
        await told.UntilAsync(m => m.Version != with.Version && m.Findings.Length == 0);

        Assert.Equal(HttpStatusCode.OK, there);
        Assert.Equal(HttpStatusCode.NotFound, (await served.GetAsync("communities/second/")).StatusCode);
    }

    [Fact]
    public async Task A_fault_is_shown_over_the_last_good_page_and_is_gone_when_it_is_mended()
    {
        using var site = TempSite.Small();
        using var served = await ServedSite.StartAsync(site);
        using var told = await served.ListenAsync();
        var good = await told.NextAsync();
        var before = site.Read(First);

        site.Write(First, before + "nmae: <img src=x onerror=alert(1)>\nsummary: 二度目\n");
        var broken = await told.UntilAsync(m => m.Findings.Length > 0);
        var meanwhile = await served.GetAsync("communities/first/");
        site.Write(First, before);
        var mended = await told.UntilAsync(m => m.Findings.Length == 0);

        Assert.Equal(good.Version, broken.Version);
        Assert.Contains("role=\"alert\"", broken.Findings, StringComparison.Ordinal);
        Assert.Contains($"<code>{First}:", broken.Findings, StringComparison.Ordinal);
        Assert.Matches(@"KYO\d{4}", broken.Findings);
        Assert.Matches(@"<pre tabindex=""0"">\s+\d+ \| .*\n.*\^", broken.Findings);
        Assert.DoesNotContain("<img", broken.Findings, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, meanwhile.StatusCode);
        Assert.Equal(("", good.Version), (mended.Findings, mended.Version));
    }

    [Theory]
    [InlineData("ja", "エラー 1 件", "1 errors", "lang=\"ja\"")]
    [InlineData("en", "1 errors", "エラー", "lang=\"en\"")]
    [InlineData("both", "エラー 1 件", "警告 1 件", "lang=\"en\"")]
    public async Task Findings_are_in_the_language_asked_for_and_all_of_them_are_there(string language, string expected, string other, string lang)
    {
        using var site = TempSite.Small();
        site.Write("content/communities/second.yml", "name: 例の会\n");
        using var served = await ServedSite.StartExactlyAsync(site, "serve", "--port", "0", "--lang", language);

        var findings = await (await served.GetAsync("/")).Content.ReadAsStringAsync();

        var count = site.Run("check").Out.Split('\n').Count(line => Told.IsMatch(line));
        Assert.True(count > 1);
        Assert.Equal(count, Regex.Count(findings, "<li class="));
        Assert.Contains(expected.Replace("1", Regex.Count(findings, "<li class=\"error\"").ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), findings, StringComparison.Ordinal);
        Assert.DoesNotContain(other, findings, StringComparison.Ordinal);
        Assert.Contains(lang, findings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_first_build_fails_a_plain_page_tells_why_and_gives_way_to_the_site()
    {
        using var site = TempSite.Small();
        var settings = site.Read("site.yml");
        site.Write("site.yml", "titel: x\n");
        using var served = await ServedSite.StartAsync(site);
        using var told = await served.ListenAsync();
        var broken = await told.NextAsync();

        var failed = await served.GetAsync("communities/first/");
        var page = await failed.Content.ReadAsStringAsync();
        site.Write("site.yml", settings);
        var mended = await told.UntilAsync(m => m.Findings.Length == 0);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        Assert.Contains("<code>site.yml:1:1</code>", page, StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{broken.Version}\" data-plain", page, StringComparison.Ordinal);
        Assert.NotEqual(broken.Version, mended.Version);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("communities/first/")).StatusCode);
    }

    [Fact]
    public async Task The_published_folder_its_manifest_and_its_lock_are_left_alone()
    {
        using var site = TempSite.Small();
        site.Build();
        var (published, times, state) = (SiteTree.Of(site.At("public")), SiteTree.Times(site.At("public")), SiteTree.Times(site.At(".kyojo")));
        using var held = new FileStream(site.At(".kyojo/public.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var served = await ServedSite.StartAsync(site);
        using var told = await served.ListenAsync();
        var before = await told.NextAsync();

        site.Edit(First, "試しの", "直した");
        await told.UntilAsync(m => m.Version != before.Version);
        var exit = await served.InterruptAsync();

        Assert.Equal(0, exit);
        Assert.Equal(published, SiteTree.Of(site.At("public")));
        Assert.Equal(times, SiteTree.Times(site.At("public")));
        Assert.Equal(state, SiteTree.Times(site.At(".kyojo")));
    }

    [Fact]
    public async Task A_site_that_was_never_published_gets_no_folder_by_being_looked_at()
    {
        using var site = TempSite.Small();
        var before = SiteTree.Of(site.Path);
        using var served = await ServedSite.StartAsync(site);

        await served.PageAsync("/");
        var exit = await served.InterruptAsync();

        Assert.Equal(0, exit);
        Assert.Equal(before, SiteTree.Of(site.Path));
    }

    [GeneratedRegex("<script src=\"/\\.kyojo/preview\\.js\" data-version=\"[0-9a-f]+-[0-9]+\" defer></script>\n", RegexOptions.CultureInvariant)]
    private static partial Regex Script { get; }

    [GeneratedRegex(@": (error|warning|info) KYO\d{4}: ", RegexOptions.CultureInvariant)]
    private static partial Regex Told { get; }
}
