using Kyojo.Cli.Tests.Forms;

namespace Kyojo.Cli.Tests.Stewardship;

/// <summary><c>kyojo confirm</c>: day and way of a check, and not a byte beside them.</summary>
public sealed class ConfirmTests
{
    private const string Record = SentForm.Walkers;

    private static TempSite Site(string record = Record)
    {
        var site = TempSite.Small("as_of: 2026-11-21\n");
        site.Write("content/communities/walkers.yml", record);
        return site;
    }

    [Fact]
    public void The_two_values_change_and_nothing_else()
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "confirm", "walkers", "--on", "2026-11-20", "--how", "site", "--lang", "ja");

        Assert.Equal((0, "歩く会: 最終確認日を 2026-11-20（公式サイト）にしました。\n"), (run.Exit, run.Out));
        Assert.Equal(Record.Replace("2021-03-30", "2026-11-20", StringComparison.Ordinal).Replace("literature", "site", StringComparison.Ordinal), File.ReadAllText(site.At("content/communities/walkers.yml")));
    }

    [Fact]
    public void Without_a_day_it_is_the_day_of_the_site_and_again_is_nothing()
    {
        using var site = Site();

        var (first, second) = (CommandRun.Kyojo(site.Path, "confirm", "walkers", "--how", "contact", "--lang", "en"), CommandRun.Kyojo(site.Path, "confirm", "walkers", "--how", "contact", "--lang", "en"));

        Assert.Equal("歩く会: last checked 2026-11-21 (asked the group).\n", first.Out);
        Assert.Equal("歩く会: is at 2026-11-21 (asked the group) already.\n", second.Out);
    }

    [Fact]
    public void One_record_of_a_list_and_an_unknown_status()
    {
        using var site = Site("- {id: first, type: club, name: {ja: 一の会, yomi: いちのかい}, summary: 会。, lifecycle: {status: unknown, checked_on: 2021-03-30, checked_how: literature}, sources: [{id: s1, ref: book}], publication: {status: published, updated: 2026-01-01}}\n"
            + "- {id: second, type: club, name: {ja: 二の会, yomi: にのかい}, summary: 会。, lifecycle: {status: unknown, checked_on: 2021-03-30, checked_how: literature}, sources: [{id: s1, ref: book}], publication: {status: published, updated: 2026-01-01}}\n");

        var run = CommandRun.Kyojo(site.Path, "confirm", "second", "--how", "event", "--lang", "ja");

        Assert.Contains("活動状況は「不明」のままです", run.Out, StringComparison.Ordinal);
        var lines = File.ReadAllLines(site.At("content/communities/walkers.yml"));
        Assert.Contains("checked_on: 2021-03-30, checked_how: literature", lines[0], StringComparison.Ordinal);
        Assert.Contains("checked_on: 2026-11-21, checked_how: event", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wakers", "2026-11-20", "もしかして: walkers")]
    [InlineData("walkers", "2026-11-22", "先の日付")]
    [InlineData("walkers", "2021-01-01", "より前")]
    [InlineData("walkers", "昨日", "日付ではありません")]
    public void What_cannot_be_is_told_and_nothing_is_written(string id, string day, string said)
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "confirm", id, "--on", day, "--how", "site", "--lang", "ja");

        Assert.Equal(2, run.Exit);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(Record, File.ReadAllText(site.At("content/communities/walkers.yml")));
    }

    [Fact]
    public void A_group_that_has_ended_is_not_confirmed()
    {
        using var site = Site(Record.Replace("status: active ", "status: ended  ", StringComparison.Ordinal));

        var run = CommandRun.Kyojo(site.Path, "confirm", "walkers", "--how", "site", "--lang", "ja");

        Assert.Equal(2, run.Exit);
        Assert.Contains("終了した会です", run.Error, StringComparison.Ordinal);
    }
}
