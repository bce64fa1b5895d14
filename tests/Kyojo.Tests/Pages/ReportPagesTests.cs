using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Pages;

/// <summary>The page of a report around its text (reports.md sections 1, 6, 7, 8, 10). All reports are invented.</summary>
public sealed class ReportPagesTests
{
    private const string Authors = "authors: [{name: 例示太郎, family: 例示, given: 太郎, yomi: れいじたろう, affiliation: 試しの所, orcid: 0000-0002-1825-0097, bio: 書いた人。, bio_as_of: 2024-04}, {name: 試しの課, organisation: true}]";

    [Fact]
    public void Chapters_are_numbered_in_the_text_the_contents_and_references_to_them()
    {
        const string body = "## はじめに {#sec-intro}\n\n@sec:more と @sec:method を見る。\n\n### 経緯 {#sec-more}\n\n## 方法 {#sec-method}\n\n### 対象 {#who}\n\n#### 細目\n";
        var page = Page("numbered_headings: true", body);

        Assert.Equal(["第1章 はじめに", "第1章|1.1 経緯", "第2章 方法", "2.1 対象"], new[] { "sec-intro", "sec-more", "sec-method", "who" }.Select(id => (id == "sec-more" ? "第1章|" : "") + page.GetElementById(id)!.TextContent));
        Assert.Equal("細目", page.QuerySelector("h4")!.TextContent);
        Assert.Equal(["1.1", "第2章"], page.QuerySelectorAll("a.xref").Select(a => a.TextContent));
        Assert.Equal(["#sec-intro 第1章 はじめに", "#sec-more 1.1 経緯", "#sec-method 第2章 方法", "#who 2.1 対象"], page.QuerySelectorAll(".toc a").Select(a => $"{a.GetAttribute("href")} {a.TextContent}"));
    }

    [Theory]
    [InlineData("", 3, 0)]
    [InlineData("", 4, 4)]
    [InlineData("toc: true", 2, 2)]
    [InlineData("toc: false", 5, 0)]
    public void Contents_are_there_from_four_headings_on_or_when_asked_for(string setting, int headings, int lines) =>
        Assert.Equal(lines, Page(setting, string.Concat(Enumerable.Range(1, headings).Select(i => $"## 章{i} {{#c{i}}}\n\n文。\n\n"))).QuerySelectorAll(".toc li").Length);

    [Fact]
    public void The_page_has_its_parts_in_order()
    {
        var page = Site.Build(Full()).Html("reports/r/");

        Assert.Equal(["abstract", "toc", "one", "two", "references", "figures", "cite", "corrections", "people", "communities"], page.QuerySelectorAll("main h2").Select(h => h.Id));
        Assert.Contains("約3分", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第2版", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("例示太郎", page.QuerySelector(".people .card-title")!.TextContent);
        Assert.Equal("2024年4月時点", page.QuerySelector(".people .figure-note")!.TextContent);
    }

    [Fact]
    public void Key_points_stand_above_the_abstract_and_nowhere_else()
    {
        const string body = ":::方法\n数の出どころ。\n:::\n\n:::要点\n一つ目[^n]は@tbl:aにある。\n:::\n\n:::要点\n二つ目。\n:::\n\n## 章 {#one}\n\n:::要点\n章の中の要点。\n:::\n\n:::表 {#tbl-a}\n題名：甲\n出典：試し\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n:::\n\n[^n]: 注です。\n";
        var page = Page("", body);

        Assert.Equal(["要点 一つ目1は表1にある。", "要点 二つ目。", "要旨", "方法 数の出どころ。", "要点 章の中の要点。"], page.QuerySelectorAll(".callout, #abstract").Select(e => PublishedPage.Flat(e.TextContent)));
        Assert.Equal("#fn-1", page.QuerySelector("#fnref-1")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("fn-1"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_reading_speed_of_nothing_hides_the_time()
    {
        var store = Site.Build($"=== site.yml\n{SiteText.Settings}reports: {{reading_speed: 0}}\n" + Site.Report("r"));

        Assert.DoesNotContain(store.Html("reports/r/").Texts(".facts dt"), label => label == "読むのにかかる時間");
        Assert.Contains(Page("", "本文。").Texts(".facts dt"), label => label == "読むのにかかる時間");
    }

    [Fact]
    public void The_number_of_somebody_who_helped_is_checked_as_well() =>
        Assert.Single(SiteText.Diagnostics(Site.Report("r", "contributors: [{name: 例示花子, family: 例示, given: 花子, orcid: 0000-0002-1825-0098}]")), d => d.Code.Id == "KYO4310");

    [Fact]
    public void A_heading_cannot_take_the_place_of_a_part_of_the_page()
    {
        Assert.Single(SiteText.Diagnostics(Site.Report("r", "", "## 事例 {#cases}\n\n本文。")), d => d.Code.Id == "KYO3804");
        Assert.Empty(Site.Build(Full()).Html("reports/r/").QuerySelectorAll("[id]").Where(e => e.Closest(".prose") is null).Select(e => e.Id!).Except(Kyojo.Syntax.Markdown.HeadingIds.OfReportPages));
    }

    [Fact]
    public void What_is_wrong_with_key_points_is_told_once() =>
        Assert.Single(SiteText.Diagnostics(Site.Report("r", "", ":::要点\n@fig:none を見る。\n:::\n")), d => d.Code.Id == "KYO2501");

    [Fact]
    public void A_correction_is_told_above_the_text_at_the_figure_in_the_list_and_in_the_feed()
    {
        var store = Site.Build(Full());
        var page = store.Html("reports/r/");

        Assert.Equal("#corrections", page.QuerySelector(".notice-info a")!.GetAttribute("href"));
        Assert.Equal(["訂正"], page.QuerySelectorAll("#tbl-a .corrected").Select(m => m.TextContent));
        Assert.Empty(page.QuerySelectorAll("#tbl-b .corrected"));
        Assert.Equal(["2026年3月1日 訂正", "2026年2月1日 追加"], page.QuerySelectorAll(".corrections b").Select(b => b.TextContent));
        Assert.Equal("10", page.QuerySelector(".corrections del")!.TextContent);
        Assert.Equal("12", page.QuerySelector(".corrections ins")!.TextContent);
        Assert.Equal("#tbl-a", page.QuerySelector(".corrections a")!.GetAttribute("href"));
        Assert.Contains("<title>訂正：試しの報告</title>", store.Page("feed.xml"), StringComparison.Ordinal);
        Assert.Contains("2026-03-01", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_a_series_lead_to_each_other()
    {
        var store = Site.Build(Numbered("b", 2) + Numbered("a", 1) + Numbered("c", 10));

        Assert.Equal(["../a/", "../c/"], store.Html("reports/b/").QuerySelectorAll(".pager a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["../b/"], store.Html("reports/a/").QuerySelectorAll(".pager a").Select(a => a.GetAttribute("href")));

        static string Numbered(string id, int number) => Site.Report(id, $"series: 試しの叢書\nnumber: {number}");
    }

    [Fact]
    public void The_report_is_cited_in_two_styles_and_four_files()
    {
        var store = Site.Build(Site.Report("r", "series: 試し_叢書\nnumber: 3\npublisher: 試しの社\ndoi: 10.1234/abc\nkeywords: [甲, 乙]").Replace("authors: [試しの課]", Authors, StringComparison.Ordinal));
        var page = store.Html("reports/r/");

        Assert.Equal("例示太郎, 試しの課. 試しの報告. 試しの社, 2026, (試し_叢書, 3). https://doi.org/10.1234/abc", page.GetElementById("cite-sist02")!.TextContent);
        Assert.Equal(["cite/r.bib", "cite/r.ris", "cite/r.csl.json", "cite/r.txt"], page.QuerySelectorAll(".cite-this .counts a").Select(a => a.GetAttribute("href")));
        Assert.Equal("@techreport{r,\n  title = {{試しの報告}},\n  author = {例示, 太郎 and {試しの課}},\n  institution = {試しの社},\n  series = {試し\\_叢書},\n  number = {3},\n  year = {2026},\n  date = {2026-01-03},\n  doi = {10.1234/abc},\n  url = {https://site.example/reports/r/},\n  langid = {japanese}\n}\n", store.Page("reports/r/cite/r.bib"));
        Assert.Contains("AU  - 例示, 太郎\r\nAU  - 試しの課\r\n", store.Page("reports/r/cite/r.ris"), StringComparison.Ordinal);
        Assert.Contains("KW  - 甲\r\nKW  - 乙\r\nER  - ", store.Page("reports/r/cite/r.ris"), StringComparison.Ordinal);
        Assert.Equal(2, store.Page("reports/r/cite/r.txt").TrimEnd().Split('\n').Length);
        using var json = JsonDocument.Parse(store.Page("reports/r/cite/r.csl.json"));
        Assert.Equal("例示", json.RootElement[0].GetProperty("author")[0].GetProperty("family").GetString());
        Assert.Contains("cff-version: 1.2.0", store.Page("CITATION.cff"), StringComparison.Ordinal);
    }

    [Fact]
    public void Citation_managers_read_the_head()
    {
        var page = Site.Build(Site.Report("r", "doi: 10.1234/abc").Replace("authors: [試しの課]", Authors, StringComparison.Ordinal)).Html("reports/r/");
        string[] All(string name) => [.. page.QuerySelectorAll($"meta[name='{name}']").Select(m => m.GetAttribute("content")!)];

        Assert.Equal(["例示太郎", "試しの課"], All("citation_author"));
        Assert.Equal(["0000-0002-1825-0097"], All("citation_author_orcid"));
        Assert.Equal(["2026/01/03"], All("citation_publication_date"));
        Assert.Equal(["10.1234/abc"], All("citation_doi"));
        Assert.Equal(["https://doi.org/10.1234/abc"], All("DC.identifier"));
        Assert.Empty(All("citation_pdf_url"));
    }

    [Theory]
    [InlineData("kind: report\nnumber: 1", "Report")]
    [InlineData("kind: report", "ScholarlyArticle")]
    [InlineData("kind: column\nnumber: 1", "Article")]
    public void Json_ld_has_the_type_of_the_report(string settings, string type)
    {
        using var json = JsonDocument.Parse(Page(settings, "本文。").QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal(type, json.RootElement.GetProperty("@graph")[0].GetProperty("@type").GetString());
    }

    [Fact]
    public void Works_of_other_programs_come_back_as_they_were()
    {
        const string csl = """[{"id":"doe","type":"article-journal","title":"A title","author":[{"family":"Doe","given":"Jo"},{"literal":"試しの社"}],"issued":{"date-parts":[[2021,3]]},"container-title":"Journal","volume":"2","page":"3-9","DOI":"10.1/x","language":"en"}]""";
        var folder = SiteText.Folder($"=== content/references/works.json\n{csl}\n");
        var catalog = SiteReading.Read(folder).Catalog!;

        var back = Encoding.UTF8.GetString(Kyojo.Citations.CslJsonWriter.Write(catalog.Literature["doe"].Publication));

        using var first = JsonDocument.Parse(csl);
        using var second = JsonDocument.Parse(back);
        Assert.True(JsonElement.DeepEquals(first.RootElement, second.RootElement), back);
    }

    [Fact]
    public void What_is_not_published_is_in_no_file_at_all()
    {
        var store = Site.Build(
            Site.Report("hidden-draft", "status: draft\ncommunities: [one]", "下書きの本文。").Replace("試しの報告", "下書きの秘密の題名です", StringComparison.Ordinal)
            + Site.Report("hidden-embargo", "status: published\npublish_at: 2026-04-01T09:00+09:00\ncommunities: [one]", "まだの本文。").Replace("試しの報告", "まだ言えない題名です", StringComparison.Ordinal)
            + Site.Report("gone", "status: withdrawn\ncommunities: [one]\ncorrections: [{on: 2026-02-01, kind: 訂正, text: 元の資料に大きな誤りがあったため取り下げました。}]", "## 消えた章 {#gone-chapter}\n\n消えた本文。").Replace("要旨。", "消えた要旨の文です。", StringComparison.Ordinal)
            + $"=== content/communities/one.yml\n{SiteText.Community("one")}");

        foreach (var path in store.Paths)
        {
            var text = Encoding.UTF8.GetString(store.Read(RoutePath.File(path)));
            foreach (var secret in new[] { "hidden-draft", "hidden-embargo", "下書きの", "まだ言えない", "まだの本文", "消えた" }) Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{path}: {secret}");
        }

        var page = store.Html("reports/gone/");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("元の資料に大きな誤り", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".prose"));
        Assert.DoesNotContain("reports/gone/", store.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-04-01T00:00+09:00", true)]
    [InlineData("2026-04-01T00:01+09:00", false)]
    [InlineData("2026-03-31T15:00Z", true)]
    [InlineData("2026-03-31T16:00Z", false)]
    public void A_report_appears_at_its_moment_and_not_before(string moment, bool isThere)
    {
        var (report, store) = SiteText.Build(SiteText.Folder(Site.Report("r", $"publish_at: {moment}")));

        Assert.Equal(isThere, store.Paths.Contains("reports/r/index.html"));
        Assert.Equal(isThere ? null : DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), report.NextPublishing);
    }

    [Fact]
    public void A_build_after_the_moment_publishes_though_no_file_changed()
    {
        var folder = SiteText.Folder(Site.Report("r", "publish_at: 2026-04-01T09:00+09:00"));
        var store = new MemoryStore();
        BuildOptions At(string time) => SiteText.Options with { Now = DateTimeOffset.Parse($"2026-04-01T{time}+09:00", System.Globalization.CultureInfo.InvariantCulture) };

        new SiteBuilder(folder, At("08:59")).Build(store);
        Assert.DoesNotContain("reports/r/index.html", store.Paths);
        new SiteBuilder(folder, At("09:00")).Build(store);
        Assert.Contains("reports/r/index.html", store.Paths);
    }

    [Fact]
    public void A_hidden_title_that_another_text_gives_away_stops_publishing()
    {
        var (report, _) = SiteText.Build(SiteText.Folder(
            Site.Report("soon", "publish_at: 2026-04-02T09:00+09:00").Replace("試しの報告", "まだ言えない題名です", StringComparison.Ordinal) + Site.Report("r", "", "来月は「まだ言えない題名です」を出します。")));

        Assert.False(report.Published);
        Assert.Contains(report.Diagnostics, d => d.Code.Id == "KYO6401" && d.Span.File == "content/reports/soon.md");
    }

    [Fact]
    public void A_group_or_case_shown_in_a_text_says_which_reports_show_it()
    {
        var store = Site.Build($"=== content/communities/one.yml\n{SiteText.Community("one")}" + Site.Case("a", "one")
            + Site.Report("r", "", ":::会 {id=one}\n:::\n\n:::事例 {ref=a}\n:::") + Site.Report("code", "", "```text\n:::会 {id=one}\n:::\n```"));

        Assert.Contains("../../reports/r/", store.Html("communities/one/").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("../../reports/code/", store.Html("communities/one/").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("../../reports/r/", store.Html("cases/a/").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("../../communities/one/", store.Html("reports/r/").QuerySelectorAll("#communities ~ .cards a").Select(a => a.GetAttribute("href")));
    }

    private static string Full() => Site.Report("r",
            "version: \"2\"\ncommunities: [one]\ntoc: true\ncorrections:\n  - {on: 2026-02-01, kind: 追加, text: 表を足しました。}\n  - {on: 2026-03-01, kind: 訂正, text: 数を直しました。, was: \"10\", now: \"12\", affects: [tbl-a]}",
            $"## 一 {{#one}}\n\n{new string('文', 1020)}[@book]。@tbl:a と @tbl:b。\n\n## 二 {{#two}}\n\n:::表 {{#tbl-a}}\n題名：甲\n出典：試し\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n:::\n\n:::表 {{#tbl-b}}\n題名：乙\n出典：試し\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n:::")
        .Replace("authors: [試しの課]", Authors, StringComparison.Ordinal) + $"=== content/communities/one.yml\n{SiteText.Community("one")}";

    private static IDocument Page(string settings, string body) => Site.Build(Site.Report("r", settings, body)).Html("reports/r/");
}
