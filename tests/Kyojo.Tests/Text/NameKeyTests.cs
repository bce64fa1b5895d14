using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

/// <summary>The key of a name: the vectors of model.md 8.5, and its laws.</summary>
public sealed class NameKeyTests
{
    [Theory]
    [InlineData("特定非営利活動法人 まちの縁側", "まちの縁側")]
    [InlineData("NPO法人まちの縁側", "まちの縁側")]
    [InlineData("まちの縁側（NPO）", "まちの縁側")]
    [InlineData("㈱ｻﾝﾌﾟﾙ", "さんぷる")]
    [InlineData("サンプル株式会社", "さんぷる")]
    [InlineData("コミュニティセンタ－", "こみゅにてぃせんた")]
    [InlineData("コミュニティセンター", "こみゅにてぃせんた")]
    [InlineData("龍ケ崎県人会", "龍け崎県人会")]
    [InlineData("龍ヶ崎県人会", "龍け崎県人会")]
    [InlineData("ウ゛ィレッジ会", "ゔぃれっじ会")]
    [InlineData("ヴィレッジ会", "ゔぃれっじ会")]
    [InlineData("髙橋会", "高橋会")]
    [InlineData("高橋会", "高橋会")]
    [InlineData("認定NPO法人", "認定npo法人")]
    [InlineData("認定NPO法人 認定特定非営利活動法人まちの縁側", "まちの縁側")]
    [InlineData("一般社団法人 例示の会（一社）", "例示の会")]
    [InlineData("next ひろしま", "nextひろしま")]
    [InlineData("鳥取ファンを増やす会@東京", "鳥取ふぁんを増やす会東京")]
    [InlineData("濵・齋藤・渡邉 の会！", "浜斎藤渡辺の会")]
    [InlineData("A-B会", "ab会")]
    [InlineData("ー", "ー")]
    [InlineData("！？", "")]
    public void A_name_has_the_key_of_every_way_to_write_it(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("フェイスブック新潟県人会", "フェイスブック新潟県人会東京", 0.917)]
    [InlineData("東京在住滋賀県人会", "東京在住佐賀県人会", 0.75)]
    public void Names_that_differ_are_near_by_the_pairs_of_letters_they_share(string a, string b, double dice)
    {
        Assert.NotEqual(NameKey.Of(a), NameKey.Of(b));
        Assert.Equal(dice, Math.Round(NearNames.Dice(NameKey.Of(a), NameKey.Of(b)), 3));
    }

    [Fact]
    public void Case_width_and_kana_do_not_matter() =>
        Prop.ForAll(Gen.Elements("かき", "ABC会", "サンプル", "ガ行の会", "１２", "まち・かど", "ﾊﾟﾝ").NonEmptyListOf().ToArbitrary(), parts =>
        {
            var name = string.Concat(parts);
            Assert.Equal(NameKey.Of(name), NameKey.Of(JapaneseText.Fold(name)));
            Assert.Equal(NameKey.Of(name), NameKey.Of($"　NPO法人 「{name}」"));
        }).QuickCheckThrowOnFailure();
}
