using Kyojo.Publishing;

namespace Kyojo.Tests.Pages;

/// <summary>Titles and summaries in the profile <c>line</c> (markdown.md section 1): marks on pages, plain words in data.</summary>
public sealed class LineTests
{
    private const string Written = "{共助|きょうじょ}の《《試し》》と`x`で{lang=en|Try}をする会の話";
    private const string Html = "<ruby>共助<rp>（</rp><rt>きょうじょ</rt><rp>）</rp></ruby>の<em class=\"bouten\">試し</em>と<code>x</code>で<span lang=\"en\">Try</span>をする会の話";
    private const string Plain = "共助の試しとxでTryをする会の話";

    private static readonly string Community = "=== content/communities/one.yml\n" + SiteText.Community("one") + "\n";

    private static readonly Lazy<MemoryStore> Built = new(() => Site.Build(Community
        + Site.Case("x", "one").Replace("title: 試しの事例", $"title: '{Written}'", StringComparison.Ordinal).Replace("summary: 試しに参加した話。", "summary: ｜参加《さんか》した話。", StringComparison.Ordinal)
        + Site.Report("y", $"cases: [x]\nsubtitle: '{Written}'").Replace("title: 試しの報告", $"title: '{Written}'", StringComparison.Ordinal).Replace("abstract: 要旨。", "abstract: |\n  1行目。\n  '{要旨|ようし}'。", StringComparison.Ordinal)
        + $"=== content/pages/about.md\n---\ntitle: '{Written}'\nsummary: '{Written}'\n---\n本文。\n"
        + $"=== content/guide/index.md\n---\ntitle: '{Written}'\nsummary: '{Written}'\n---\n本文。\n=== content/guide/next.md\n---\ntitle: 次\n---\n本文。\n"));

    [Theory]
    [InlineData("cases/x/", "h1")]
    [InlineData("cases/", ".card h2 a")]
    [InlineData("communities/one/", ".card h3 a")]
    [InlineData("reports/y/", "h1")]
    [InlineData("reports/y/", ".subtitle")]
    [InlineData("reports/y/", ".card h3 a")]
    [InlineData("about/", "h1")]
    [InlineData("about/", ".lead")]
    [InlineData("guide/", "h1")]
    [InlineData("guide/", ".lead")]
    [InlineData("guide/next/", ".chapters a")]
    public void A_page_shows_the_marks(string route, string selector) => Assert.Equal(Html, Built.Value.Html(route).QuerySelector(selector)!.InnerHtml);

    [Theory]
    [InlineData("cases/x/", ".lead", "<ruby>参加<rp>（</rp><rt>さんか</rt><rp>）</rp></ruby>した話。")]
    [InlineData("cases/", ".card h2 + p", "<ruby>参加<rp>（</rp><rt>さんか</rt><rp>）</rp></ruby>した話。")]
    [InlineData("reports/y/", "#abstract + p", "1行目。 '<ruby>要旨<rp>（</rp><rt>ようし</rt><rp>）</rp></ruby>'。")]
    public void So_does_a_summary(string route, string selector, string html) => Assert.Equal(html, Built.Value.Html(route).QuerySelector(selector)!.InnerHtml);

    [Theory]
    [InlineData("cases/x/")]
    [InlineData("reports/y/")]
    [InlineData("about/")]
    [InlineData("guide/")]
    public void The_head_and_the_data_hold_plain_words(string route)
    {
        var page = Built.Value.Html(route);

        Assert.StartsWith(Plain, page.Title, StringComparison.Ordinal);
        Assert.Equal(Plain, page.Text(".breadcrumb [aria-current]"));
        foreach (var part in page.QuerySelectorAll("meta[content], script[type='application/ld+json']"))
        {
            var text = part.GetAttribute("content") ?? part.TextContent;
            Assert.DoesNotContain("|", text.Replace(" | ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("《", text, StringComparison.Ordinal);
        }

        Assert.Contains(Plain, page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_and_the_feed_hold_plain_words()
    {
        Assert.Equal("参加した話。", Built.Value.Html("cases/x/").QuerySelector("meta[name=description]")!.GetAttribute("content"));
        var feed = Built.Value.Page("feed.xml");
        Assert.Contains($"<title>{Plain}</title>", feed, StringComparison.Ordinal);
        Assert.Contains("<summary type=\"text\">参加した話。</summary>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("きょうじょ", feed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("試しの会が開いた集まりの話", "試しの<wbr>会が<wbr>開いた<wbr>集まりの<wbr>話")]
    [InlineData("《試し》の会が開いた集まりの話", "《試し》の<wbr>会が<wbr>開いた<wbr>集まりの<wbr>話")]
    [InlineData("{試し|ためし}の会が開いた集まりの話", "<ruby>試し<rp>（</rp><rt>ためし</rt><rp>）</rp></ruby>の会が開いた集まりの話")]
    public void Phrase_breaks_stand_in_titles_without_marks_only(string title, string html) =>
        Assert.Equal(html, Site.Build(Community + Site.Case("x", "one").Replace("title: 試しの事例", $"title: '{title}'", StringComparison.Ordinal)).Html("cases/x/").QuerySelector("h1")!.InnerHtml);

    [Theory]
    [InlineData("title: 会の{共助会|きょう|じょ}", "KYO3851 content/cases/x.md:2:10")]
    [InlineData("title: '会の{共助会|きょう|じょ}'", "KYO3851 content/cases/x.md:2:11")]
    [InlineData("title: >-\n  一行目の題名と\n  会の{共助会|きょう|じょ}", "KYO3851 content/cases/x.md:4:5")]
    [InlineData("title: 会の<b>話", "KYO3501 content/cases/x.md:2:10")]
    public void A_finding_has_its_place_in_the_front_matter(string title, string expected) =>
        Assert.Equal([expected], SiteText.Findings(Community + Site.Case("x", "one").Replace("title: 試しの事例", title, StringComparison.Ordinal)));
}
