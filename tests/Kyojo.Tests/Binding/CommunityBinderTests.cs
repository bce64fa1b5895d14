using Kyojo.Diagnostics;

namespace Kyojo.Tests.Binding;

public sealed class CommunityBinderTests
{
    private const string File = "content/communities/one.yml";

    [Fact]
    public void A_record_with_everything_is_read_without_a_word() => Assert.Empty(SiteReading.Community("""
        redirects: [old-one]
        description: |
          くわしい説明。
        standing: endorsed
        formality: informal
        legal_form: none
        legal_name: 試しの法人
        corporate_number: "7000012050002"
        host: {name: 試しの市, kind: municipality, endorsement: 後援}
        places:
          - {role: origin, prefecture: "32", municipality: "322016", certainty: inferred}
          - {role: office, prefecture: "13", municipality: "131016", address: {line: 千代田区九段南1-2-1, building: 庁舎}, postal_code: 102-8688, geo: {lat: 35.694, lon: 139.7535}}
          - {role: base, region: kinki}
          - {role: activity, country: US, label: ニューヨーク}
          - {role: base, label: 首都圏}
        online: true
        reach: nationwide
        topics: {occupations: [B], industries: [G], npo_activities: [1, "3"], tags: [介護]}
        supports: [consultation]
        activities: [{kind: study, text: 勉強会, frequency: 月1回, schedule: {days: [月], start: "19:00", end: "21:00"}, source: s1}]
        values: {individual: [仲間ができる, {text: 学べる, source: s1}]}
        joining:
          status: open
          who: [だれでも]
          how: [introduction, {method: web-form, url: "https://one.example.jp/join", text: 申込}]
          capacity: 20
          fee: [{label: 年会費, amount: 1000, unit: year}, {label: 見学, free: true}]
          invite_moments: [moving-out]
        channels:
          - {kind: website, value: "https://one.example.jp/"}
          - {kind: email, value: info@one.example.jp}
          - {kind: phone, value: 03-0000-0000}
          - {kind: line, value: 試しの会の公式アカウント, audience: members}
        contact_point: {role: 事務局, channel: 1}
        people: [{role: 代表, name: 例示太郎, consent: {basis: consented, on: 2026-01-01}}]
        members: {count: 100, approx: true, as_of: 2025-01-01, source: s1}
        evidence: {lifecycle.checked_on: [s1], places.1: s1, topics.tags.1: s1, club.size: s1}
        external_ids: [{scheme: 名簿, value: "12"}]
        notes: 備考
        internal_note: 内部
        i18n: {en: {name: Trial club, status: human}}
        club: {size: small, open_to_non_natives: unknown}
        """));

    [Theory]
    // Keys.
    [InlineData("sumary: x", "KYO2001 one.yml:8:1")]
    [InlineData("joining: {fees: []}", "KYO2001 one.yml:8:11")]
    [InlineData("club: {colour: red}", "KYO2001 one.yml:8:8")]
    // Kinds.
    [InlineData("standing: [official]", "KYO2003 one.yml:8:11")]
    [InlineData("standing: {a: b}", "KYO2003 one.yml:8:11")]
    [InlineData("places: 東京", "KYO2003 one.yml:8:9")]
    [InlineData("topics: [介護]", "KYO2003 one.yml:8:9")]
    [InlineData("topics: {tags: [{a: b}]}", "KYO2003 one.yml:8:17")]
    [InlineData("evidence: [s1]", "KYO2003 one.yml:8:11")]
    [InlineData("evidence: {summary: {a: b}}", "KYO2003 one.yml:8:21")]
    [InlineData("club: small", "KYO2003 one.yml:8:7")]
    // Choices.
    [InlineData("standing: offical", "KYO2004 one.yml:8:11")]
    [InlineData("online: yes", "KYO2004 one.yml:8:9")]
    [InlineData("supports: [consultation, money]", "KYO2004 one.yml:8:26")]
    [InlineData("activities: [{kind: meetup, text: x, schedule: {days: [Mon]}}]", "KYO2004 one.yml:8:56")]
    [InlineData("club: {size: big}", "KYO2004 one.yml:8:14")]
    [InlineData("club: {open_to_non_natives: yes}", "KYO2004 one.yml:8:29")]
    // Lengths.
    [InlineData("topics: {tags: [一二三四五六七八九十一二三四五六七八九十一]}", "KYO2005 one.yml:8:17")]
    // Numbers and booleans.
    [InlineData("joining: {capacity: 多い}", "KYO2006 one.yml:8:21")]
    [InlineData("joining: {capacity: 1.5}", "KYO2006 one.yml:8:21")]
    [InlineData("joining: {fee: [{label: 会費, free: はい}]}", "KYO2006 one.yml:8:35")]
    [InlineData("places: [{role: base, prefecture: \"13\", geo: {lat: NaN, lon: 139}}]", "KYO2006 one.yml:8:52")]
    [InlineData("places: [{role: base, prefecture: \"13\", geo: {lat: 35, lon: Infinity}}]", "KYO2006 one.yml:8:61")]
    // Empty.
    [InlineData("notes:", "KYO2007 one.yml:8:7")]
    [InlineData("notes: \"\"", "KYO2007 one.yml:8:8")]
    [InlineData("notes: '　'", "KYO2007 one.yml:8:8")]
    [InlineData("topics: {tags: [介護, ~]}", "KYO2007 one.yml:8:21")]
    [InlineData("topics: {tags: [\"\"]}", "KYO2007 one.yml:8:17")]
    [InlineData("values: {individual: [~]}", "KYO2007 one.yml:8:23")]
    [InlineData("evidence: {summary: }", "KYO2007 one.yml:8:21")]
    [InlineData("club:", "KYO2007 one.yml:8:6")]
    [InlineData("club: {size: }", "KYO2007 one.yml:8:14")]
    // Required parts.
    [InlineData("members: {count: 10}", "KYO2002 one.yml:8:10")]
    [InlineData("activities: [{kind: meetup}]", "KYO2002 one.yml:8:14")]
    [InlineData("activities: [{kind: meetup, text: \"\"}]", "KYO2002 one.yml:8:35")]
    [InlineData("activities: [{kind: meetup, text: }]", "KYO2002 one.yml:8:35")]
    [InlineData("people: [{role: 代表, name: 例示太郎}]", "KYO2202 one.yml:8:10")]
    // Ids.
    [InlineData("redirects: [Old_One]", "KYO2011 one.yml:8:13")]
    [InlineData("redirects: [-a]", "KYO2011 one.yml:8:13")]
    [InlineData("redirects: [a--b]", "KYO2011 one.yml:8:13")]
    [InlineData("redirects: [page]", "KYO2011 one.yml:8:13")]
    [InlineData("redirects: [con]", "KYO2011 one.yml:8:13")]
    [InlineData("redirects: [a, one]", "KYO2014 one.yml:8:16")]
    // References.
    [InlineData("relations: [{to: two, kind: parent}]", "KYO2031 one.yml:8:18")]
    [InlineData("not_duplicate_of: [two]", "KYO2031 one.yml:8:20")]
    [InlineData("activities: [{kind: meetup, text: x, source: s2}]", "KYO2032 one.yml:8:46")]
    [InlineData("values: {region: [{text: x, source: s2}]}", "KYO2032 one.yml:8:37")]
    [InlineData("members: {count: 1, as_of: 2026-01-01, source: s2}", "KYO2032 one.yml:8:48")]
    [InlineData("evidence: {summary: [s1, s2]}", "KYO2032 one.yml:8:12")]
    [InlineData("evidence: {standing: s1}", "KYO2033 one.yml:8:12")]
    [InlineData("evidence: {places.1: s1}", "KYO2033 one.yml:8:12")]
    [InlineData("evidence: {name.ja.x: s1}", "KYO2033 one.yml:8:12")]
    [InlineData("evidence: {club.size: s1}", "KYO2033 one.yml:8:12")]
    // Codes of tables.
    [InlineData("topics: {npo_activities: [21]}", "KYO2057 one.yml:8:27")]
    [InlineData("topics: {industries: [U]}", "KYO2057 one.yml:8:23")]
    [InlineData("topics: {occupations: [M]}", "KYO2057 one.yml:8:24")]
    [InlineData("places: [{role: base, prefecture: \"13\", postal_code: 12-345}]", "KYO2056 one.yml:8:54")]
    // Dates.
    [InlineData("members: {count: 1, as_of: 2026}", "KYO2061 one.yml:8:28")]
    [InlineData("members: {count: 1, as_of: 2026/4}", "KYO2061 one.yml:8:28")]
    [InlineData("members: {count: 1, as_of: 2026-02-29}", "KYO2062 one.yml:8:28")]
    [InlineData("i18n: {en: {reviewed: 昨日}}", "KYO2061 one.yml:8:23")]
    // Addresses.
    [InlineData("joining: {how: [{method: other, url: one.example.jp}]}", "KYO2071 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"ftp://one.example.jp/\"}]}", "KYO2071 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"https://localhost/\"}]}", "KYO2071 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"https://a:b@one.example.jp/\"}]}", "KYO2071 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"https://one.example.jp/a b\"}]}", "KYO2071 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"https://one.example.jp/a　b\"}]}", "KYO2071 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"JavaScript:alert(1)\"}]}", "KYO2072 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"data:text/html,x\"}]}", "KYO2072 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"file:///etc/passwd\"}]}", "KYO2072 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: info@one.example.jp}]}", "KYO2073 one.yml:8:38")]
    [InlineData("joining: {how: [{method: other, url: \"mailto:info@one.example.jp\"}]}", "KYO2073 one.yml:8:38")]
    [InlineData("channels: [{kind: website, value: one.example.jp}]", "KYO2071 one.yml:8:35")]
    [InlineData("channels: [{kind: website, value: \"javascript:alert(1)\"}]", "KYO2072 one.yml:8:35")]
    [InlineData("channels: [{kind: other, value: \"vbscript:x\"}]", "KYO2072 one.yml:8:33")]
    [InlineData("channels: [{kind: form, value: info@one.example.jp}]", "KYO2073 one.yml:8:32")]
    [InlineData("channels: [{kind: email, value: info.example.jp}]", "KYO2074 one.yml:8:33")]
    [InlineData("channels: [{kind: email, value: info@example}]", "KYO2074 one.yml:8:33")]
    [InlineData("channels: [{kind: email, value: 会@one.example.jp}]", "KYO2074 one.yml:8:33")]
    [InlineData("channels: [{kind: phone, value: 03-0000}]", "KYO2075 one.yml:8:33")]
    [InlineData("channels: [{kind: phone, value: 事務局へ}]", "KYO2075 one.yml:8:33")]
    public void A_fault_is_one_finding_with_its_place(string more, string expected) => Assert.Equal([expected], SiteReading.Community(more));

    [Theory]
    [InlineData("redirects: old-one")]
    [InlineData("topics: {tags: 介護}")]
    [InlineData("places: unknown")]
    [InlineData("places: []")]
    [InlineData("corporate_number: 7,000,012,050,002")]
    [InlineData("corporate_number: T7000012050002")]
    [InlineData("corporate_number: 法人番号7000012050002")]
    [InlineData("places: [{role: base, prefecture: \"13\", postal_code: 〒102-8688}]")]
    [InlineData("topics: {tags: [𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷]}")]
    [InlineData("joining: {how: [{method: other, url: \"https://one.example.jp/催し?a=1#b\"}]}")]
    [InlineData("channels: [{kind: phone, value: (03)0000-0000}]")]
    [InlineData("channels: [{kind: phone, value: 03−0000−0000 内線12}]")]
    [InlineData("channels: [{kind: phone, value: 0120-000-000}]")]
    [InlineData("channels: [{kind: slack, value: 会員に招待を送ります}]")]
    public void What_the_model_allows_is_read_without_a_word(string more) => Assert.Empty(SiteReading.Community(more));

    [Theory]
    [InlineData("id:", "KYO2002 content/communities/one.yml:1:1")]
    [InlineData("type:", "KYO2002 content/communities/one.yml:1:1")]
    [InlineData("name:", "KYO2002 content/communities/one.yml:1:1")]
    [InlineData("summary:", "KYO2002 content/communities/one.yml:1:1")]
    [InlineData("lifecycle:", "KYO2002 content/communities/one.yml:1:1")]
    [InlineData("sources:", "KYO2002 content/communities/one.yml:1:1")]
    [InlineData("publication:", "KYO2002 content/communities/one.yml:1:1")]
    public void A_required_line_that_is_gone_is_told_once(string start, string expected)
    {
        var lines = SiteText.Community("one").Split('\n').Where(l => !l.StartsWith(start, StringComparison.Ordinal));

        Assert.Equal([expected], SiteReading.Findings($"=== {File}\n{string.Join('\n', lines)}"));
    }

    [Theory]
    [InlineData("summary: 試しに集まる会。", "summary: ", "KYO2002 content/communities/one.yml:4:9")]
    [InlineData("summary: 試しに集まる会。", "summary: \"\"", "KYO2002 content/communities/one.yml:4:10")]
    [InlineData("ja: 試しの会", "ja: '　'", "KYO2002 content/communities/one.yml:3:12")]
    [InlineData("[{id: s1, ref: book}]", "[]", "KYO2002 content/communities/one.yml:6:10")]
    [InlineData("[{id: s1, ref: book}]", "[{id: s1}]", "KYO2002 content/communities/one.yml:6:11")]
    [InlineData("[{id: s1, ref: book}]", "[{id: s1, ref: bok}]", "KYO2034 content/communities/one.yml:6:25")]
    [InlineData("[{id: s1, ref: book}]", "[{id: s1, ref: book}, {id: s1, title: 別の本}]", "KYO2012 content/communities/one.yml:6:37")]
    [InlineData("id: one", "id: One", "KYO2011 content/communities/one.yml:1:5")]
    [InlineData("id: one", "id: two", "KYO2013 content/communities/one.yml:1:5")]
    [InlineData("type: club", "type: clab", "KYO2021 content/communities/one.yml:2:7")]
    [InlineData("type: club", "type: クラブ", "KYO2011 content/communities/one.yml:2:7")]
    [InlineData("status: published", "status: public", "KYO2004 content/communities/one.yml:7:23")]
    [InlineData("checked_on: 2021-03-30", "checked_on: 2021-13-30", "KYO2062 content/communities/one.yml:5:42")]
    [InlineData("status: unknown", "status: unknown, founded: 2019/2020", "KYO2061 content/communities/one.yml:5:39")]
    [InlineData("summary: 試しに集まる会。", "summary: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十あ", "KYO2005 content/communities/one.yml:4:10")]
    public void A_fault_in_a_required_line_is_one_finding(string from, string to, string expected) =>
        Assert.Equal([expected], SiteReading.Findings($"=== {File}\n{SiteText.Community("one").Replace(from, to, StringComparison.Ordinal)}"));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        ["KYO2001 one.yml:8:1", "KYO2004 one.yml:9:11", "KYO2049 one.yml:10:35", "KYO2061 one.yml:11:28"],
        SiteReading.Community("sumary: x\nstanding: offical\nplaces: [{role: base, prefecture: \"48\"}]\nmembers: {count: 1, as_of: x}"));

    [Fact]
    public void Nearby_names_are_proposed()
    {
        Assert.Equal(["summary"], Suggestions("sumary: x"));
        Assert.Equal(["official"], Suggestions("standing: offical"));
        Assert.Equal(["official"], Suggestions("standing: 公式"));
        Assert.Equal(["one"], Suggestions("relations: [{to: oen, kind: parent}]"));
        Assert.Equal(["\"32\""], Suggestions("places: [{role: base, prefecture: 島根}]"));
        Assert.Empty(Suggestions("location: x"));
    }

    [Fact]
    public void The_same_id_in_two_files_names_the_other_place()
    {
        var (_, found) = SiteReading.Read($"=== {File}\n{SiteText.Community("one")}\n=== content/communities/a.yml\n- {SiteText.Community("one").TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal)}\n");

        Assert.Equal("KYO2012 content/communities/one.yml:1:5", $"{Assert.Single(found).Code.Id} {found[0].Span}");
        Assert.Contains("content/communities/a.yml:1:7", found[0].HintIn(Language.Japanese), StringComparison.Ordinal);
        Assert.Contains("content/communities/a.yml:1:7", found[0].HintIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_hold_many_records_with_any_name() => Assert.Empty(SiteReading.Findings($"""
        === content/communities/kenjinkai/2026 all.yml
        - {SiteText.Community("one").TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal)}
        - {SiteText.Community("two").TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal)}
        """));

    [Theory]
    [InlineData("ただの文", "KYO1006 content/communities/one.yml:1:1")]
    [InlineData("- a\n- b", "KYO1006 content/communities/one.yml:1:3 KYO1006 content/communities/one.yml:2:3")]
    [InlineData("# 空", "KYO1006 content/communities/one.yml")]
    [InlineData("id: [", "KYO1003 content/communities/one.yml:1:6")]
    public void A_file_of_another_form_is_told_once(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SiteReading.Findings($"=== {File}\n{text}")));

    [Fact]
    public void The_block_of_another_type_is_refused() => Assert.Equal(["KYO2022 content/communities/one.yml:8:1"], SiteReading.Findings($"""
        === content/types/band.yml
        {SiteText.Type.Replace("id: club", "id: band", StringComparison.Ordinal).Replace("order: 1", "order: 2", StringComparison.Ordinal)}
        === {File}
        {SiteText.Community("one", "band: {size: small}")}
        """));

    [Theory]
    [InlineData("", "")]
    [InlineData("redirects: [old]", "")]
    [InlineData("summary: 残った", "KYO2207 content/communities/one.yml:4:1")]
    [InlineData("redirects: [old]\nname: {ja: 残った, yomi: のこった}\nsources: [{id: s1, ref: book}]", "KYO2207 content/communities/one.yml:5:1")]
    [InlineData("internal_note: メモ", "KYO2207 content/communities/one.yml:4:1")]
    public void A_withdrawn_record_keeps_only_its_address(string more, string expected) => Assert.Equal(expected, string.Join(' ', SiteReading.Findings($$"""
        === {{File}}
        id: one
        type: club
        publication: {status: withdrawn, updated: 2026-01-01}
        {{more}}
        """)));

    private static System.Collections.Immutable.ImmutableArray<string> Suggestions(string more) =>
        Assert.Single(SiteReading.Read($"=== {File}\n{SiteText.Community("one", more)}").Found).Suggestions;
}
