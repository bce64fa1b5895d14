namespace Kyojo.Tests.Pages;

public sealed class CommunityTypeTests
{
    [Fact]
    public void A_further_type_needs_one_file_and_nothing_else()
    {
        var store = Site.Build($$"""
            === content/types/mutual-aid-fund.yml
            id: mutual-aid-fund
            order: 2
            label: 講
            label_long: 講（お金の助け合い）
            yomi: こう
            schema_org: Cooperative
            what: お金を出し合い、順に使う集まり。
            value_individual: まとまったお金を借りられる。
            value_second: {for: [region, society], label: 地域や社会, text: お金が町の中で回る。}
            places: {required_any: [base]}
            fields:
              - {key: term, label: 期間, kind: line}
              - {key: rules, label: 決まり, kind: enum, many: true, values: [{value: lot, label: くじ}, {value: bid, label: 入札}]}
              - {key: pool_yen, label: 一口（円）, kind: int}
              - {key: since, label: 始まり, kind: edtf}
            lead: |
              ### 昔の講

              **くわしく**書く。
            === content/communities/kou.yml
            {{SiteText.Community("kou", "places: [{role: base, prefecture: \"13\"}]\nmutual-aid-fund: {term: 半年, rules: [lot, bid], pool_yen: 10000, since: 1950-04~}\nevidence: {mutual-aid-fund.term: s1}", "町の講", "まちのこう").Replace("type: club", "type: mutual-aid-fund", StringComparison.Ordinal)}}
            """);

        var page = store.Html("communities/kou/");
        Assert.Equal(("半年", "くじ、入札", "10,000", "1950年4月ごろ"), (page.Fact("期間"), page.Fact("決まり"), page.Fact("一口（円）"), page.Fact("始まり")));
        Assert.Contains("\"@type\":\"Cooperative\"", store.Page("communities/kou/"), StringComparison.Ordinal);
        var type = store.Html("types/mutual-aid-fund/");
        Assert.Equal(["町の講"], type.Texts("section[aria-labelledby=list] .card h3"));
        Assert.Contains("地域や社会", type.Text("#value-other"), StringComparison.Ordinal);
        Assert.Equal("くわしく", type.Text(".prose strong"));
        Assert.Equal(2, store.Html("types/").QuerySelectorAll("main a[href]").Count(a => a.GetAttribute("href") is "club/" or "mutual-aid-fund/"));
        Assert.Contains("prefectures/tokyo/mutual-aid-fund/index.html", store.Paths);
        Assert.Equal(4, store.Html("regions/kanto/").QuerySelectorAll("thead th").Length);
        Assert.Contains("\"mutual-aid-fund\": {", store.Page("data/communities.json"), StringComparison.Ordinal);
        Assert.Contains("term=\"mutual-aid-fund\"", store.Page("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_stand_in_their_order_everywhere()
    {
        var store = Site.Build($"=== content/types/band.yml\n{SiteText.Type.Replace("id: club", "id: band", StringComparison.Ordinal).Replace("order: 1", "order: 0", StringComparison.Ordinal).Replace("label: 試しの会", "label: 楽団", StringComparison.Ordinal)}\n");

        Assert.Equal(["楽団", "試しの会"], store.Html("regions/kanto/").Texts("thead th").Skip(1).Take(2));
        Assert.Equal(["band/", "club/"], store.Html("types/").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).Where(h => h is "band/" or "club/").Distinct());
    }
}
