namespace Kyojo.Tests.Pages;

public sealed class TombstonePagesTests
{
    private static readonly Lazy<Kyojo.Publishing.MemoryStore> Ended = new(() => Site.Build($$"""
        === content/communities/old.yml
        {{SiteText.Community("old", "redirects: [older]\njoining: {status: open, who: [だれでも]}\nchannels: [{kind: website, value: \"https://old.example.jp/\"}]\nplaces: [{role: base, prefecture: \"13\"}]\nevidence: {lifecycle.ended: s1}", "終わった会").Replace("status: unknown", "status: ended, founded: 2001~, ended: 2025-03, ended_reason: 担い手がいない", StringComparison.Ordinal)}}
        === content/communities/new.yml
        {{SiteText.Community("new", "relations: [{to: old, kind: successor-of}]", "継いだ会")}}
        === content/communities/undated.yml
        {{SiteText.Community("undated", "", "いつか終わった会").Replace("status: unknown", "status: ended, ended_reason: 不明", StringComparison.Ordinal)}}
        === content/communities/gone.yml
        id: gone
        type: club
        redirects: [gone-before]
        publication: {status: withdrawn, updated: 2026-02-01}
        """ + "\n" + Site.Case("k", "old")));

    [Fact]
    public void The_address_of_an_ended_group_says_so_and_names_who_took_over()
    {
        var page = Ended.Value.Html("communities/old/");

        Assert.Contains("この会は活動を終了しました", page.Text(".notice-ended"), StringComparison.Ordinal);
        Assert.Contains("2025年3月", page.Text(".notice-ended"), StringComparison.Ordinal);
        Assert.Contains("担い手がいない", page.Text(".notice-ended"), StringComparison.Ordinal);
        Assert.Equal(["継いだ会"], page.Texts("section[aria-labelledby=successors] .card h3"));
        Assert.Equal(["試しの事例"], page.Texts("section[aria-labelledby=cases] .card h3"));
        Assert.Equal("2001年ごろ", page.Fact("設立"));
        Assert.NotEmpty(page.Texts("ol.sources li"));
    }

    [Fact]
    public void It_offers_no_way_to_join_or_to_get_in_touch()
    {
        var page = Ended.Value.Html("communities/old/");

        Assert.Null(page.GetElementById("join"));
        Assert.DoesNotContain("old.example.jp", Ended.Value.Page("communities/old/"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public void Structured_data_has_the_day_it_ended() => Assert.Contains("\"dissolutionDate\":\"2025-03\"", Ended.Value.Page("communities/old/"), StringComparison.Ordinal);

    [Fact]
    public void A_day_that_nobody_knows_is_said_to_be_unknown() =>
        Assert.Contains("終了した時期は確認できていません", Ended.Value.Html("communities/undated/").Text(".notice-ended"), StringComparison.Ordinal);

    [Fact]
    public void A_withdrawn_group_leaves_its_address_a_day_and_one_sentence()
    {
        var page = Ended.Value.Html("communities/gone/");

        Assert.Equal("gone", page.Text("h1"));
        Assert.Contains("掲載を終了しました", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("2026年2月1日", page.Text("main"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("main h2"));
    }

    [Fact]
    public void Neither_is_in_a_list_and_the_withdrawn_nowhere_else()
    {
        Assert.Equal(["継いだ会"], Ended.Value.Html("types/club/").Texts("section[aria-labelledby=list] .card h3"));
        Assert.Equal(["いつか終わった会", "終わった会"], Ended.Value.Html("communities/").Texts("section[aria-labelledby=ended] li > a:first-child").Order(StringComparer.Ordinal));
        Assert.All(Ended.Value.Snapshot().Where(f => f.Key is not ("communities/gone/index.html" or "communities/gone-before/index.html")), f => Assert.DoesNotContain("gone", f.Value, StringComparison.Ordinal));
    }

    /// <summary>A page that was there in another language is a published address, too: the end of a group does not take it away.</summary>
    [Fact]
    public void In_other_languages_an_address_goes_on_answering()
    {
        var old = SiteText.Community("old", "redirects: [older]\ni18n:\n  en: {name: Old group, summary: They met.}\n  easy: {name: '{前|まえ}の 会', summary: '{会|あ}って いました。'}", "終わった会").Replace("status: unknown", "status: ended, ended: 2025-03, ended_reason: 担い手がいない", StringComparison.Ordinal);
        var files = $"""
            === site.yml
            {SiteText.Settings}languages: [ja, en, easy]
            === urls.lock
            en/communities/old/
            en/communities/older/
            easy/communities/old/
            en/communities/gone/
            easy/communities/gone/
            === content/communities/old.yml
            {old}
            === content/communities/plain.yml
            {SiteText.Community("plain", "", "訳のない会").Replace("status: unknown", "status: ended, ended: 2025-03", StringComparison.Ordinal)}
            === content/communities/gone.yml
            id: gone
            type: club
            publication: {"{status: withdrawn, updated: 2026-02-01}"}

            """;

        var store = Site.Build(files);

        var english = store.Html("en/communities/old/");
        Assert.Equal("Old group", english.Text("h1"));
        Assert.Contains("This group has ended", english.Text(".notice-ended"), StringComparison.Ordinal);
        Assert.Equal("担い手がいない", english.QuerySelector(".notice-ended [lang=ja]")!.TextContent);
        Assert.Equal("They met.", english.Text("section[aria-labelledby=facts] > p"));
        Assert.Equal("../old/", store.Html("en/communities/older/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Contains("おわりました", store.Html("easy/communities/old/").Text(".notice-ended"), StringComparison.Ordinal);
        Assert.Equal("noindex", store.Html("easy/communities/gone/").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("withdrawn", store.Html("en/communities/gone/").Text(".notice-ended"), StringComparison.Ordinal);
        Assert.DoesNotContain("en/communities/plain/index.html", store.Paths);
    }

    /// <summary>One fault gives one message: the page in another language is gone for the same reason.</summary>
    [Fact]
    public void A_record_that_cannot_be_read_is_not_told_again_by_its_page_in_another_language()
    {
        var found = SiteText.Findings($"=== site.yml\n{SiteText.Settings}languages: [ja, en]\n=== urls.lock\ncommunities/old/\nen/communities/old/\n=== content/communities/old.yml\n" + SiteText.Community("old").Replace("type: club", "type: clab", StringComparison.Ordinal));

        Assert.DoesNotContain(found, f => f.Contains("KYO6201", StringComparison.Ordinal));
        Assert.NotEmpty(found);
    }

    [Theory]
    [InlineData("communities/older/", "../old/")]
    [InlineData("communities/gone-before/", "../gone/")]
    public void Former_addresses_go_on_leading_there(string route, string target) =>
        Assert.Equal(target, Ended.Value.Html(route).QuerySelector("main a")!.GetAttribute("href"));
}
