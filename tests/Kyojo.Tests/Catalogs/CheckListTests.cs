using Kyojo.Catalogs;

namespace Kyojo.Tests.Catalogs;

/// <summary>What heads the list, successors that are gone, and the next day on which pages change by age alone.</summary>
public sealed class CheckListTests
{
    [Theory]
    [InlineData("active", "", false)]
    [InlineData("ended, ended: 2025-06", "", true)]
    [InlineData("ended, ended: 2025-06", "active", false)]
    [InlineData("ended, ended: 2025-06", "ended, ended: 2025-07", false)]
    public void A_successor_that_ended_is_to_be_looked_at_unless_somebody_took_over_from_it(string second, string third, bool isDead)
    {
        var files = Entry("first", "ended, ended: 2025-03") + Entry("second", second, "relations: [{to: first, kind: successor-of}]")
            + (third.Length == 0 ? "" : Entry("third", third, "relations: [{to: second, kind: successor-of}]"));

        var tasks = CheckList.Of(SiteReading.Read(files).Catalog!, 90);

        // Of a chain only its last link is told.
        Assert.Equal(isDead, tasks.Any(t => t.Entry.Id == "first" && t.Reasons.Contains(CheckReason.DeadSuccessor)));
        Assert.Equal(third.StartsWith("ended", StringComparison.Ordinal), tasks.Any(t => t.Entry.Id == "second" && t.Reasons.Contains(CheckReason.DeadSuccessor)));
    }

    [Theory]
    [InlineData("active", "2026-03-01", "2027-03-02")]
    [InlineData("unknown", "2026-03-01", "2027-03-02")]
    [InlineData("unknown", "2021-03-30", "")]
    [InlineData("planned", "2026-03-01", "")]
    [InlineData("dormant", "2026-03-01", "2027-03-02")]
    [InlineData("active", "2025-01-01", "2027-01-02")]
    [InlineData("active", "2020-01-01", "")]
    [InlineData("ended, ended: 2025-03", "2025-03-31", "2027-04-01")]
    [InlineData("ended, ended: 2020", "2025-03-31", "")]
    public void The_next_change_is_that_of_a_page_of_a_list_or_of_the_tables_of_coverage(string status, string checkedOn, string day) =>
        Assert.Equal(day, CheckList.NextChange(SiteReading.Read(Entry("one", status).Replace("2025-12-01", checkedOn, StringComparison.Ordinal)).Catalog!)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "");

    /// <summary>The day is 2026-04-01; lists move an entry on the 1,096th day after its check.</summary>
    [Theory]
    [InlineData("2023-04-02", "", "OverdueSoon, Unconfirmed")]
    [InlineData("2023-07-01", "", "Unconfirmed")]
    [InlineData("2023-06-30", "", "OverdueSoon, Unconfirmed")]
    [InlineData("2023-04-01", "", "Overdue")]
    [InlineData("2025-12-01", "fail_after_days: 200", "StopsSoon")]
    [InlineData("2025-12-01", "fail_after_days: 211", "")]
    [InlineData("2025-12-01", "fail_after_days: 210", "StopsSoon")]
    public void From_90_days_before_an_entry_is_overdue_it_heads_the_list(string checkedOn, string strict, string reasons)
    {
        var settings = $"=== site.yml\n{SiteText.Settings}" + (strict.Length == 0 ? "" : $"stale: {{{strict}}}\n");
        var other = Entry("a-other", "active").Replace("2025-12-01", strict.Length == 0 ? "2022-01-01" : "2026-03-30", StringComparison.Ordinal);
        var files = settings + other + Entry("z-soon", "active").Replace("2025-12-01", checkedOn, StringComparison.Ordinal);

        var tasks = CheckList.Of(SiteReading.Read(files).Catalog!, 0);

        Assert.Equal(reasons, string.Join(", ", tasks.FirstOrDefault(t => t.Entry.Id == "z-soon")?.Reasons ?? []));
        if (reasons.Contains("Soon", StringComparison.Ordinal)) Assert.Equal("z-soon", tasks[0].Entry.Id);
    }

    private static string Entry(string id, string status, string more = "") =>
        $"=== content/communities/{id}.yml\n" + SiteText.Community(id, more).Replace("status: unknown, checked_on: 2021-03-30", $"status: {status}, checked_on: 2025-12-01", StringComparison.Ordinal);
}
