using FsCheck.Fluent;
using Kyojo.Pages.Leaving;
using Kyojo.Syntax;

namespace Kyojo.Tests.Pages.Leaving;

public sealed class SheetRulerTests
{
    private static readonly SheetRuler Ruler = new();

    [Theory]
    [InlineData("島根県", 3)]
    [InlineData("、。", 1.2)]
    [InlineData("NPO", 2.34)]
    [InlineData("", 0)]
    public void Letters_have_the_widths_of_the_font_of_sheets(string text, double em) => Assert.Equal(em, SheetRuler.Width(text), 3);

    [Fact]
    public void A_text_that_fits_takes_one_line_and_none_takes_none()
    {
        Assert.Equal(1, Ruler.Phrases("離れても、ふるさととつながる。", 20));
        Assert.Equal(0, Ruler.Phrases("", 20));
        Assert.Equal(0, SheetRuler.Lines("", 20));
    }

    [Fact]
    public void Readings_take_room_of_their_own() => Assert.Equal(1.25, Ruler.Phrases(MarkdownLine.Of("{卒業|そつぎょう}する"), 20));

    [Fact]
    public void A_line_ends_between_phrases_and_so_may_be_short() => Assert.Equal(3, Ruler.Phrases("ゆかりのある人が集まる会を紹介します。", 9));

    /// <summary>Whatever the text: never fewer lines than its letters need, never more than one phrase or letter a line, and less room never takes fewer lines.</summary>
    [Fact]
    public void Lines_keep_to_their_bounds()
    {
        var texts = Gen.Sample(from parts in Gen.Elements("離れる時に", "つながる", "、", "ABC", "ネットワーク", "の会", "（東京）", "123").ListOf(12) select string.Concat(parts), 300);

        foreach (var text in texts)
        {
            var before = int.MaxValue;
            for (var em = 4.0; em < 60; em += 1.7)
            {
                var lines = Ruler.Phrases(text, em);
                Assert.True(lines >= Math.Ceiling(SheetRuler.Width(text) / em - 0.001), $"{text} in {em}: {lines}");
                Assert.True(lines <= Math.Max(1, text.Length), $"{text} in {em}: {lines}");
                Assert.True(SheetRuler.Lines(text, em) >= Math.Ceiling(SheetRuler.Width(text) / em - 0.001));
                Assert.True(lines <= before, $"{text} in {em}: {lines} after {before}");
                before = lines;
            }
        }
    }
}
