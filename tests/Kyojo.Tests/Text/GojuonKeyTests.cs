using FsCheck;
using FsCheck.Fluent;
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

    private static readonly Arbitrary<string> Readings =
        Gen.Elements("あいうえおかがきゃっーぱばはゔぁわをん・　 ァヴ漢a".ToCharArray()).ArrayOf().Select(c => new string(c)).ToArbitrary();

    [Fact]
    public void Keys_are_equal_only_for_equal_readings() =>
        Prop.ForAll(Readings, Readings, (a, b) => GojuonKey.Of(a) == GojuonKey.Of(b) == (a == b)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_longer_reading_follows_its_beginning() =>
        Prop.ForAll(Readings, Readings, (a, b) => string.CompareOrdinal(GojuonKey.Of(a), GojuonKey.Of(a + b)) <= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_follow_each_other_in_the_order_of_keys()
    {
        const string Order = "あかさたなはまやらわ";
        Prop.ForAll(Readings, Readings, (a, b) =>
        {
            var (x, y) = (Order.IndexOf(GojuonKey.RowOf(a), StringComparison.Ordinal), Order.IndexOf(GojuonKey.RowOf(b), StringComparison.Ordinal));

            return x < 0 || y < 0 || x == y || x < y == string.CompareOrdinal(GojuonKey.Of(a), GojuonKey.Of(b)) < 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
