using Kyojo.Linting;

namespace Kyojo.Tests.Linting;

/// <summary>Ages by the day of the last check (model.md 6, leaving-kit.md 11), on 1 April 2026, and the order of lists.</summary>
public sealed class StalenessTests
{
    [Theory]
    [InlineData("active", 365, "")]
    [InlineData("active", 366, "KYO3001")]
    [InlineData("active", 730, "KYO3001")]
    [InlineData("active", 731, "KYO3002")]
    [InlineData("active", 1095, "KYO3002")]
    [InlineData("active", 1096, "KYO3003")]
    [InlineData("planned", 365, "")]
    [InlineData("planned", 5000, "KYO3001")]
    [InlineData("dormant", 366, "KYO3001")]
    [InlineData("unknown", 5000, "")]
    [InlineData("ended", 5000, "")]
    public void Only_what_is_stated_ages(string status, int days, string code) => Assert.Equal(code.Length == 0 ? [] : [code], Found(status, days));

    [Theory]
    [InlineData("stale: {default: 10, banner: 20, last: 30}", 31, "KYO3003")]
    [InlineData("stale: {by_type: {club: 10}}", 11, "KYO3001")]
    [InlineData("stale: {fail_after_days: 1200}", 1200, "KYO3003")]
    [InlineData("stale: {fail_after_days: 1200}", 1201, "KYO2092")]
    [InlineData("stale: {fail_after_days: 0}", 9999, "KYO3003")]
    public void A_site_sets_its_own_days(string setting, int days, string code) => Assert.Equal([code], Found("active", days, setting));

    [Fact]
    public void A_draft_does_not_age() => Assert.Empty(Found("active", 5000, "", "draft"));

    [Theory]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-04-01", 0)]
    public void The_next_check_is_due_the_day_after(string next, int count) =>
        Assert.Equal(count, LintRun.Of("=== content/communities/one.yml\n" + SiteText.Community("one").Replace("status: unknown,", $"status: unknown, next_check: {next},", StringComparison.Ordinal), new StalenessRule()).Count);

    [Fact]
    public void What_is_planned_or_overdue_stands_last_in_lists()
    {
        var store = Site.Build(
            Record("a", "あ", "planned", "2026-01-01") + Record("b", "い", "active", "2020-01-01") + Record("c", "う", "active", "2026-01-01") + Record("d", "え", "dormant", "2020-01-01")
            + Record("e", "か", "active", "2020-01-01") + Record("f", "き", "unknown", "2020-01-01"));

        Assert.Equal(["c", "d", "f", "a", "b", "e"], store.Html("types/club/").Texts(".card h2, .card h3, .card h4").Where(n => n.Length == 1));
        Assert.Equal(["c", "d", "f", "a", "b", "e"], store.Html("prefectures/shimane/").CardsUnder("here-club"));
        Assert.Equal(["c", "d", "a", "b"], store.Html("communities/").CardsUnder("row-a"));
        Assert.Equal(["f", "e"], store.Html("communities/").CardsUnder("row-ka"));
    }

    private static string[] Found(string status, int days, string setting = "", string publication = "published")
    {
        var day = new DateOnly(2026, 4, 1).AddDays(-days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var files = $"=== site.yml\n{SiteText.Settings}{setting}\n" + Record("one", "あ", status, day).Replace("status: published", "status: " + publication, StringComparison.Ordinal);
        return [.. LintRun.Of(files, new StalenessRule()).Select(d => d.Code.Id)];
    }

    private static string Record(string id, string yomi, string status, string day) =>
        $"=== content/communities/{id}.yml\n" + SiteText.Community(id, "places: [{role: base, prefecture: \"32\"}]", id, yomi).Replace("status: unknown, checked_on: 2021-03-30", $"status: {status}, checked_on: {day}", StringComparison.Ordinal);
}
