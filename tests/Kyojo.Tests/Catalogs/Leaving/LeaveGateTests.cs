using Kyojo.Catalogs.Leaving;

namespace Kyojo.Tests.Catalogs.Leaving;

/// <summary>Lines 1 to 7 of leaving-kit.md 3, each kept out by itself.</summary>
public sealed class LeaveGateTests
{
    [Fact]
    public void A_group_that_meets_all_conditions_is_named() => Assert.Equal(LeaveCondition.None, Of(LeaveSite.Group("one")));

    [Theory]
    [InlineData("status: unknown, invite_moments: [moving-out], how: [visit]")]
    [InlineData("status: approval, invite_moments: [{moment: moving-out, by: 市民課}], how: [visit]")]
    public void Whether_it_is_open_may_be_unknown_or_by_approval(string joining) => Assert.Equal(LeaveCondition.None, Of(LeaveSite.Group("one", joining: joining)));

    [Fact]
    public void A_group_of_which_nobody_knows_whether_it_is_active_is_named() =>
        Assert.Equal(LeaveCondition.None, Of(LeaveSite.Group("one", lifecycle: "status: unknown, checked_on: 2001-01-01, checked_how: literature")));

    [Fact]
    public void A_draft_is_not() => Assert.Equal(LeaveCondition.Published, Of(LeaveSite.Group("one").Replace("status: published", "status: draft", StringComparison.Ordinal)));

    [Fact]
    public void Nor_is_one_that_gave_no_moment() => Assert.Equal(LeaveCondition.Moment, Of(LeaveSite.Group("one", joining: "status: open, how: [visit], invite_moments: [graduation]")));

    [Fact]
    public void Nor_one_of_another_area() => Assert.Equal(LeaveCondition.Place, Of(LeaveSite.Group("one", places: "{role: origin, prefecture: \"31\"}, {role: base, prefecture: \"32\"}")));

    [Theory]
    [InlineData("dormant"), InlineData("planned")]
    public void Nor_one_that_rests_or_is_planned(string status) => Assert.Equal(LeaveCondition.Active, Of(LeaveSite.Group("one", lifecycle: $"status: {status}, checked_on: 2026-03-01, checked_how: site")));

    [Theory]
    [InlineData("2024-04-01", LeaveCondition.None)]
    [InlineData("2024-03-31", LeaveCondition.Confirmed)]
    public void Nor_an_active_one_confirmed_more_than_730_days_ago(string day, object expected) =>
        Assert.Equal(expected, Of(LeaveSite.Group("one", lifecycle: $"status: active, checked_on: {day}, checked_how: site")));

    [Theory]
    [InlineData("closed"), InlineData("invitation")]
    public void Nor_one_that_takes_nobody(string status) => Assert.Equal(LeaveCondition.Open, Of(LeaveSite.Group("one", joining: $"status: {status}, how: [visit], invite_moments: [moving-out]")));

    [Fact]
    public void Nor_one_without_a_way_in() => Assert.Equal(LeaveCondition.Way, Of(LeaveSite.Group("one", joining: "status: open, invite_moments: [moving-out]")));

    [Theory]
    [InlineData("public", LeaveCondition.None)]
    [InlineData("members", LeaveCondition.Way)]
    public void A_public_channel_is_a_way_in_and_one_for_members_is_not(string audience, object expected) =>
        Assert.Equal(expected, Of(LeaveSite.Group("one", joining: "status: open, invite_moments: [moving-out]", more: $"channels: [{{kind: website, value: \"https://one.example.jp/\", audience: {audience}}}]")));

    [Theory]
    [InlineData("{role: base, prefecture: \"32\"}", "", LeaveCondition.None)]
    [InlineData("{role: origin, prefecture: \"32\"}", "", LeaveCondition.Place)]
    [InlineData("{role: base, prefecture: \"13\"}", "", LeaveCondition.Place)]
    [InlineData("{role: base, prefecture: \"13\"}", "reach: nationwide", LeaveCondition.None)]
    [InlineData("{role: base, prefecture: \"13\"}", "online: true", LeaveCondition.None)]
    public void Those_who_leave_a_company_are_shown_what_is_here_or_everywhere(string places, string more, object expected)
    {
        var catalog = LeaveSite.Catalog(LeaveSite.Settings() + LeaveSite.Group("one", places: places, joining: "status: open, how: [visit], invite_moments: [retirement]", more: more));

        Assert.Equal(expected, LeaveGate.Of(catalog.Entries.Single(), catalog.Area("32"), catalog.Occasion("leaving-company"), catalog));
    }

    private static LeaveCondition Of(string group)
    {
        var catalog = LeaveSite.Catalog(LeaveSite.Settings() + group);
        return LeaveGate.Of(catalog.Entries.Single(), catalog.Area("32"), catalog.Occasion("moving-out"), catalog);
    }
}
