namespace Kyojo.Cli.Tests;

/// <summary>0 done, 1 errors in content, 2 wrong use or environment; and what is said with it.</summary>
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("--frobnicate", "--frobnicate")]
    [InlineData("bulid", "build")]
    [InlineData("check --format xml", "xml")]
    [InlineData("explain", "explain")]
    [InlineData("--as-of yesterday", "yesterday")]
    [InlineData("--as-of 2026-02-30", "2026-02-30")]
    [InlineData("build extra", "extra")]
    [InlineData("explain no-such-page", "no-such-page")]
    public void Wrong_use_is_2_and_says_which_word(string line, string word)
    {
        using var site = TempSite.Small();

        var run = site.Run(line.Split(' '));

        Assert.Equal(2, run.Exit);
        Assert.Contains(word, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
    }

    [Theory]
    [InlineData("--frobnicate", "「--frobnicate」という命令やオプションはありません。")]
    [InlineData("bulid", "もしかして: build")]
    [InlineData("check --format xml", "「--format」に「xml」は使えません（github、json、sarif、text）。")]
    [InlineData("build --output", "「--output」には値が必要です。")]
    [InlineData("explain", "「explain」には説明してほしいページの場所か id が必要です。")]
    public void Wrong_use_is_told_in_Japanese_unless_English_is_asked_for(string line, string message)
    {
        using var site = TempSite.Small();

        var run = CommandRun.Kyojo(site.Path, line.Split(' '));

        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_language_is_wrong_use()
    {
        using var site = TempSite.Small();

        var run = CommandRun.Kyojo(site.Path, "check", "--lang", "fr");

        Assert.Equal(2, run.Exit);
        Assert.Contains("fr", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("explain", "about/")]
    [InlineData("build", "--config", "elsewhere/site.yml")]
    public void Without_a_settings_file_the_code_says_so_and_nothing_is_made(params string[] args)
    {
        using var folder = TempSite.Empty();

        var run = folder.Run(args);

        Assert.Equal(1, run.Exit);
        Assert.Contains("site.yml: error KYO2401: There is no site.yml.", run.All, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Errors_of_content_are_1_and_the_first_build_publishes_nothing()
    {
        using var site = TempSite.Small();
        site.Write("content/communities/first.yml", "id: first\ntype: no-such-type\n");

        var run = site.Run("build");

        Assert.Equal(1, run.Exit);
        Assert.Contains("The published site is untouched.", run.Error, StringComparison.Ordinal);
        Assert.Empty(SiteTree.Of(site.At("public")));
    }

    [Fact]
    public void A_warning_is_0_and_is_counted()
    {
        using var site = TempSite.Small();
        site.Edit("site.yml", "url: https://site.example/\n", "");

        var run = site.Build();

        Assert.Equal(1, Summary.Of(run).Warnings);
        Assert.Contains("warning KYO2402: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_the_output_folder_should_be_is_2_and_is_left_alone()
    {
        using var site = TempSite.Small();
        site.Write("public", "mine");

        var run = site.Run("build");

        Assert.Equal(2, run.Exit);
        Assert.Contains("is a file this tool did not write", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", site.Read("public"));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("clean")]
    public void While_another_build_holds_the_lock_the_answer_is_2_with_its_name(string verb)
    {
        using var site = TempSite.Small();
        site.Build();
        var before = SiteTree.Times(site.At("public"));
        site.Write("content/communities/second.yml", SmallSite.Community("second"));
        using var held = new FileStream(site.At(".kyojo/public.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        site.Write(".kyojo/public.lock.owner", "build 4711");

        var run = site.Run(verb);

        Assert.Equal(2, run.Exit);
        Assert.Contains("Another build is running (build 4711).", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, SiteTree.Times(site.At("public")));
    }

    [Fact]
    public void A_lock_left_by_a_crash_does_not_stop_a_build()
    {
        using var site = TempSite.Small();
        site.Write(".kyojo/public.lock", "");
        site.Write(".kyojo/public.lock.owner", "build 4711");

        Assert.Equal(0, site.Run("build").Exit);
    }

    [Theory]
    [InlineData("en", "Unicode normalisation (NFKC) does not work here. Install ICU")]
    [InlineData("ja", "この環境では文字の正規化（NFKC）が働きません。ICU を入れ")]
    public void Without_ICU_the_answer_is_2_and_one_plain_sentence(string language, string message)
    {
        Assert.SkipWhen(CommandRun.Published is not null, "Native code reads no such variable; without ICU it ends with the runtime's own words.");
        using var site = TempSite.Small();

        var run = CommandRun.KyojoWith(site.Path, new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, "build", "--lang", language);

        Assert.Equal(2, run.Exit);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.False(Directory.Exists(site.At("public")));
    }

    [Fact]
    public void A_folder_in_the_way_of_a_page_is_2_and_both_stay()
    {
        using var site = TempSite.Small();
        site.Write("public/index.html/mine.txt", "mine");

        var run = site.Run("build");

        Assert.Equal(2, run.Exit);
        Assert.Contains("index.html” is a folder.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["index.html/mine.txt"], SiteTree.Of(site.At("public")).Keys);
    }
}
