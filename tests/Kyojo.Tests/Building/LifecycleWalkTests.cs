using System.Globalization;
using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>
/// A record walked through all its states by the day and one field at a time: each step changes exactly the pages that
/// leaving-kit.md 11 says, and time alone never stops a build.
/// </summary>
public sealed class LifecycleWalkTests
{
    private const string Page = "communities/one/index.html";

    // The tables of coverage: how many there are, and how many were confirmed within a year.
    private const string Covered = "data/coverage/index.html";

    // What people who leave a company are shown of the place; ended groups are not.
    private const string Leave = "leave/tokyo/leaving-company/index.html";

    // Every page with a card of the group: lists, the newest on the home page, and a similar group.
    private static readonly string[] Cards =
        ["communities/index.html", "communities/two/index.html", "index.html", Leave, "prefectures/tokyo/club/index.html", "prefectures/tokyo/index.html", "search/ta/index.html", "tags/旅/index.html", "types/club/index.html"];

    // Pages on which a number of groups stands: neighbours tell theirs, each region that of the others, each row of sounds all.
    private static readonly string[] Counts =
    [
        "prefectures/index.html", "regions/index.html", "search/index.html", "tags/index.html", "types/index.html",
        .. ((string[])["a", "ha", "ka", "ma", "na", "other", "ra", "sa", "wa", "ya"]).Select(row => $"search/{row}/index.html"),
        .. ReferenceTables.Prefectures.Where(p => p.RegionSlug == "kanto" && p.Slug != "tokyo").Select(p => $"prefectures/{p.Slug}/index.html"),
        .. ReferenceTables.Regions.Select(r => $"regions/{r.Slug}/index.html"),
    ];

    private readonly MemoryFolder folder = SiteText.Folder();
    private readonly MemoryStore store = new();
    private SortedDictionary<string, string> before = new(StringComparer.Ordinal);

    // The pages of the finder tell how many there are behind each answer and each tile; groups with a place stand on no card there.
    private string[] Finder => [.. store.Paths.Where(p => p.StartsWith("finder/", StringComparison.Ordinal))];

    [Fact]
    public void Each_step_of_a_life_changes_exactly_the_pages_it_should()
    {
        Go("2025-01-01", "planned");
        Changes([Page, Covered, .. Cards, .. Finder], Go("2025-01-01", "active"));
        Changes([], Go("2026-01-01", "active"));
        Changes([Page, Covered, .. Cards], Go("2026-01-02", "active"));
        Assert.Contains("1年以上", store.Page("communities/one/"), StringComparison.Ordinal);
        Changes([], Go("2027-01-01", "active"));
        Changes([Page, .. Cards], Go("2027-01-02", "active"));
        Assert.Contains("2年以上", store.Page("communities/one/"), StringComparison.Ordinal);
        Changes([], Go("2028-01-01", "active"));
        Changes([Page, .. Cards], Go("2028-01-02", "active"));
        Assert.Contains("活動状況は確認できていません", store.Page("communities/one/"), StringComparison.Ordinal);
        Changes([], Go("2040-01-01", "active"));
        Changes([Page, .. Cards], Go("2040-01-01", "dormant"));
        Changes([], Go("2060-01-01", "dormant"));
        Changes([Page, Covered, "data/ended/index.html", .. Cards, .. Counts, .. Finder], Go("2060-01-01", "ended, ended: 2059-12"));
        Changes([Page, "data/ended/index.html", .. Cards.Except(["index.html", Leave])], Go("2060-01-01", "ended, ended: 2059-12", "relations: [{to: one, kind: successor-of}]"));
        Assert.NotNull(store.Html("communities/one/").GetElementById("successors"));
        Changes([], Go("2061-12-31", "ended, ended: 2059-12", "relations: [{to: one, kind: successor-of}]"));
        Changes(["data/ended/index.html"], Go("2062-01-01", "ended, ended: 2059-12", "relations: [{to: one, kind: successor-of}]"));
        Changes([], Go("2099-01-01", "ended, ended: 2059-12", "relations: [{to: one, kind: successor-of}]"));
    }

    [Fact]
    public void Nothing_changes_before_the_day_that_is_foretold_and_something_does_on_it()
    {
        var status = "active";
        folder.Write("content/communities/three.yml", Entry("three", "active", "別の会", "2025-03-01"));
        folder.Write("content/communities/old.yml", Entry("old", "ended, ended: 2025-06", "前に終わった会", "2025-01-01"));
        Go("2025-07-01", status);
        List<string> days = [];
        for (var next = Next("2025-07-01"); next is { } day; next = Next(Iso(day)))
        {
            Changes([], Go(Iso(day.AddDays(-1)), status));
            Assert.NotEqual([], Go(Iso(day), status));
            days.Add(Iso(day));
        }

        // The group (checked 2025-01-01), the one that ended 2025-06, and the one checked 2025-03-01.
        Assert.Equal(["2026-01-02", "2026-03-02", "2027-01-02", "2027-03-02", "2027-07-01", "2028-01-02", "2028-03-01"], days);
        Changes([], Go("2090-01-01", status));
    }

    private static void Changes(string[] expected, string[] pages) => Assert.Equal(expected.Order(StringComparer.Ordinal), pages);

    private static string Entry(string id, string status, string name, string checkedOn, string more = "") =>
        SiteText.Community(id, "places: [{role: base, prefecture: \"13\"}]\ntopics: {tags: [旅]}\n" + more, name)
            .Replace("status: unknown, checked_on: 2021-03-30, checked_how: literature", $"status: {status}, checked_on: {checkedOn}, checked_how: site", StringComparison.Ordinal)
            .Replace("updated: 2026-01-01", "updated: 2025-01-01", StringComparison.Ordinal);

    // Builds on a day, and says which pages changed: not the files of data and search, which follow from them.
    private string[] Go(string day, string status, string successor = "")
    {
        folder.Write("content/communities/one.yml", Entry("one", status, "歩む会", "2025-01-01"));
        folder.Write("content/communities/two.yml", Entry("two", "unknown", "続く会", "2025-01-01", successor));
        var report = new SiteBuilder(folder, SiteText.Options with { AsOf = DateOnly.Parse(day, CultureInfo.InvariantCulture) }).Build(store);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        var (last, now) = (before, store.Snapshot());
        before = now;
        return [.. now.Keys.Union(last.Keys).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "data/index.html" && last.GetValueOrDefault(path) != now.GetValueOrDefault(path)).Order(StringComparer.Ordinal)];
    }

    private DateOnly? Next(string day) => CheckList.NextChange(SiteReading.Read(folder, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Catalog!);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
