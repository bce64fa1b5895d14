namespace Kyojo.Cli.Tests;

/// <summary><c>theme check</c> on the tiny theme of <c>tests/themes</c> and on a broken copy of it.</summary>
public sealed class ThemeCheckTests
{
    private static TempSite Site()
    {
        var site = TempSite.Small("theme: tiny\n");
        var tiny = Path.Combine(Repository.Root, "tests", "themes", "tiny");
        foreach (var file in Directory.GetFiles(tiny, "*", SearchOption.AllDirectories))
        {
            site.Write("themes/tiny/" + Path.GetRelativePath(tiny, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        return site;
    }

    // Places and codes, and the line of proposals below them.
    private static string[] Findings(CommandRun run) =>
        [.. run.Out.ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith("themes/", StringComparison.Ordinal) || l.StartsWith("  Did you mean", StringComparison.Ordinal))
            .Select(l => l.Split(": ") is [var place, var code, ..] && place.StartsWith("themes/", StringComparison.Ordinal) ? $"{place} {code}" : l.Trim())];

    [Fact]
    public void The_tiny_theme_passes_and_shows_on_the_pages()
    {
        using var site = Site();

        var check = site.Run("theme", "check");
        site.Build();

        Assert.True(check.Exit == 0, check.All);
        Assert.Empty(Findings(check));
        Assert.Contains("Checked the theme tiny 1.0.0: 0 errors, 0 warnings.", check.Out, StringComparison.Ordinal);
        Assert.Matches(@"Strings ja: (\d+) of \1 \(100 %\)", check.Out);
        Assert.Matches(@"Strings en: \d+ of \d+ \(", check.Out);
        Assert.Matches(@"Strings easy: \d+ of \d+ \(", check.Out);
        Assert.Contains("class=\"card tiny\"", site.Read("public/communities/index.html"), StringComparison.Ordinal);
        Assert.Contains("本文へ進む", site.Read("public/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_copy_is_told_all_at_once_with_places_and_proposals()
    {
        using var site = Site();
        site.Edit("themes/tiny/partials/card.hbs", "{{card.summary}}", "{{card.sumary}}");
        site.Write("themes/tiny/partials/cardz.hbs", "<p></p>\n");
        site.Write("themes/tiny/partial/facts.hbs", "<p></p>\n");
        site.Write("themes/tiny/assets/base2.css", "body { margin: 0 }\n");
        site.Write("themes/tiny/strings.fr.yml", "skip: Aller au contenu\n");
        site.Write("themes/tiny/strings.ja.yml", "skip: 本文へ進む\nnav.hmoe: はじめに\n");

        var run = site.Run("theme", "check", "tiny");

        Assert.True(run.Exit == 1, run.All);
        Assert.Equal(
            [
                "themes/tiny/assets/base2.css warning KYO4020", "Did you mean: assets/base.css",
                "themes/tiny/partial/facts.hbs info KYO4016", "Did you mean: partials/facts.hbs",
                "themes/tiny/partials/card.hbs:10:29 error KYO4012", "Did you mean: card.summary",
                "themes/tiny/partials/cardz.hbs info KYO4016",
                "themes/tiny/strings.fr.yml warning KYO4020",
                "themes/tiny/strings.ja.yml:2:1 warning KYO4021", "Did you mean: nav.home",
            ],
            Findings(run).Where(l => l is not ("Did you mean: partials/card.hbs" or "Did you mean: partials/cards.hbs") && !l.StartsWith("Did you mean: partials/card.hbs,", StringComparison.Ordinal) && !l.StartsWith("Did you mean: strings.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tinny", "Did you mean: tiny")]
    [InlineData("default", "")]
    public void A_theme_is_asked_for_by_name(string name, string proposal)
    {
        using var site = Site();

        var run = site.Run("theme", "check", name);

        Assert.Equal(proposal.Length > 0 ? 2 : 0, run.Exit);
        Assert.Contains(proposal, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_japanese_and_needs_no_site()
    {
        using var folder = TempSite.Empty();

        var run = CommandRun.Kyojo(folder.Path, "theme", "check", "--lang", "ja");
        var nothing = CommandRun.Kyojo(folder.Path, "theme", "--lang", "ja");

        Assert.True(run.Exit == 0, run.All);
        Assert.Contains("エラー 0、警告 0。", run.Out, StringComparison.Ordinal);
        Assert.Contains("文字列 en: ", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, nothing.Exit);
        Assert.Contains("theme check", nothing.Error, StringComparison.Ordinal);
    }

    /// <summary>A file of the content that cannot be read is no matter of the theme.</summary>
    [Fact]
    public void Content_is_not_read()
    {
        using var site = Site();
        site.Write("content/communities/broken.yml", "id: [\n");

        var run = site.Run("theme", "check");

        Assert.True(run.Exit == 0, run.All);
        Assert.DoesNotContain("content/", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_how_much_is_said_in_each_language()
    {
        using var site = TempSite.Small("languages: [ja, en, easy]\n");

        var run = site.Run("check", "--strings", "--verbose");

        Assert.True(run.Exit == 0, run.All);
        Assert.Matches(@"Strings en: (\d+) of \1 \(100 %\)", run.Out);
        Assert.Matches(@"Strings easy: \d+ of \d+ \(\d", run.Out);
        Assert.Matches(@"Names and summaries en: 0 of [1-9]\d* \(0 %\): by people 0, by machine 0; drafts besides 0", run.Out);
        Assert.Matches(@"Texts of kinds easy: \d of \d", run.Out);
    }

    [Fact]
    public void Beside_a_report_for_machines_the_table_goes_to_the_other_channel()
    {
        using var site = TempSite.Small("languages: [ja, en]\n");

        var run = site.Run("check", "--strings", "--format", "json");

        Assert.DoesNotContain("Strings en", run.Out, StringComparison.Ordinal);
        Assert.Contains("Strings en", run.Error, StringComparison.Ordinal);
    }
}
