using Kyojo.Catalogs;

namespace Kyojo.Tests.Catalogs;

/// <summary>The table of leaving-kit.md 11 row by row, and the state of an entry by its status and the day.</summary>
public sealed class LifecycleStateTests
{
    [Theory]
    // state, page, lists, said on cards, search, finder, sheets, exports, coverage
    [InlineData("planned Group Last - Whole None None export -")]
    [InlineData("active Group InOrder - Whole First Named export covered")]
    [InlineData("aging Group InOrder - Whole First Named export covered")]
    [InlineData("unconfirmed Group InOrder marked Whole Last None export covered")]
    [InlineData("overdue Group Last marked Whole Last None export covered")]
    [InlineData("unknown Group InOrder marked Whole AfterActive NamedWithNote export covered")]
    [InlineData("dormant Group InOrder marked Whole Last None export covered")]
    [InlineData("ended Tombstone Ended marked ByName None None export -")]
    [InlineData("handed-over Tombstone Ended marked ByName None None export -")]
    [InlineData("withdrawn Withdrawn None - None None None - -")]
    public void A_state_says_where_an_entry_may_appear(string row)
    {
        var state = Assert.Single(LifecycleState.All, s => s.Name == row.Split(' ')[0]);

        Assert.Equal(row, $"{state.Name} {state.Page} {state.Lists} {(state.IsMarked ? "marked" : "-")} {state.Search} {state.Finder} {state.Sheets} {(state.IsExported ? "export" : "-")} {(state.IsCovered ? "covered" : "-")}");
    }

    [Theory]
    [InlineData("active", "2025-04-01", "active")]
    [InlineData("active", "2025-03-31", "aging")]
    [InlineData("active", "2024-04-01", "aging")]
    [InlineData("active", "2024-03-31", "unconfirmed")]
    [InlineData("active", "2023-04-02", "unconfirmed")]
    [InlineData("active", "2023-04-01", "overdue")]
    [InlineData("planned", "2000-01-01", "planned")]
    [InlineData("dormant", "2000-01-01", "dormant")]
    [InlineData("unknown", "2000-01-01", "unknown")]
    [InlineData("ended, ended_reason: 不明", "2000-01-01", "ended")]
    public void Only_a_stated_activity_ages(string status, string checkedOn, string state) =>
        Assert.Equal(state, StateOf("one", Entry("one", status, checkedOn)));

    [Fact]
    public void A_type_may_age_sooner() =>
        Assert.Equal("aging", StateOf("one", $"=== site.yml\n{SiteText.Settings}stale: {{by_type: {{club: 30}}}}\n" + Entry("one", "active", "2026-03-01")));

    [Fact]
    public void A_group_that_ended_is_handed_over_when_another_says_that_it_follows_it()
    {
        var ended = Entry("old", "ended, ended: 2025-03", "2025-03-31");

        Assert.Equal("ended", StateOf("old", ended + Entry("new", "active", "2026-03-01", "relations: [{to: old, kind: cooperates-with}]")));
        Assert.Equal("handed-over", StateOf("old", ended + Entry("new", "active", "2026-03-01", "relations: [{to: old, kind: successor-of}]")));
    }

    [Fact]
    public void A_draft_takes_over_from_nobody() =>
        Assert.Equal("ended", StateOf("old", Entry("old", "ended, ended: 2025-03", "2025-03-31")
            + Entry("new", "active", "2026-03-01", "relations: [{to: old, kind: successor-of}]").Replace("status: published", "status: draft", StringComparison.Ordinal)));

    [Fact]
    public void What_was_taken_back_is_withdrawn_whatever_it_stated() =>
        Assert.Equal("withdrawn", StateOf("one", "=== content/communities/one.yml\nid: one\ntype: club\npublication: {status: withdrawn, updated: 2026-02-01}\n"));

    [Fact]
    public void Ended_groups_stand_by_the_day_they_ended_and_those_without_one_last()
    {
        var files = Entry("a", "ended, ended_reason: 不明", "2025-03-31") + Entry("b", "ended, ended: 2024", "2025-03-31") + Entry("c", "ended, ended: 2024-12-31", "2025-03-31") + Entry("d", "ended, ended: 2025-03", "2025-03-31");

        Assert.Equal(["d", "b", "c", "a"], SiteReading.Read(files).Catalog!.Ended.All.Select(c => c.Id));
    }

    private static string StateOf(string id, string files)
    {
        var (catalog, found) = SiteReading.Read(files);
        Assert.True(catalog!.ById.ContainsKey(id), string.Join('\n', found));
        return catalog.StateOf(catalog.ById[id]).Name;
    }

    private static string Entry(string id, string status, string checkedOn, string more = "") =>
        $"=== content/communities/{id}.yml\n" + SiteText.Community(id, more).Replace("status: unknown, checked_on: 2021-03-30", $"status: {status}, checked_on: {checkedOn}", StringComparison.Ordinal);
}
