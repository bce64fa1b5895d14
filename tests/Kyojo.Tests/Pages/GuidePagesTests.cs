namespace Kyojo.Tests.Pages;

public sealed class GuidePagesTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 4)]
    public void A_chapter_of_many_parts_begins_with_them(int parts, int shown)
    {
        var store = Build("index", string.Concat(Enumerable.Range(1, parts).Select(n => $"## {n}番目の部分 {{#part-{n}}}\n\n文。\n\n### 小さな部分\n\n文。\n\n")));

        var links = store.Html("guide/").QuerySelectorAll("main .contents a").ToList();

        Assert.Equal(Enumerable.Range(1, shown).Select(n => ($"{n}番目の部分", $"#part-{n}")), links.Select(a => (a.TextContent, a.GetAttribute("href")!)));
    }

    [Fact]
    public void Pages_of_a_reference_are_all_alike_and_name_no_parts()
    {
        const string parts = "## 一 {#a}\n\n文。\n\n## 二 {#b}\n\n文。\n\n## 三 {#c}\n\n文。\n\n## 四 {#d}\n\n文。\n";
        var pages = string.Concat(Enumerable.Range(1, 31).Select(n => Page($"codes/c{n:00}", parts)));

        var store = Build("codes/index", parts + pages);

        Assert.Equal(4, store.Html("guide/codes/").QuerySelectorAll("main .contents a").Length);
        Assert.Empty(store.Html("guide/codes/c01/").QuerySelectorAll("main .contents a"));
    }

    private static Kyojo.Publishing.MemoryStore Build(string id, string text) => Site.Build(Page(id, text));

    private static string Page(string id, string text) => $"=== content/guide/{id}.md\n---\ntitle: 手引き\nsummary: 手引きです。\n---\n\n{text}";
}
