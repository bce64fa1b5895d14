using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class GojuonKeyTests
{
    [Fact]
    public void Readings_sort_as_in_the_model()
    {
        string[] expected =
        [
            "うあい", "ゔぁいおりん", "かー", "かあ", "かくぶ", "がくぶ", "きょう", "きよう", "さっか", "さつか", "そにーとものかい",
            "そにいのべーしょん", "はは", "はば", "ばば", "ぱぱ", "わん", "をの", "んだ",
        ];

        var sorted = expected.Reverse().OrderBy(GojuonKey.Of, StringComparer.Ordinal);

        Assert.Equal(expected, sorted);
    }

    [Theory]
    [InlineData("あきた", "あ")]
    [InlineData("がくぶ", "か")]
    [InlineData("ゔぁいおりん", "あ")]
    [InlineData("をの", "わ")]
    [InlineData("んだ", "わ")]
    [InlineData("ょう", "や")]
    [InlineData("ロマン", "ら")]
    [InlineData("abc", "他")]
    public void Rows_go_by_the_base_letter(string yomi, string row) => Assert.Equal(row, GojuonKey.RowOf(yomi));
}
