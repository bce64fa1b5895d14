namespace Kyojo.Tests.Pages;

public sealed class CommunityPagesTests
{
    [Fact]
    public void What_nobody_knows_is_said_in_words()
    {
        var page = Page("");

        Assert.Equal("確認できていません", page.Fact("参加の受け付け"));
        Assert.Contains("確認できていません", page.Text(".chips"), StringComparison.Ordinal);
        Assert.Contains("確認できていません", page.Text(".status"), StringComparison.Ordinal);
        Assert.Null(page.Fact("法人番号"));
    }

    [Theory]
    [InlineData("legal_form: unknown", "法人形態")]
    [InlineData("formality: unknown", "組織の形")]
    [InlineData("reach: unknown", "活動範囲")]
    [InlineData("club: {size: unknown}", "大きさ")]
    [InlineData("club: {open_to_non_natives: unknown}", "出身者以外")]
    public void Unknown_is_a_value_and_is_shown(string more, string label) => Assert.Equal("不明", Page(more).Fact(label));

    [Theory]
    [InlineData("club: {size: small}", "大きさ", "小さい")]
    [InlineData("club: {open_to_non_natives: true}", "出身者以外", "はい")]
    [InlineData("legal_form: npo-corp", "法人形態", "特定非営利活動法人")]
    [InlineData("corporate_number: T7000012050002", "法人番号", "7000012050002")]
    [InlineData("host: {name: 試しの市, kind: municipality}", "運営団体の種類", "市区町村")]
    [InlineData("topics: {npo_activities: [3, 7]}", "活動分野", "まちづくり、環境保全")]
    [InlineData("topics: {industries: [G]}", "業種", "情報通信業")]
    [InlineData("members: {count: 1100, approx: true, as_of: 2024-12-26}", "会員数", "約1,100人（2024年12月26日の時点）")]
    [InlineData("supports: [work-lead]", "得られる支え", "仕事の紹介がある")]
    public void Facts_are_told_in_words(string more, string label, string expected) => Assert.Equal(expected, Page(more).Fact(label));

    [Theory]
    [InlineData("{kind: website, value: \"https://例示.example/催し\"}", "https://xn--fsq192h.example/%E5%82%AC%E3%81%97", "ウェブサイト：https://例示.example/催し")]
    [InlineData("{kind: website, value: \"https://one.example.jp/\", label: 公式}", "https://one.example.jp/", "ウェブサイト：公式")]
    [InlineData("{kind: phone, value: （０３）００００−００００ 内線12}", "tel:0300000000", "電話：03-0000-0000（内線12）")]
    [InlineData("{kind: phone, value: 03-0000-0000, label: 総務}", "tel:0300000000", "電話：03-0000-0000（総務）")]
    [InlineData("{kind: email, value: info@one.example.jp}", "mailto:info@one.example.jp", "メール：info@one.example.jp")]
    public void A_channel_is_shown_as_written_and_linked_in_ascii(string channel, string href, string text)
    {
        var link = Page($"channels: [{channel}]").QuerySelectorAll("a").Single(a => a.GetAttribute("href") == href);

        Assert.Equal(text, link.TextContent.Trim());
    }

    [Fact]
    public void Relations_are_told_on_both_pages()
    {
        var store = Site.Build($$"""
            === content/communities/a.yml
            {{SiteText.Community("a", "relations: [{to: b, kind: parent}, {to: c, kind: cooperates-with}]", "甲の会")}}
            === content/communities/b.yml
            {{SiteText.Community("b", "", "乙の会")}}
            === content/communities/c.yml
            {{SiteText.Community("c", "", "丙の会")}}
            """);

        Assert.Equal(["乙の会", "丙の会"], store.Html("communities/a/").Texts("section[aria-labelledby=relations] dd"));
        Assert.Equal(["甲の会"], store.Html("communities/b/").Texts("section[aria-labelledby=relations] dd"));
        Assert.NotEqual(store.Html("communities/a/").Text("section[aria-labelledby=relations] dt"), store.Html("communities/b/").Text("section[aria-labelledby=relations] dt"));
    }

    [Fact]
    public void A_relation_told_from_both_sides_shows_once()
    {
        var store = Site.Build($$"""
            === content/communities/a.yml
            {{SiteText.Community("a", "relations: [{to: b, kind: cooperates-with}]", "甲の会")}}
            === content/communities/b.yml
            {{SiteText.Community("b", "relations: [{to: a, kind: cooperates-with}]", "乙の会")}}
            === content/communities/c.yml
            {{SiteText.Community("c", "relations: [{to: d, kind: parent}]", "丙の会")}}
            === content/communities/d.yml
            {{SiteText.Community("d", "relations: [{to: c, kind: branch}]", "丁の会")}}
            """);

        Assert.Equal(["乙の会"], store.Html("communities/a/").Texts("section[aria-labelledby=relations] dd"));
        Assert.Equal(["丁の会"], store.Html("communities/c/").Texts("section[aria-labelledby=relations] dd"));
    }

    [Fact]
    public void Cases_and_reports_that_tell_of_a_group_are_linked_from_it()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one") + Site.Case("k", "one") + Site.Report("r", "communities: [one]\ncases: [k]"));

        var page = store.Html("communities/one/");

        Assert.Equal("../../cases/k/", page.QuerySelector("section[aria-labelledby=cases] a")!.GetAttribute("href"));
        Assert.Equal("../../reports/r/", page.QuerySelector("section[aria-labelledby=reports] a")!.GetAttribute("href"));
        Assert.Equal("../../communities/one/", store.Html("cases/k/").QuerySelector(".card a")!.GetAttribute("href"));
        Assert.Contains("../../reports/r/", store.Page("cases/k/"), StringComparison.Ordinal);
        Assert.Contains("../../cases/k/", store.Page("reports/r/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_shows_nowhere_and_its_case_does_not_link_to_it()
    {
        var files = "=== content/communities/one.yml\n" + SiteText.Community("one") + "=== content/communities/two.yml\n" +
            SiteText.Community("two", "relations: [{to: one, kind: parent}]\nplaces: [{role: base, prefecture: \"13\", municipality: \"131016\"}]\ntopics: {tags: [秘密の札]}", "下書きの会").Replace("status: published", "status: draft", StringComparison.Ordinal) +
            Site.Case("k", "one, two") + Site.Report("r", "communities: [two]");

        var hidden = Site.Build(files);
        var shown = Site.Build(files, SiteText.Options with { Drafts = true });

        Assert.All(hidden.Paths, path => Assert.DoesNotContain("下書きの会", Text(hidden, path), StringComparison.Ordinal));
        Assert.All(hidden.Paths, path => Assert.DoesNotContain("秘密の札", Text(hidden, path), StringComparison.Ordinal));
        Assert.NotNull(shown.Html("communities/two/").QuerySelector(".notice-draft"));
        Assert.Equal(["試しの会", "下書きの会"], shown.Html("cases/k/").Texts(".card h2, .card h3").Take(2));
    }

    [Fact]
    public void Text_of_an_author_is_text()
    {
        const string Nasty = "<script>alert(1)</script>{{site.url}}{{{x}}}&amp;\\\"'";
        var store = Site.Build($$"""
            === content/communities/one.yml
            {{SiteText.Community("one", $"notes: \"{Nasty}\"\njoining: {{who: [\"{Nasty}\"]}}\nactivities: [{{kind: meetup, text: \"{Nasty}\"}}]\ntopics: {{tags: [\"<b>{{{{\"]}}", "NASTY").Replace("NASTY", $"\"{Nasty}\"", StringComparison.Ordinal).Replace("試しに集まる会。", $"\"{Nasty}\"", StringComparison.Ordinal)}}
            """);
        var shown = Nasty.Replace("\\\"", "\"", StringComparison.Ordinal);

        var page = store.Html("communities/one/");

        Assert.Equal(shown, page.Text("h1"));
        Assert.Equal(shown, page.Text(".lead"));
        Assert.Contains(shown, page.Title, StringComparison.Ordinal);
        Assert.Equal(shown, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(shown, store.Html("communities/").Text(".card h3"));
        foreach (var path in store.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("<script>", Text(store, path), StringComparison.Ordinal);
            Assert.DoesNotContain(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Text(store, path)).Scripts, s => s.Type != "application/ld+json" && s.Source is null);
        }
    }

    private static string Text(Kyojo.Publishing.MemoryStore store, string path) => System.Text.Encoding.UTF8.GetString(store.Read(Kyojo.Text.RoutePath.File(path)));

    private static AngleSharp.Dom.IDocument Page(string more) => Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", more)).Html("communities/one/");
}
