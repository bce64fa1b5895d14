using Kyojo.Diagnostics;
using Kyojo.Drafts;

namespace Kyojo.Cli.Tests;

/// <summary><c>new</c> writes drafts that pass the check, and never over a file.</summary>
public sealed class NewTests
{
    private static readonly string[] Facts = ["--name", "試し: の「会」 #1", "--yomi", "ためしのかい", "--summary", "\"引用\"と \\ のある概要。", "--source", "会の資料: 第1号"];

    [Theory]
    [InlineData("professional-community")]
    [InlineData("company-alumni")]
    [InlineData("regional-alumni")]
    [InlineData("npo")]
    [InlineData("worker-coop")]
    [InlineData("union")]
    public void A_draft_of_each_type_passes_the_check(string type)
    {
        using var site = TempSite.Demo();

        var run = site.Run(["new", "community", "--type", type, "--id", "tameshi", .. Facts]);
        var check = site.Run("check", "--drafts", "--format", "json");

        Assert.True(run.Exit == 0, run.All);
        Assert.Contains("content/communities/tameshi.yml", run.Out, StringComparison.Ordinal);
        Assert.True(check.Exit == 0, check.All);
        Assert.DoesNotContain("\"severity\": \"error\"", check.Out, StringComparison.Ordinal);
        Assert.Contains($"# {type}:   # ", site.Read("content/communities/tameshi.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_not_published_and_holds_what_was_said()
    {
        using var site = TempSite.Small();

        site.Run(["new", "community", "--type", "club", "--id", "tameshi", .. Facts]);
        site.Build("--drafts");
        var page = File.ReadAllText(site.At("public/communities/tameshi/index.html"));
        site.Build();

        Assert.Contains("試し: の「会」 #1", page, StringComparison.Ordinal);
        Assert.Contains("\\ のある概要。", page, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At("public/communities/tameshi/index.html")));
    }

    [Fact]
    public void A_case_and_a_report_pass_the_check()
    {
        using var site = TempSite.Small();

        var one = site.Run("new", "case", "--id", "a-san", "--title", "題: 名", "--summary", "概要。", "--community", "first", "--alias", "Aさん", "--source", "会報");
        var two = site.Run("new", "report", "--id", "chousa", "--title", "調査", "--yomi", "ちょうさ", "--author", "試しの課", "--abstract", "要旨。");
        var check = site.Run("check", "--drafts");

        Assert.True(one.Exit == 0 && two.Exit == 0 && check.Exit == 0, one.All + two.All + check.All);
        Assert.True(File.Exists(site.At("content/cases/a-san.md")) && File.Exists(site.At("content/reports/chousa.md")));
    }

    [Fact]
    public void What_a_type_of_the_site_requires_is_asked_for()
    {
        using var site = TempSite.Small();
        site.Write("content/types/club.yml", site.Read("content/types/club.yml").Replace("label: 大きさ, kind: enum,", "label: 大きさ, kind: enum, required: true,", StringComparison.Ordinal));
        site.Write("content/communities/first.yml", site.Read("content/communities/first.yml").TrimEnd() + "\nclub: {size: unknown}\n");

        var without = site.Run(["new", "community", "--type", "club", "--id", "tameshi", .. Facts]);
        var wrong = site.Run(["new", "community", "--type", "club", "--id", "tameshi", .. Facts, "--field", "size=huge"]);
        var stranger = site.Run(["new", "community", "--type", "club", "--id", "tameshi", .. Facts, "--field", "size=small", "--field", "colour=red"]);
        var whole = site.Run(["new", "community", "--type", "club", "--id", "tameshi", .. Facts, "--field", "size=小さい"]);
        var check = site.Run("check", "--drafts");

        Assert.Equal((2, 2, 2), (without.Exit, wrong.Exit, stranger.Exit));
        Assert.Contains("--field size=…", without.Error, StringComparison.Ordinal);
        Assert.Contains("huge", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("--field colour", stranger.Error, StringComparison.Ordinal);
        Assert.True(whole.Exit == 0 && check.Exit == 0, whole.All + check.All);
        Assert.Contains("club:   # ", site.Read("content/communities/tameshi.yml"), StringComparison.Ordinal);
        Assert.Contains("\n  size: small   # 大きさ\n#   open_to_non_natives:", site.Read("content/communities/tameshi.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        using var site = TempSite.Small();
        var before = site.Read("content/communities/first.yml");

        var run = site.Run(["new", "community", "--type", "club", "--id", "first", .. Facts]);

        Assert.Equal(2, run.Exit);
        Assert.Contains("content/communities/first.yml is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("content/communities/first.yml"));
    }

    [Fact]
    public void What_the_check_would_refuse_is_told_and_not_written()
    {
        using var site = TempSite.Small();
        site.Write("content/communities/list.yml", "- " + SmallSite.Community("tameshi").Replace("\n", "\n  ", StringComparison.Ordinal));

        var twin = site.Run(["new", "community", "--type", "club", "--id", "tameshi", .. Facts]);
        var dangling = site.Run("new", "case", "--id", "a-san", "--title", "題", "--summary", "概要。", "--community", "frist", "--alias", "Aさん", "--source", "会報");

        Assert.Equal((1, 1), (twin.Exit, dangling.Exit));
        Assert.Contains("KYO2012", twin.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean: first", dangling.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At("content/communities/tameshi.yml")));
        Assert.False(Directory.Exists(site.At("content/cases")));
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("まち")]
    [InlineData("a/b")]
    [InlineData("con")]
    public void An_id_that_is_no_address_is_refused(string id)
    {
        using var site = TempSite.Small();

        var run = site.Run(["new", "community", "--type", "club", "--id", id, .. Facts]);

        Assert.Equal(2, run.Exit);
        Assert.Contains($"Id “{id}” is not allowed", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(site.At("content/communities")));
    }

    [Fact]
    public void Without_a_terminal_the_missing_option_is_named()
    {
        using var site = TempSite.Small();

        var missing = site.Run("new", "community", "--type", "club");
        var unknown = site.Run(["new", "community", "--type", "clab", "--id", "x", .. Facts]);

        Assert.Equal((2, 2), (missing.Exit, unknown.Exit));
        Assert.Contains("--id is needed: Id (becomes the address", missing.Error, StringComparison.Ordinal);
        Assert.Contains("“--type” does not take “clab” (club)", unknown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2\n", "union")]
    [InlineData("\n", "npo")]
    [InlineData("9\nわからない\n労働組合\n", "union")]
    [InlineData("", null)]
    public void Questions_are_asked_until_there_is_an_answer(string typed, string? expected)
    {
        var question = new Question("type", new("種別", "Type"), "npo") { Choices = [("npo", "NPO"), ("union", "労働組合")], Default = "npo" };
        using var output = new StringWriter();

        var answer = new Interview(new StringReader(typed), output, Language.Japanese).Ask(question);

        Assert.Equal(expected, answer);
        Assert.Contains("種別（例 npo）", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("  2. 労働組合 (union)", output.ToString(), StringComparison.Ordinal);
    }
}
