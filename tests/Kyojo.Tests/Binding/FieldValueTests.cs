using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Tests.Binding;

/// <summary>Single values: how they may be written, what becomes of them, and what is said of them.</summary>
public sealed class FieldValueTests
{
    [Theory]
    [InlineData("notes: ｺﾐｭﾆﾃｨ", "KYO3021 one.yml:8:8")]
    [InlineData("notes: 例示のｺﾐｭﾆﾃｨ", "KYO3021 one.yml:8:11")]
    [InlineData("corporate_number: \"\"", "KYO2007 one.yml:8:19")]
    [InlineData("corporate_number: ７００００１２０５０００２", "KYO3022 one.yml:8:19")]
    [InlineData("topics: {industries: [ｇ]}", "KYO3022 one.yml:8:23")]
    [InlineData("members: {count: １００, as_of: 2026-01-01}", "KYO3022 one.yml:8:18")]
    [InlineData("members: {count: 1, as_of: ２０２６-０１-０１}", "KYO3022 one.yml:8:28")]
    [InlineData("channels: [{kind: website, value: \"https://one.example.jp/\"}]\nnotes: 例示センタ－の会", "KYO3023 one.yml:9:13")]
    [InlineData("notes: \"例示センタ－\"", "KYO3023 one.yml:8:14")]
    [InlineData("notes: ウ゛ィレッジ", "KYO3024 one.yml:8:8")]
    [InlineData("legal_name: |\n  一行目\n  二行目", "KYO3027 one.yml:8:13")]
    [InlineData("legal_name: 試しの 日　時 の会", "KYO3028 one.yml:8:17")]
    [InlineData("notes: \"前\\n日　時\"", "KYO3028 one.yml:8:8")]
    [InlineData("corporate_number: 1010401012345", "KYO2052 one.yml:8:19")]
    [InlineData("corporate_number: 123456789012", "KYO2053 one.yml:8:19")]
    [InlineData("corporate_number: 7.00001E+12", "KYO2054 one.yml:8:19")]
    [InlineData("corporate_number: 7010001000000", "KYO2055 one.yml:8:19")]
    [InlineData("corporate_number: 12345", "KYO2051 one.yml:8:19")]
    [InlineData("members: {count: 1, as_of: 平成31年4月1日}", "KYO3012 one.yml:8:28")]
    [InlineData("members: {count: 1, as_of: ㍻31年4月1日}", "KYO3012 one.yml:8:28")]
    [InlineData("members: {count: 1, as_of: 昭和64年1月8日}", "KYO2063 one.yml:8:28")]
    [InlineData("members: {count: 1, as_of: 平成30年度}", "KYO2061 one.yml:8:28")]
    [InlineData("members: {count: 1, as_of: 平成21年2月29日}", "KYO2062 one.yml:8:28")]
    [InlineData("joining: {how: [{method: other, url: \"http://one.example.jp/\"}]}", "KYO3011 one.yml:8:38")]
    [InlineData("channels: [{kind: website, value: \"http://one.example.jp/\"}]", "KYO3011 one.yml:8:35")]
    [InlineData("channels: [{kind: website, value: \"https://www.facebook.com/one\"}]", "KYO3013 one.yml:8:19")]
    [InlineData("channels: [{kind: other, value: \"https://one-example.slack.com/\"}]", "KYO3013 one.yml:8:19")]
    [InlineData("channels: [{kind: facebook, value: \"https://twitter.com/one\"}]", "KYO3013 one.yml:8:19")]
    [InlineData("channels: [{kind: email, value: \"https://one.example.jp/\"}]", "KYO2074 one.yml:8:33")]
    [InlineData("channels: [{kind: phone, value: \"https://one.example.jp/\"}]", "KYO2075 one.yml:8:33")]
    [InlineData("channels: [{kind: website, value: ｈｔｔｐｓ://one.example.jp/}]", "KYO2071 one.yml:8:35")]
    public void A_value_is_told_of_once_at_its_place(string more, string expected) => Assert.Equal([expected], SiteReading.Community(more));

    [Theory]
    [InlineData("channels: [{kind: line, value: ＬＩＮＥ公式アカウント}]")]
    [InlineData("legal_name: 例示センター２０")]
    [InlineData("activities: [{kind: meetup, text: 集まり, frequency: 月 水 金, source: s1}]")]
    [InlineData("channels: [{kind: form, value: \"https://example.jp/line.me\"}]")]
    public void What_is_no_slip_is_read_without_a_word(string more) => Assert.Empty(SiteReading.Community(more));

    [Theory]
    [InlineData("ためしの会", "KYO2081 one.yml:3:28")]
    [InlineData("タメシノカイ", "")]
    [InlineData("ﾀﾒｼﾉｶｲ", "")]
    [InlineData("ためしの会NPO", "KYO2081 one.yml:3:28")]
    [InlineData("ためし－", "KYO2081 one.yml:3:27")]
    public void A_reading_is_hiragana_or_katakana(string yomi, string expected) => Assert.Equal(expected, One(SiteText.Community("one", yomi: yomi)));

    [Fact]
    public void Katakana_of_a_reading_is_kept_as_hiragana() =>
        Assert.Equal("ためしのゔぃれっじ", SiteReading.Read("=== content/communities/one.yml\n" + SiteText.Community("one", yomi: "タメシノヴィレッジ")).Catalog!.ById["one"].Yomi);

    [Theory]
    [InlineData("例示研究会", "れい", "KYO3031 one.yml:3:25")]
    [InlineData("例示研究会", "れいじ", "")]
    public void A_reading_that_is_too_short_is_asked_about(string name, string yomi, string expected) => Assert.Equal(expected, One(SiteText.Community("one", name: name, yomi: yomi)));

    [Theory]
    [InlineData("site", "", "KYO3014 one.yml:1:1")]
    [InlineData("literature", "", "")]
    [InlineData("site", "joining: {how: [introduction]}", "")]
    [InlineData("site", "channels: [{kind: website, value: \"https://one.example.jp/\"}]", "")]
    [InlineData("site", "channels: [{kind: line, value: 会員へ, audience: members}]", "KYO3014 one.yml:1:1")]
    [InlineData("site", "channels: [{kind: email, value: x}]", "KYO2074 one.yml:8:33")]
    public void A_group_can_be_reached(string how, string more, string expected) =>
        Assert.Equal(expected, One(SiteText.Community("one", more).Replace("checked_how: literature", "checked_how: " + how, StringComparison.Ordinal)));

    [Theory]
    [InlineData("founded: 2020-04-01, ended: 2020-03-31", "", "KYO2065 one.yml:5:58")]
    [InlineData("founded: 2020-04-01, ended: 2020", "", "")]
    [InlineData("founded: 2020-04-01, ended: 2020-04", "", "")]
    [InlineData("founded: 2020, ended: 2019", "", "KYO2065 one.yml:5:52")]
    [InlineData("founded: 2022-09-30", "legal_form: worker-coop-act", "KYO2068 one.yml:5:39")]
    [InlineData("founded: 2021", "legal_form: worker-coop-certified", "KYO2068 one.yml:5:39")]
    [InlineData("founded: 2022-10-01", "legal_form: worker-coop-act", "")]
    [InlineData("founded: 2022", "legal_form: worker-coop-act", "")]
    [InlineData("founded: 2010", "legal_form: npo-corp", "")]
    [InlineData("founded: 明治5年12月2日", "", "KYO2064 one.yml:5:39")]
    public void Dates_of_a_life_agree(string dates, string more, string expected) =>
        Assert.Equal(expected, One(SiteText.Community("one", more).Replace("status: unknown", "status: unknown, " + dates, StringComparison.Ordinal)));

    [Fact]
    public void A_cooperative_that_was_something_else_before_may_be_older_than_the_act()
    {
        var type = SiteText.Type + "\n  - {key: converted_from, label: 組織変更の前, kind: enum, values: [{value: npo, label: NPO法人}, {value: unknown, label: 不明}]}\n";
        string Find(string more) => string.Join(' ', SiteReading.Findings($"=== content/types/club.yml\n{type}\n=== content/communities/one.yml\n"
            + SiteText.Community("one", "legal_form: worker-coop-act\n" + more).Replace("status: unknown", "status: unknown, founded: 2010", StringComparison.Ordinal)));

        Assert.Equal("", Find("club: {converted_from: npo}"));
        Assert.Equal("KYO2068 content/communities/one.yml:5:39", Find("club: {converted_from: unknown}"));
        Assert.Equal("KYO2068 content/communities/one.yml:5:39", Find(""));
    }

    [Theory]
    [InlineData("prefecture: \"13\", address: {line: 島根県松江市1-2}", "KYO2059 one.yml:8:59")]
    [InlineData("prefecture: \"13\", municipality: \"131016\", address: {line: 東京都千代田区1-2}", "")]
    [InlineData("prefecture: \"13\", municipality: \"131016\", address: {line: 千代田区1-2}", "")]
    [InlineData("prefecture: \"13\", municipality: \"131016\", address: {line: 九段南1-2}", "KYO3041 one.yml:8:83")]
    [InlineData("prefecture: \"13\", municipality: \"131016\", address: 九段南1-2", "KYO3041 one.yml:8:76")]
    [InlineData("prefecture: \"08\", municipality: \"082082\", address: {line: 龍ヶ崎市3710}", "")]
    [InlineData("municipality: \"221015\", address: {line: 静岡市葵区追手町5-1}", "")]
    [InlineData("municipality: \"221015\", address: {line: 京都府静岡市葵区1}", "KYO2059 one.yml:8:65")]
    // A town with and without its county.
    [InlineData("municipality: \"013048\", address: {line: 石狩郡新篠津村1}", "")]
    [InlineData("municipality: \"013048\", address: {line: 新篠津村1}", "")]
    [InlineData("prefecture: \"13\", address: {line: どこか1}", "")]
    public void An_address_is_where_its_place_is(string place, string expected) =>
        Assert.Equal(expected, string.Join(' ', SiteReading.Community($"places: [{{role: office, {place}}}]")));

    [Theory]
    [InlineData("131016")]
    [InlineData("473821")]
    [InlineData("010006")]
    [InlineData("221384")]
    [InlineData("322016")]
    [InlineData("151009")]
    [InlineData("131008")]
    public void The_check_digit_of_the_model_is_right(string code) => Assert.Equal(code[5..], MunicipalityBinder.CheckDigit(code));

    [Fact]
    public void Fifteen_pairs_of_codes_are_the_same_five_digits()
    {
        var pairs = Enumerable.Range(0, 100_000).Select(n => n.ToString("00000", System.Globalization.CultureInfo.InvariantCulture)).Where(d => MunicipalityBinder.Readings(d).Length == 2).ToArray();

        Assert.Equal(15, pairs.Length);
        Assert.Contains("22101", pairs);
        Assert.All(pairs, digits =>
        {
            var (a, b) = (MunicipalityBinder.Readings(digits)[0], MunicipalityBinder.Readings(digits)[1]);

            Assert.NotEqual(a[..2], b[..2]);
            Assert.Equal("KYO2048 one.yml:8:37", string.Join(' ', SiteReading.Community($"places: [{{role: base, municipality: {digits}}}]")));
            foreach (var code in (string[])[a, b])
            {
                var (catalog, found) = SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", $"places: [{{role: base, prefecture: \"{code[..2]}\", municipality: {digits}}}]")}");
                Assert.Equal("KYO2047", Assert.Single(found).Code.Id);
                Assert.Equal(code, catalog!.ById["one"].Places[0].MunicipalityCode);
            }
        });
    }

    [Theory]
    [InlineData("322017", "322016（松江市）", "322016")]
    [InlineData("221317", "221384（浜松市中央区）", "221384")]
    [InlineData("221350", "221384（浜松市中央区）、221392（浜松市浜名区）", "221384")]
    public void The_hint_names_the_right_code_and_its_place(string written, string hint, string proposal)
    {
        var found = Assert.Single(SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", $"places: [{{role: base, municipality: \"{written}\"}}]")}").Found);

        Assert.Contains(hint, found.HintIn(Language.Japanese), StringComparison.Ordinal);
        Assert.Equal(proposal, found.Suggestions[0]);
    }

    [Fact]
    public void Twelve_digits_are_told_with_the_number_they_belong_to()
    {
        var found = Assert.Single(SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", "corporate_number: 123456789012")}").Found);

        Assert.Equal(["7123456789012"], found.Suggestions);
        Assert.Contains("7123456789012", found.HintIn(Language.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_extension_of_a_phone_number_becomes_its_label()
    {
        var channels = Read("channels: [{kind: phone, value: ０３−００００−００００ 内線１２}, {kind: phone, label: 総務, value: (03)0000-0001（内線3）}]").Maps(CommunityFields.Channels);

        Assert.Equal(("03-0000-0000", "内線12"), (channels[0].Text(ChannelFields.Value), channels[0].Text(ChannelFields.Label)));
        Assert.Equal(("03-0000-0001", "総務 内線3"), (channels[1].Text(ChannelFields.Value), channels[1].Text(ChannelFields.Label)));
    }

    [Fact]
    public void Values_are_kept_in_their_normal_form()
    {
        var values = Read("""
            legal_name: ｻﾝﾌﾟﾙ　会
            corporate_number: 法人番号７０００-0120-50002
            members: {count: ２０, as_of: 平成31年4月1日}
            places: [{role: office, municipality: 13101, address: 千代田区１−２−３}]
            """);

        Assert.Equal("サンプル　会", values.Text(CommunityFields.LegalName));
        Assert.Equal("7000012050002", values.Text(CommunityFields.CorporateNumber));
        Assert.Equal(20, values.Map(CommunityFields.Members).Int(MemberFields.Count));
        Assert.Equal(new DateOnly(2019, 4, 1), values.Map(CommunityFields.Members).Date(MemberFields.AsOf));
        var place = values.Maps(CommunityFields.Places)[0];
        Assert.Equal("131016", place.Text(PlaceFields.Municipality));
        Assert.Equal("千代田区1-2-3", place.Map(PlaceFields.Address).Text(PlaceFields.AddressLine));
    }

    [Fact]
    public void The_message_shows_what_was_written()
    {
        var found = Assert.Single(SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", "corporate_number: ７０００ー０")}").Found);

        Assert.Contains("「７０００ー０」", found.MessageIn(Language.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_about_a_long_text_names_the_word_only()
    {
        var long400 = new string('会', 400);

        var found = SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", $"notes: {long400}センタ－、ｶﾌｪ、ウ゛、日　時、{long400}")}").Found;

        Assert.Equal(4, found.Count);
        Assert.All(found, d => Assert.InRange((d.MessageIn(Language.Japanese) + d.HintIn(Language.Japanese)).Length, 10, 120));
    }

    [Theory]
    [InlineData("standing: ｏｆｆｉｃｉａｌ", "official")]
    [InlineData("standing: Official", "official")]
    [InlineData("channels: [{kind: website, value: ｈｔｔｐｓ：／／ｏｎｅ．ｅｘａｍｐｌｅ．ｊｐ／}]", "https://one.example.jp/")]
    public void Another_width_is_proposed_in_the_right_one(string more, string proposal) =>
        Assert.Equal([proposal], Assert.Single(SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", more)}").Found).Suggestions);

    [Theory]
    [InlineData("people: [{role: 代表, name: 例 示, consent: {basis: consented, on: 2026-01-01}}]")]
    [InlineData("sources: [{id: s1, title: 試しの本, author: 例　示}]")]
    public void Names_of_persons_may_be_single_letters(string more) =>
        Assert.DoesNotContain(SiteReading.Community(more), f => f.StartsWith("KYO3028", StringComparison.Ordinal));

    private static FieldValues Read(string more) => SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", more)}").Catalog!.ById["one"].Values;

    private static string One(string text) => string.Join(' ', SiteReading.Findings("=== content/communities/one.yml\n" + text)).Replace("content/communities/", "", StringComparison.Ordinal);
}
