namespace Kyojo.Tests.Pages;

public sealed class TagPagesTests
{
    private static readonly Lazy<Kyojo.Publishing.MemoryStore> Tagged = new(() => Site.Build($$$"""
        === site.yml
        {{{SiteText.Settings}}}tags: {u-turn: {label: Uターン, aliases: [ユーターン]}}
        === content/communities/a.yml
        {{{SiteText.Community("a", "topics: {tags: [介護, Ｕターン, \"A/B\", \"C#\", page]}", "甲の会")}}}
        === content/communities/b.yml
        {{{SiteText.Community("b", "topics: {tags: [介護, ユーターン]}", "乙の会")}}}
        === content/communities/c.yml
        {{{SiteText.Community("c", "topics: {tags: [介護]}", "丙の会")}}}
        """ + "\n" + Site.Case("k", "a")));

    [Fact]
    public void A_japanese_tag_is_a_folder_of_that_name_and_encoded_only_in_links()
    {
        Assert.Contains("tags/介護/index.html", Tagged.Value.Paths);
        Assert.Contains("href=\"../../tags/%E4%BB%8B%E8%AD%B7/\"", Tagged.Value.Page("communities/a/"), StringComparison.Ordinal);
        Assert.Contains("https://site.example/tags/%E4%BB%8B%E8%AD%B7/", Tagged.Value.Page("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("https://site.example/tags/%E4%BB%8B%E8%AD%B7/", Tagged.Value.Html("tags/介護/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.All(Tagged.Value.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)), path => Assert.DoesNotContain("href=\"../tags/介", Tagged.Value.Page(path.Replace("index.html", "", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Fact]
    public void The_site_names_its_own_address() => Assert.Equal(["乙の会", "甲の会"], Tagged.Value.Html("tags/u-turn/").Texts(".card h2").Order(StringComparer.Ordinal));

    [Fact]
    public void A_tag_that_can_be_no_folder_has_another_address()
    {
        var links = Tagged.Value.Html("communities/a/").QuerySelectorAll("a[href*='/tags/']").ToDictionary(a => a.TextContent, a => a.GetAttribute("href")!);

        Assert.Matches("^../../tags/tag-[0-9a-f]{12}/$", links["A/B"]);
        Assert.Matches("^../../tags/tag-[0-9a-f]{12}/$", links["page"]);
        Assert.Matches("^../../tags/tag-[0-9a-f]{12}/$", links["C#"]);
    }

    [Fact]
    public void The_index_lists_the_most_used_first() => Assert.Equal(["介護", "Uターン"], Tagged.Value.Html("tags/").Texts("main ul a").Take(2).Select(t => t.Split(' ')[0]));

    [Fact]
    public void A_tag_knows_what_is_near()
    {
        var page = Tagged.Value.Html("tags/介護/");

        Assert.Equal("Uターン", page.Text("section[aria-labelledby=related] a").Split(' ')[0]);
        Assert.Equal(["試しの事例"], page.Texts("section[aria-labelledby=cases] .card h3"));
    }
}
