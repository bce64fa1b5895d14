using System.Text;
using System.Text.Json;

namespace Kyojo.Cli.Tests.Stewardship;

/// <summary><c>kyojo stale</c>: the to-do list of a department, the mail merge, and what other programs read.</summary>
public sealed class StaleTests
{
    private static TempSite Site()
    {
        var site = TempSite.Small("as_of: 2026-11-21\nrepository: {url: \"https://host.example/town/list\"}\n");
        File.Delete(site.At("content/communities/first.yml"));
        site.Write("content/communities/overdue.yml", Active("overdue", "2023-01-01", "古い会"));
        site.Write("content/communities/aging.yml", Active("aging", "2025-11-01", "一年たった会"));
        site.Write("content/communities/soon.yml", Active("soon", "2025-12-01", "まもなくの会", "publication: {status: published, updated: 2026-01-01, owner: 定住推進課}"));
        site.Write("content/communities/fresh.yml", Active("fresh", "2026-11-01", "新しい会"));
        site.Write("content/communities/draft.yml", Active("draft", "2020-01-01", "下書きの会", "publication: {status: draft, updated: 2026-01-01}"));
        return site;
    }

    private static string Active(string id, string day, string name, string publication = "publication: {status: published, updated: 2026-01-01}", string more = "") => $$"""
        id: {{id}}
        type: club
        name: {ja: "{{name}}", yomi: ためしのかい}
        summary: 試しに集まる会。
        places: [{role: base, prefecture: "32", municipality: "322016"}]
        lifecycle: {status: active, checked_on: {{day}}, checked_how: site}
        sources: [{id: s1, ref: book}]
        {{publication}}
        {{more}}
        """ + "\n";

    [Fact]
    public void Entries_stand_under_their_department_with_age_and_what_to_check()
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "stale", "--lang", "ja");

        Assert.Equal(0, run.Exit);
        Assert.Equal(
            """
            ■ 定住推進課（1件）
              まもなくの会（soon）: 最終確認 2025-12-01（355日前）、期限 2026-12-02、まもなく期限です、https://site.example/communities/soon/

            ■ 試しの課（2件）
              古い会（overdue）: 最終確認 2023-01-01（1420日前）、最終確認が古く、一覧の最後に移っています、https://site.example/communities/overdue/
              一年たった会（aging）: 最終確認 2025-11-01（385日前）、期限 2027-11-02、最終確認から種別の期間を過ぎています、https://site.example/communities/aging/

            公開中の 4 件のうち、確かめるもの 3 件。
            次に表示が変わる日: 2026-12-02（この日に作り直すと、日数の表示が新しくなります）

            """.ReplaceLineEndings("\n"), run.Out);
    }

    [Fact]
    public void A_build_says_when_to_build_again()
    {
        using var site = Site();

        Assert.Contains("次に表示が変わる日: 2026-12-02", CommandRun.Kyojo(site.Path, "build", "--lang", "ja").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--owner", "定住推進課", "soon")]
    [InlineData("--due", "0", "overdue,aging")]
    [InlineData("--as-of", "2026-12-02", "overdue,aging,soon")]
    [InlineData("--area", "322016", "overdue,aging,soon")]
    [InlineData("--area", "13", "")]
    public void Choices_narrow_the_list(string option, string value, string ids)
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "stale", "--format", "json", option, value);

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(ids, string.Join(',', json.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("id").GetString())));
    }

    [Fact]
    public void The_mail_merge_holds_one_row_an_entry_and_no_contact_that_is_not_public()
    {
        using var site = Site();
        site.Write("content/communities/overdue.yml", Active("overdue", "2023-01-01", "古い,会", more: "channels: [{kind: phone, value: 0852-00-0000, audience: office}]\njoining: {invite_moments: [moving-out, graduation]}"));
        site.Write("content/communities/aging.yml", Active("aging", "2025-11-01", "一年たった会", more: "channels: [{kind: website, value: \"https://aging.example/\"}]\ncontact_point: {role: 事務局, channel: 1}"));

        var run = CommandRun.Kyojo(site.Path, "stale", "--format", "csv", "--out", "list.csv", "--lang", "ja");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        var bytes = File.ReadAllBytes(site.At("list.csv"));
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("id,名称,よみ,種類,都道府県,市区町村,担当部署,窓口（役割）,連絡先種別,連絡先,最終確認日,確認方法,経過日数,期限,前回からの変更,掲載ページ,確認フォーム,案内場面", lines[0]);
        Assert.Equal("overdue,\"古い,会\",ためしのかい,試しの会,島根県,松江市,試しの課,,非公開,非公開,2023-01-01,公式サイト,1420,,あり（2026-01-01）,https://site.example/communities/overdue/,"
            + "https://host.example/town/list/issues/new?template=confirm.yml&title=%E7%A2%BA%E8%AA%8D%3A%20%E5%8F%A4%E3%81%84%2C%E4%BC%9A&entry=overdue,転出、卒業", lines[1]);
        Assert.Contains(",事務局,ウェブサイト,https://aging.example/,2025-11-01,", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain("0852", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    /// <summary>The demonstration's own letters: as a spreadsheet takes them, every row with every column.</summary>
    [Fact]
    public void The_mail_merge_of_the_demonstration_is_a_whole_table()
    {
        using var site = TempSite.Demo();

        var run = CommandRun.Kyojo(site.Path, "stale", "--format", "csv", "--as-of", "2028-11-21", "--out", "list.csv", "--lang", "ja");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        var bytes = File.ReadAllBytes(site.At("list.csv"));
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        // No cell of the demonstration holds a line break, so each line is a row.
        var rows = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(rows.Length, 2, 1_000);
        Assert.All(rows, row => Assert.Equal(18, Cells(row)));
        Assert.Contains($"{rows.Length - 1} 件を書きました", run.Out, StringComparison.Ordinal);

        static int Cells(string row)
        {
            var (cells, isQuoted) = (1, false);
            foreach (var c in row)
            {
                if (c == '"') isQuoted = !isQuoted;
                else if (c == ',' && !isQuoted) cells++;
            }

            Assert.False(isQuoted, row);
            return cells;
        }
    }

    [Fact]
    public void In_cp932_what_it_lacks_is_listed()
    {
        using var site = Site();
        site.Write("content/communities/overdue.yml", Active("overdue", "2023-01-01", "𠮷野の会"));

        var run = CommandRun.Kyojo(site.Path, "stale", "--format", "csv", "--encoding", "cp932", "--out", "list.csv", "--lang", "ja");

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Contains("\noverdue,〓野の会,", File.ReadAllText(site.At("list.csv"), Encoding.GetEncoding(932)), StringComparison.Ordinal);
        Assert.Contains("overdue の 𠮷 → 〓", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Above_a_number_it_is_exit_1_and_the_list_is_there_all_the_same()
    {
        using var site = Site();

        var (enough, tooMany) = (CommandRun.Kyojo(site.Path, "stale", "--max", "3"), CommandRun.Kyojo(site.Path, "stale", "--max", "2"));

        Assert.Equal((0, 1), (enough.Exit, tooMany.Exit));
        Assert.Equal(enough.Out, tooMany.Out);
    }

    [Theory]
    [InlineData("--area", "99", "地域「99」")]
    [InlineData("--out", "public/list.csv", "公開するフォルダー")]
    [InlineData("--due", "-1", "日数「-1」")]
    public void Wrong_use_is_told(string option, string value, string said)
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "stale", option, value, "--lang", "ja");

        Assert.Equal(2, run.Exit);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
