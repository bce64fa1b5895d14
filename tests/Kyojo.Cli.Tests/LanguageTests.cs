namespace Kyojo.Cli.Tests;

/// <summary>Help, diagnostics and closing lines in the language asked for.</summary>
public sealed class LanguageTests
{
    private const string English = "content/communities/first.yml:1:1: error KYO2001: There is no field “sumary”.";
    private const string Japanese = "content/communities/first.yml:1:1: エラー KYO2001: ";

    [Fact]
    public void A_site_speaks_Japanese_by_default()
    {
        using var site = Mistaken("");

        var run = CommandRun.Kyojo(site.Path, "check");

        Assert.Contains(Japanese, run.Out, StringComparison.Ordinal);
        Assert.Contains("エラー 1、警告 0", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no field", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_choose_the_language()
    {
        using var site = Mistaken("diagnostics: {lang: en}\n");

        var run = CommandRun.Kyojo(site.Path, "check");

        Assert.Contains(English, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("エラー", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_wins_over_the_settings()
    {
        using var site = Mistaken("diagnostics: {lang: en}\n");

        var run = CommandRun.Kyojo(site.Path, "check", "--lang", "ja");

        Assert.Contains(Japanese, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no field", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_can_be_had_at_once()
    {
        using var site = Mistaken("");

        var run = CommandRun.Kyojo(site.Path, "check", "--lang=both");

        Assert.Contains(Japanese, run.Out, StringComparison.Ordinal);
        Assert.Contains("There is no field “sumary”.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Correct the spelling or remove the line.", run.Out, StringComparison.Ordinal);
        Assert.Contains("エラー 1、警告 0", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 errors, 0 warnings", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_meaning_of_a_code_comes_in_both_languages_too()
    {
        using var site = TempSite.Empty();

        var run = CommandRun.Kyojo(site.Path, "explain", "KYO2401", "--lang", "both");

        Assert.Equal(0, run.Exit);
        Assert.Contains("サイトのフォルダーで実行しているか", run.Out, StringComparison.Ordinal);
        Assert.Contains("Run the command in the site's folder", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "共助のディレクトリを静的サイトにします。", "Turns a directory")]
    [InlineData("en", "Turns a directory of mutual support", "にします。")]
    public void Help_is_in_the_language_asked_for(string language, string expected, string other)
    {
        using var folder = TempSite.Empty();

        var run = CommandRun.Kyojo(folder.Path, "--help", "--lang", language);

        Assert.Equal(0, run.Exit);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(other, run.Out, StringComparison.Ordinal);
        Assert.All((string[])["build", "check", "serve", "explain", "clean", "--output", "--as-of", "--config", "--no-cache", "--drafts", "--verbose", "--lang"], word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en_GB.UTF-8", "Turns a directory of mutual support")]
    [InlineData("ja_JP.UTF-8", "共助のディレクトリを静的サイトにします。")]
    [InlineData("C.UTF-8", "共助のディレクトリを静的サイトにします。")]
    public void Outside_a_site_help_is_in_the_language_of_the_computer(string locale, string expected)
    {
        using var folder = TempSite.Empty();

        var run = CommandRun.KyojoWith(folder.Path, new() { ["LANG"] = locale }, "--help");

        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_a_verb_names_its_options()
    {
        using var folder = TempSite.Empty();

        var run = CommandRun.Kyojo(folder.Path, "check", "--help", "--lang", "en");

        Assert.Equal(0, run.Exit);
        Assert.Contains("--format <github|json|sarif|text>", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_closing_line_of_a_build_is_in_the_language_of_the_site()
    {
        using var site = TempSite.Small();

        var run = CommandRun.Kyojo(site.Path);

        Assert.Equal(0, run.Exit);
        Assert.Matches(@"^ページ \d+: 書き込み \d+、そのまま 0。", run.Out);
    }

    private static TempSite Mistaken(string settings)
    {
        var site = TempSite.Small(settings);
        site.Write("content/communities/first.yml", "sumary: 書きまちがえた項目\n" + site.Read("content/communities/first.yml"));
        return site;
    }
}
