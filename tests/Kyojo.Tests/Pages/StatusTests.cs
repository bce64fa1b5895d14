using Kyojo.Publishing;

namespace Kyojo.Tests.Pages;

/// <summary>The status sentence by age, and what a later day changes.</summary>
public sealed class StatusTests
{
    // Last checked on 2025-01-01.
    [Theory]
    [InlineData(365, "活動中（", "")]
    [InlineData(366, "1年以上", "")]
    [InlineData(730, "1年以上", "")]
    [InlineData(731, "2年以上", "notice-unverified")]
    [InlineData(1095, "2年以上", "notice-unverified")]
    [InlineData(1096, "活動状況は確認できていません", "notice-unverified")]
    public void An_active_group_ages_by_the_day_it_was_checked(int days, string words, string notice)
    {
        var page = Build("active", new DateOnly(2025, 1, 1).AddDays(days)).Html("communities/one/");

        Assert.Contains(words, page.Text(".status"), StringComparison.Ordinal);
        Assert.Contains("2025年1月1日", page.Text(".status"), StringComparison.Ordinal);
        Assert.Equal(notice, page.QuerySelector(".notice")?.ClassList[1] ?? "");
    }

    [Theory]
    [InlineData("stale: {default: 10, banner: 20, last: 30}", 11, "10日以上")]
    [InlineData("stale: {default: 10, banner: 20, last: 30}", 31, "活動状況は確認できていません")]
    [InlineData("stale: {by_type: {club: 10}}", 11, "10日以上")]
    [InlineData("stale: {by_type: {band: 10}}", 11, "活動中（")]
    public void A_site_sets_its_own_days(string setting, int days, string words) =>
        Assert.Contains(words, Build("active", new DateOnly(2025, 1, 1).AddDays(days), setting).Html("communities/one/").Text(".status"), StringComparison.Ordinal);

    [Theory]
    [InlineData("planned", "準備中（", "notice-planned")]
    [InlineData("dormant", "休止中（", "notice-dormant")]
    [InlineData("unknown", "活動状況は確認できていません（2025年1月1日時点の公式サイトによる）", "")]
    public void Other_states_are_said_as_they_are_whatever_the_age(string status, string words, string notice)
    {
        foreach (var day in new[] { new DateOnly(2025, 1, 2), new DateOnly(2035, 1, 1) })
        {
            var page = Build(status, day).Html("communities/one/");

            Assert.Contains(words, page.Text(".status"), StringComparison.Ordinal);
            Assert.Equal(notice, page.QuerySelector(".notice")?.ClassList[1] ?? "");
        }
    }

    [Fact]
    public void A_later_day_changes_only_pages_on_which_an_age_shows()
    {
        var folder = SiteText.Folder(Files("active", "") + "=== content/communities/two.yml\n" + SiteText.Community("two", "places: [{role: base, prefecture: \"32\"}]").Replace("updated: 2026-01-01", "updated: 2025-01-01", StringComparison.Ordinal));
        var store = new MemoryStore();
        BuildOn(folder, store, new DateOnly(2025, 12, 1));
        var before = store.Snapshot();

        BuildOn(folder, store, new DateOnly(2026, 1, 1));
        var sameState = store.Snapshot();
        BuildOn(folder, store, new DateOnly(2026, 1, 2));
        // The index of the search has names of its own for changed files.
        var changed = store.Snapshot().Where(f => !f.Key.StartsWith("assets/search/", StringComparison.Ordinal) && sameState[f.Key] != f.Value).Select(f => f.Key).ToArray();

        Assert.Equal(before, sameState);
        Assert.Equal(["communities/index.html", "communities/one/index.html", "data/coverage/index.html", "index.html", "leave/tokyo/leaving-company/index.html", "prefectures/tokyo/club/index.html", "prefectures/tokyo/index.html", "search/ta/index.html", "types/club/index.html"], changed);
    }

    private static void BuildOn(Kyojo.Sources.MemoryFolder folder, MemoryStore store, DateOnly day) =>
        Assert.True(new Kyojo.Building.SiteBuilder(folder, SiteText.Options with { AsOf = day }).Build(store).Published);

    private static string Files(string status, string settings) => $$"""
        === site.yml
        {{SiteText.Settings}}{{settings}}
        === content/communities/one.yml
        {{SiteText.Community("one", "places: [{role: base, prefecture: \"13\"}]").Replace("{status: unknown, checked_on: 2021-03-30, checked_how: literature}", $"{{status: {status}, checked_on: 2025-01-01, checked_how: site}}", StringComparison.Ordinal).Replace("updated: 2026-01-01", "updated: 2025-01-01", StringComparison.Ordinal)}}
        """ + "\n";

    private static MemoryStore Build(string status, DateOnly day, string settings = "") => Site.Build(Files(status, settings), SiteText.Options with { AsOf = day });
}
