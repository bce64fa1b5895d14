using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class JapaneseTextTests
{
    [Fact]
    public void The_runtime_has_its_unicode_data() => Assert.True(JapaneseText.NormalizationWorks);

    [Theory]
    [InlineData("\uFEFF\uFEFF 　会　 ", "会")]
    [InlineData("会\t\t", "会")]
    [InlineData("\u00A0会\u00A0", "会")]
    [InlineData("一行目\n二行目", "一行目 二行目")]
    [InlineData("ウ゛ィレッジ", "ヴィレッジ")]
    [InlineData("ヘ゜ア", "ペア")]
    [InlineData("ヘ\u309Aア", "ペア")]
    [InlineData("①㈱", "①㈱")]
    [InlineData("センタ－", "センタ－")]
    [InlineData("", "")]
    public void A_line_is_trimmed_and_composed_but_keeps_its_characters(string raw, string expected) => Assert.Equal(expected, JapaneseText.Line(raw));

    [Theory]
    [InlineData("１３１０１６", "131016")]
    [InlineData(" 22101 ", "22101")]
    [InlineData("２０２０－０４", "2020-04")]
    [InlineData("　", "")]
    public void A_code_is_read_in_half_width(string raw, string expected) => Assert.Equal(expected, JapaneseText.Code(raw));

    [Theory]
    [InlineData("\n一\r\n二\n", "一\n二")]
    [InlineData("一\r二", "一\n二")]
    public void A_block_keeps_its_lines(string raw, string expected) => Assert.Equal(expected, JapaneseText.Block(raw));

    [Theory]
    [InlineData("カフェＣＡＦＥ", "かふぇcafe")]
    [InlineData("ｶﾌｪ", "かふぇ")]
    [InlineData("ヴ", "ゔ")]
    public void Fold_makes_equal_what_reads_alike(string text, string expected) => Assert.Equal(expected, JapaneseText.Fold(text));

    [Fact]
    public void Katakana_and_hiragana_are_each_others_inverse() =>
        Prop.ForAll(Gen.Choose('ぁ', 'ゖ').Select(c => (char)c).ArrayOf().Select(c => new string(c)).ToArbitrary(), text =>
            JapaneseText.ToHiragana(JapaneseText.ToKatakana(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_folding_throw() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var line = JapaneseText.Line(text.Get);

            Assert.Equal(line, JapaneseText.Line(line));
            Assert.Equal(JapaneseText.Fold(text.Get), JapaneseText.Fold(JapaneseText.Fold(text.Get)));
            Assert.NotNull(JapaneseText.Code(text.Get) + JapaneseText.Block(text.Get));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Half_a_surrogate_pair_is_left_alone() => Assert.Equal("a\uD842", JapaneseText.Line("a\uD842 "));
}
