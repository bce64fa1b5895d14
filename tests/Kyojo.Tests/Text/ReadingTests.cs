using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("ためしのかい")]
    [InlineData("そにーいのべーしょん・あるむない　ゔ")]
    [InlineData("ぁゖ ゕ")]
    public void Hiragana_long_vowels_and_separators_are_a_reading(string yomi) => Assert.Equal(-1, Reading.IndexOfStranger(yomi));

    [Theory]
    [InlineData("ためしの会", 4)]
    [InlineData("NPO", 0)]
    [InlineData("せんた－", 3)]
    [InlineData("さーもん1000", 4)]
    [InlineData("ゝ", 0)]
    public void Anything_else_is_a_stranger(string yomi, int index) => Assert.Equal(index, Reading.IndexOfStranger(yomi));

    [Theory]
    [InlineData("東京在住滋賀県人会", "とうきょうざいじゅうしがけんじんかい", false)]
    [InlineData("東京在住滋賀県人会", "とうきょ", true)]
    [InlineData("東京在住滋賀県人会", "とうきょう", true)]
    [InlineData("東京在住滋賀県人会", "とうきょうざ", false)]
    [InlineData("仲間会", "な", true)]
    [InlineData("仲間", "な", false)]
    [InlineData("カフェ", "か", false)]
    [InlineData("𠮷野佐々木", "しょう", true)]
    public void A_reading_with_fewer_than_half_as_many_beats_as_kanji_is_too_short(string name, string yomi, bool expected) => Assert.Equal(expected, Reading.IsTooShort(name, yomi));

    [Theory]
    [InlineData("茨城県龍ヶ崎市1-2", "龍ケ崎市", true)]
    [InlineData("檮原町梼原1", "梼原町", true)]
    [InlineData("龍崎市", "龍ケ崎市", false)]
    [InlineData("", "龍ケ崎市", false)]
    public void A_name_of_a_place_is_found_in_either_spelling(string text, string name, bool expected) => Assert.Equal(expected, PlaceNames.Contains(text, name));
}
