namespace Kyojo.Tests.Outputs.OpenData;

public sealed class ListTablesTests
{
    private const string Files = """
        === content/communities/one.yml
        id: one
        type: club
        name: {ja: 試しの会, yomi: ためしのかい}
        summary: 試しに集まる会。
        lifecycle: {status: unknown, checked_on: 2021-03-30, checked_how: literature}
        sources: [{id: s1, ref: book, locator: 1章}, {id: s2, title: 例示のページ, url: "https://one.example.jp/", accessed: 2026-01-01, kind: web}]
        publication: {status: published, updated: 2026-01-01}
        places:
          - {role: base, prefecture: "13", municipality: "131016", certainty: inferred}
          - {role: office, prefecture: "25", address: {line: 例示町1, building: 例示会館}, postal_code: "5200000", geo: {lat: 35.5, lon: 135.75}}
          - {role: activity, region: kinki}
        channels: [{kind: website, value: "https://one.example.jp/", label: 公式}, {kind: line, value: 会員だけ, audience: members}]
        values: {individual: [{text: 話せる, source: s1}], society: [{text: 支え合い, source: s2}]}
        activities: [{kind: study, text: 学ぶ, schedule: {days: [月, 水], start: "19:00"}, source: s1}]
        relations: [{to: two, kind: branch}]
        internal_note: 内部の覚え書き
        """;

    [Fact]
    public void Each_item_of_a_list_is_a_row_with_its_public_fields()
    {
        var store = Site.Build(Files + "\n=== content/communities/two.yml\n" + SiteText.Community("two"));

        Assert.Equal(
            ["ID,順番,役割,都道府県コード,都道府県,市区町村コード,市区町村,国,地方,場所の名前,住所,建物,郵便番号,緯度,経度,確かさ",
             "one,1,活動拠点,13,東京都,131016,千代田区,,,,,,,,,名称から判断", "one,2,事務所,25,滋賀県,,,,,,例示町1,例示会館,5200000,35.5,135.75,", "one,3,活動場所,,,,,,近畿,,,,,,,"],
            Lines(store, "places"));
        Assert.Equal(["ID,順番,連絡先の種類,連絡先,表示する名前", "one,1,ウェブサイト,https://one.example.jp/,公式"], Lines(store, "channels"));
        Assert.Equal(["ID,順番,相手,価値,出典", "one,1,個人にとって,話せる,s1", "one,2,社会にとって,支え合い,s2"], Lines(store, "values"));
        Assert.Equal(["ID,順番,活動の種類,内容,頻度,曜日,開始,終了,備考,出典", "one,1,勉強会,学ぶ,,月;水,19:00,,,s1"], Lines(store, "activities"));
        Assert.Equal(
            ["ID,順番,出典の番号,文献,題名,著者,発行元,URL,発行日,閲覧日,箇所,種類", "one,1,s1,book,試しの本,例示太郎研究所,,,2021-03-30,,1章,", "one,2,s2,,例示のページ,,,https://one.example.jp/,,2026-01-01,,ウェブ", "two,1,s1,book,試しの本,例示太郎研究所,,,2021-03-30,,,"],
            Lines(store, "sources"));
        Assert.Equal(["ID,順番,相手の会,関係", "one,1,two,支部"], Lines(store, "relations"));
    }

    [Fact]
    public void A_relation_to_an_entry_that_is_not_public_is_left_out()
    {
        var store = Site.Build(Files + "\n=== content/communities/two.yml\nid: two\ntype: club\npublication: {status: withdrawn, updated: 2026-03-01}\n");

        Assert.Single(Lines(store, "relations"));
    }

    [Fact]
    public void Headers_stand_for_one_column_each() => Assert.All(
        new[] { "places", "channels", "values", "activities", "sources", "relations", "types", "prefectures" },
        name => Assert.Equal(Lines(DemoSite.Store, name)[0].Split(',').Length, Lines(DemoSite.Store, name)[0].Split(',').Distinct().Count()));

    [Fact]
    public void Code_lists_say_what_the_codes_of_the_other_files_mean()
    {
        var store = Site.Build(Files + "\n=== content/communities/two.yml\n" + SiteText.Community("two"));

        var type = Csv.Rows(store.Bytes("data/types.csv")).Single();
        var prefectures = Csv.Rows(store.Bytes("data/prefectures.csv"));

        Assert.Equal(("club", "試しの会", "タメシノカイ", "2"), (type["ID"], type["種別"], type["種別_カナ"], type["団体数"]));
        Assert.Equal(47, prefectures.Count);
        Assert.Equal(("13", "130001", "東京都", "tokyo.csv", "JP-13", "関東", "1"), (prefectures[12]["都道府県コード"], prefectures[12]["全国地方公共団体コード"], prefectures[12]["都道府県"], prefectures[12]["ファイル名"], prefectures[12]["ISO_3166-2"], prefectures[12]["地方"], prefectures[12]["団体数"]));
    }

    private static string[] Lines(Kyojo.Publishing.MemoryStore store, string name) => store.Page($"data/{name}.csv")[1..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
