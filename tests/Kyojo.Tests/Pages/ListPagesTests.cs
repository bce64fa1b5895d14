namespace Kyojo.Tests.Pages;

public sealed class ListPagesTests
{
    private static readonly Lazy<Kyojo.Publishing.MemoryStore> Long = new(() => Site.Build(
        $"=== site.yml\n{SiteText.Settings}lists: {{page_size: 10}}\n" +
        string.Concat(Enumerable.Range(0, 35).Select(i => $"=== content/communities/c{i:D2}.yml\n{SiteText.Community($"c{i:D2}", "topics: {tags: [対話]}\nplaces: [{role: base, municipality: \"221015\"}]", $"会{i:D2}", i < 20 ? "あ" : "か")}"))));

    [Theory]
    [InlineData("communities/")]
    [InlineData("types/club/")]
    [InlineData("tags/対話/")]
    [InlineData("municipalities/221015/")]
    [InlineData("municipalities/221007/")]
    [InlineData("prefectures/shizuoka/club/")]
    public void A_long_list_goes_on_over_pages(string list)
    {
        var pages = new[] { list, list + "page/2/", list + "page/3/", list + "page/4/" }.Select(r => Long.Value.Html(r)).ToArray();

        var shown = pages.SelectMany(p => p.QuerySelectorAll("main .card").Where(c => c.Closest("#nationwide") is null).Select(c => c.Text("h2, h3, h4"))).ToArray();
        Assert.Equal(Enumerable.Range(0, 35).Select(i => $"会{i:D2}"), shown);
        Assert.Equal(["次へ"], pages[0].Texts(".pager [rel]"));
        Assert.Equal(["前へ", "次へ"], pages[1].Texts(".pager [rel]"));
        Assert.Equal(["前へ"], pages[3].Texts(".pager [rel]"));
        Assert.Equal("2ページ目", pages[1].Text(".pager [aria-current=page]"));
        Assert.Contains("（2ページ目）｜", pages[1].Title, StringComparison.Ordinal);
        Assert.DoesNotContain("ページ目", pages[0].Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("221384", "221317")]
    [InlineData("221392", "221350")]
    public void A_former_municipality_leads_to_the_one_that_has_its_area(string now, string former)
    {
        var store = Site.Build($"=== content/communities/one.yml\n{SiteText.Community("one", $"places: [{{role: base, municipality: \"{now}\"}}]")}");
        var name = Kyojo.Model.ReferenceTables.Abolished[former].Name;

        Assert.Contains(store.Html($"municipalities/{now}/").Texts("main > .meta"), text => text.Contains($"「{name}」（コード{former}）", StringComparison.Ordinal) && text.StartsWith("2024年1月1日", StringComparison.Ordinal));
        Assert.Equal($"0; url=../{now}/", store.Html($"municipalities/{former}/").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.DoesNotContain("municipalities/221376/index.html", store.Paths);
    }

    [Fact]
    public void Cutting_an_address_at_any_slash_gives_a_page()
    {
        var redirects = Site.Build($"=== site.yml\n{SiteText.Settings}redirects: {{/old/deep/page/: /about/}}\n=== content/communities/one.yml\n{SiteText.Community("one")}");

        Assert.Empty(WithoutPage(DemoSite.Store));
        Assert.Empty(WithoutPage(Long.Value));
        Assert.Empty(WithoutPage(redirects));
        Assert.Equal("0; url=../../", redirects.Html("old/deep/").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));

        static IEnumerable<string> WithoutPage(Kyojo.Publishing.MemoryStore store)
        {
            var folders = store.Paths.Where(p => !p.StartsWith("assets/", StringComparison.Ordinal)).SelectMany(p => p.Split('/').SkipLast(1).Select((_, i) => string.Join('/', p.Split('/').Take(i + 1)))).Distinct();
            return folders.Where(folder => !store.Paths.Contains(folder + "/index.html"));
        }
    }

    [Fact]
    public void The_folder_between_leads_back_to_the_list()
    {
        var page = Long.Value.Html("types/club/page/");

        Assert.Equal("0; url=../", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("../", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://site.example/types/club/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void Rows_of_the_fifty_sounds_jump_to_the_page_they_start_on()
    {
        var page = Long.Value.Html("communities/");

        Assert.Equal(["./#row-a", "page/3/#row-ka"], page.QuerySelectorAll("nav.contents a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(Long.Value.Html("communities/page/3/").GetElementById("row-ka"));
    }

    [Fact]
    public void A_short_list_has_no_pager()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one"));

        Assert.Null(store.Html("communities/").QuerySelector(".pager"));
        Assert.DoesNotContain("communities/page/index.html", store.Paths);
    }

    [Fact]
    public void Positions_in_structured_data_go_on_over_pages()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Long.Value.Html("types/club/page/2/").QuerySelector("script[type='application/ld+json']")!.TextContent);

        var list = json.RootElement.GetProperty("@graph")[0].GetProperty("mainEntity");

        Assert.Equal(35, list.GetProperty("numberOfItems").GetInt32());
        Assert.Equal(Enumerable.Range(11, 10), list.GetProperty("itemListElement").EnumerateArray().Select(e => e.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void A_ward_is_listed_with_its_city()
    {
        Assert.Equal("静岡市葵区 35件", PublishedPage.Flat(Long.Value.Html("municipalities/").QuerySelectorAll("main a[href='221015/']").Single().TextContent));
        Assert.Contains("静岡市（静岡県）", Long.Value.Html("municipalities/221007/").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_shows_the_cases_of_its_prefectures()
    {
        Assert.Equal(["../../cases/m-san-niigata/"], DemoSite.Store.Html("regions/chubu/").QuerySelectorAll("section[aria-labelledby=cases] a").Select(a => a.GetAttribute("href")));
        Assert.Null(DemoSite.Store.Html("regions/shikoku/").QuerySelector("section[aria-labelledby=cases]"));
    }

    [Fact]
    public void A_region_counts_its_prefectures_by_type()
    {
        var rows = Long.Value.Html("regions/chubu/").QuerySelectorAll("tbody tr");

        Assert.Equal(9, rows.Length);
        var shizuoka = rows.Single(r => r.Text("th") == "静岡県");
        Assert.Equal("../../prefectures/shizuoka/club/", shizuoka.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal(["35件", "35"], shizuoka.Texts("td"));
        Assert.Equal(["0", "0"], rows.Single(r => r.Text("th") == "愛知県").Texts("td"));
    }
}
