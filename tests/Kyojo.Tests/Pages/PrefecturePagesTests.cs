using Kyojo.Publishing;

namespace Kyojo.Tests.Pages;

public sealed class PrefecturePagesTests
{
    [Fact]
    public void People_from_here_are_grouped_by_where_they_can_meet()
    {
        var page = Build(
            ("東京の会", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "13"}]"""),
            ("大阪の会", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "27"}, {role: office, prefecture: "13"}]"""),
            ("地元の会", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "32"}]"""),
            ("画面の会", "places: [{role: origin, prefecture: \"32\"}]\nonline: true"),
            ("首都圏の会", """places: [{role: origin, prefecture: "32"}, {role: base, label: 首都圏}]"""),
            ("紐育の会", """places: [{role: origin, prefecture: "32"}, {role: base, country: US}]"""),
            ("よその会", """places: [{role: origin, prefecture: "31"}]""")).Html("prefectures/shimane/");

        Assert.Equal(["大阪の会", "東京の会"], page.CardsUnder("now-tokyo").Order(StringComparer.Ordinal));
        Assert.Equal(["大阪の会"], page.CardsUnder("now-osaka"));
        Assert.Equal(["地元の会"], page.CardsUnder("now-shimane"));
        Assert.Equal(["画面の会"], page.CardsUnder("now-online"));
        Assert.Equal(["紐育の会"], page.CardsUnder("now-overseas"));
        Assert.Equal(["首都圏の会"], page.CardsUnder("now-unknown"));
        Assert.Equal(["now-tokyo", "now-osaka", "now-shimane", "now-online", "now-overseas", "now-unknown"], page.QuerySelectorAll("[id^=now-]").Select(e => e.Id));
        Assert.Contains("6件", page.Text("#origin"), StringComparison.Ordinal);
        // A link to each group, with the number under its heading.
        Assert.Equal(page.QuerySelectorAll("[id^=now-]").Select(e => "#" + e.Id), page.QuerySelectorAll("section[aria-labelledby=origin] nav a").Select(a => a.GetAttribute("href")));
        Assert.Equal(page.Texts("[id^=now-]"), page.Texts("section[aria-labelledby=origin] nav a"));
    }

    [Fact]
    public void Who_is_here_is_told_apart_from_who_came_from_elsewhere()
    {
        var page = Build(
            ("町の会", """places: [{role: base, prefecture: "13", municipality: "131016"}]"""),
            ("島根の会", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "13"}]"""),
            ("東京の人の会", """places: [{role: origin, prefecture: "13"}, {role: activity, prefecture: "13"}]""")).Html("prefectures/tokyo/");

        Assert.Equal(["東京の人の会", "町の会"], page.CardsUnder("here-club").Order(StringComparer.Ordinal));
        Assert.Equal(["島根の会"], page.CardsUnder("from-shimane"));
        Assert.Contains("3件", page.Text("#here"), StringComparison.Ordinal);
        // One group needs no links to jump by.
        Assert.Empty(page.QuerySelectorAll("section[aria-labelledby=from] nav"));
        Assert.Contains("千代田区", page.Text("section[aria-labelledby=here]"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='../../municipalities/131016/']"));
    }

    [Fact]
    public void Groups_of_people_from_several_places_can_be_jumped_to()
    {
        var page = Build(
            ("島根の会", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "13"}]"""),
            ("新潟の会", """places: [{role: origin, prefecture: "15"}, {role: base, prefecture: "13"}]""")).Html("prefectures/tokyo/");

        Assert.Equal(["#from-niigata", "#from-shimane"], page.QuerySelectorAll("section[aria-labelledby=from] nav a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_group_with_several_bases_stands_under_each_and_is_counted_once()
    {
        var page = Build(("二つの会", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "27"}, {role: base, prefecture: "13"}]""")).Html("prefectures/shimane/");

        Assert.Equal(["二つの会"], page.CardsUnder("now-tokyo"));
        Assert.Equal(["二つの会"], page.CardsUnder("now-osaka"));
        Assert.Contains("1件", page.Text("#origin"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_leads_to_the_groups_of_people_from_the_same_place_where_the_person_is()
    {
        var entry = "=== content/communities/one.yml\n" + SiteText.Community("one", "places: [{role: origin, prefecture: \"15\"}, {role: base, prefecture: \"13\"}]");
        string? Link(string person)
        {
            var store = Site.Build(entry + Site.Case("c", "one").Replace("person: {alias: Aさん,", $"person: {{alias: Aさん, {person}", StringComparison.Ordinal));
            var href = store.Html("cases/c/").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).SingleOrDefault(h => h.Contains("#now-", StringComparison.Ordinal));
            Assert.True(href is null || store.Html("prefectures/niigata/").GetElementById(href[(href.IndexOf('#') + 1)..]) is not null);
            return href;
        }

        Assert.Equal("../../prefectures/niigata/#now-tokyo", Link("origin: \"15\", now: \"13\","));
        Assert.Null(Link("origin: \"15\", now: \"27\","));
        Assert.Null(Link("origin: \"15\","));
    }

    [Fact]
    public void A_card_says_that_people_from_elsewhere_may_join()
    {
        var page = Build(("だれでもの会", "places: [{role: origin, prefecture: \"32\"}]\nclub: {open_to_non_natives: true}"), ("出身者の会", "places: [{role: origin, prefecture: \"32\"}]\nclub: {open_to_non_natives: false}")).Html("prefectures/shimane/");

        Assert.Equal(["だれでもの会"], page.QuerySelectorAll("section[aria-labelledby=origin] .card").Where(c => c.Texts(".chips li").Contains("出身でない方も参加できます")).Select(c => c.Text("h4")));
    }

    [Fact]
    public void Groups_of_a_prefecture_can_be_had_as_a_file_where_there_are_any()
    {
        var ended = SiteText.Community("ended", """places: [{role: origin, prefecture: "15"}]""").Replace("status: unknown", "status: ended, ended: 2025-03", StringComparison.Ordinal);
        var store = Site.Build($"=== content/communities/both.yml\n{SiteText.Community("both", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "13"}]""")}=== content/communities/town.yml\n{SiteText.Community("town", """places: [{role: base, prefecture: "13"}]""")}=== content/communities/ended.yml\n{ended}");

        var links = Kyojo.Model.ReferenceTables.Prefectures.SelectMany(p => store.Html($"prefectures/{p.Slug}/").QuerySelectorAll("main a[href*='data/prefectures/']")).ToList();

        Assert.Equal(["東京都の会の一覧（CSV、2件）", "新潟県の会の一覧（CSV、1件）", "島根県の会の一覧（CSV、1件）"], links.Select(a => a.TextContent));
        Assert.Equal(store.Paths.Where(p => p.StartsWith("data/prefectures/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal)), links.Select(a => a.GetAttribute("href")![6..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_47_have_a_page_also_without_an_entry()
    {
        var store = Build();

        Assert.Equal(47, store.Paths.Count(p => p.StartsWith("prefectures/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2));
        var page = store.Html("prefectures/okinawa/");
        Assert.Contains("沖縄県", page.Text("section[aria-labelledby=origin] p"), StringComparison.Ordinal);
        Assert.Equal(8, page.QuerySelectorAll("section[aria-labelledby=neighbours] a").Length);
        Assert.NotNull(page.QuerySelector("a[href='../../regions/kyushu-okinawa/'], a[href='../../regions/kyushu/']"));
    }

    [Fact]
    public void A_prefecture_and_type_have_a_page_where_there_is_an_entry()
    {
        var store = Build(("町の会", """places: [{role: base, prefecture: "13"}, {role: origin, prefecture: "32"}]"""));

        Assert.Equal(["prefectures/shimane/club/index.html", "prefectures/tokyo/club/index.html"], store.Paths.Where(p => p.Contains("/club/") && p.StartsWith("prefectures/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.NotEqual(store.Html("prefectures/shimane/club/").Text(".role"), store.Html("prefectures/tokyo/club/").Text(".role"));
    }

    [Fact]
    public void More_than_a_hundred_are_cut_to_ten_a_group_with_a_link_to_all()
    {
        var store = Build([.. Enumerable.Range(0, 101).Select(i => ($"会{i:D3}", i < 91 ? """places: [{role: base, prefecture: "13"}]""" : """places: [{role: base, prefecture: "13"}, {role: origin, prefecture: "32"}]"""))]);

        var page = store.Html("prefectures/tokyo/");

        Assert.Equal(10, page.CardsUnder("here-club").Length);
        Assert.Contains("91件", page.Text("#here-club"), StringComparison.Ordinal);
        Assert.Equal(10, page.CardsUnder("from-shimane").Length);
        Assert.Equal("club/", page.QuerySelector("#here-club ~ p a")!.GetAttribute("href"));
        Assert.DoesNotContain("prefectures/tokyo/from-shimane/index.html", store.Paths);
        Assert.Equal(100, store.Html("prefectures/tokyo/club/").QuerySelectorAll(".card").Length);
        Assert.Single(store.Html("prefectures/tokyo/club/page/2/").QuerySelectorAll(".card"));
    }

    [Fact]
    public void A_long_group_of_several_types_has_a_list_of_its_own()
    {
        var store = Site.Build($"=== site.yml\n{SiteText.Settings}languages: [ja, en]\nlists: {{page_size: 20}}\n=== content/types/band.yml\n{SiteText.Type.Replace("id: club", "id: band", StringComparison.Ordinal).Replace("order: 1", "order: 2", StringComparison.Ordinal)}\n"
            + string.Concat(Enumerable.Range(0, 101).Select(i => $"=== content/communities/c{i:D3}.yml\n{SiteText.Community($"c{i:D3}", i < 30 ? "places: [{role: base, prefecture: \"13\"}, {role: origin, prefecture: \"32\"}]" : "places: [{role: base, prefecture: \"13\"}]", $"会{i:D3}").Replace("type: club", i % 2 == 0 ? "type: club" : "type: band", StringComparison.Ordinal)}")));

        var tokyo = store.Html("prefectures/tokyo/");

        Assert.Equal(10, tokyo.CardsUnder("from-shimane").Length);
        Assert.Equal("from-shimane/", tokyo.QuerySelector("#from-shimane ~ p a")!.GetAttribute("href"));
        var list = store.Html("prefectures/tokyo/from-shimane/");
        Assert.Equal("東京都で活動する、島根県の出身者・ゆかりの会", list.Text("h1"));
        Assert.Equal(20, list.QuerySelectorAll(".card").Length);
        Assert.Equal(10, store.Html("prefectures/tokyo/from-shimane/page/2/").QuerySelectorAll(".card").Length);
        Assert.Contains("url=../", store.Page("prefectures/tokyo/from-shimane/page/"), StringComparison.Ordinal);
        Assert.Equal("People from Shimane in Tokyo", store.Html("en/prefectures/tokyo/from-shimane/").Text("h1"));
        // All of Shimane's thirty are shown on its own page: nothing is cut there.
        Assert.DoesNotContain(store.Paths, p => p.StartsWith("prefectures/shimane/now-", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_people_from_here_can_join_has_a_list_when_it_is_cut()
    {
        var store = Build([.. Enumerable.Range(0, 101).Select(i => ($"会{i:D3}", i < 90 ? "places: [{role: origin, prefecture: \"32\"}, {role: base, prefecture: \"13\"}]" : "places: [{role: origin, prefecture: \"32\"}]\nonline: true"))]);

        Assert.Equal(["now-tokyo/", "now-online/"], store.Html("prefectures/shimane/").QuerySelectorAll("section[aria-labelledby=origin] p.more a").Select(a => a.GetAttribute("href")));
        Assert.Equal("島根県の出身者・ゆかりの会（東京都で参加できる）", store.Html("prefectures/shimane/now-tokyo/").Text("h1"));
        Assert.Equal(90, store.Html("prefectures/shimane/now-tokyo/").QuerySelectorAll(".card").Length);
        Assert.Equal("島根県の出身者・ゆかりの会（オンラインで参加できる）", store.Html("prefectures/shimane/now-online/").Text("h1"));
    }

    [Theory]
    [InlineData(10, false), InlineData(11, true)]
    public void Nationwide_entries_beyond_ten_have_a_list(int entries, bool listed)
    {
        var store = Build([.. Enumerable.Range(0, entries).Select(i => ($"会{i:D3}", "reach: nationwide"))]);

        var prefecture = store.Html("prefectures/okinawa/");
        Assert.Equal(10, prefecture.QuerySelectorAll("section[aria-labelledby=nationwide] .card").Length);
        Assert.Equal(listed ? "../nationwide/" : null, prefecture.QuerySelector("section[aria-labelledby=nationwide] p.more a")?.GetAttribute("href"));
        Assert.Equal(listed ? "../../prefectures/nationwide/club/" : null, store.Html("types/club/").QuerySelector("section[aria-labelledby=nationwide] p.more a")?.GetAttribute("href"));
        Assert.Equal(listed, store.Paths.Contains("prefectures/nationwide/index.html"));
        if (!listed) return;
        Assert.Equal(entries, store.Html("prefectures/nationwide/").QuerySelectorAll(".card").Length);
        Assert.Equal("全国・オンラインの会（試しの会）", store.Html("prefectures/nationwide/club/").Text("h1"));
    }

    [Fact]
    public void Structured_data_says_which_place_a_list_is_about()
    {
        var store = Build(("町の会", "places: [{role: base, municipality: \"131016\"}]"));

        Assert.Equal("JP-13", About("prefectures/tokyo/"));
        Assert.Equal("JP-13", About("prefectures/tokyo/club/"));
        Assert.Equal("131016", About("municipalities/131016/"));

        string? About(string route)
        {
            using var json = System.Text.Json.JsonDocument.Parse(store.Html(route).QuerySelector("script[type='application/ld+json']")!.TextContent);
            var page = json.RootElement.GetProperty("@graph")[0];
            Assert.Equal("CollectionPage", page.GetProperty("@type").GetString());
            Assert.Equal("AdministrativeArea", page.GetProperty("about").GetProperty("@type").GetString());
            return page.GetProperty("about").GetProperty("identifier").GetString();
        }
    }

    [Fact]
    public void A_hundred_are_shown_in_full()
    {
        var page = Build([.. Enumerable.Range(0, 100).Select(i => ($"会{i:D3}", """places: [{role: base, prefecture: "13"}]"""))]).Html("prefectures/tokyo/");

        Assert.Equal(100, page.CardsUnder("here-club").Length);
        Assert.Empty(page.QuerySelectorAll("#here-club ~ p a"));
    }

    [Fact]
    public void What_ended_here_is_named_but_not_counted()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", """places: [{role: base, prefecture: "13"}]""").Replace("status: unknown", "status: ended, ended_reason: 解散", StringComparison.Ordinal));

        var page = store.Html("prefectures/tokyo/");

        Assert.Contains("0件", page.Text("#here"), StringComparison.Ordinal);
        Assert.Equal(["試しの会"], page.Texts("section[aria-labelledby=ended] li a"));
    }

    private static MemoryStore Build(params (string Name, string More)[] records) =>
        Site.Build(string.Concat(records.Select((r, i) => $"=== content/communities/c{i}.yml\n{SiteText.Community($"c{i}", r.More, r.Name)}")));
}
