using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Outputs.SearchIndex;
using Kyojo.Pages;
using Kyojo.Publishing;

namespace Kyojo.Tests.Pages;

/// <summary>Where groups that have ended still stand, and how the way to them is found (leaving-kit.md 11).</summary>
public sealed class EndedPagesTests
{
    private static readonly Lazy<MemoryStore> Built = new(() => Site.Build(
        Ended("lately", "最近終わった会", "2025-03", "places: [{role: base, prefecture: \"13\"}]\ntopics: {tags: [旅]}")
        + Ended("edge", "境の会", "2024-04-01")
        + Ended("before", "少し前の会", "2024-03-31", "places: [{role: origin, municipality: \"322016\"}]")
        + Ended("year", "年だけの会", "2019~")
        + Ended("undated", "時期不明の会", null)
        + Live("next", "続く会", "relations: [{to: lately, kind: successor-of}]\nplaces: [{role: base, prefecture: \"13\"}, {role: office, municipality: \"322016\"}]\ntopics: {tags: [旅]}")
        + Site.Case("k", "lately, gone")
        + "=== content/communities/gone.yml\nid: gone\ntype: club\npublication: {status: withdrawn, updated: 2026-02-01}\n"));

    [Fact]
    public void The_list_has_the_last_two_years_first_then_year_by_year()
    {
        var page = Built.Value.Html("data/ended/");

        Assert.Equal(["この2年ほどの間に終了した会", "2024年に終了した会", "2019年に終了した会", "終了した時期を確認できていない会"], page.Texts("main h2"));
        Assert.Equal(["最近終わった会", "境の会", "少し前の会", "年だけの会", "時期不明の会"], page.Texts("tbody th"));
        Assert.Equal("試しの会", page.Text("tbody tr td"));
        Assert.Equal(["2025年3月", "2024年4月1日", "2024年3月31日", "2019年ごろ", "確認できていません"], page.Texts("tbody td:nth-child(4)"));
        Assert.Equal("../../communities/next/", page.QuerySelector("tbody td:nth-child(5) a")!.GetAttribute("href"));
        Assert.Equal("登録なし", page.Texts("tbody td:nth-child(5)")[1]);
    }

    [Fact]
    public void A_site_where_nothing_ended_says_so() => Assert.Contains("終了した会は、まだありません", Site.Build("").Html("data/ended/").Text("main"), StringComparison.Ordinal);

    [Fact]
    public void A_long_list_is_cut_into_pages()
    {
        var store = Site.Build($"=== site.yml\n{SiteText.Settings}lists: {{page_size: 10}}\n" + string.Concat(Enumerable.Range(10, 15).Select(i => Ended($"e{i}", $"会{i}", $"20{i}"))));

        Assert.Equal(["会24"], store.Html("data/ended/").Texts("tbody th").Take(1));
        Assert.Equal(["会14", "会13", "会12", "会11", "会10"], store.Html("data/ended/page/2/").Texts("tbody th"));
        Assert.Equal("../", store.Html("data/ended/page/").QuerySelector("main a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("types/club/", 5)]
    [InlineData("prefectures/tokyo/", 1)]
    [InlineData("prefectures/tokyo/club/", 1)]
    [InlineData("prefectures/shimane/", 1)]
    [InlineData("municipalities/322016/", 1)]
    [InlineData("tags/旅/", 1)]
    [InlineData("communities/", 5)]
    [InlineData("search/ta/", 5)]
    public void Lists_have_them_in_a_section_of_their_own_that_is_not_counted(string route, int ended)
    {
        var page = Built.Value.Html(route);

        Assert.Equal(ended, page.QuerySelectorAll("section[aria-labelledby=ended] li").Length);
        Assert.Contains("data/ended/", page.QuerySelector("section[aria-labelledby=ended] p a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["続く会"], page.Texts("article:has(.status) :is(h2, h3, h4)").Distinct());
    }

    [Fact]
    public void A_section_names_who_took_over_beside_the_group()
    {
        var item = Built.Value.Html("prefectures/tokyo/").QuerySelector("section[aria-labelledby=ended] li")!;

        Assert.Equal(["最近終わった会", "続く会"], item.QuerySelectorAll("a").Select(a => a.TextContent));
        Assert.Contains("2025年3月に終了", item.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("404.html")]
    [InlineData("search/")]
    [InlineData("data/")]
    public void Somebody_who_looks_for_a_group_that_is_gone_is_led_there(string route) =>
        Assert.Contains(Built.Value.Html(route).QuerySelectorAll("main a"), a => a.GetAttribute("href")!.EndsWith("ended/", StringComparison.Ordinal));

    [Fact]
    public void A_group_that_was_taken_over_leads_to_its_successor_and_to_nobody_else()
    {
        Assert.Empty(Built.Value.Html("communities/lately/").Texts("section[aria-labelledby=similar] .card h3"));
        Assert.Equal(["続く会"], Built.Value.Html("communities/before/").Texts("section[aria-labelledby=similar] .card h3"));
    }

    [Fact]
    public void A_case_says_which_of_its_groups_are_gone()
    {
        var page = Built.Value.Html("cases/k/");

        Assert.Contains("「最近終わった会」は、活動を終了しました（2025年3月）", page.Text(".notice-ended"), StringComparison.Ordinal);
        Assert.Contains("2026年2月1日に掲載を終えました", page.Text(".notice-info"), StringComparison.Ordinal);
        Assert.Equal(["../../communities/lately/", "../../communities/gone/"], page.QuerySelectorAll(".notice a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("gone", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_finds_them_by_name_only()
    {
        var site = Context(Ended("old", "終わった会", "2025-03", "places: [{role: base, prefecture: \"13\"}]\ntopics: {tags: [旅]}\nactivities: [{kind: meetup, text: 焚き火, source: s1}]"));
        var found = new SearchEngine(new IndexReader(IndexFiles.Of(site)), SearchTables.BuiltIn);

        Assert.Equal(["ended", "活動を終了しました（2025年3月）"], Assert.Single(SearchRecords.Of(site)[0])().Card.Skip(3));
        Assert.Single(found.Search("終わった会").Hits);
        Assert.Single(found.Search("ためしのかい").Hits);
        Assert.All((string[])["旅", "東京", "焚き火", "集まる"], query => Assert.Empty(found.Search(query).Hits));
    }

    [Theory]
    [InlineData("2025-03", "2027-04-01")]
    [InlineData("2024-02-29", "2026-03-01")]
    [InlineData("2024", "2027-01-01")]
    public void An_end_is_recent_for_two_years_counted_from_the_last_day_it_can_mean(string ended, string first)
    {
        Assert.True(Kyojo.Text.EdtfDate.TryParse(ended, out var date, out _));

        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), EndedGroups.NoLongerRecent(date!));
    }

    private static SiteContext Context(string files)
    {
        var found = new DiagnosticBag();
        var folder = SiteText.Folder(files);
        return new SiteBuilder(folder, SiteText.Options).Plan(SourceSet.Read(folder, "site.yml", 1, found), found, out _, out _)!.Site;
    }

    private static string Ended(string id, string name, string? day, string more = "") =>
        $"=== content/communities/{id}.yml\n" + SiteText.Community(id, more, name).Replace("status: unknown", day is null ? "status: ended, ended_reason: 不明" : $"status: ended, ended: {day}", StringComparison.Ordinal);

    private static string Live(string id, string name, string more) => $"=== content/communities/{id}.yml\n" + SiteText.Community(id, more, name);
}
