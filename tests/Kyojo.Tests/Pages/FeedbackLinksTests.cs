namespace Kyojo.Tests.Pages;

/// <summary>Where people tell that an entry is right, or what is wrong (leaving-kit.md 12).</summary>
public sealed class FeedbackLinksTests
{
    private const string Repository = "repository: {url: \"https://github.com/example/site\"}\n";

    [Fact]
    public void The_repository_of_a_site_gets_a_form_with_the_entry_filled_in()
    {
        var page = Build(Repository).Html("communities/one/");

        Assert.Equal("https://github.com/example/site/issues/new?template=confirm.yml&title=%E7%A2%BA%E8%AA%8D%3A%20A%26B%E3%81%AE%E4%BC%9A&entry=one", page.QuerySelector("main p.more a")!.GetAttribute("href"));
        Assert.Contains("だれでも読める場所", page.Text("main p.more"), StringComparison.Ordinal);
        Assert.Equal("https://github.com/example/site/issues/new?template=correct.yml&title=%E8%AA%A4%E3%82%8A%3A%20A%26B%E3%81%AE%E4%BC%9A&entry=one", page.QuerySelector(".site-feedback a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_page_that_is_no_entry_names_itself() =>
        Assert.Equal("https://github.com/example/site/issues/new?template=correct.yml&title=%E8%AA%A4%E3%82%8A%3A%20%E4%BC%9A%E3%81%AE%E4%B8%80%E8%A6%A7&page=https%3A%2F%2Fsite.example%2Fcommunities%2F",
            Build(Repository).Html("communities/").QuerySelector(".site-feedback a")!.GetAttribute("href"));

    [Fact]
    public void A_form_of_the_site_goes_before_and_is_not_public()
    {
        var page = Build(Repository + "feedback: {form_url: \"https://form.example/?id={id}&name={name}\"}\n").Html("communities/one/");

        Assert.Equal("https://form.example/?id=one&name=A%26B%E3%81%AE%E4%BC%9A", page.QuerySelector("main p.more a")!.GetAttribute("href"));
        Assert.DoesNotContain("だれでも読める場所", page.Text("main p.more"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_either_the_page_about_the_site_says_what_to_do()
    {
        var page = Build("").Html("communities/one/");

        Assert.Equal("../../about/", page.QuerySelector("main p.more a")!.GetAttribute("href"));
        Assert.Equal("../../about/", page.QuerySelector(".site-feedback a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_prefecture_asks_for_groups_of_its_own() =>
        Assert.Equal("https://github.com/example/site/issues/new?template=new-community.yml&places-origin-prefecture=%E5%B3%B6%E6%A0%B9%E7%9C%8C",
            Build(Repository).Html("prefectures/shimane/").QuerySelectorAll("main a").Single(a => a.TextContent == "載っていない会を知らせる").GetAttribute("href"));

    [Fact]
    public void An_address_that_would_be_too_long_has_the_id_only()
    {
        var name = new string('長', 200);
        var deep = "https://github.com/" + new string('x', 5_000);

        Assert.Equal($"{deep}/issues/new?template=confirm.yml&entry=one", Build($"repository: {{url: \"{deep}\"}}\n", name).Html("communities/one/").QuerySelector("main p.more a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("communities/one/", "https://github.com/example/site/edit/work/content/communities/one.yml")]
    [InlineData("guide/", "https://github.com/example/site/edit/work/content/guide/index.md")]
    [InlineData("communities/", null)]
    [InlineData("about/", null)]
    public void A_page_of_one_file_leads_to_the_file_where_the_site_offers_it(string page, string? address)
    {
        const string settings = "repository: {url: \"https://github.com/example/site\", branch: work, edit_links: EDIT}\n";
        var guide = "=== content/guide/index.md\n---\ntitle: 手引き\nsummary: 手引きです。\n---\n\n文。\n";

        var (offered, kept) = (Build(settings.Replace("EDIT", "true", StringComparison.Ordinal), more: guide), Build(settings.Replace("EDIT", "false", StringComparison.Ordinal), more: guide));

        Assert.Equal(address, offered.Html(page).QuerySelectorAll(".site-feedback a").ElementAtOrDefault(1)?.GetAttribute("href"));
        Assert.Single(kept.Html(page).QuerySelectorAll(".site-feedback a"));
    }

    private static Kyojo.Publishing.MemoryStore Build(string settings, string name = "A&Bの会", string more = "") =>
        Site.Build($"=== site.yml\n{SiteText.Settings}{settings}=== content/communities/one.yml\n{SiteText.Community("one", "", name)}{more}");
}
