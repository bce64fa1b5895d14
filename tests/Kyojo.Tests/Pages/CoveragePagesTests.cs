using System.Globalization;
using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Model;
using Kyojo.Publishing;
using Kyojo.Tests.Outputs.OpenData;

namespace Kyojo.Tests.Pages;

/// <summary>What is covered: the table, its file and the pages of prefectures tell the same (leaving-kit.md 13).</summary>
public sealed class CoveragePagesTests
{
    private const string Page = "data/coverage/";

    [Fact]
    public void The_sums_of_the_demonstration_are_those_of_its_file_and_of_the_pages_of_prefectures() => Agrees(DemoSite.Store, 6);

    [Fact]
    public void The_sums_of_any_site_are_those_of_its_file_and_of_the_pages_of_prefectures()
    {
        var place = from role in Gen.Elements("origin", "base", "activity")
                    from spot in Gen.Elements("prefecture: \"32\"", "prefecture: \"13\"", "municipality: \"131016\"", "prefecture: \"01\"", "region: kanto", "label: 首都圏", "prefecture: \"34\"")
                    select $"{{role: {role}, {spot}}}";
        var entry = from places in place.ListOf().Resize(3)
                    from status in Gen.Elements("unknown", "unknown", "planned", "dormant", "ended, ended: 2025-03")
                    from publication in Gen.Elements("published", "published", "draft", "withdrawn")
                    from online in Gen.Elements("true", "false")
                    select (places, status, publication, online);

        Prop.ForAll(entry.ListOf().Resize(12).ToArbitrary(), entries =>
        {
            var store = Site.Build(string.Concat(entries.Select((e, i) => $"=== content/communities/c{i}.yml\n" + (e.publication == "withdrawn"
                ? $"id: c{i}\ntype: club\npublication: {{status: withdrawn, updated: 2026-01-01}}\n"
                : SiteText.Community($"c{i}", $"online: {e.online}\nplaces: [{string.Join(", ", e.places)}]", $"会{i}")
                    .Replace("status: unknown", $"status: {e.status}", StringComparison.Ordinal).Replace("status: published", $"status: {e.publication}", StringComparison.Ordinal)))));
            Agrees(store, 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    private static void Agrees(MemoryStore store, int types)
    {
        var page = store.Html(Page);
        var file = Csv.Rows(store.Bytes("data/coverage.csv"));
        var rows = page.QuerySelectorAll("table.coverage tbody tr").Where(r => r.QuerySelector("th[scope=row]") is not null).ToArray();

        Assert.Equal(47, rows.Length);
        Assert.Equal(47 * types, file.Count);
        // Cell by cell: the table, the file, the pages of prefecture and type.
        var prefectures = ReferenceTables.Prefectures;
        var added = new int[types];
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = Numbers(rows[i]);
            for (var t = 0; t < types; t++)
            {
                var line = file[i * types + t];
                Assert.Equal(prefectures[i].Code, line["都道府県コード"]);
                Assert.Equal(cells[t].ToString(CultureInfo.InvariantCulture), line["団体数"]);
                Assert.Equal(cells[t], OnPage(store, $"prefectures/{prefectures[i].Slug}/{line["種別コード"]}/").Length);
                added[t] += cells[t];
            }

            Assert.Equal(cells[..types].Sum(), cells[types]);
        }

        // Sums: all rows added, and each entry once.
        var sums = page.QuerySelectorAll("table.coverage tbody:last-child tr").Select(Numbers).ToArray();
        Assert.Equal([.. added, added.Sum()], sums[1]);
        for (var t = 0; t < types; t++)
        {
            var type = file[t]["種別コード"];
            Assert.Equal(prefectures.SelectMany(p => OnPage(store, $"prefectures/{p.Slug}/{type}/")).Distinct().Count(), sums[0][t]);
        }

        foreach (var (region, at) in ReferenceTables.Regions.Select((r, i) => (r, i)))
        {
            var sum = Numbers(page.QuerySelectorAll("table.coverage tr.sum")[at]);
            var inside = prefectures.Where(p => p.RegionSlug == region.Slug).SelectMany(p => file.Take(types).SelectMany(l => OnPage(store, $"prefectures/{p.Slug}/{l["種別コード"]}/"))).Distinct().Count();
            Assert.Equal(inside, sum[types]);
        }

        Assert.Equal($"{47 * types}のうち{file.Count(l => l["団体数"] != "0")}", page.Fact("1件以上あるマス"));
    }

    // Entries of a list that are not planned.
    private static string[] OnPage(MemoryStore store, string route) => store.Paths.Contains(route + "index.html")
        ? [.. store.Html(route).QuerySelectorAll("main .role-card .card").Where(c => c.QuerySelector(".status.is-planned") is null).Select(c => c.QuerySelector("a")!.GetAttribute("href")!)]
        : [];

    private static int[] Numbers(IElement row) => [.. row.QuerySelectorAll("td").Select(c => int.Parse(c.QuerySelector("[aria-hidden]")?.TextContent ?? c.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];

    [Fact]
    public void A_gap_is_read_as_one_and_a_number_leads_to_its_list()
    {
        var page = Build("places: [{role: base, prefecture: \"32\"}]").Html(Page);
        var rows = page.QuerySelectorAll("table.coverage tbody tr").ToDictionary(r => r.Text("th"));

        Assert.Equal("../../prefectures/shimane/club/", rows["島根県"].QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal("空白", rows["青森県"].Text("td.gap .visually-hidden"));
        Assert.Equal("0", rows["青森県"].Text("td.gap [aria-hidden=true]"));
        Assert.Contains("「まだ載っていない」という意味です", page.Text(".lead"), StringComparison.Ordinal);
        Assert.Equal(46, page.QuerySelectorAll("dl.gaps > div").Length);
        Assert.DoesNotContain("島根県", page.Texts("dl.gaps dt"));
        Assert.NotNull(page.QuerySelector("link[rel=stylesheet][href*='coverage.']"));
        Assert.Contains("いちばん多いのは島根県（1件）", page.Text("section[aria-labelledby=type-club] .map + p"), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_without_a_prefecture_are_told_apart_and_add_up()
    {
        var page = Build("places: [{role: base, prefecture: \"32\"}, {role: base, prefecture: \"31\"}]", "reach: nationwide", "places: [{role: base, region: kanto}]", "places: [{role: base, prefecture: \"32\"}]\nonline: true").Html(Page);

        Assert.Equal(("4件", "2件", "1件", "1件"), (page.Fact("載せている会"), page.Fact("うち、都道府県のわかる会"), page.Fact("うち、土地を限らない全国・オンラインの会"), page.Fact("うち、くわしい土地のわからない会")));
        var sums = page.QuerySelectorAll("table.coverage tbody:last-child tr").Select(Numbers).ToArray();
        Assert.Equal([2, 2], sums[0]);
        Assert.Equal([3, 3], sums[1]);
    }

    [Fact]
    public void A_type_that_needs_an_origin_has_a_table_of_roles()
    {
        var type = SiteText.Type.Replace("fields:", "places: {required_any: [origin]}\nfields:", StringComparison.Ordinal);
        var store = Site.Build($"=== content/types/club.yml\n{type}\n=== content/communities/one.yml\n{SiteText.Community("one", "places: [{role: origin, prefecture: \"32\"}, {role: base, prefecture: \"13\"}, {role: base, prefecture: \"32\"}]")}");

        var rows = store.Html(Page).QuerySelectorAll("#role-club ~ .table-scroll tbody tr").Select(r => $"{r.Text("th")} {string.Join(' ', r.Texts("td"))}");

        Assert.Equal(["東京都 0 1 1", "島根県 1 1 1"], rows);
        Assert.Empty(Build().Html(Page).QuerySelectorAll("[id^=role-]"));
    }

    [Theory]
    [InlineData("area: \"322016\"\n")]
    [InlineData("operator: {name: 試しの県, kind: prefecture, lg_code: \"320005\", department: 試しの課, contact: {label: 電話交換}}\n")]
    public void A_site_of_one_prefecture_shows_its_municipalities(string settings)
    {
        var kept = settings.StartsWith("operator", StringComparison.Ordinal) ? string.Join('\n', SiteText.Settings.Split('\n').Where(l => !l.StartsWith("operator", StringComparison.Ordinal))) : SiteText.Settings;
        var store = Site.Build($"=== site.yml\n{kept}{settings}=== content/communities/one.yml\n{SiteText.Community("one", "places: [{role: base, municipality: \"322016\"}]")}=== content/communities/two.yml\n{SiteText.Community("two", "places: [{role: base, municipality: \"131016\"}]", "別の会")}=== content/communities/three.yml\n{SiteText.Community("three", "places: [{role: base, prefecture: \"32\"}]", "県の会")}");

        var page = store.Html(Page);
        var rows = page.QuerySelectorAll("table.coverage tbody tr").Where(r => r.QuerySelector("th[scope=row]") is not null).ToArray();

        Assert.Equal(19, rows.Length);
        Assert.Equal("../../municipalities/322016/", rows[0].QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal(("2件", "1件", "1件"), (page.Fact("載せている会"), page.Fact("うち、市区町村のわかる会"), page.Fact("うち、くわしい土地のわからない会")));
        Assert.Empty(page.QuerySelectorAll(".tiles"));
        Assert.Equal("322016", Csv.Rows(store.Bytes("data/coverage.csv"))[0]["全国地方公共団体コード"]);
        Assert.Contains("島根県の市区町村ごと", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public void Wards_are_counted_with_their_city()
    {
        var store = Site.Build($"=== site.yml\n{SiteText.Settings}area: \"221007\"\n=== content/communities/one.yml\n{SiteText.Community("one", "places: [{role: base, municipality: \"221015\"}]")}");

        var rows = Csv.Rows(store.Bytes("data/coverage.csv"));

        Assert.Equal("1", rows.First(r => r["市区町村"] == "静岡市")["団体数"]);
        Assert.DoesNotContain(rows, r => r["市区町村"].StartsWith("静岡市葵区", StringComparison.Ordinal));
    }

    [Fact]
    public void Targets_stand_beside_what_there_is()
    {
        var page = Site.Build($"=== site.yml\n{SiteText.Settings}coverage: {{targets: {{club: 1200}}}}\n=== content/communities/one.yml\n{SiteText.Community("one")}").Html(Page);
        var without = Build().Html(Page);

        Assert.Equal(["種類", "現在", "目標", "1年以内に確認", "割合"], page.Texts("#age-table ~ thead th"));
        Assert.Equal(["1", "1,200", "0", "0%"], page.Texts("#age-table ~ tbody td"));
        Assert.DoesNotContain("目標", without.Texts("#age-table ~ thead th"));
    }

    [Theory]
    [InlineData("coverage: {targets: {club: many}}", "KYO2003 site.yml:5:22")]
    [InlineData("coverage: {targets: {clubb: 3}}", "KYO2021 site.yml:5:22")]
    public void A_target_that_cannot_be_is_told(string line, string finding) => Assert.Contains(finding, SiteText.Findings($"=== site.yml\n{SiteText.Settings}{line}\n"));

    [Fact]
    public void The_age_of_confirmation_changes_on_its_day_alone()
    {
        string Share(string day) => Site.Build($"=== content/communities/one.yml\n{SiteText.Community("one").Replace("2021-03-30, checked_how", "2025-04-01, checked_how", StringComparison.Ordinal)}",
            SiteText.Options with { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) }).Html(Page).Text("#age-table ~ tbody td:last-child");

        Assert.Equal(("100%", "0%"), (Share("2026-04-01"), Share("2026-04-02")));
    }

    [Fact]
    public void What_is_missing_can_be_told_with_type_and_place_filled_in()
    {
        var page = Site.Build($"=== site.yml\n{SiteText.Settings}repository: {{url: \"https://host.example/town/list\"}}\n").Html(Page);

        var link = page.QuerySelector("dl.gaps a")!.GetAttribute("href")!;

        Assert.Equal("https://host.example/town/list/issues/new?template=new-community.yml&type=試しの会&places-base-prefecture=北海道", Uri.UnescapeDataString(link));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=gaps] p a[href$='new-community.yml']"));
        Assert.Empty(Build().Html(Page).QuerySelectorAll("dl.gaps a"));
    }

    [Fact]
    public void It_is_there_in_English_and_led_to_from_the_page_of_data()
    {
        var store = Site.Build($"=== site.yml\n{SiteText.Settings}languages: [ja, en, easy]\n");

        Assert.Equal("coverage/", store.Html("data/").QuerySelector("a[href='coverage/']")?.GetAttribute("href"));
        Assert.Equal("Coverage", store.Html("en/data/coverage/").Text("h1"));
        Assert.DoesNotContain("easy/data/coverage/index.html", store.Paths);
        Assert.Contains("https://site.example/data/coverage/", store.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    private static MemoryStore Build(params string[] more) => Site.Build(string.Concat(more.Select((m, i) => $"=== content/communities/c{i}.yml\n{SiteText.Community($"c{i}", m, $"会{i}")}")));
}
