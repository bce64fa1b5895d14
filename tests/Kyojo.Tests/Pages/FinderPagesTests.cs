using Kyojo.Publishing;

namespace Kyojo.Tests.Pages;

/// <summary>The finder as a visitor sees it: questions as links, results that lead to every entry.</summary>
public sealed class FinderPagesTests
{
    private const string Own = """
        === content/finder.yml
        title: {ja: えらんで探す, en: Choose and find}
        start: how
        questions:
          how:
            text: {ja: 参加のしかたは, easy: "どうやって {参加|さんか}しますか", en: How do you take part?}
            answers:
              - {id: online, text: {ja: 画面で, en: Online}, where: {online: true}, next: result}
              - {id: any, text: どちらでも, next: result}

        """;

    [Fact]
    public void The_built_in_questions_lead_to_every_entry_of_the_demonstration()
    {
        var store = DemoSite.Store;
        var results = store.Paths.Where(p => p.StartsWith("finder/", StringComparison.Ordinal)).Select(p => p[..^"index.html".Length]).Where(r => store.Html(r).QuerySelector("main.kind-finder-result") is not null).ToArray();
        var asked = store.Paths.Count(p => p.StartsWith("finder/", StringComparison.Ordinal)) - results.Length;

        Assert.True(results.Length + asked <= 148, $"{asked} questions, {results.Length} results");
        Assert.True(results.Length >= 60, $"{results.Length} results");
        var reached = results.SelectMany(r => Reached(store, r)).ToHashSet(StringComparer.Ordinal);
        var eligible = store.Html("communities/").QuerySelectorAll("main .card").Where(c => c.QuerySelector(".status.is-planned, .status.is-ended") is null).Select(c => Address("communities/", c.QuerySelector("a")!.GetAttribute("href")!)).ToArray();
        Assert.NotEmpty(eligible);
        Assert.All(eligible, e => Assert.Contains(e, reached));
    }

    // Cards of the result, and of the pages its tiles with a number lead to.
    private static IEnumerable<string> Reached(MemoryStore store, string route)
    {
        var page = store.Html(route);
        var cards = page.QuerySelectorAll("#nationwide ~ .cards .card a, #elsewhere ~ .cards .card a").Select(a => Address(route, a.GetAttribute("href")!));
        var places = page.QuerySelectorAll(".tiles a:not(.bin-0)").Select(a => Address(route, a.GetAttribute("href")!));
        return cards.Concat(places.SelectMany(p => store.Html(p).QuerySelectorAll("main .card a").Select(a => Address(p, a.GetAttribute("href")!))));
    }

    private static string Address(string from, string link) => new Uri(new Uri("https://x.example/" + from), link).AbsolutePath[1..];

    [Fact]
    public void A_question_is_a_list_of_links_with_numbers()
    {
        var store = Build();
        var page = store.Html("finder/");

        Assert.Equal("参加のしかたは", page.Text("h1"));
        Assert.StartsWith("えらんで探す｜", page.Title, StringComparison.Ordinal);
        Assert.Equal(["画面で 1件", "どちらでも 3件"], page.Texts(".answers li"));
        Assert.Equal(["online/", "any/"], page.QuerySelectorAll(".answers a").Select(a => a.GetAttribute("href")));
        Assert.Equal("any/", page.QuerySelectorAll("p.more a").Single(a => a.TextContent == "この質問をとばす").GetAttribute("href"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Contains("https://site.example/finder/<", store.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_says_what_was_answered_and_where_to_answer_otherwise()
    {
        var store = Build();
        var page = store.Html("finder/online/");

        Assert.Equal("合いそうな会 1件", page.Text("h1"));
        Assert.Equal("参加のしかたは 画面で 選び直す（参加のしかたは）", page.Text(".said li"));
        Assert.Equal("../", page.QuerySelector(".said a")!.GetAttribute("href"));
        Assert.Equal(["画面の会"], page.CardsUnder("nationwide"));
        Assert.Equal("../any/", page.QuerySelectorAll("main a").Single(a => a.TextContent == "最後の条件を外して探す").GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("finder/online", store.Page("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("試しの種別。", page.Text("section[aria-labelledby=types] dd"));
    }

    [Fact]
    public void Entries_stand_in_a_list_or_behind_the_tile_of_their_prefecture()
    {
        var page = Build().Html("finder/any/");

        Assert.Equal("島根 1件", page.Text(".tiles a:not(.bin-0)"));
        Assert.Equal("../../prefectures/shimane/club/", page.QuerySelector(".tiles a:not(.bin-0)")!.GetAttribute("href"));
        Assert.Equal(["どこかの会"], page.CardsUnder("elsewhere"));
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), a => a.TextContent == "最後の条件を外して探す");
    }

    [Fact]
    public void The_language_of_the_pages_is_kept_from_question_to_result()
    {
        var store = Build("languages: [ja, en, easy]\n");
        var (en, easy) = (store.Html("en/finder/"), store.Html("easy/finder/"));

        Assert.Equal("How do you take part?", en.Text("h1"));
        Assert.Equal(["Online 1 entry", "どちらでも 3 entries"], en.Texts(".answers li"));
        Assert.Equal("ja", en.QuerySelectorAll(".answers .to")[1].GetAttribute("lang"));
        Assert.Equal("online/", en.QuerySelector(".answers a")!.GetAttribute("href"));
        Assert.Equal("参加", easy.QuerySelector("h1 ruby")!.FirstChild!.TextContent);
        Assert.DoesNotContain("{", easy.Title, StringComparison.Ordinal);
        Assert.Equal(["../../easy/finder/online/", "../../en/finder/online/"], store.Html("finder/online/").QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Empty(store.Html("finder/online/").QuerySelectorAll("link[hreflang]"));
        Assert.NotEmpty(store.Html("finder/").QuerySelectorAll("link[hreflang]"));
    }

    [Fact]
    public void A_long_list_is_cut_at_twenty_with_a_link_to_all()
    {
        var store = Site.Build(Own + string.Concat(Enumerable.Range(0, 25).Select(i => $"=== content/communities/c{i:D2}.yml\n{SiteText.Community($"c{i:D2}", "online: true", $"会{i:D2}")}")));
        var page = store.Html("finder/online/");

        Assert.Equal(20, page.CardsUnder("nationwide").Length);
        Assert.Equal("../../types/club/", page.QuerySelector("section[aria-labelledby=nationwide] .more a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_built_in_questions_of_a_site_with_other_types_ask_only_what_they_can()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", "online: true"));

        Assert.Equal("どんな支えがほしいですか", store.Html("finder/").Text("h1"));
        Assert.Equal(5, store.Html("finder/").QuerySelectorAll(".answers a").Length);
        Assert.NotEmpty(store.Html("finder/any/either/").QuerySelectorAll("main.kind-finder-result"));
    }

    [Fact]
    public void Drafts_planned_and_ended_entries_are_in_no_result()
    {
        var store = Site.Build(Own + "=== content/communities/a.yml\n" + SiteText.Community("a", "online: true", "準備の会").Replace("status: unknown", "status: planned", StringComparison.Ordinal)
            + "=== content/communities/b.yml\n" + SiteText.Community("b", "online: true", "終わった会").Replace("status: unknown", "status: ended, ended: 2025-03", StringComparison.Ordinal)
            + "=== content/communities/c.yml\n" + SiteText.Community("c", "online: true", "下書きの会").Replace("status: published", "status: draft", StringComparison.Ordinal)
            + "=== content/communities/d.yml\n" + SiteText.Community("d", "online: true", "いまの会"), SiteText.Options with { Drafts = true });

        Assert.Equal(["いまの会"], store.Html("finder/online/").CardsUnder("nationwide"));
    }

    [Fact]
    public void It_is_led_to_from_the_pages_that_search_and_that_have_nothing()
    {
        var store = Build();

        foreach (var route in (string[])["", "search/", "404.html", "prefectures/okinawa/"]) Assert.NotEmpty(store.Html(route).QuerySelectorAll("main a[href$='finder/']"));
    }

    [Fact]
    public void Without_a_table_that_holds_together_nothing_is_published()
    {
        var (report, store) = SiteText.Build(SiteText.Folder("=== content/finder.yml\nquestions:\n  a: {text: 一, answers: [{id: x, text: 答え, next: b}]}\n"));

        Assert.Equal(["KYO2901"], report.Diagnostics.Where(d => d.Severity == Kyojo.Diagnostics.Severity.Error).Select(d => d.Code.Id));
        Assert.Empty(store.Paths);
    }

    private static MemoryStore Build(string settings = "") => Site.Build($"=== site.yml\n{SiteText.Settings}{settings}\n{Own}"
        + "=== content/communities/a.yml\n" + SiteText.Community("a", "online: true", "画面の会")
        + "=== content/communities/b.yml\n" + SiteText.Community("b", "places: [{role: base, prefecture: \"32\"}]", "島根の会")
        + "=== content/communities/c.yml\n" + SiteText.Community("c", "", "どこかの会"));
}
