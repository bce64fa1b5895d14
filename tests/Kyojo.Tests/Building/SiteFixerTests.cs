using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Building;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

public sealed class SiteFixerTests
{
    // What stands in a text with a code that fix repairs, and the same after it. A rule with a fix adds its pair here.
    private static readonly (string Code, string Bad, string Good)[] Texts =
    [
        ("KYO3513", "[案内](//site.example/a)", "[案内](https://site.example/a)"),
        ("KYO3601", "１．受付で待ちます\n２. 席に着きます", "1. 受付で待ちます\n2. 席に着きます"),
        ("KYO3601", "3．甲", "3. 甲"),
        ("KYO3602", "・甲の会\n・ 乙の会", "- 甲の会\n- 乙の会"),
        ("KYO3604", "##申込み", "## 申込み"),
        ("KYO3604", "##　申込み", "## 申込み"),
        ("KYO3605", "　会は毎月開きます。", "会は毎月開きます。"),
        ("KYO3606", "：：：注意\n中の文\n:：：", ":::注意\n中の文\n:::"),
        ("KYO3607", "｜会｜人数｜\n｜---｜---｜\n｜甲の会｜10｜", "|会|人数|\n|---|---|\n|甲の会|10|"),
        ("KYO3608", "次の［会の案内］（https://site.example/a）を見る", "次の[会の案内](https://site.example/a)を見る"),
        ("KYO3608", "[案内]（./help.md）", "[案内](./help.md)"),
        ("KYO3609", "締め切りは** 5月10日　**です。", "締め切りは**5月10日**です。"),
        ("KYO3609", "次の__大切な__こと", "次の**大切な**こと"),
        ("KYO3610", "ｶﾌｪとﾊﾟﾝ屋", "カフェとパン屋"),
        ("KYO3611", "> [!warning]\n> 一行目\n>\n>- 二行目\n三行目", ":::注意\n一行目\n\n- 二行目\n三行目\n:::"),
        ("KYO3611", "> [!NOTE]", ":::補足\n:::"),
        ("KYO3613", "前半\n---\n後半", "前半\n\n---\n後半"),
        ("KYO3614", "- [ ] 甲\n- [x] 乙", "- ☐ 甲\n- ☑ 乙"),
        ("KYO3801", "# 申込み", "## 申込み"),
        ("KYO4109", ":::図 {#fig-a src=./a.png}\n題名：甲\naltt: 話し合う人\n:::", ":::図 {#fig-a src=./a.png}\n題名：甲\nalt: 話し合う人\n:::"),
    ];

    private static readonly (string Code, string Bad, string Good)[] Fields =
    [
        ("KYO2047", "places: [{role: activity, municipality: 32201}]", "places: [{role: activity, municipality: \"322016\"}]"),
        ("KYO2047", "places: [{role: activity, municipality: \"32201\"}]", "places: [{role: activity, municipality: \"322016\"}]"),
        ("KYO2049", "places: [{role: activity, prefecture: 島根県}]", "places: [{role: activity, prefecture: \"32\"}]"),
        ("KYO3012", "members: {count: 1, as_of: 平成31年4月1日}", "members: {count: 1, as_of: 2019-04-01}"),
        ("KYO3012", "members: {count: 1, as_of: '平成31年4月1日'}", "members: {count: 1, as_of: '2019-04-01'}"),
        ("KYO3013", "channels: [{kind: website, value: \"https://www.facebook.com/one\"}]", "channels: [{kind: facebook, value: \"https://www.facebook.com/one\"}]"),
        ("KYO3021", "notes: ｻﾝﾌﾟﾙの会", "notes: サンプルの会"),
        ("KYO3021", "notes: '｢ｶﾞ｣の会'", "notes: '「ガ」の会'"),
        ("KYO3022", "corporate_number: 法人番号７０００012050002", "corporate_number: \"7000012050002\""),
        ("KYO3022", "members: {count: １００, as_of: 2026-01-01}", "members: {count: \"100\", as_of: 2026-01-01}"),
        ("KYO3022", "channels: [{kind: phone, value: （０３）００００−００００}]", "channels: [{kind: phone, value: 03-0000-0000}]"),
        ("KYO3023", "notes: コミュニティセンタ－", "notes: コミュニティセンター"),
        ("KYO3024", "notes: ウ゛ィレッジ", "notes: ヴィレッジ"),
    ];

    public static TheoryData<string, string, string> TextPairs => [.. Texts.Select(t => (t.Code, t.Bad, t.Good))];

    public static TheoryData<string, string, string> FieldPairs => [.. Fields.Select(t => (t.Code, t.Bad, t.Good))];

    [Theory]
    [MemberData(nameof(TextPairs))]
    public void A_text_is_repaired(string code, string bad, string good) => Repairs(code, Page(bad), Page(good), "content/pages/help.md");

    [Theory]
    [MemberData(nameof(FieldPairs))]
    public void A_field_is_repaired(string code, string bad, string good) => Repairs(code, Community(bad), Community(good), "content/communities/one.yml");

    [Fact]
    public void Nothing_is_written_and_files_without_repairs_are_not_named()
    {
        var folder = SiteText.Folder(Page("[案内](//site.example/a)"));

        var report = SiteFixer.Run(folder, SiteText.Options);

        Assert.Equal("content/pages/help.md", Assert.Single(report.Files).Path);
        Assert.Contains("(//site.example/a)", Encoding.UTF8.GetString(folder.Read("content/pages/help.md")));
    }

    [Fact]
    public void Fixing_twice_is_fixing_once_and_the_codes_are_gone() => Prop.ForAll(Bodies().ToArbitrary(), body =>
    {
        var folder = SiteText.Folder();
        folder.Write("content/pages/help.md", body);

        var first = Apply(folder);
        var after = folder.Read("content/pages/help.md");
        var second = Apply(folder);

        Assert.Empty(second.Files);
        Assert.Equal(after, folder.Read("content/pages/help.md"));
        Assert.Empty(first.Left.Where(d => d.Fix is not null).Select(d => d.Code.Id).Except(first.Skipped.Select(d => d.Code.Id)));
        Assert.Empty(first.Skipped);
        Assert.Equal(body is [0xEF, 0xBB, 0xBF, ..], after is [0xEF, 0xBB, 0xBF, ..]);
        var (before, now) = (Encoding.UTF8.GetString(body), Encoding.UTF8.GetString(after));
        Assert.Equal(before.Contains('\r'), now.Contains('\r'));
        Assert.Equal(now.Count(c => c == '\r'), before.Contains('\r') ? now.Count(c => c == '\n') : 0);
    }).QuickCheckThrowOnFailure();

    private static Gen<byte[]> Bodies() =>
        from pieces in Gen.Elements([.. Texts.Select(t => t.Bad), .. Texts.Select(t => t.Good), "ふつうの文。", "- 一つ", "## 見出し", ""]).ArrayOf()
        from gap in Gen.Elements("\n", "\n\n", "、")
        from crlf in Gen.Elements(false, true)
        from mark in Gen.Elements(false, true)
        let text = Front + string.Join(gap, pieces.Take(8)) + "\n"
        select (byte[])[.. mark ? (byte[])[0xEF, 0xBB, 0xBF] : [], .. Encoding.UTF8.GetBytes(crlf ? text.Replace("\n", "\r\n") : text)];

    private const string Front = "---\ntitle: 助け\n---\n";

    private static string Page(string body) => $"=== content/pages/help.md\n{Front}{body}";

    private static string Community(string more) => $"=== content/communities/one.yml\n{SiteText.Community("one", more)}";

    private static void Repairs(string code, string bad, string good, string path)
    {
        var folder = SiteText.Folder(bad);

        var report = Apply(folder);

        Assert.Contains(report.Done, d => d.Code.Id == code);
        Assert.DoesNotContain(report.Left, d => d.Code.Id == code);
        Assert.Equal(Encoding.UTF8.GetString(SiteText.Folder(good).Read(path)), Encoding.UTF8.GetString(folder.Read(path)));
    }

    private static FixReport Apply(MemoryFolder folder)
    {
        var report = SiteFixer.Run(folder, SiteText.Options);
        foreach (var (path, _, after) in report.Files) folder.Write(path, after);
        return report;
    }
}
