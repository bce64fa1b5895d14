using System.Text;
using Kyojo.Building;
using Kyojo.Model.Columns;
using Kyojo.Publishing;

namespace Kyojo.Tests.Outputs.OpenData;

public sealed class CommunityTablesTests
{
    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    // Everything that a column can show. All of it is invented.
    private const string Full = """
        name: {ja: "例示の会, \"広場\"", yomi: れいじのかい, en: Example Group, aliases: [広場, {name: "旧;例示会", kind: former}]}
        standing: endorsed
        formality: formal-group
        legal_form: none
        legal_name: 例示の会（登記）
        corporate_number: "7000012050002"
        host: {name: 例示市, corporate_number: "9010401012345", endorsement: 後援, kind: municipality}
        places:
          - {role: activity, prefecture: "13", municipality: "131016"}
          - {role: activity, prefecture: "25"}
          - {role: origin, municipality: "322016"}
          - {role: base, label: 首都圏}
          - {role: office, prefecture: "13", municipality: "131016", address: {line: 例示町1-2-3, building: 例示会館}}
        reach: municipality
        online: true
        topics: {occupations: [B, C], industries: [A], npo_activities: [1, 6], tags: [読書, 対話]}
        activities: [{kind: meetup, text: 読書会}, {kind: study, text: "学び;語る会"}]
        supports: [encouragement, other-ways]
        values: {individual: [話せる相手ができる], company: [越境学習になる], society: [支え合いが増える]}
        joining:
          status: open
          who: [本が好きな人]
          how: [{method: web-form}, {method: visit, text: 例会に来る}]
          fee: [{label: 年会費, amount: 3000, unit: year}, {free: true, note: 学生}, {label: 入会金, amount: 500, unit: once}]
          invite_moments: [job-leaving, u-turn]
        channels:
          - {kind: website, value: "https://kai.example.jp/"}
          - {kind: website, value: "https://kai2.example.jp/"}
          - {kind: x, value: "https://x.com/example"}
          - {kind: line, value: "@example"}
          - {kind: email, value: info@kai.example.jp}
          - {kind: form, value: "https://kai.example.jp/form"}
          - {kind: phone, value: 03-0000-0000}
          - {kind: slack, value: 会員だけ, audience: members}
        contact_point: {role: 事務局, channel: 5}
        members: {count: 1234, as_of: 2026-01-01}
        notes: |
          一行目
          二行目
        club: {size: small, open_to_non_natives: unknown}
        """;

    [Fact]
    public void A_cell_says_what_the_record_says()
    {
        var row = Csv.Rows(Store(Entry("one", Full)).Bytes("data/communities.csv")).Single();

        Assert.Equal(
            """
            全国地方公共団体コード=
            ID=one
            地方公共団体名=
            名称=例示の会, "広場"
            名称_カナ=レイジノカイ
            名称_英字=Example Group
            別名=広場;旧；例示会
            種別コード=club
            種別=試しの会
            公式有志区分=公認の有志
            組織の形=規約のある団体
            法人形態=法人ではない
            法人名=例示の会（登記）
            法人番号=7000012050002
            運営団体名=例示市
            運営団体_法人番号=9010401012345
            概要=試しに集まる会。
            出身地_都道府県=島根県
            出身地_市区町村=松江市
            活動拠点_都道府県=
            活動拠点_市区町村=
            活動場所_都道府県=東京都;滋賀県
            活動場所_市区町村=千代田区;
            事務所_都道府県=東京都
            事務所_市区町村=千代田区
            事務所_住所=例示町1-2-3　例示会館
            活動範囲=市区町村
            オンライン=可
            活動分野=1;6
            業種=A
            職種=B;C
            タグ=読書;対話
            活動内容=読書会;学び；語る会
            得られる支え=挑戦を後押ししてくれる;別の生き方・働き方を知る
            個人にとっての価値=話せる相手ができる
            相手にとっての価値=企業:越境学習になる;社会:支え合いが増える
            参加の可否=受付中
            参加条件=本が好きな人
            参加方法=ウェブの申込フォーム;例会に来る
            参加費=年会費 3000円/年;無料（学生）;入会金 500円/1回だけ
            案内してよい場面=退職;Uターン
            URL=https://kai.example.jp/
            SNS=ウェブサイト:https://kai2.example.jp/;https://x.com/example;LINE:@example
            連絡先メールアドレス=info@kai.example.jp
            連絡先FormURL=https://kai.example.jp/form
            電話番号=03-0000-0000
            連絡先備考=事務局
            会員数=1234
            会員数_時点=2026-01-01
            活動状況=不明
            設立年月日=
            終了年月日=
            最終確認日=2021-03-30
            確認方法=文献
            出典=試しの本（2021-03-30）
            画像=
            画像_ライセンス=
            備考=一行目⏎二行目
            ライセンス=CC-BY-4.0
            更新日=2026-01-01
            ページURL=https://site.example/communities/one/
            """.ReplaceLineEndings("\n"),
            string.Join('\n', row.Select(c => $"{c.Key}={c.Value.Replace('\n', '⏎')}")));
    }

    [Fact]
    public void A_publisher_that_is_a_local_government_is_named()
    {
        var store = Store("=== site.yml\n" + SiteText.Settings.Replace("name: 試しの市,", "name: 試しの市, kind: municipality, lg_code: \"131016\",", StringComparison.Ordinal) + Entry("one"));

        var row = Csv.Rows(store.Bytes("data/communities.csv")).Single();

        Assert.Equal(("131016", "試しの市"), (row["全国地方公共団体コード"], row["地方公共団体名"]));
    }

    [Fact]
    public void Only_published_entries_are_in_the_files_by_id()
    {
        var store = Store(
            Entry("b") + Entry("a") + Entry("draft").Replace("status: published", "status: draft", StringComparison.Ordinal)
            + "=== content/communities/gone.yml\nid: gone\ntype: club\npublication: {status: withdrawn, updated: 2026-03-01}\n",
            SiteText.Options with { Drafts = true });

        Assert.Equal(["a", "b"], Csv.Rows(store.Bytes("data/communities.csv")).Select(r => r["ID"]));
        Assert.Equal(["a", "b"], Csv.Rows(store.Bytes("data/types/club.csv")).Select(r => r["ID"]));
    }

    [Fact]
    public void An_empty_directory_has_files_with_headings_only()
    {
        var store = Store("");

        Assert.Equal(StandardColumns.All.Select(c => c.Header), Csv.Read(store.Page("data/communities.csv")[1..]).Single());
        Assert.Single(Csv.Read(Cp932.GetString(store.Bytes("data/communities-cp932.csv"))));
        Assert.Single(Csv.Read(store.Page("data/types/club.csv")[1..]));
        Assert.DoesNotContain(store.Paths, p => p.StartsWith("data/prefectures/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_of_a_type_has_its_own_columns_behind_the_others()
    {
        var row = Csv.Rows(Store(Entry("one", Full)).Bytes("data/types/club.csv")).Single();

        Assert.Equal([.. StandardColumns.All.Select(c => c.Header), "試しの会_大きさ", "試しの会_出身者以外"], row.Keys);
        Assert.Equal(("小さい", "不明"), (row["試しの会_大きさ"], row["試しの会_出身者以外"]));
    }

    [Fact]
    public void A_prefecture_has_entries_of_any_role_and_others_no_file()
    {
        var store = Store(Entry("one", Full) + Entry("two", "places: [{role: base, prefecture: \"32\"}]"));

        Assert.Equal(["one"], Csv.Rows(store.Bytes("data/prefectures/tokyo.csv")).Select(r => r["ID"]));
        Assert.Equal(["one", "two"], Csv.Rows(store.Bytes("data/prefectures/shimane.csv")).Select(r => r["ID"]));
        Assert.Equal(["data/prefectures/shiga.csv", "data/prefectures/shimane.csv", "data/prefectures/tokyo.csv"], store.Paths.Where(p => p.StartsWith("data/prefectures/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Quotes_stand_only_where_they_are_needed()
    {
        var text = Store(Entry("one", Full)).Page("data/communities.csv");

        Assert.StartsWith("\uFEFF全国地方公共団体コード,ID,", text, StringComparison.Ordinal);
        Assert.Contains(",one,,\"例示の会, \"\"広場\"\"\",レイジノカイ,", text, StringComparison.Ordinal);
        Assert.Contains(",\"一行目\n二行目\",", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "=HYPERLINK(1)", "KYO6411")]
    [InlineData(true, "'=HYPERLINK(1)", null)]
    public void What_a_spreadsheet_may_run_is_told_or_guarded(bool guard, string cell, string? code)
    {
        var files = $"=== site.yml\n{SiteText.Settings}open_data: {{formula_guard: {(guard ? "true" : "false")}}}\n" + Entry("one", "notes: \"=HYPERLINK(1)\"");
        var (report, store) = SiteText.Build(SiteText.Folder(files));

        Assert.Equal(cell, Csv.Rows(store.Bytes("data/communities.csv")).Single()["備考"]);
        Assert.Equal(code, report.Diagnostics.SingleOrDefault(d => d.Code.Id.StartsWith("KYO64", StringComparison.Ordinal))?.Code.Id);
    }

    [Fact]
    public void The_copy_in_cp932_holds_the_same_cells()
    {
        var store = Store(Entry("one", Full) + Entry("two"));

        var copy = Cp932.GetString(store.Bytes("data/communities-cp932.csv"));

        Assert.Equal(Csv.Read(store.Page("data/communities.csv")[1..]), Csv.Read(copy));
        Assert.Empty(Csv.Rows(store.Bytes("data/cp932-notes.csv")));
    }

    [Fact]
    public void What_cp932_cannot_write_is_replaced_and_listed()
    {
        var (report, store) = SiteText.Build(SiteText.Folder(Entry("one", "notes: café 1〜2 𠮷野家 😀、葛\U000E0100飾 令和は\u32FF")));

        var row = Csv.Rows(Cp932.GetString(store.Bytes("data/communities-cp932.csv"))).Single();
        var notes = Csv.Rows(store.Bytes("data/cp932-notes.csv"));

        Assert.Equal("cafe 1～2 〓野家 〓、葛飾 令和は令和", row["備考"]);
        Assert.Equal(["é>e", "〜>～", "𠮷>〓", "😀>〓", "葛\U000E0100>葛", "㋿>令和"], notes.Select(n => $"{n["元の文字"]}>{n["置き換え"]}"));
        Assert.All(notes, n => Assert.Equal(("one", "備考"), (n["ID"], n["列"])));
        Assert.Equal("U+845B U+E0100", notes[4]["コードポイント"]);
        Assert.Equal(6, report.Diagnostics.Count(d => d.Code.Id == "KYO3025" && d.Span.File == "content/communities/one.yml"));
        Assert.Equal("6", report.Diagnostics.Single(d => d.Code.Id == "KYO6410").Args[0].Value.Ja);
    }

    [Fact]
    public void Copies_can_be_switched_off_and_all_files_too()
    {
        var some = Store($"=== site.yml\n{SiteText.Settings}open_data: {{cp932: false}}\n" + Entry("one"));
        var none = Store($"=== site.yml\n{SiteText.Settings}open_data: {{enabled: false}}\n" + Entry("one"));

        Assert.DoesNotContain(some.Paths, p => p.Contains("cp932", StringComparison.Ordinal));
        Assert.Contains("data/communities.csv", some.Paths);
        Assert.Equal(["data/coverage/index.html", "data/ended/index.html", "data/index.html"], none.Paths.Where(p => p.StartsWith("data/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_thousand_entries_are_all_there_in_their_order()
    {
        var entries = string.Concat(Enumerable.Range(0, 1000).Select(i => Entry($"c{999 - i:D3}", "notes: " + new string('あ', i % 300))));

        var rows = Csv.Rows(Store(entries).Bytes("data/communities.csv"));

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"c{i:D3}"), rows.Select(r => r["ID"]));
        Assert.All(rows, r => Assert.Equal((999 - int.Parse(r["ID"][1..], System.Globalization.CultureInfo.InvariantCulture)) % 300, r["備考"].Length));
    }

    private static MemoryStore Store(string files, BuildOptions? options = null) => Site.Build(files, options);

    private static string Entry(string id, string more = "")
    {
        var text = SiteText.Community(id, more);
        if (more.Contains("name: {", StringComparison.Ordinal)) text = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith("name: {ja: 試しの会", StringComparison.Ordinal)));
        return $"=== content/communities/{id}.yml\n{text}\n";
    }
}
