using AngleSharp.Dom;
using Kyojo.Publishing;

namespace Kyojo.Tests.Pages;

/// <summary>Pages in English and in simple Japanese (theme.md section 9).</summary>
public sealed class LanguageTests
{
    private static readonly string Settings = SiteText.Settings + "languages: [ja, en, easy]\ntitle_en: A test site\ni18n: {en: {tagline: For tests}, easy: {title: ためしの サイト}}\n";

    private static readonly string[] Translated =
    [
        "i18n: {en: {name: Test group, summary: People who meet for a test.}, easy: {summary: ためしに 集まる 会です。}}",
        "places: [{role: base, prefecture: \"32\"}]",
    ];

    [Fact]
    public void Easy_words_of_a_record_may_have_ruby()
    {
        var store = Site.Build($"=== site.yml\n{Settings}\n=== content/communities/one.yml\n{SiteText.Community("one", "i18n:\n  easy:\n    name: '{集|あつ}まる 会'\n    summary: みんなで {話|はな}す 会です。\n  en: {name: '{a|b}', summary: Plain.}")}\n");
        var page = store.Html("easy/communities/one/");

        Assert.Equal("<ruby>集<rp>（</rp><rt>あつ</rt><rp>）</rp></ruby>まる 会", page.QuerySelector("h1")!.InnerHtml);
        Assert.Equal("みんなで <ruby>話<rp>（</rp><rt>はな</rt><rp>）</rp></ruby>す 会です。", page.QuerySelector(".lead")!.InnerHtml);
        Assert.StartsWith("集まる 会", page.Title, StringComparison.Ordinal);
        Assert.Equal("みんなで 話す 会です。", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains(store.Html("easy/").QuerySelectorAll("h3 a"), a => a.InnerHtml.StartsWith("<ruby>集", StringComparison.Ordinal));
        Assert.Equal("{a|b}", store.Html("en/communities/one/").QuerySelector("h1")!.TextContent);
    }

    private static MemoryStore Build(string more = "") => Site.Build($"=== site.yml\n{Settings}\n=== content/communities/one.yml\n{SiteText.Community("one", string.Join('\n', Translated))}\n=== content/communities/two.yml\n{SiteText.Community("two", "places: [{role: base, prefecture: \"32\"}]", "ふたつめの会", "ふたつめのかい")}\n{more}");

    [Theory]
    [InlineData("en/", "en")]
    [InlineData("en/about/", "en")]
    [InlineData("en/types/", "en")]
    [InlineData("en/types/club/", "en")]
    [InlineData("en/prefectures/", "en")]
    [InlineData("en/prefectures/shimane/", "en")]
    [InlineData("en/prefectures/shimane/club/", "en")]
    [InlineData("en/prefectures/okinawa/", "en")]
    [InlineData("en/communities/one/", "en")]
    [InlineData("easy/", "ja")]
    [InlineData("easy/about/", "ja")]
    [InlineData("easy/communities/one/", "ja")]
    public void Pages_are_there_with_their_language(string route, string lang)
    {
        var page = Build().Html(route);

        Assert.Equal(lang, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("https://site.example/" + route, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_record_without_a_translation_has_no_page_and_its_card_says_so()
    {
        var store = Build();

        Assert.DoesNotContain("en/communities/two/index.html", store.Paths);
        var card = store.Html("en/prefectures/shimane/").QuerySelectorAll(".card").Single(c => c.TextContent.Contains("ふたつめの会", StringComparison.Ordinal));
        Assert.Equal("ja", card.QuerySelector("h4")!.GetAttribute("lang"));
        Assert.Equal("../../../communities/two/", card.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("In Japanese", card.Texts(".chips li"));
        Assert.Equal("Meets in Shimane", card.Text(".where"));
        Assert.Contains("ふつうの にほんご", PlainRuby(store.Page("easy/")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translated_record_is_told_in_its_language()
    {
        var page = Build().Html("en/communities/one/");

        Assert.Equal("Test group", page.Text("h1"));
        Assert.Equal("People who meet for a test.", page.Text("main > .lead"));
        Assert.Equal("試しの会", page.QuerySelector("main > .reading[lang=ja]")!.TextContent);
        Assert.Equal("Test group (試しの会, Shimane) | A test site", page.Title);
        Assert.Contains("2021", page.Text("main > .status"), StringComparison.Ordinal);
        Assert.Equal("Shimane", page.Text("#places + dl dd"));
    }

    [Fact]
    public void Languages_lead_to_each_other_or_to_the_home_page_and_say_so()
    {
        var store = Build();

        string[] Languages(string route) => [.. store.Html(route).QuerySelectorAll(".languages li").Select(li => $"{PublishedPage.Flat(li.TextContent)} {li.QuerySelector("a")?.GetAttribute("href")}".Trim())];

        Assert.Equal(["日本語", "English ../../en/communities/one/", "やさしい日本語 ../../easy/communities/one/"], Languages("communities/one/"));
        Assert.Equal(["日本語", "English (home page) ../../en/", "やさしい日本語（最初のページ） ../../easy/"], Languages("communities/two/"));
        Assert.Equal(["日本語 ../../../communities/one/", "English", "やさしい日本語 ../../../easy/communities/one/"], Languages("en/communities/one/"));
        Assert.Equal(["ja https://site.example/communities/one/", "x-default https://site.example/communities/one/", "en https://site.example/en/communities/one/"],
            store.Html("en/communities/one/").QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}"));
        Assert.Empty(store.Html("easy/communities/one/").QuerySelectorAll("link[hreflang]"));
        Assert.DoesNotContain(store.Html("communities/one/").QuerySelectorAll("link[hreflang]"), l => l.GetAttribute("href")!.Contains("easy", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_stay_in_the_language_where_they_can()
    {
        var page = Build().Html("en/types/club/");

        Assert.Equal("../../", page.QuerySelector(".site-name a")!.GetAttribute("href"));
        Assert.Contains("../../communities/one/", page.QuerySelectorAll(".card a").Select(a => a.GetAttribute("href")));
        Assert.Contains("../../../communities/two/", page.QuerySelectorAll(".card a").Select(a => a.GetAttribute("href")));
        Assert.Contains("../../data/", page.QuerySelectorAll(".site-links a").Select(a => a.GetAttribute("href")));
        Assert.Contains("../../../tags/", page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("status: machine, ", "Machine translation")]
    [InlineData("status: human, ", null)]
    public void A_translation_by_machine_says_so(string status, string? notice)
    {
        var store = Site.Build($"=== site.yml\n{Settings}\n=== content/communities/one.yml\n{SiteText.Community("one", $"i18n: {{en: {{{status}name: Test group, summary: People.}}}}")}");

        Assert.Equal(notice, store.Html("en/communities/one/").QuerySelector(".notice strong")?.TextContent);
    }

    [Fact]
    public void A_draft_translation_is_not_built_and_every_folder_answers()
    {
        var draft = Site.Build($"=== site.yml\n{Settings}\n=== content/communities/one.yml\n{SiteText.Community("one", "i18n: {en: {status: draft, name: Test group, summary: People.}}")}");

        Assert.DoesNotContain("en/communities/one/index.html", draft.Paths);
        var redirect = Build().Html("en/communities/");
        Assert.Equal("../../communities/", redirect.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("noindex", redirect.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_page_of_a_language_is_a_file_in_its_folder()
    {
        var store = Build("=== content/pages/en/about.md\n---\ntitle: About the test\n---\nWritten by hand.\n");

        Assert.Equal("About the test", store.Html("en/about/").Text("h1"));
        Assert.NotEqual("About the test", store.Html("about/").Text("h1"));
        Assert.Contains("試しの市", store.Html("easy/about/").Text(".prose"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_of_one_language_has_nothing_of_this()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", string.Join('\n', Translated)));

        Assert.Null(store.Html("communities/one/").QuerySelector(".languages, [hreflang]"));
        Assert.DoesNotContain(store.Paths, p => p.StartsWith("en/", StringComparison.Ordinal) || p.StartsWith("easy/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_build_keeps_every_page_and_a_new_translation_renews_those_of_its_language()
    {
        var folder = SiteText.Folder($"=== site.yml\n{Settings}\n=== content/communities/one.yml\n{SiteText.Community("one")}");
        var store = new MemoryStore();
        new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);
        folder.Write("content/communities/one.yml", SiteText.Community("one", Translated[0]));
        var second = new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);
        var (_, clean) = SiteText.Build(folder);

        Assert.Equal(clean.Snapshot(), store.Snapshot());
        Assert.Contains(second.Rendered, r => r.Route == "en/communities/one/");
        Assert.DoesNotContain(second.Rendered, r => r.Route == "prefectures/shimane/");
    }

    private static string PlainRuby(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<ruby>[^<]*<rp>（</rp><rt>([^<]*)</rt><rp>）</rp></ruby>", "$1");

    [Fact]
    public void A_page_that_is_not_indexed_leads_to_its_other_languages_and_tells_search_engines_nothing()
    {
        var page = DemoSite.Store.Html("search/");

        Assert.Contains(page.QuerySelectorAll(".languages a"), a => a.GetAttribute("href") == "../en/search/");
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
        Assert.Null(DemoSite.Store.Html("404.html").QuerySelector(".languages"));
    }
}
