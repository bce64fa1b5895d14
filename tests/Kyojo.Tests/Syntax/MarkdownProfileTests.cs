using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

public sealed class MarkdownProfileTests
{
    [Theory]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", "KYO3901:1")]
    [InlineData("文\n\n## 見出し", "KYO3901:3")]
    [InlineData("文[^1]\n\n[^1]: 注", "KYO3901:1")]
    [InlineData("文\n![図](./a.png)", "KYO3901:2")]
    [InlineData("### 見出し\n\n- **甲**と[乙](./b/)と{共助|きょうじょ}\n\n1. 丙", "")]
    public void A_field_may_hold_words_lists_and_small_headings(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(text, MarkdownProfile.Field).Found.Select(found => $"{found.Code.Id}:{found.Span.Line}")));

    [Fact]
    public void Headings_of_a_field_have_only_the_ids_the_author_gave()
    {
        var tree = Read("### 甲\n\n### 乙 {#otsu}", MarkdownProfile.Field);

        Assert.Equal("<h3>甲</h3>\n<h3 id=\"otsu\">乙</h3>", Html(tree));
        Assert.Equal(["", "otsu"], tree.Headings.Select(heading => heading.Id));
    }

    [Theory]
    [InlineData("共助の会", "共助の会")]
    [InlineData("# 共助 & 公助", "# 共助 &amp; 公助")]
    [InlineData("- {共助|きょうじょ}と`a`と km^2^", "- <ruby>共助<rp>（</rp><rt>きょうじょ</rt><rp>）</rp></ruby>と<code>a</code>と km<sup>2</sup>")]
    [InlineData("[甲](./a/)と**乙**とhttps://a.example/", "[甲](./a/)と**乙**とhttps://a.example/")]
    [InlineData("一<br>二<https://a.example/>\\{三|さん}", "一<br>二https://a.example/{三|さん}")]
    [InlineData("一\n\n| 二 |", "一  | 二 |")]
    public void A_line_has_no_blocks_and_no_links(string text, string html)
    {
        var tree = Read(text, MarkdownProfile.Line);

        Assert.Empty(tree.Found);
        Assert.Equal(html, Html(tree));
    }

    [Fact]
    public void A_line_says_what_it_cannot_show()
    {
        var found = Assert.Single(Read("題<b>名</b>", MarkdownProfile.Line).Found);

        Assert.Equal("KYO3501", found.Code.Id);
        Assert.Equal("HTMLのタグ「<b>」は使えません。文字のまま表示されます。", found.MessageIn(Language.Japanese));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('>')]
    [InlineData('*')]
    [InlineData('|')]
    public void Deep_nesting_is_shown_as_text_or_shown_flat(char sign)
    {
        var text = new string(sign, 20_000) + "文" + new string(sign, 20_000);

        var html = Html(Read(text, MarkdownProfile.Document));

        Assert.Contains("文", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_list_their_words()
    {
        var tree = Read("## **甲**と{共助|きょうじょ}[^1]\n\n### `b` と<br>![図](./a.png)\n\n[^1]: 注", MarkdownProfile.Document);

        Assert.Equal([new MarkdownHeading(2, "甲と共助", "甲と共助"), new MarkdownHeading(3, "b-と-図", "b と\n図")], tree.Headings);
    }

    private static MarkdownTree Read(string text, MarkdownProfile profile) =>
        MarkdownReader.Read(new MarkdownBody(text, new SourceSpan("a.md", 1, 1, 1), profile));

    private static string Html(MarkdownTree tree) => MarkdownRenderer.Render(tree, MarkdownWords.Japanese, _ => null);
}
