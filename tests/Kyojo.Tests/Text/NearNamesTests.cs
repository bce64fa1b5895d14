using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class NearNamesTests
{
    private static readonly string[] Keys = ["summary", "standing", "sources", "supports", "reach", "redirects", "id", "name"];

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("smumary", "summary")]
    [InlineData("summaryy", "summary")]
    [InlineData("nmae", "name")]
    [InlineData("sorces", "sources")]
    public void A_slip_finds_its_name(string written, string expected) => Assert.Equal([expected], NearNames.Of(written, Keys));

    [Theory]
    [InlineData("location")]
    [InlineData("ie")]
    [InlineData("xxxxxxx")]
    [InlineData("")]
    public void What_is_far_from_all_names_finds_none(string written) => Assert.Empty(NearNames.Of(written, Keys));

    [Theory]
    [InlineData("ab", "ab", 0)]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits_and_swaps(string a, string b, int expected) => Assert.Equal(expected, NearNames.Distance(a, b));

    [Fact]
    public void Distance_is_symmetric_and_zero_only_for_equals() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
        {
            var distance = NearNames.Distance(a.Get, b.Get);

            return distance == NearNames.Distance(b.Get, a.Get) && distance == 0 == (a.Get == b.Get) && distance <= Math.Max(a.Get.Length, b.Get.Length);
        }).QuickCheckThrowOnFailure();

    [Theory]
    // One edit for every three letters, never more than two.
    [InlineData("ab", "ac", false)]
    [InlineData("abc", "abd", true)]
    [InlineData("abcde", "abcxy", false)]
    [InlineData("abcdef", "abcdxy", true)]
    [InlineData("abcdefghi", "abcdefxyz", false)]
    [InlineData("abcdefghijkl", "abcdefghijxy", true)]
    public void Longer_names_may_have_more_slips(string written, string known, bool expected) => Assert.Equal(expected, NearNames.Of(written, [known]).Length == 1);

    [Theory]
    // Three of five, and two of four bigrams.
    [InlineData("あいうえおか", "あいうえきく", true)]
    [InlineData("あいうえお", "あいうきく", false)]
    public void Japanese_names_share_six_of_ten_bigrams(string written, string known, bool expected) => Assert.Equal(expected, NearNames.Of(written, [known]).Length == 1);

    private static readonly Arbitrary<string> Words = Gen.Elements('a', 'b', 'c').ArrayOf().Select(c => new string(c)).ToArbitrary();

    [Fact]
    public void A_limit_changes_nothing_within_it() => Prop.ForAll(Words, Words, Gen.Choose(0, 4).ToArbitrary(), (a, b, limit) =>
    {
        var (distance, limited) = (NearNames.Distance(a, b), NearNames.Distance(a, b, limit));

        return distance <= limit ? limited == distance : limited > limit;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_best_three_come_first_and_ties_keep_the_order_of_the_list()
    {
        string[] known = ["cafe-3", "cafe-1", "cafes-1", "cafe-2", "cafe"];

        Assert.Equal(["cafe-3", "cafe-1", "cafe-2"], NearNames.Of("cafe-9", known));
    }

    [Theory]
    [InlineData("フェイスブック新潟県人会", "ふぇいすぶっく新潟県人会")]
    [InlineData("未来をつくるカイゴカフェ", "未来をつくるかいごかふぇ")]
    [InlineData("㈱ｻﾝﾌﾟﾙ", "サンプル株式会社")]
    [InlineData("特定非営利活動法人 縁側", "縁側（NPO）")]
    public void Japanese_is_compared_by_its_letters_not_its_script(string written, string known) => Assert.Equal([known], NearNames.Of(written, [known]));

    [Theory]
    [InlineData("フェイスブック新潟県人会", "フェイスブック新潟県人会東京", 0.917)]
    [InlineData("東京在住滋賀県人会", "東京在住佐賀県人会", 0.75)]
    [InlineData("あ", "あ", 1)]
    [InlineData("", "", 0)]
    public void Dice_is_that_of_the_model(string a, string b, double expected) => Assert.Equal(expected, NearNames.Dice(a, b), 0.001);
}
