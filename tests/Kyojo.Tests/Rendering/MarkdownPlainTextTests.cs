using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Syntax;

namespace Kyojo.Tests.Rendering;

public sealed class MarkdownPlainTextTests
{
    [Theory]
    [InlineData("## 見出し\n\n{共助|きょうじょ}と《《点》》[^1]と\n![図](./a.png)。![-](./b.svg)\n\n[^1]: 注の文", "見出し\n共助と点と 図。\n注の文")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 1 | [2](./b/) |", "甲 乙\n1 2")]
    [InlineData("- **甲**\\\n  乙\n- <kbd>丙</kbd><!-- 丁 -->", "甲\n乙\n丙")]
    [InlineData("```\na < b\n```\n\n語\n:   意味 &amp; 例", "a < b\n語\n意味 & 例")]
    [InlineData("", "")]
    public void Only_words_are_left(string text, string plain)
    {
        var tree = MarkdownReader.Read(new MarkdownBody(text, new SourceSpan("a.md", 1, 1, 1), MarkdownProfile.Document));

        Assert.Equal(plain, MarkdownRenderer.PlainText(tree));
    }
}
