using Kyojo.Charts;

namespace Kyojo.Tests.Charts;

/// <summary>Width and lines of names.</summary>
public sealed class ChartTextTests
{
    [Theory]
    [InlineData("公的機関での職業紹介", 140)]
    [InlineData("ｱﾙﾑﾅｲ", 42)]
    [InlineData("NPO", 25.2)]
    [InlineData("abc", 22.68)]
    [InlineData("58.4", 33.6)]
    [InlineData("𠮷野", 28)]
    public void Width_needs_no_font(string text, double width) => Assert.Equal((decimal)width, ChartText.Width(text, 14));

    [Theory]
    [InlineData("失業手当", 56, "失業手当")]
    [InlineData("組合組織（労働組合、共済組合など）", 140, "組合組織（労働組合、|共済組合など）")]
    [InlineData("あいうえおかきくけこさしす", 70, "あいうえお|かきくけこ|さしす")]
    [InlineData("あいうえ。かきくけこ", 56, "あいう|え。かき|くけこ")]
    [InlineData("キャリア・デザイン", 98, "キャリア・|デザイン")]
    [InlineData("Harvard Business Review", 120, "Harvard|Business Review")]
    [InlineData("𠮷𠮷𠮷", 15, "𠮷|𠮷|𠮷")]
    [InlineData("ーーーー", 15, "ー|ー|ー|ー")]
    public void Lines_end_where_a_reader_pauses(string text, int width, string lines) => Assert.Equal(lines.Split('|'), ChartText.Wrap(text, width, 14));
}
