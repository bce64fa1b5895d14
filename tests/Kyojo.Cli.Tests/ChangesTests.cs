namespace Kyojo.Cli.Tests;

/// <summary><c>changes</c> tells a pull request in plain words.</summary>
public sealed class ChangesTests
{
    private const string Before = """
        summary: 試しに集まる会。
        reach: prefecture
        activities:
          - {kind: meetup, text: 月に一度の集まり, source: s1}
          - {kind: study, text: 読書, source: s1}
        channels: [{kind: phone, value: 0852-00-0000, audience: office}]
        internal_note: 内部の話
        club: {size: unknown}
        """;

    private const string After = """
        summary: 書き直した<b>概要</b>。
        reach: nationwide
        activities:
          - {kind: study, text: 読書, source: s1}
          - {kind: meetup, text: 週に一度の集まり, source: s1}
        channels: [{kind: phone, value: 0852-00-0001, audience: office}]
        internal_note: 内部の別の話
        club: {size: small}
        """;

    [Fact]
    public void Added_changed_ended_and_removed_are_told_with_their_labels()
    {
        using var before = Site(Before);
        using var after = Site(After);
        before.Write("content/communities/gone.yml", SmallSite.Community("gone", name: "なくなる会"));
        before.Write("content/communities/closing.yml", SmallSite.Community("closing", name: "終わる会"));
        after.Write("content/communities/closing.yml", SmallSite.Community("closing", name: "終わる会").Replace("status: unknown,", "status: ended, ended: 2021-03,", StringComparison.Ordinal));
        after.Write("content/communities/fresh.yml", SmallSite.Community("fresh", name: "新しい会"));

        var run = CommandRun.Kyojo(after.Path, "changes", "--from", before.Path, "--lang", "ja");

        Assert.True(run.Exit == 0, run.All);
        var text = run.Out.ReplaceLineEndings("\n");
        Assert.StartsWith("""
            追加（1）
              新しい会（会、fresh）

            変更（1）
              試しの会（会、first）
                概要: 試しに集まる会。 → 書き直した<b>概要</b>。
                活動範囲: 都道府県 → 全国
                活動: 集まり / 月に一度の集まり / s1 → 集まり / 週に一度の集まり / s1
                連絡先: （公開しない内容） → （公開しない内容）
                内部のメモ: （公開しない内容） → （公開しない内容）
                大きさ: 不明 → 小さい

            活動の終了（1）
              終わる会（会、closing）
                活動状況 › 活動状況: 不明 → 終了
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains("削除（1）\n  なくなる会（会、gone）\n", text, StringComparison.Ordinal);
        Assert.Contains("新しいページ（1）\n  /communities/fresh/\n", text, StringComparison.Ordinal);
        Assert.Contains("なくなるページ（1）\n  /communities/gone/\n", text, StringComparison.Ordinal);
        Assert.Contains("  /communities/first/\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0852", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("内部の", run.Out.Replace("内部のメモ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_shows_values_as_text_whatever_they_hold()
    {
        using var before = Site(Before);
        using var after = Site(After.Replace("書き直した", "書き直し @someone [x](y) *", StringComparison.Ordinal));

        var run = after.Run("changes", "--from", before.Path, "--format", "markdown");

        Assert.Equal(0, run.Exit);
        Assert.Contains("### Changed (1)\n\n- **試しの会 (community, first)**\n  - Summary: 試しに集まる会。 → 書き直し @\u200Bsomeone \\[x\\](y) \\*&lt;b>概要&lt;/b>。\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_site_has_no_changes_and_a_missing_folder_is_told()
    {
        using var before = Site(Before);
        using var after = Site("# 注釈だけの違い\n" + Before);

        var same = after.Run("changes", "--from", before.Path);
        var missing = after.Run("changes", "--from", "nowhere");

        Assert.Equal((0, "Nothing changes on the site."), (same.Exit, same.Out.Trim()));
        Assert.Equal(2, missing.Exit);
        Assert.Contains("There is no folder “nowhere”.", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_told_as_removed()
    {
        using var before = Site(Before);
        using var after = Site("summary：x\n");

        var run = after.Run("changes", "--from", before.Path);

        Assert.Equal(1, run.Exit);
        Assert.Equal("", run.Out);
        Assert.Contains("KYO1003", run.Error, StringComparison.Ordinal);
    }

    private static TempSite Site(string more)
    {
        var site = TempSite.Small();
        site.Write("content/communities/first.yml", SmallSite.Community("first").Replace("summary: 試しに集まる会。\n", "", StringComparison.Ordinal) + more + "\n");
        return site;
    }
}
