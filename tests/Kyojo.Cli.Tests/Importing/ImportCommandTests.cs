using System.Text;

namespace Kyojo.Cli.Tests.Importing;

/// <summary><c>import</c> as a command: what it writes, what it says, and with which exit code. All data are invented.</summary>
public sealed class ImportCommandTests
{
    private const string List = "番号,名称,名称_カナ,概要,種別,活動状況,最終確認日,確認方法,出典,代表者\n1,例示の会,レイジノカイ,例示のために集まる会。,試しの会,活動中,2026-04-01,本人に確認,届出書（例示市）,例示 太郎\n2,広場の会,ヒロバノカイ,広場に集まる会。,試しの会,活動中,2026-04-01,本人に確認,届出書（例示市）,例示 花子\n";

    [Fact]
    public void Without_write_everything_is_told_and_nothing_is_written()
    {
        using var input = new Input(List);
        using var site = TempSite.Small();
        var before = Files(site);

        var run = site.Run("import", input.Path);

        Assert.True(run.Exit == 0, run.All);
        Assert.Contains("Rows: 2", run.Out, StringComparison.Ordinal);
        Assert.Contains("代表者 (2)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing is written yet", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Files(site));
    }

    [Fact]
    public void With_write_the_site_builds_and_a_second_import_writes_nothing()
    {
        using var input = new Input(List);
        using var site = TempSite.Small();

        var first = site.Run("import", input.Path, "--write", "--status", "published", "--as-of", "2026-04-01");
        var stamps = Stamps(site);
        var second = site.Run("import", input.Path, "--write", "--status", "published", "--as-of", "2026-04-01");

        Assert.True(first.Exit == 0, first.All);
        Assert.Equal(0, second.Exit);
        Assert.Contains("nothing to write", second.Out, StringComparison.Ordinal);
        Assert.Equal(stamps, Stamps(site));
        site.Build();
        Assert.Contains("例示の会", site.Read("public/communities/standard-1/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories), f => File.ReadAllText(f) is var text && (text.Contains("例示 太郎", StringComparison.Ordinal) || text.Contains("花子", StringComparison.Ordinal)));
    }

    [Fact]
    public void With_an_error_nothing_is_written_unless_the_good_rows_are_asked_for()
    {
        using var input = new Input(List.Replace("2,広場の会,ヒロバノカイ,広場に集まる会。,試しの会,活動中", "2,広場の会,ヒロバノカイ,広場に集まる会。,試しの会,ねている", StringComparison.Ordinal));
        using var site = TempSite.Small();

        var refused = site.Run("import", input.Path, "--write");
        var files = Files(site);
        var partial = site.Run("import", input.Path, "--write", "--partial");

        Assert.Equal((1, 1), (refused.Exit, partial.Exit));
        Assert.DoesNotContain("content/communities/standard-1.yml", files);
        Assert.Contains("KYO7024", refused.Out, StringComparison.Ordinal);
        Assert.Equal(["content/communities/standard-1.yml", "content/imports/standard.state.csv"], Files(site).Except(files).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("github", "::error file=")]
    [InlineData("json", "\"findings\"")]
    [InlineData("markdown", "## Counts")]
    public void The_report_has_other_forms(string format, string expected)
    {
        using var input = new Input(List.Replace("活動中", "ねている", StringComparison.Ordinal));
        using var site = TempSite.Small();

        var run = site.Run("import", input.Path, "--format", format);

        Assert.Equal(1, run.Exit);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_and_an_annotated_copy_are_written_beside_the_input_on_request()
    {
        using var input = new Input(List.Replace("活動中", "ねている", StringComparison.Ordinal));
        using var site = TempSite.Small();
        var copy = Path.ChangeExtension(input.Path, "annotated.xlsx");

        var run = site.Run("import", input.Path, "--report-file", "--annotated", copy);

        Assert.Equal(1, run.Exit);
        Assert.Contains("## Counts", File.ReadAllText(Path.ChangeExtension(input.Path, "report.md")), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(copy)[..2]);
    }

    [Fact]
    public void A_draft_of_a_mapping_can_be_used_as_it_is()
    {
        using var input = new Input("整理番号,団体名,フリガナ,活動概要,うら話\n1,例示の会,レイジノカイ,例示の会です。,x\n");
        using var site = TempSite.Small();

        var draft = site.Run("import", input.Path, "--suggest");
        site.Write("content/imports/list.yml", draft.Out);
        var run = site.Run("import", input.Path, "--format", "json");

        Assert.Equal(0, draft.Exit);
        Assert.Contains("name: list\n", draft.Out, StringComparison.Ordinal);
        Assert.Contains("団体名: name.ja\n", draft.Out, StringComparison.Ordinal);
        Assert.True(run.Exit == 0, run.All);
        Assert.Contains("\"list-1\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_inside_the_site_is_warned_of()
    {
        using var site = TempSite.Small();
        site.Write("content/data/list.csv", List);

        var run = site.Run("import", site.At("content/data/list.csv"));

        Assert.Contains("KYO7046", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "nowhere.csv")]
    [InlineData("import", "site.yml", "--check", "--write")]
    [InlineData("import", "site.yml", "--take", "mine")]
    [InlineData("import", "site.yml", "--set", "nonsense")]
    [InlineData("import", "site.yml", "--set", "no.such.field=1")]
    public void Wrong_use_is_told_with_exit_code_2(params string[] args)
    {
        using var site = TempSite.Small();

        var run = site.Run(args);

        Assert.Equal(2, run.Exit);
        Assert.NotEmpty(run.Error);
    }

    private static string[] Files(TempSite site) => [.. Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site.Path, f)).Order(StringComparer.Ordinal)];

    private static string[] Stamps(TempSite site) => [.. Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {File.GetLastWriteTimeUtc(f).Ticks} {new FileInfo(f).Length}")];

    /// <summary>A list in a folder of its own.</summary>
    private sealed class Input : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kyojo-list-");

        public Input(string text) => File.WriteAllText(Path, text, new UTF8Encoding(false));

        public string Path => System.IO.Path.Combine(folder.FullName, "一覧.csv");

        public void Dispose() => folder.Delete(recursive: true);
    }
}
