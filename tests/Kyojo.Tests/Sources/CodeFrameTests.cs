using FsCheck;
using FsCheck.Fluent;
using Kyojo.Diagnostics;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests.Sources;

public sealed class CodeFrameTests
{
    [Fact]
    public void The_caret_stands_under_ascii() => Assert.Equal(
        [
            "  2 | sumary: x",
            "    | ^^^^^^",
        ],
        Frame("id: a\nsumary: x\n", 2, 1, 6));

    [Fact]
    public void The_caret_stands_under_full_width_characters() => Assert.Equal(
        [
            "  1 | 名称: 試しの会",
            "    | \u3000\u3000  ^^^^^^^^",
        ],
        Frame("名称: 試しの会", 1, 5, 4));

    [Fact]
    public void A_tab_takes_one_column() => Assert.Equal(
        [
            "  1 |  a: x",
            "    |     ^",
        ],
        Frame("\ta: x", 1, 5, 1));

    [Fact]
    public void A_surrogate_pair_takes_one_wide_place() => Assert.Equal(
        [
            "  1 | 𠮷野: x",
            "    | \u3000\u3000  ^",
        ],
        Frame("𠮷野: x", 1, 6, 1));

    [Fact]
    public void A_line_with_a_windows_end_shows_no_return() => Assert.Equal("  1 | a: b", Frame("a: b\r\nc", 1, 1, 1)[0]);

    [Fact]
    public void The_end_of_a_line_is_a_place() => Assert.Equal("    |   ^", Frame("ab\nc", 1, 3, 1)[1]);

    [Fact]
    public void Numbers_of_two_digits_keep_the_columns_together() => Assert.Equal(["  10 | k: v", "     |    ^"], Frame(string.Concat(Enumerable.Repeat("k: v\n", 10)), 10, 4, 1));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var frame = Frame(new string('a', 500) + "X" + new string('b', 500), 1, 501, 1);

        Assert.Equal(120, frame[0].Length - "  1 | ".Length);
        Assert.Equal('X', frame[0][frame[1].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_whole_file_and_a_line_that_is_not_there_have_no_frame(int line) => Assert.Empty(Frame("a\nb", line, 1, 1));

    [Fact]
    public void No_place_in_any_text_breaks_the_frame() =>
        Prop.ForAll(Gen.Elements("a", "会", "𠮷", "\t", "\n", "\r\n", new string('あ', 150), "か\u3099").ListOf().Select(string.Concat).ToArbitrary(),
            Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (text, column, length) =>
        {
            var frame = CodeFrame.Of(text, new SourceSpan("x", 1, column, length));

            Assert.Equal(2, frame.Count);
            Assert.DoesNotContain(frame[0].EnumerateRunes(), r => r == System.Text.Rune.ReplacementChar);
            Assert.InRange(DisplayWidth.Blank(frame[1]).Length, 1, 400);
            Assert.Contains(frame[1], c => c is '^');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static IReadOnlyList<string> Frame(string text, int line, int column, int length) => CodeFrame.Of(text, new SourceSpan("x", line, column, length));
}
