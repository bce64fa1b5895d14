using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

public sealed class MarkdownPlacesTests
{
    [Fact]
    public void Findings_in_a_block_scalar_stand_where_the_yaml_has_them()
    {
        const string yaml = "description: |\n  一行目\n  [押す](javascript:x)と<b>太字</b>\n\n  - 乙[^1]\n";
        var start = new SourceSpan("content/communities/a.yml", 2, 3, 1);
        var body = new MarkdownBody("一行目\n[押す](javascript:x)と<b>太字</b>\n\n- 乙[^1]\n", start, MarkdownProfile.Field);

        var found = MarkdownReader.Read(body).Found;

        Assert.Equal(["KYO3511", "KYO3501", "KYO2505"], found.Select(one => one.Code.Id));
        Assert.Equal(["javascript:x", "<b>", "[^1]"], found.Select(one => At(yaml, one.Span)));
    }

    [Theory]
    [InlineData("題\n\n| 甲 | 乙 |\n|---|---|\n| 1 |\n", "| 1 |")]
    [InlineData("題\n\n## 章 {#第1章}\n", "{#第1章}")]
    [InlineData("題\n![](./a.png)\n", "![](./a.png)")]
    [InlineData("題\n\n> 引用の{共助会|きょう|じょ}\n", "{共助会|きょう|じょ}")]
    [InlineData("題[^1]\n\n[^1]: <i>注</i>\n", "<i>")]
    [InlineData("題\n\n[^1]: 注\n", "[^1]")]
    [InlineData("題\n- 甲\n  [乙\n  丙](file:///x)\n", "file:///x")]
    public void A_finding_marks_what_is_wrong(string text, string marked)
    {
        var found = Assert.Single(MarkdownReader.Read(Document(text)).Found);

        Assert.Equal(marked, At(text, found.Span));
    }

    [Fact]
    public void Links_to_content_are_listed_once_with_their_places()
    {
        const string text = "[甲](./a.md)と[乙](https://a.example/)と[丙](/x/)\n![図](./a.md)と[丁][d]と[戊](#e)と[己](mailto:a@b.example)\n\n[d]: ../cases/d.md\n";

        var links = MarkdownLinks.In(Document(text));

        Assert.Equal(["./a.md", "/x/", "../cases/d.md", "#e"], links.Select(link => link.Target));
        Assert.Equal(["./a.md", "/x/", "[丁][d]", "#e"], links.Select(link => At(text, link.Span)));
    }

    [Theory]
    [InlineData("リンクのない文。https://a.example/ と [角括弧]。")]
    [InlineData("[甲](https://a.example/)")]
    public void A_text_without_local_links_lists_none(string text) => Assert.Empty(MarkdownLinks.In(Document(text)));

    [Fact]
    public void Local_targets_go_through_the_resolver_as_written()
    {
        var asked = new List<string>();

        var html = MarkdownRenderer.Render(
            MarkdownReader.Read(Document("[甲](../cases/x.md)と![図](./a&amp;b.png)と[乙](https://a.example/)と[丙](#c)")),
            MarkdownWords.Japanese,
            target =>
            {
                asked.Add(target);
                return target == "../cases/x.md" ? "../../cases/x/" : null;
            });

        Assert.Equal(["../cases/x.md", "./a&b.png", "#c"], asked);
        Assert.Equal("<p><a href=\"../../cases/x/\">甲</a>と<img src=\"./a&amp;b.png\" alt=\"図\">と<a href=\"https://a.example/\">乙</a>と<a href=\"#c\">丙</a></p>", html);
    }

    private static MarkdownBody Document(string text) => new(text, new SourceSpan("a.md", 1, 1, 1), MarkdownProfile.Document);

    private static string At(string text, SourceSpan span) => text.Split('\n')[span.Line - 1].Substring(span.Column - 1, span.Length);
}
