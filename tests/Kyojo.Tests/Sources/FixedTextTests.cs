using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Tests.Sources;

public sealed class FixedTextTests
{
    [Fact]
    public void Edits_of_several_lines_are_made_at_the_places_of_the_file_as_it_was()
    {
        var fixedText = Of("一二三\n四五六\n", Edit(1, 1, "一", "いち"), Edit(1, 3, "三", "さん"), Edit(2, 2, "五", ""));

        Assert.Equal("いち二さん\n四六\n", Text(fixedText));
        Assert.Equal(3, fixedText.Done.Length);
        Assert.Empty(fixedText.Skipped);
    }

    [Fact]
    public void Bytes_that_no_edit_names_stay_as_they_were()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: 1\r\nb: \u30AB\u3099  \r\n\tc")];

        var fixedText = FixedText.Of(before, [Edit(1, 4, "1", "2")]);

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: 2\r\nb: \u30AB\u3099  \r\n\tc")], fixedText.Bytes);
    }

    [Fact]
    public void New_lines_get_the_line_end_of_the_file() =>
        Assert.Equal("a\r\n\r\nb\r\n", Text(Of("a\r\nb\r\n", Fix.Insert(new SourceSpan("a.md", 2, 1, 1), "\n"))));

    [Fact]
    public void The_second_of_two_that_overlap_is_left_out_and_told()
    {
        var second = Edit(1, 2, "bc", "y");

        var fixedText = Of("abcd", Edit(1, 1, "ab", "x"), second);

        Assert.Equal("xcd", Text(fixedText));
        Assert.Equal(second, Assert.Single(fixedText.Skipped));
    }

    [Theory]
    [InlineData(1, 1, "b")]
    [InlineData(1, 4, "d")]
    [InlineData(3, 1, "")]
    [InlineData(0, 0, "")]
    [InlineData(1, 3, "c\n")]
    public void An_edit_of_a_text_that_is_not_there_is_left_out(int line, int column, string old)
    {
        var fixedText = Of("abc", Edit(line, column, old, "x"));

        Assert.Equal("abc", Text(fixedText));
        Assert.Single(fixedText.Skipped);
    }

    [Fact]
    public void A_repair_of_several_places_is_made_whole_or_not_at_all()
    {
        var pair = Fix.Together(Edit(1, 1, "［", "["), Edit(1, 3, "wrong", "]"));

        var fixedText = Of("［a］", pair, Edit(1, 2, "a", "b"));

        Assert.Equal("［b］", Text(fixedText));
        Assert.Equal(pair, Assert.Single(fixedText.Skipped));
    }

    [Fact]
    public void Whatever_is_asked_for_the_result_is_that_of_edits_made_back_to_front() => Prop.ForAll(Cases().ToArbitrary(), c =>
    {
        var result = FixedText.Of(Encoding.UTF8.GetBytes(c.Text), c.Fixes);

        var expected = c.Text;
        foreach (var edit in result.Done.SelectMany(f => f.Edits).OrderByDescending(e => e.Column))
        {
            expected = expected.Remove(edit.Column - 1, edit.Old.Length).Insert(edit.Column - 1, edit.New);
        }

        Assert.Equal(expected, Text(result));
        Assert.Equal(c.Fixes.Length, result.Done.Length + result.Skipped.Length);
    }).QuickCheckThrowOnFailure();

    private static Gen<(string Text, Fix[] Fixes)> Cases()
    {
        const string Line = "あいう abc 漢字🙂かな。";
        var edit = from at in Gen.Choose(0, Line.Length)
                   from length in Gen.Choose(0, Math.Min(4, Line.Length - at))
                   from replacement in Gen.Elements("", "x", "かわり", "🙂🙂")
                   where !(at < Line.Length && char.IsLowSurrogate(Line[at])) && !(at + length < Line.Length && char.IsLowSurrogate(Line[at + length]))
                   select Edit(1, at + 1, Line.Substring(at, length), replacement);
        return from fixes in edit.ArrayOf() select (Line, fixes);
    }

    private static Fix Edit(int line, int column, string old, string replacement) => Fix.Replace(new SourceSpan("a.md", line, column, 1), old, replacement);

    private static FixedText Of(string text, params Fix[] fixes) => FixedText.Of(Encoding.UTF8.GetBytes(text), fixes);

    private static string Text(FixedText result) => Encoding.UTF8.GetString(result.Bytes);
}
