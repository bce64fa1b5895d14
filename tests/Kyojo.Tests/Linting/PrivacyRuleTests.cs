using FsCheck;
using FsCheck.Fluent;
using Kyojo.Diagnostics;
using Kyojo.Linting;

namespace Kyojo.Tests.Linting;

/// <summary>Personal data in records and cases (KYO2201–2208, KYO3071). All numbers and addresses are invented.</summary>
public sealed class PrivacyRuleTests
{
    [Theory]
    [InlineData("birth_date")]
    [InlineData("Birthday")]
    [InlineData("date-of-birth")]
    [InlineData("生年月日")]
    [InlineData("home_address")]
    [InlineData("マイナンバー")]
    [InlineData("personal number")]
    [InlineData("口座番号")]
    public void A_key_for_what_is_never_taken_in_is_named(string key)
    {
        var found = Assert.Single(SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", key + ": x")}").Found);

        Assert.Equal("KYO2201 content/communities/one.yml:8:1", $"{found.Code.Id} {found.Span}");
        Assert.Contains(key, found.MessageIn(Language.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_for_what_is_never_taken_in_is_named_in_front_matter_too() =>
        Assert.Contains("KYO2201 content/cases/a.md:9:1", SiteReading.Findings("=== content/communities/one.yml\n" + SiteText.Community("one") + Site.Case("a", "one", "birthday: 1980-01-01")));

    [Theory]
    [InlineData("channels: [{kind: phone, value: 090-0000-0000}]", "KYO2203 8:33")]
    [InlineData("channels: [{kind: phone, value: \"06000000000\"}]", "KYO2203 8:33")]
    [InlineData("channels: [{kind: phone, value: 070 0000 0000, consent: {basis: consented, on: 2026-01-01}}]", "")]
    [InlineData("channels: [{kind: phone, value: 080-0000-0000, audience: members}]", "")]
    [InlineData("channels: [{kind: phone, value: 03-0000-0000}]", "")]
    [InlineData("channels: [{kind: phone, value: 050-0000-0000}]", "")]
    [InlineData("channels: [{kind: phone, value: 0120-000-000, label: 夜は０９０−００００−００００}]", "KYO2203 8:54")]
    [InlineData("channels: [{kind: email, value: x@gmail.com}]", "KYO2204 8:33")]
    [InlineData("channels: [{kind: email, value: x@mail.yahoo.co.jp}]", "KYO2204 8:33")]
    [InlineData("channels: [{kind: email, value: x@notgmail.com}]", "")]
    [InlineData("channels: [{kind: email, value: X@GMAIL.COM, consent: {basis: published-by-group, on: 2026-01-01}}]", "")]
    [InlineData("notes: 電話は09000000000です。", "KYO2203 8:8")]
    [InlineData("notes: 登録番号は123-090-0000-0000です。", "")]
    [InlineData("notes: 番号は090-0000-00001です。", "")]
    [InlineData("notes: 会員は 0800-000-0000 へ。", "")]
    [InlineData("notes: 宛先はｘ＠ｇｍａｉｌ．ｃｏｍです。", "KYO2204 8:8")]
    [InlineData("activities: [{kind: meetup, text: 集まり, frequency: 問い合わせは x@gmail.com}]", "KYO2204 8:51")]
    [InlineData("joining: {who: [\"090-0000-0000 に電話できる人\"]}", "KYO2203 8:17")]
    [InlineData("external_ids: [{scheme: 例, value: \"09000000000\"}]", "")]
    [InlineData("internal_note: 担当は 090-0000-0000", "")]
    public void A_mobile_number_or_private_mail_for_everybody_needs_consent(string more, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], LintRun.Community(more, new ContactConsentRule()));

    [Fact]
    public void The_publishers_own_contact_follows_the_same_rule()
    {
        string Site(string contact) => "=== site.yml\n" + SiteText.Settings.Replace("label: 電話交換", contact, StringComparison.Ordinal);

        Assert.Equal("KYO2203 site.yml:2:59", LintRun.Of(Site("phone: 090-0000-0000"), new ContactConsentRule()).Select(d => $"{d.Code.Id} {d.Span}").Single());
        Assert.Empty(LintRun.Of(Site("phone: 090-0000-0000, consent: {basis: consented, on: 2026-01-01}"), new ContactConsentRule()));
    }

    [Fact]
    public void A_case_tells_no_number_in_its_text() =>
        Assert.Equal("KYO2203", Assert.Single(LintRun.Of("=== content/communities/one.yml\n" + SiteText.Community("one") + Site.Case("a", "one", body: "連絡は 090-0000-0000 へ。"), new ContactConsentRule())).Code.Id);

    [Fact]
    public void Any_mobile_number_is_found_however_it_is_grouped()
    {
        var digits = Gen.Choose(0, 99_999_999).Select(n => n.ToString("00000000", System.Globalization.CultureInfo.InvariantCulture));
        var head = Gen.Elements("060", "070", "080", "090");
        var sign = Gen.Elements("", "-", " ", "－", "−");

        var numbers = from first in head from rest in digits from between in sign where first != "080" || rest[0] != '0' select $"{first}{between}{rest[..4]}{between}{rest[4..]}";

        Prop.ForAll(numbers.ToArbitrary(), number =>
        {
            Assert.True(ContactText.In($"電話は{number}です", []).Mobile, number);
            Assert.False(ContactText.In($"電話は1{number}です", []).Mobile, number);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("島根県松江市例示町1-2-3 例示太郎様方", "", true)]
    [InlineData("例示町1-2-3 例示方", "", true)]
    [InlineData("例示町１番地２ 佐々木方", "", true)]
    [InlineData("例示町1-2-3", "例示荘 203", true)]
    [InlineData("例示町1-2-3", "例示荘２０３号室", true)]
    [InlineData("例示町1-2-3", "例示ビル1204", true)]
    [InlineData("例示町1-2-3", "例示ビル5階", false)]
    [InlineData("例示町1-2-3", "例示ビル 12", false)]
    [InlineData("例示町1-2-3", "", false)]
    [InlineData("例示町1203", "", false)]
    [InlineData("北の地方", "", false)]
    public void An_address_reads_as_a_home(string line, string building, bool isHome) => Assert.Equal(isHome, PrivateHomeRule.IsHome(line, building));

    [Theory]
    [InlineData("", "KYO2205 8:67")]
    [InlineData("\nformality: informal", "KYO2205 8:67")]
    [InlineData("\nformality: incorporated", "")]
    public void A_home_is_refused_unless_the_group_is_a_corporation(string formality, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], LintRun.Community("places: [{role: office, prefecture: \"32\", label: 松江の例示町, address: 例示町1-2-3 例示方}]" + formality, new PrivateHomeRule()));

    [Theory]
    [InlineData("Mさん", true)]
    [InlineData("Ｔさん", true)]
    [InlineData("A.K.氏", true)]
    [InlineData("KM", true)]
    [InlineData("○○さん", true)]
    [InlineData("花子さん（仮名）", true)]
    [InlineData("例示花子", false)]
    [InlineData("花子さん", false)]
    [InlineData("Hanako", false)]
    [InlineData("M課長の例示", false)]
    public void An_alias_is_a_letter_or_marked_as_made_up(string text, bool isAlias) => Assert.Equal(isAlias, CaseAliasRule.IsAlias(text));

    [Theory]
    [InlineData("例示株式会社の課長", "松江市で働いていた", 1)]
    [InlineData("例示株式会社の課長", "県内で働いていた", 0)]
    [InlineData("ある会社の課長", "松江市で働いていた", 0)]
    [InlineData("例示株式会社の社員", "松江市で働いていた", 0)]
    public void Employer_post_and_town_together_are_told(string role, string before, int count)
    {
        var story = Site.Case("a", "one").Replace("consent: published-source", $"role: {role}, consent: published-source", StringComparison.Ordinal).Replace("[前]", $"[{before}]", StringComparison.Ordinal);

        var found = LintRun.Of("=== content/communities/one.yml\n" + SiteText.Community("one") + story, new CaseIdentityRule());

        Assert.Equal(count, found.Count);
        Assert.All(found, d => Assert.Contains("松江市", d.MessageIn(Language.Japanese), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KYO2201")]
    [InlineData("KYO2202")]
    [InlineData("KYO2203")]
    [InlineData("KYO2204")]
    [InlineData("KYO2205")]
    [InlineData("KYO2206")]
    [InlineData("KYO2207")]
    [InlineData("KYO2208")]
    public void No_site_can_turn_a_rule_of_privacy_off(string code)
    {
        Assert.True(Codes.All[code].Locked);
        Assert.Equal([$"KYO2405 site.yml:5:26"], SiteReading.Findings($"=== site.yml\n{SiteText.Settings}diagnostics: {{severity: {{{code}: off}}}}\n"));
    }

    [Fact]
    public void A_site_weighs_and_turns_off_what_is_not_locked()
    {
        string[] With(string weight) => [.. SiteText.Diagnostics($"=== site.yml\n{SiteText.Settings}diagnostics: {{severity: {{KYO2102: {weight}}}}}\n=== content/communities/one.yml\n{SiteText.Community("one", "standing: endorsed")}").Select(d => $"{d.Code.Id} {d.Severity}")];

        Assert.Equal(["KYO2102 Info"], With("info"));
        Assert.Equal(["KYO2102 Warning"], With("warning"));
        Assert.Equal(["KYO2102 Error"], With("error"));
        Assert.Empty(With("off"));
    }
}
