using System.Collections.Immutable;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Rendering;

namespace Kyojo.Tests.Rendering;

public sealed class TemplateHelperTests
{
    private sealed record View(string Text)
    {
        public DateOnly? Day { get; init; }
        public int Number { get; init; }
        public bool Yes { get; init; } = true;
        public ImmutableArray<string> List { get; init; } = [];
        public Part? Part { get; init; }
    }

    private sealed record Part(string Name)
    {
        public DateOnly? Day { get; init; }
        public int? Rank { get; init; }
        public Kyojo.Pages.Html Body { get; } = Kyojo.Pages.Html.Finished("<b>x</b>");
    }

    private static string Render(string page, View view, string route = "", string lang = "ja", string? basePath = null) =>
        new ThemeText().Page(page).With("strings.easy.yml", "hello: \"{今日|きょう}は\"\n").Render(view, route, lang, basePath);

    [Theory]
    [InlineData("types/npo/", "prefectures/shimane/", "../../types/npo/")]
    [InlineData("types/npo/#now-tokyo", "types/npo/", "./#now-tokyo")]
    [InlineData("types/npo/?a=1&b=2", "types/", "npo/?a=1&amp;b=2")]
    [InlineData("types/npo/", "", "types/npo/")]
    [InlineData("", "types/npo/", "../../")]
    [InlineData("tags/農業/", "tags/", "%E8%BE%B2%E6%A5%AD/")]
    [InlineData("feed.xml", "types/", "../feed.xml")]
    [InlineData("/about/", "types/", "../about/")]
    [InlineData("https://example.jp/?a=1&b", "types/", "https://example.jp/?a=1&amp;b")]
    [InlineData("mailto:a@example.jp", "", "mailto:a@example.jp")]
    [InlineData("#part", "types/", "#part")]
    [InlineData("communities/abc/", "communities/abd/", "../abc/")]
    public void Links_lead_from_the_page(string address, string page, string expected)
    {
        Assert.Equal(expected, Render("{{url text}}", new View(address), page));
        Assert.Equal(expected, Render("{{#if (eq text text)}}{{plain (url text)}}{{/if}}", new View(address), page));
    }

    [Theory]
    [InlineData("types/npo/", "/repo/types/npo/")]
    [InlineData("", "/repo/")]
    [InlineData("tags/農業/#x", "/repo/tags/%E8%BE%B2%E6%A5%AD/#x")]
    public void Links_of_a_page_served_at_any_depth_begin_with_the_base_path(string address, string expected) =>
        Assert.Equal(expected, Render("{{url text}}", new View(address), "404.html", basePath: "/repo/"));

    [Theory]
    [InlineData("../escape/")]
    [InlineData("a//b/")]
    [InlineData("javascript:alert(1)")]
    public void Addresses_that_are_none_stop_the_page_and_name_it(string address)
    {
        var error = Assert.Throws<TemplateException>(() => Render("{{url text}}", new View(address), "types/npo/"));

        Assert.Equal(("themes/default/pages/home.hbs", "types/npo/"), (error.Template, error.Page));
    }

    [Theory]
    [InlineData("{{t \"hello\"}}", "ja", "こんにちは")]
    [InlineData("{{t \"hello\"}}", "easy", "<ruby>今日<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby>は")]
    [InlineData("<p title=\"{{t \"hello\"}}\">{{plain (t \"hello\")}}", "easy", "<p title=\"今日は\">今日は")]
    [InlineData("<title>{{t \"hello\"}}{{ruby text}}</title>", "easy", "<title>今日は山</title>")]
    [InlineData("{{t \"hits\" count=number}} {{t \"hits\" count=1}}", "en", "1,234 entries 1 entry")]
    [InlineData("{{t \"hits\" count=text}}", "ja", "{山|やま}件")]
    [InlineData("{{ruby text}} {{plain text}} {{phrase \"a<b\"}}", "ja", "<ruby>山<rp>（</rp><rt>やま</rt><rp>）</rp></ruby> 山 a&lt;b")]
    public void Strings_and_readings(string page, string lang, string expected) =>
        Assert.Equal(expected, Render(page, new View("{山|やま}") { Number = 1234 }, lang: lang));

    [Theory]
    [InlineData("{{date day}} {{date day \"short\"}} {{date day \"month\"}}", "ja", "<time datetime=\"2026-11-21\">2026年11月21日</time> <time datetime=\"2026-11-21\">2026/11/21</time> <time datetime=\"2026-11-21\">2026年11月</time>")]
    [InlineData("{{date day}} {{date day \"short\"}}", "en", "<time datetime=\"2026-11-21\">21 November 2026</time> <time datetime=\"2026-11-21\">21 Nov 2026</time>")]
    [InlineData("{{date \"2025\"}}{{date \"2025-03\"}}{{date \"2025~\"}}", "ja", "<time datetime=\"2025\">2025年</time><time datetime=\"2025-03\">2025年3月</time><time datetime=\"2025\">2025年ごろ</time>")]
    [InlineData("{{date \"2025-13\"}}|{{date \"\"}}|{{date text}}|<p title=\"{{date day}}\">", "ja", "2025-13||t|<p title=\"2026年11月21日\">")]
    public void Dates(string page, string lang, string expected) => Assert.Equal(expected, Render(page, new View("t") { Day = new DateOnly(2026, 11, 21) }, lang: lang));

    [Theory]
    [InlineData("<a{{attr \"x\" text}}{{attr \"y\" \"\"}}{{attr \"hidden\" yes}}{{attr \"aria-current\" yes}}>", "<a x=\"&lt;&quot;\" hidden aria-current=\"true\">")]
    [InlineData("<a{{lang \"en\"}}{{lang \"ja\"}}{{lang \"easy\"}}>", "<a lang=\"en\">")]
    [InlineData("{{join list}} {{join list \" & \"}}", "a、&lt; a &amp; &lt;")]
    [InlineData("{{#if (and yes (not number) (or text number) (eq text text))}}y{{/if}}{{or number text}}{{#if (eq number 0)}}0{{/if}}", "y&lt;&quot;0")]
    [InlineData("<script type=\"application/ld+json\">{\"t\": {{json text}}, \"l\": {{json list}} }</script>", "<script type=\"application/ld+json\">{\"t\": \"\\u003c\\\"\", \"l\": [\"a\",\"\\u003c\"] }</script>")]
    [InlineData("<script type=\"application/ld+json\">[{{json number}}, {{json yes}}, {{json day}}, {{json part}}]</script>", "<script type=\"application/ld+json\">[0, true, null, {\"name\":\"あ\\u003c\",\"day\":\"2026-04-01\",\"rank\":null,\"body\":\"\\u003cb>x\\u003c/b>\"}]</script>")]
    public void Attributes_lists_and_conditions(string page, string expected) => Assert.Equal(expected, Render(page, new View("<\"") { List = ["a", "<"], Part = new Part("あ<") { Day = new(2026, 4, 1) } }));

    [Fact]
    public void Assets_are_named_from_the_page()
    {
        var text = Render("{{asset \"site.css\"}} {{icon \"map\"}}", new View("t"), "types/npo/");

        Assert.Matches("^\\.\\./\\.\\./assets/site\\.[0-9a-f]{10}\\.css <svg class=\"icon\" .*aria-hidden=\"true\".*<use href=\"\\.\\./\\.\\./assets/icons\\.[0-9a-f]{10}\\.svg#map\"></use></svg>$", text);
    }

    [Fact]
    public void Any_text_comes_back_from_the_page() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var printed = Render("{{text}}|<p title=\"{{text}}\">|{{phrase text}}", new View(text.Get)).Replace("<wbr>", "", StringComparison.Ordinal);
            var escaped = printed[..((printed.Length - "|<p title=\"\">|".Length) / 3)];
            Assert.DoesNotContain('<', escaped);
            Assert.DoesNotContain('"', escaped);
            Assert.Equal(text.Get, WebUtility.HtmlDecode(escaped));
            return true;
        }).QuickCheckThrowOnFailure();
}
