namespace Kyojo.Cli.Tests.Stewardship;

/// <summary><c>kyojo leave</c>: who is on the leaflets, the condition that keeps each of the others out, and the codes that are kept.</summary>
public sealed class LeaveTests
{
    private static TempSite Site(string url = "https://www.example.lg.jp/")
    {
        var site = TempSite.Empty();
        site.Write("site.yml", SmallSite.Settings.Replace("https://site.example/", url, StringComparison.Ordinal) + "as_of: 2026-04-01\nleave:\n  areas: [\"32\"]\n  contact: {department: 試しの課, counter: 1番窓口}\n  per_area:\n    \"32\":\n      moving-out: {featured: [chosen]}\n");
        site.Write("content/types/club.yml", SmallSite.Type);
        site.Write("content/references/books.yml", SmallSite.References);
        Group(site, "named", "あいの会", "how: [visit], who: [だれでも], invite_moments: [moving-out]", sources: 2);
        Group(site, "chosen", "わかばの会", "invite_moments: [moving-out]");
        Group(site, "no-moment", "きっかけのない会", "how: [visit]");
        Group(site, "no-way", "行き先のない会", "invite_moments: [moving-out]");
        Group(site, "closed", "閉じた会", "status: closed, how: [visit], invite_moments: [moving-out]");
        Group(site, "draft", "下書きの会", "how: [visit], invite_moments: [moving-out]", publication: "draft");
        Group(site, "resting", "休む会", "how: [visit], invite_moments: [moving-out]", status: "dormant");
        Group(site, "old", "古い会", "how: [visit], invite_moments: [moving-out]", status: "active", day: "2023-01-01");
        Group(site, "here", "ここの会", "how: [visit], invite_moments: [moving-out]", role: "base");
        Group(site, "elsewhere", "よその会", "how: [visit], invite_moments: [moving-out]", prefecture: "13");
        return site;
    }

    private static void Group(TempSite site, string id, string name, string joining, string publication = "published", string status = "unknown", string day = "2026-03-01", string role = "origin", string prefecture = "32", int sources = 1, string updated = "2026-01-01") =>
        site.Write($"content/communities/{id}.yml", $$"""
            id: {{id}}
            type: club
            name: {ja: {{name}}, yomi: ためしのかい}
            summary: 試しに集まる会。
            places: [{role: {{role}}, prefecture: "{{prefecture}}"}]
            joining: { {{joining}} }
            lifecycle: {status: {{status}}, checked_on: {{day}}, checked_how: site}
            sources: [{id: s1, ref: book}{{(sources > 1 ? ", {id: s2, ref: book}" : "")}}]
            publication: {status: {{publication}}, updated: {{updated}}}
            """ + "\n");

    [Fact]
    public void Explain_names_the_condition_that_keeps_each_entry_out()
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "leave", "--explain", "32", "moving-out", "--lang", "ja");

        Assert.Equal(0, run.Exit);
        Assert.Equal(
            """
            ■ 島根県「転出するとき」（短いアドレス /q/32m/）
            載せられる会: 2件（1枚に5件まで。上から順に載ります）
              1 わかばの会（chosen）（featured）
              2 あいの会（named）
                印刷しない項目: 参加できる人（出典のない項目は印刷しません）
            載らない会: 7件
              閉じた会（closed）条件6: いまは新しい参加を受け付けていません　content/communities/closed.yml:1:1
              下書きの会（draft）条件1: 下書きです／取り下げられました　content/communities/draft.yml:1:1
              ここの会（here）条件3: この地域の会ではありません　content/communities/here.yml:1:1
              きっかけのない会（no-moment）条件2: 案内してよい場面が登録されていません　content/communities/no-moment.yml:1:1
              行き先のない会（no-way）条件7: 申込み先がありません　content/communities/no-way.yml:1:1
              古い会（old）条件5: 最終確認から2年以上たっています　content/communities/old.yml:1:1
              休む会（resting）条件4: 休止・準備中・終了です　content/communities/resting.yml:1:1

            """, run.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Without_an_option_each_area_and_occasion_has_a_line()
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "leave", "--lang", "en");

        Assert.Equal(0, run.Exit);
        Assert.Contains("島根県 Moving away 32m: 2 named, 5 others", run.Out, StringComparison.Ordinal);
        Assert.Equal(4, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("33", "moving-out", "島根県")]
    [InlineData("32", "moving", "moving-out")]
    public void What_is_not_there_is_wrong_use(string area, string occasion, string never)
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "leave", "--explain", area, occasion, "--lang", "ja");

        Assert.Equal(2, run.Exit);
        Assert.Contains(area == "33" ? "「33」" : "「moving」", run.Error, StringComparison.Ordinal);
        if (area == "32") Assert.Contains(never, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_written_once_and_an_area_that_ends_keeps_its_own()
    {
        using var site = Site();
        const string Table = "content/data/short-urls.csv";

        Assert.Equal(0, CommandRun.Kyojo(site.Path, "leave", "--codes", "--lang", "ja").Exit);
        var first = File.ReadAllText(site.At(Table));
        File.WriteAllText(site.At("site.yml"), File.ReadAllText(site.At("site.yml")).Replace("[\"32\"]", "[\"13\"]", StringComparison.Ordinal));
        Assert.Equal(0, CommandRun.Kyojo(site.Path, "leave", "--codes", "--as-of", "2026-05-01", "--lang", "ja").Exit);
        var second = File.ReadAllText(site.At(Table));
        var again = CommandRun.Kyojo(site.Path, "leave", "--codes", "--lang", "ja");

        Assert.Equal(
            """
            code,target,since,address
            32c,leave/shimane/coming-of-age/,2026-04-01,https://www.example.lg.jp/q/32c/
            32g,leave/shimane/graduation/,2026-04-01,https://www.example.lg.jp/q/32g/
            32l,leave/shimane/leaving-company/,2026-04-01,https://www.example.lg.jp/q/32l/
            32m,leave/shimane/moving-out/,2026-04-01,https://www.example.lg.jp/q/32m/

            """, first);
        Assert.Contains("13m,leave/tokyo/moving-out/,2026-05-01,", second, StringComparison.Ordinal);
        Assert.Contains("32m,leave/shimane/moving-out/,2026-04-01,", second, StringComparison.Ordinal);
        Assert.Contains("8個", again.Out, StringComparison.Ordinal);
        Assert.Equal(second, File.ReadAllText(site.At(Table)));
    }

    [Fact]
    public void A_build_writes_the_table_of_sheets_beside_its_notes_and_leaves_it_alone_when_nothing_changed()
    {
        using var site = Site();
        var table = site.At(".kyojo/leave-report.csv");

        Assert.Equal(0, CommandRun.Kyojo(site.Path, "build", "--lang", "ja").Exit);
        var lines = File.ReadAllLines(table);
        File.WriteAllText(table, "職員が開いている表");
        Assert.Equal(0, CommandRun.Kyojo(site.Path, "build", "--lang", "ja").Exit);

        Assert.Equal("area,occasion,format,entries,edition,last_change,warnings", lines[0]);
        Assert.Equal("32,moving-out,a4,2,2026年1月版,2026-01-01,", lines[1]);
        Assert.Equal(17, lines.Length);
        Assert.Equal("職員が開いている表", File.ReadAllText(table));
        Assert.False(Directory.Exists(site.At("public/.kyojo")));
    }

    /// <summary>Before the next edition: what changed on the sheets since the month of the one that was printed, and who has to be asked before March.</summary>
    [Fact]
    public void Stale_for_leaflets_lists_sheets_that_changed_and_who_is_to_be_confirmed_before_March()
    {
        using var site = Site();
        File.WriteAllText(site.At("site.yml"), File.ReadAllText(site.At("site.yml")).Replace("as_of: 2026-04-01", "as_of: 2026-11-21", StringComparison.Ordinal).Replace("leave:\n", "leave:\n  edition: 令和8年3月版\n", StringComparison.Ordinal));
        Group(site, "named", "あいの会", "how: [visit], invite_moments: [moving-out]", updated: "2026-05-02");
        Group(site, "sure", "たしかな会", "how: [visit], invite_moments: [moving-out]", status: "active", day: "2026-11-01");
        Group(site, "due", "もうすぐの会", "how: [visit], invite_moments: [moving-out]", status: "active", day: "2026-03-20");
        Group(site, "old", "古い会", "how: [visit], invite_moments: [moving-out]", status: "active", day: "2024-04-01");
        Group(site, "older", "もっと古い会", "how: [visit], invite_moments: [moving-out]", status: "active", day: "2023-01-01");
        Group(site, "closed", "閉じた会", "status: closed, how: [visit], invite_moments: [moving-out]", updated: "2026-06-01");

        var run = CommandRun.Kyojo(site.Path, "stale", "--leaflets", "--lang", "ja");

        Assert.Equal(0, run.Exit);
        Assert.Equal(
            """
            ■ 版「令和8年3月版」の月（2026-03-01 から）に入ってから、中身の変わった紙
              島根県「転出するとき」（a4, a5, trifold）
                古い会（old）: 2026-04-02 から載りません（条件5: 最終確認から2年以上たっています）
                あいの会（named）: 2026-05-02 に記録が変わりました
                閉じた会（closed）: 2026-06-01 から載りません（条件6: いまは新しい参加を受け付けていません）

            紙に載っている会のうち、2027-03-31 までに確かめるもの: 3件

            """.ReplaceLineEndings("\n"), run.Out[..run.Out.IndexOf("\n■ 試しの課", StringComparison.Ordinal)]);
        Assert.Equal(["due", "chosen", "named"], System.Text.RegularExpressions.Regex.Matches(run.Out[run.Out.IndexOf("■ 試しの課", StringComparison.Ordinal)..], "（([a-z]+)）:").Select(m => m.Groups[1].Value));
        using var json = System.Text.Json.JsonDocument.Parse(CommandRun.Kyojo(site.Path, "stale", "--leaflets", "--format", "json").Out);
        Assert.Equal("no-confirmed,changed,no-open", string.Join(',', json.RootElement.GetProperty("sheets")[0].GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("why").GetString())));
        Assert.Equal(3, json.RootElement.GetProperty("entries").GetArrayLength());
        Assert.Contains("件\n\n確かめる会はありません。", CommandRun.Kyojo(site.Path, "stale", "--leaflets", "--area", "13", "--lang", "ja").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "leave.edition がない")]
    [InlineData("  edition: 春の版\n", "年月が読めない")]
    [InlineData("  edition: 2026年12月版\n", "中身の変わった紙はありません")]
    public void An_edition_that_says_no_month_is_told(string edition, string said)
    {
        using var site = Site();
        File.WriteAllText(site.At("site.yml"), File.ReadAllText(site.At("site.yml")).Replace("leave:\n", "leave:\n" + edition, StringComparison.Ordinal));

        Assert.Contains(said, CommandRun.Kyojo(site.Path, "stale", "--leaflets", "--lang", "ja").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_table_is_not_written_over()
    {
        using var site = Site();
        site.Write("content/data/short-urls.csv", "code,target,since,address\n32m,leave/tottori/moving-out/,2026-03-01,\n");

        var run = CommandRun.Kyojo(site.Path, "leave", "--codes", "--lang", "ja");

        Assert.Equal(2, run.Exit);
        Assert.Contains("tottori", File.ReadAllText(site.At("content/data/short-urls.csv")), StringComparison.Ordinal);
    }
}
