namespace Kyojo.Cli.Tests;

/// <summary>What a person sees who made several mistakes at once, of different kinds and in different files.</summary>
public sealed class FaultyContentTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void An_unknown_key_a_broken_link_and_an_unclosed_block_are_told_in_one_run(string verb)
    {
        using var site = Faulty("[どこにもない頁](no-such-page.md)");

        var run = site.Run(verb);

        Assert.Equal(1, run.Exit);
        Assert.Contains("content/communities/first.yml:1:1: error KYO2001: ", run.All, StringComparison.Ordinal);
        Assert.Contains("content/pages/about.md:7:11: error KYO2508: ", run.All, StringComparison.Ordinal);
        Assert.Contains("themes/own/pages/page.hbs:2:4: error KYO4010: ", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_site_stays_as_it_was_byte_for_byte()
    {
        using var site = Faulty("[どこにもない頁](no-such-page.md)", published: true);
        var before = SiteTree.Of(site.At("public"));
        var times = SiteTree.Times(site.At("public"));

        var run = site.Run("build");

        Assert.Equal(1, run.Exit);
        Assert.Equal(before, SiteTree.Of(site.At("public")));
        Assert.Equal(times, SiteTree.Times(site.At("public")));
    }

    [Theory]
    [InlineData("/communities/no-such-community/")]
    [InlineData("/no-such-file.pdf")]
    [InlineData("../no-such-page/")]
    [InlineData("/prefectures/tottori/no-such-page/#origin")]
    public void A_link_to_an_address_that_is_not_there_is_told_with_its_place_beside_a_broken_template(string target)
    {
        using var site = Faulty($"本文の中の[どこにもない頁]({target})です。");

        var run = site.Run("check");

        Assert.Equal(1, run.Exit);
        Assert.Contains("content/pages/about.md:7:16: error KYO5301: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("error KYO4010: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("error KYO2001: ", run.Out, StringComparison.Ordinal);
        Assert.Contains(": 3 errors, 0 warnings", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/communities/no-such-community/", "KYO5301")]
    [InlineData("/no-such-file.pdf", "KYO5301")]
    [InlineData("../no-such-page/", "KYO5301")]
    [InlineData("/prefectures/tottori/#no-such-heading", "KYO5302")]
    [InlineData("#no-such-heading", "KYO5302")]
    [InlineData("no-such-page.md", "KYO2508")]
    public void A_broken_link_alone_is_told_once_with_its_place(string target, string code)
    {
        using var site = Site();
        Append(site, $"本文の中の[どこにもない頁]({target})です。");

        var run = site.Run("check");

        Assert.Equal(1, run.Exit);
        Assert.Contains($"content/pages/about.md:7:16: error {code}: ", run.Out, StringComparison.Ordinal);
        Assert.Contains(": 1 errors, 0 warnings", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/communities/first/")]
    [InlineData("/tags/対話/")]
    [InlineData("/tags/%E5%AF%BE%E8%A9%B1/")]
    [InlineData("/feed.xml")]
    [InlineData("/data/communities.json")]
    [InlineData("/prefectures/tottori/#origin")]
    [InlineData("../types/club/")]
    [InlineData("../communities/first.yml")]
    [InlineData("../guide/start.md#first")]
    [InlineData("/")]
    [InlineData("/?q=test")]
    [InlineData("https://example.org/")]
    public void A_link_that_leads_somewhere_is_no_finding(string target)
    {
        using var site = Site();
        Append(site, $"本文の中の[どこか]({target})です。");

        var run = site.Run("check");

        Assert.True(run.Exit == 0, run.All);
        Assert.Contains(": 0 errors, 0 warnings", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_broken_template_a_good_link_is_no_finding_and_a_forbidden_tag_is_one()
    {
        using var site = Faulty("[良い](/feed.xml)と[良い](/tags/対話/)と[良い](/data/communities.json)、<script>悪い</script>");

        var run = site.Run("check");

        Assert.DoesNotContain("KYO5301", run.Out, StringComparison.Ordinal);
        Assert.Contains("content/pages/about.md:7:", run.Out, StringComparison.Ordinal);
        Assert.Contains("error KYO3501: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Repairing_the_three_gives_the_published_site_again()
    {
        using var site = Faulty("[どこにもない頁](no-such-page.md)", published: true);
        var before = SiteTree.Of(site.At("public"));
        site.Run("build");
        site.Edit("site.yml", "theme: own\n", "");
        site.Edit("content/communities/first.yml", "sumary: 書きまちがえた項目\n", "");
        File.Delete(site.At("content/pages/about.md"));

        var repaired = Summary.Of(site.Build());

        Assert.Equal(0, repaired.Written);
        Assert.Equal(before, SiteTree.Of(site.At("public")));
    }

    // An unknown key, a line of Markdown, and a page template whose block is never closed.
    private static TempSite Faulty(string line, bool published = false)
    {
        var site = Site();
        if (published) site.Build();
        Append(site, line);
        site.Write("content/communities/first.yml", "sumary: 書きまちがえた項目\n" + site.Read("content/communities/first.yml"));
        site.Write("site.yml", site.Read("site.yml") + "theme: own\n");
        site.Write("themes/own/theme.yml", "name: own\nversion: 1.0.0\nextends: default\n");
        site.Write("themes/own/pages/page.hbs", "<h1>{{title}}</h1>\n<p>{{#if summary}}{{summary}}</p>\n");
        return site;
    }

    private static TempSite Site()
    {
        var site = TempSite.Small();
        site.Write("content/communities/first.yml", SmallSite.Community("first", "topics: {tags: [対話]}"));
        site.Write("content/guide/start.md", "---\ntitle: 始め方\n---\n## 最初 {#first}\n");
        return site;
    }

    // The line is line 7 of a page.
    private static void Append(TempSite site, string line) =>
        site.Write("content/pages/about.md", "---\ntitle: このサイトについて\nsummary: 試し\n---\n試しの文です。\n\n" + line + "\n");

    [Fact]
    public void What_is_told_at_most_leaves_out_information_before_errors()
    {
        using var site = TempSite.Small("diagnostics: {max: 1}\n");
        site.Write("content/communities/a.yml", SmallSite.Community("a", "online: unknown", "一つ目の会"));
        site.Write("content/communities/b.yml", SmallSite.Community("b", "standing: endorsed", "二つ目の集い"));

        var run = CommandRun.Kyojo(site.Path, "check", "--lang", "ja");

        Assert.Contains("KYO2102", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("情報 KYO3091", run.Out, StringComparison.Ordinal);
        Assert.Contains("ほかに 1 件", run.Out, StringComparison.Ordinal);
    }
}
