namespace Kyojo.Tests.Binding;

public sealed class TypeBinderTests
{
    private const string File = "content/types/club.yml";

    [Theory]
    [InlineData("order: 1", "order: first", "KYO2006 content/types/club.yml:2:8")]
    [InlineData("label: 試しの会", "lable: 試しの会", "KYO2001 content/types/club.yml:3:1")]
    [InlineData("schema_org: Organization", "schema_org: Club", "KYO2004 content/types/club.yml:5:13")]
    [InlineData("for: [region]", "for: []", "KYO2002 content/types/club.yml:8:21")]
    [InlineData("for: [region]", "for: [friends]", "KYO2004 content/types/club.yml:8:22")]
    [InlineData("kind: tri", "kind: boolean", "KYO2004 content/types/club.yml:11:52")]
    [InlineData("kind: tri", "kind: enum", "KYO2023 content/types/club.yml:11:52")]
    [InlineData("key: open_to_non_natives", "key: size", "KYO2023 content/types/club.yml:11:11")]
    [InlineData("key: open_to_non_natives", "key: Open To", "KYO2023 content/types/club.yml:11:11")]
    [InlineData("values: [{value: small, label: 小さい}", "values: [{value: small}", "KYO2002 content/types/club.yml:10:50")]
    [InlineData("{value: unknown, label: 不明}", "{value: small, label: 不明}", "KYO2023 content/types/club.yml:10:49")]
    [InlineData("what: 試しの種別。", "what: ", "KYO2002 content/types/club.yml:6:6")]
    public void A_fault_is_told_with_its_place(string from, string to, string expected) =>
        Assert.Equal(expected, string.Join(' ', SiteReading.Findings($"=== {File}\n{SiteText.Type.Replace(from, to, StringComparison.Ordinal)}")));

    [Theory]
    [InlineData("id: club", "id: clubs", "KYO2013 content/types/club.yml:1:5")]
    [InlineData("id: club", "id: Club", "KYO2011 content/types/club.yml:1:5")]
    [InlineData("id: club", "id: places", "KYO2013 content/types/club.yml:1:5 KYO2023 content/types/club.yml:1:5")]
    public void The_id_is_a_free_name_equal_to_the_file(string from, string to, string expected) =>
        Assert.Equal(expected, string.Join(' ', SiteReading.Findings($"=== {File}\n{SiteText.Type.Replace(from, to, StringComparison.Ordinal)}")));

    [Fact]
    public void Two_types_may_not_have_one_number() => Assert.Equal(["KYO2023 content/types/club.yml:2:8"], SiteReading.Findings($"""
        === content/types/band.yml
        {SiteText.Type.Replace("id: club", "id: band", StringComparison.Ordinal)}
        """));

    [Theory]
    [InlineData("id: [", "KYO1003 content/types/club.yml:1:6")]
    [InlineData("- a", "KYO1006 content/types/club.yml:1:1")]
    [InlineData("# nothing", "KYO1006 content/types/club.yml")]
    public void A_file_of_another_form_is_told_once(string text, string expected) => Assert.Equal([expected], SiteReading.Findings($"=== {File}\n{text}"));

    [Theory]
    [InlineData("line", "一行", "\"\"", "KYO2007")]
    [InlineData("text", "\"一\\n二\"", "[a]", "KYO2003")]
    [InlineData("int", "12", "十二", "KYO2006")]
    [InlineData("bool", "true", "unknown", "KYO2006")]
    [InlineData("tri", "unknown", "yes", "KYO2004")]
    [InlineData("date", "2026-04-01", "2026-04", "KYO2061")]
    [InlineData("edtf", "2026-04~", "2026/4/", "KYO2061")]
    [InlineData("url", "\"https://a.example/\"", "a.example", "KYO2071")]
    [InlineData("pref", "\"32\"", "\"48\"", "KYO2049")]
    [InlineData("lg", "\"322016\"", "\"322017\"", "KYO2042")]
    [InlineData("houjin", "\"7000012050002\"", "12", "KYO2051")]
    [InlineData("npo", "20", "21", "KYO2057")]
    [InlineData("jsic", "T", "U", "KYO2057")]
    [InlineData("jsco", "L", "M", "KYO2057")]
    public void A_field_of_its_own_has_the_kind_it_names(string kind, string good, string bad, string code)
    {
        Assert.Empty(Own(good));
        Assert.Equal([$"{code} content/communities/one.yml:8:11"], Own(bad));

        string[] Own(string value) => SiteReading.Findings($$"""
            === {{File}}
            {{SiteText.Type}}
              - {key: x, label: 値, kind: {{kind}}}
            === content/communities/one.yml
            {{SiteText.Community("one", $"club: {{x: {value}}}")}}
            """);
    }

    [Fact]
    public void A_field_of_its_own_can_be_required() => Assert.Equal(["KYO2002 content/communities/one.yml:8:7", "KYO2002 content/communities/two.yml:1:1"], SiteReading.Findings($$"""
        === {{File}}
        {{SiteText.Type}}
          - {key: x, label: 値, kind: line, required: true}
        === content/communities/one.yml
        {{SiteText.Community("one", "club: {size: small}")}}
        === content/communities/two.yml
        {{SiteText.Community("two")}}
        """));
}
