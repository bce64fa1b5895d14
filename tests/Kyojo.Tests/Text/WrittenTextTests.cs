using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("試しの会", "試しの会", TextTraits.None)]
    [InlineData("Sony-innovation-alumni", "Sony-innovation-alumni", TextTraits.None)]
    [InlineData("next ひろしま", "next ひろしま", TextTraits.None)]
    [InlineData("①㈱ＮＰＯ２０", "①㈱ＮＰＯ２０", TextTraits.None)]
    [InlineData("10–20人、30ー40人", "10–20人、30ー40人", TextTraits.None)]
    // N1
    [InlineData("\uFEFF\uFEFF　会 ", "会", TextTraits.None)]
    [InlineData("会の\tこと\u00A0です", "会の こと です", TextTraits.None)]
    // N2
    [InlineData("ウ゛ィレッジ", "ヴィレッジ", TextTraits.Composed)]
    [InlineData("ウ ゛ィレッジ", "ヴィレッジ", TextTraits.Composed)]
    [InlineData("ヘ\u309Aア", "ペア", TextTraits.Composed)]
    // N3
    [InlineData("ｱｲｳ会", "アイウ会", TextTraits.HalfWidthKana)]
    [InlineData("ｻﾝﾌﾟﾙ｢ｶﾞ｣", "サンプル「ガ」", TextTraits.HalfWidthKana)]
    [InlineData("カﾞ", "ガ", TextTraits.HalfWidthKana)]
    // N4
    [InlineData("一行目\n二行目", "一行目 二行目", TextTraits.LineBreak)]
    [InlineData("一行だけ\n", "一行だけ", TextTraits.None)]
    // N5
    [InlineData("コミュニティセンタ－", "コミュニティセンタ－", TextTraits.DashAfterKana)]
    [InlineData("２０２０－２１", "２０２０－２１", TextTraits.None)]
    [InlineData("ｾﾝﾀ－", "センタ－", TextTraits.HalfWidthKana | TextTraits.DashAfterKana)]
    // Spaces.
    [InlineData("日　時", "日　時", TextTraits.SplitWord)]
    [InlineData("お 知 ら せ", "お 知 ら せ", TextTraits.SplitWord)]
    [InlineData("月 水 金", "月 水 金", TextTraits.None)]
    [InlineData("東京 大阪", "東京 大阪", TextTraits.None)]
    [InlineData("第 1 回", "第 1 回", TextTraits.None)]
    [InlineData("会 A の", "会 A の", TextTraits.None)]
    public void A_line_is_read_and_what_was_done_is_told(string raw, string expected, TextTraits traits)
    {
        var text = WrittenText.Line(raw, out var found);

        Assert.Equal((expected, traits), (text, found));
    }

    [Theory]
    [InlineData("一行目\r\nｱ\r三", "一行目\nア\n三", TextTraits.HalfWidthKana)]
    [InlineData("一\n二", "一\n二", TextTraits.None)]
    public void A_block_keeps_its_lines(string raw, string expected, TextTraits traits)
    {
        var text = WrittenText.Block(raw, out var found);

        Assert.Equal((expected, traits), (text, found));
    }

    [Fact]
    public void Text_that_needs_nothing_is_not_copied()
    {
        const string Name = "未来をつくるkaigoカフェ（東京・大阪）";

        Assert.Same(Name, WrittenText.Line(Name, out _));
        Assert.Same(Name, WrittenText.Block(Name, out _));
    }

    [Fact]
    public void Reading_twice_is_reading_once() => Prop.ForAll(Texts, raw =>
    {
        var once = WrittenText.Line(raw, out _);
        var twice = WrittenText.Line(once, out var traits);

        Assert.Equal(once, twice);
        Assert.Equal(TextTraits.None, traits & (TextTraits.HalfWidthKana | TextTraits.Composed | TextTraits.LineBreak));
        Assert.Equal(TextTraits.None, Traits(WrittenText.WithLongVowels(once)) & TextTraits.DashAfterKana);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("日　時、場　所", "日　時")]
    [InlineData("お 知 ら せ", "お 知 ら せ")]
    [InlineData("（会 議）", "会 議")]
    [InlineData("会議 の 日", "の 日")]
    [InlineData("𠮷 田", "")]
    [InlineData("い ろ", "")]
    [InlineData("会", "")]
    [InlineData("", "")]
    public void The_word_that_is_pulled_apart_is_found(string text, string word) => Assert.Equal(word, SplitWords.Find(text).ToString());

    [Theory]
    [InlineData("２−３−１", "2-3-1")]
    [InlineData("例示町１丁目２－３　４‐５", "例示町1丁目2-3　4-5")]
    [InlineData("1‐12ー3–4", "1-12-3-4")]
    [InlineData("センター前", "センター前")]
    public void Digits_of_an_address_are_half_width_with_hyphens(string line, string expected) => Assert.Equal(expected, JapaneseText.Address(line));

    [Theory]
    [InlineData("1‐2‑3‒4–5—6―7−8－9ｰ0ー1", "1-2-3-4-5-6-7-8-9-0-1")]
    [InlineData("Aー1", "Aー1")]
    public void What_stands_for_a_hyphen_between_digits_is_one_in_a_code(string raw, string expected) => Assert.Equal(expected, JapaneseText.Code(raw));

    [Theory]
    [InlineData("例示コミュニティセンタ－の会", "コミュニティセンタ－")]
    [InlineData("２－３のカ－ド・センタ－", "カ－ド")]
    [InlineData("センター", "")]
    public void The_word_with_the_dash_is_found(string text, string word) => Assert.Equal(word, WrittenText.WordWithDash(text));

    [Theory]
    [InlineData("例示ｶﾌｪとｶﾞ", "ｶﾌｪ")]
    [InlineData("ｶﾞ", "ｶﾞ")]
    [InlineData("カフェ", "")]
    public void The_run_of_half_width_kana_is_found(string text, string run) => Assert.Equal(run, WrittenText.HalfWidthRun(text));

    private static TextTraits Traits(string text)
    {
        WrittenText.Line(text, out var traits);
        return traits;
    }

    private static readonly Arbitrary<string> Texts =
        Gen.Elements("会", "カ", "ｶ", "ﾞ", "゛", "\u3099", " ", "　", "\n", "\t", "\u00A0", "－", "ー", "a", "1", "\uFEFF", "𠮷", "\uD800", "か").ArrayOf().Select(string.Concat).ToArbitrary();
}
