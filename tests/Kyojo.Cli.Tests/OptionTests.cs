namespace Kyojo.Cli.Tests;

/// <summary>Options that change what a build publishes, and where.</summary>
public sealed class OptionTests
{
    [Fact]
    public void As_of_changes_how_old_a_confirmation_is()
    {
        using var site = TempSite.Small();
        site.Edit("content/communities/first.yml", "status: unknown, checked_on: 2021-03-30", "status: active, checked_on: 2025-03-10");

        site.Build("--as-of", "2026-02-01");
        var fresh = site.Read("public/communities/first/index.html");
        site.Build("--as-of", "2026-06-01");
        var older = site.Read("public/communities/first/index.html");

        Assert.Contains("活動中（", fresh, StringComparison.Ordinal);
        Assert.Contains("最終確認から1年以上たっています", older, StringComparison.Ordinal);
        Assert.DoesNotContain("最終確認から1年以上たっています", fresh, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_in_the_settings_makes_a_build_independent_of_the_day()
    {
        using var site = TempSite.Small("as_of: 2026-06-01\n");
        site.Edit("content/communities/first.yml", "status: unknown, checked_on: 2021-03-30", "status: active, checked_on: 2025-01-10");

        site.Build();

        Assert.Contains("最終確認から1年以上たっています", site.Read("public/communities/first/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_published_only_with_drafts()
    {
        using var site = TempSite.Small();
        site.Write("content/communities/second.yml", SmallSite.Community("second", status: "draft"));

        site.Build();
        var without = File.Exists(site.At("public/communities/second/index.html"));
        site.Build("--drafts");
        var with = File.Exists(site.At("public/communities/second/index.html"));
        var removed = Summary.Of(site.Build()).Removed;

        Assert.Equal((false, true), (without, with));
        // Its page, and the index of the search that had it.
        Assert.Equal(2, removed);
        Assert.False(Directory.Exists(site.At("public/communities/second")));
    }

    [Theory]
    [InlineData("--output", "dist/site")]
    [InlineData("-o", "dist")]
    public void Output_names_another_folder(string option, string folder)
    {
        using var site = TempSite.Small();

        var run = site.Build(option, folder);

        Assert.True(File.Exists(site.At(folder + "/index.html")));
        Assert.False(Directory.Exists(site.At("public")));
        Assert.Contains("Output: " + folder, run.Out.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_output_folders_do_not_disturb_each_other()
    {
        using var site = TempSite.Small();
        site.Build();
        site.Build("--output", "other");

        Assert.Equal(0, Summary.Of(site.Build()).Written);
        Assert.Equal(0, Summary.Of(site.Build("--output", "other")).Written);
        Assert.Equal(SiteTree.Of(site.At("public")), SiteTree.Of(site.At("other")));
    }

    [Fact]
    public void Config_names_a_site_in_another_folder()
    {
        using var place = TempSite.Small();
        using var elsewhere = TempSite.Empty();
        var config = Path.GetRelativePath(elsewhere.Path, place.At("site.yml"));

        var run = CommandRun.Kyojo(elsewhere.Path, "--config", config, "--lang", "en");

        Assert.True(run.Exit == 0, run.All);
        Assert.True(File.Exists(place.At("public/index.html")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [Fact]
    public void Config_may_have_another_name()
    {
        using var site = TempSite.Small();
        site.Write("test.yml", site.Read("site.yml").Replace("試しのサイト", "もう一つのサイト", StringComparison.Ordinal));

        site.Build("--config", "test.yml");

        Assert.Contains("もう一つのサイト", site.Read("public/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_tells_why_each_page_was_rendered()
    {
        using var site = TempSite.Small();
        var first = site.Build("--verbose");
        site.Edit("content/communities/first.yml", "summary: 試しに集まる会。", "summary: 書き直した文。");

        var second = site.Build("--verbose");

        Assert.Contains("new\t/communities/first/", first.Out, StringComparison.Ordinal);
        Assert.Contains("view\t/communities/first/", second.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\t/about/", second.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_file_somebody_changed_is_written_again()
    {
        using var site = TempSite.Small();
        site.Build();
        var before = SiteTree.Of(site.At("public"));
        site.Write("public/about/index.html", "changed");
        File.Delete(site.At("public/robots.txt"));

        var summary = Summary.Of(site.Build());

        Assert.Equal((1, 1), (summary.Written, summary.OtherFiles));
        Assert.Equal(before, SiteTree.Of(site.At("public")));
    }
}
