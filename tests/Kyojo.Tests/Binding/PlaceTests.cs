using Kyojo.Diagnostics;

namespace Kyojo.Tests.Binding;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("prefecture: \"32\"")]
    [InlineData("prefecture: 1")]
    [InlineData("municipality: \"131016\"")]
    [InlineData("municipality: \"473821\"")]
    [InlineData("municipality: \"322016\"")]
    [InlineData("municipality: \"151009\"")]
    [InlineData("prefecture: \"22\", municipality: \"221384\"")]
    [InlineData("region: kinki")]
    [InlineData("label: 首都圏")]
    [InlineData("country: US")]
    [InlineData("country: KR, label: ソウル")]
    public void A_place_is_anything_that_can_be_found(string place) => Assert.Empty(Find(place));

    [Theory]
    // The test vectors of the check digits.
    [InlineData("municipality: \"322017\"", "KYO2042 one.yml:8:37")]
    [InlineData("municipality: \"221317\"", "KYO2044 one.yml:8:37")]
    [InlineData("municipality: \"130001\"", "KYO2046 one.yml:8:37")]
    [InlineData("municipality: \"010006\"", "KYO2046 one.yml:8:37")]
    [InlineData("municipality: \"13\"", "KYO2046 one.yml:8:37")]
    [InlineData("municipality: 東京都", "KYO2046 one.yml:8:37")]
    [InlineData("municipality: \"131008\"", "KYO2043 one.yml:8:37")]
    [InlineData("municipality: 13101", "KYO2047 one.yml:8:37")]
    [InlineData("municipality: 22101", "KYO2048 one.yml:8:37")]
    [InlineData("municipality: 99999", "KYO2041 one.yml:8:37")]
    [InlineData("municipality: 松江市", "KYO2041 one.yml:8:37")]
    [InlineData("municipality: \"1310160\"", "KYO2041 one.yml:8:37")]
    // Full width is read, and told.
    [InlineData("prefecture: ３２", "KYO3022 one.yml:8:35")]
    [InlineData("municipality: １３１０１６", "KYO3022 one.yml:8:37")]
    // Prefectures.
    [InlineData("prefecture: \"48\"", "KYO2049 one.yml:8:35")]
    [InlineData("prefecture: \"00\"", "KYO2049 one.yml:8:35")]
    [InlineData("prefecture: 東京都", "KYO2049 one.yml:8:35")]
    [InlineData("prefecture: \"320005\"", "KYO2049 one.yml:8:35")]
    [InlineData("prefecture: \"13\", municipality: \"322016\"", "KYO2045 one.yml:8:55")]
    [InlineData("prefecture: \"13\", municipality: \"131008\"", "KYO2043 one.yml:8:55")]
    // Nothing to find it by.
    [InlineData("certainty: stated", "KYO2025 one.yml:8:10")]
    [InlineData("country: JP", "KYO2025 one.yml:8:10")]
    [InlineData("address: {line: 1-2-3}", "KYO2025 one.yml:8:10")]
    // Wider.
    [InlineData("region: tokai", "KYO2004 one.yml:8:31")]
    [InlineData("country: usa", "KYO2003 one.yml:8:32")]
    [InlineData("prefecture: \"13\", geo: {lat: 139.7, lon: 35.6}", "KYO2058 one.yml:8:46")]
    [InlineData("prefecture: \"13\", geo: {lat: 35.6}", "KYO2002 one.yml:8:46")]
    [InlineData("prefecture: \"13\", geo: {lat: 19.9, lon: 139}", "KYO2058 one.yml:8:46")]
    public void A_fault_is_one_finding_with_its_place(string place, string expected) => Assert.Equal([expected], Find(place));

    [Fact]
    public void The_prefecture_decides_what_five_digits_mean()
    {
        var shizuoka = Only("prefecture: \"22\", municipality: 22101");
        var aomori = Only("municipality: 22101, prefecture: \"02\"");
        var neither = Only("prefecture: \"13\", municipality: 22101");

        Assert.Contains("静岡市葵区", shizuoka.MessageIn(Language.Japanese), StringComparison.Ordinal);
        Assert.Contains("平川市", aomori.MessageIn(Language.Japanese), StringComparison.Ordinal);
        Assert.Equal(["KYO2047", "KYO2047", "KYO2048"], new[] { shizuoka, aomori, neither }.Select(d => d.Code.Id));
    }

    [Theory]
    [InlineData("municipality: \"322017\"", "322016（松江市）")]
    [InlineData("municipality: \"221317\"", "221384")]
    [InlineData("municipality: \"221350\"", "221392")]
    [InlineData("municipality: \"130001\"", "130001")]
    [InlineData("municipality: 13101", "131016")]
    [InlineData("municipality: 22101", "221015")]
    [InlineData("municipality: 22101", "022101")]
    [InlineData("prefecture: \"13\", municipality: \"322016\"", "松江市")]
    public void The_words_name_what_was_meant(string place, string word)
    {
        var found = Only(place);

        Assert.Contains(word, found.MessageIn(Language.Japanese) + found.HintIn(Language.Japanese), StringComparison.Ordinal);
        Assert.Contains(word, found.MessageIn(Language.English) + found.HintIn(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("places: [{role: base, prefecture: \"32\"}]", "KYO2024 content/communities/one.yml:8:9")]
    [InlineData("places: []", "KYO2024 content/communities/one.yml:8:9")]
    [InlineData("notes: 場所がない", "KYO2024 content/communities/one.yml:1:1")]
    [InlineData("places: [{role: orign, prefecture: \"32\"}]", "KYO2004 content/communities/one.yml:8:17")]
    [InlineData("places: unknown", "")]
    [InlineData("places: [{role: base, label: 首都圏}, {role: origin, prefecture: \"32\"}]", "")]
    public void A_type_may_ask_for_a_place(string more, string expected) => Assert.Equal(expected, string.Join(' ', SiteReading.Findings($$"""
        === content/types/club.yml
        {{SiteText.Type}}
        places: {required_any: [origin, office]}
        === content/communities/one.yml
        {{SiteText.Community("one", more)}}
        """)));

    private static string[] Find(string place) => SiteReading.Community($"places: [{{role: base, {place}}}]");

    private static Diagnostic Only(string place) => Assert.Single(SiteReading.Read($"=== content/communities/one.yml\n{SiteText.Community("one", $"places: [{{role: base, {place}}}]")}").Found);
}
