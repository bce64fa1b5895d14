using AngleSharp.Dom;
using Kyojo.Publishing;

namespace Kyojo.Tests.Rendering;

/// <summary>Charts on pages, what is counted from the site, and what reports show of each other (reports.md sections 2–4). The values are invented.</summary>
public sealed class ChartHtmlTests
{
    private const string Kojo = "=== content/data/kojo.csv\n制度,割合（%）\n甲の制度,7.5\n乙の制度,44.0\n丙の制度,\nない,24.9\nその他,76.7\n"
        + "=== content/data/kojo.yml\ntitle: 頼れる制度\nsource: {cite: book}\nnote: 複数回答\ncolumns:\n  割合（%）: {id: share, type: percent, decimals: 1}\n";

    private const string Words = "題名：乙の制度が<多い>\n副題：割合（%）、全国、2020年\n要約：乙の制度が44.0で最も多く、甲の制度は7.5にとどまる。\n";

    [Fact]
    public void A_chart_says_its_message_shows_its_numbers_and_names_its_source()
    {
        var figure = Figure("data=kojo set-apart=ない exclude=その他");

        Assert.Equal(["figcaption", "p.figure-summary", "svg.wide", "svg.narrow", "details.figure-data", "p.figure-note", "p.figure-note", "p.figure-note", "p.figure-source"],
            figure.Children.Select(e => e.LocalName + (e.ClassName is { Length: > 0 } name ? "." + name : "")));
        Assert.Equal("図1 乙の制度が<多い> 割合（%）、全国、2020年", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("fig-a-title", figure.GetAttribute("aria-labelledby"));
        Assert.Equal("図1の数値（表）", figure.QuerySelector("summary")!.TextContent);
        Assert.Equal(["乙の制度 44.0", "甲の制度 7.5", "丙の制度 —記載なし", "ない 24.9", "その他 76.7"], figure.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))));
        Assert.Equal(["値のないもの：1件", "図に入れていないもの：その他 76.7", "注：複数回答"], figure.QuerySelectorAll(".figure-note").Select(p => p.TextContent));
        Assert.Equal("乙の制度が44.0で最も多く、甲の制度は7.5にとどまる。", figure.QuerySelector("svg.narrow desc")!.TextContent);
        Assert.DoesNotContain("76.7", figure.QuerySelector("svg.wide")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_a_publication_is_printed_and_listed()
    {
        var page = Page("data=kojo");

        Assert.StartsWith("出典：", page.QuerySelector(".figure-source")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", page.QuerySelector(".figure-source a[role=doc-biblioref]")!.TextContent);
        Assert.Single(page.QuerySelectorAll("#ref-book"));
        Assert.Empty(Page("data=kojo", "出典：筆者作成\n").QuerySelectorAll("#ref-book"));
    }

    [Fact]
    public void Only_a_page_with_a_chart_links_their_style_sheet()
    {
        var store = Build("data=kojo", "", "=== content/pages/other.md\n---\ntitle: 別\n---\n本文。\n");

        Assert.Single(store.Html("help/").QuerySelectorAll("link[rel=stylesheet][href*='report.']"));
        Assert.Single(store.Html("other/").QuerySelectorAll("link[rel=stylesheet][href*='site.']"));
    }

    [Fact]
    public void A_map_is_shown_as_a_table_where_it_does_not_fit()
    {
        var figure = Figure("data=site:communities-by-prefecture kind=tilemap role=origin", "=== content/communities/two.yml\n" + SiteText.Community("two", "places: [{role: origin, prefecture: \"32\"}, {role: base, prefecture: \"13\"}]"));

        Assert.Empty(figure.QuerySelectorAll("svg.narrow"));
        Assert.Single(figure.QuerySelectorAll("details.instead"));
        Assert.Equal("1", figure.QuerySelectorAll("tbody tr").Single(r => r.FirstElementChild!.TextContent == "島根").LastElementChild!.TextContent);
        Assert.Equal("0", figure.QuerySelectorAll("tbody tr").Single(r => r.FirstElementChild!.TextContent == "東京").LastElementChild!.TextContent);
        Assert.Equal("出典：このサイトの掲載内容（2026年1月1日のデータ）", figure.QuerySelector(".figure-source")!.TextContent);
    }

    [Fact]
    public void A_changed_record_changes_the_page_that_counts_it()
    {
        var folder = SiteText.Folder(Files("data=site:communities-by-type", "", ""));
        var store = new MemoryStore();
        new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);
        Assert.Equal("0", store.Html("help/").QuerySelectorAll(".chart tbody td")[0].TextContent);
        folder.Write("content/communities/two.yml", SiteText.Community("two"));

        var report = new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);

        Assert.Contains(report.Rendered, r => r.Route == "help/");
        Assert.Equal("1", store.Html("help/").QuerySelectorAll(".chart tbody td")[0].TextContent);
    }

    [Fact]
    public void A_reference_to_another_report_says_its_title_and_number_and_leads_there()
    {
        var store = Site.Build(Kojo + Site.Report("first", body: "@fig:a を見る。\n\n:::グラフ {#fig-a data=kojo}\n" + Words + ":::\n")
            + Site.Report("second", body: "@report:first#fig-a と [@report:first] を見る。\n"));

        Assert.Equal(["「試しの報告」図1 ../first/#fig-a", "「試しの報告」 ../first/"], store.Html("reports/second/").QuerySelectorAll("a.xref").Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
    }

    [Fact]
    public void What_is_shown_again_has_one_text_and_no_number_of_its_own()
    {
        var folder = SiteText.Folder(Kojo + Site.Report("first", body: "@fig:a を見る。\n\n:::グラフ {#fig-a data=kojo}\n" + Words + ":::\n")
            + Site.Report("second", body: "@fig:b を見る。\n\n:::再掲 {ref=first#fig-a}\n:::\n\n:::グラフ {#fig-b data=kojo}\n" + Words + ":::\n\n:::再掲 {ref=second#fig-b}\n:::\n"));
        var store = new MemoryStore();
        Assert.True(new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store).Published);
        var page = store.Html("reports/second/");

        Assert.Equal(["【再掲】「試しの報告」図1", "【再掲】「試しの報告」図1"], page.QuerySelectorAll(".again").Select(p => p.TextContent));
        Assert.Equal(["乙の制度が<多い>", "図1 乙の制度が<多い>", "乙の制度が<多い>"], page.QuerySelectorAll("figcaption").Select(c => c.TextContent[..^" 割合（%）、全国、2020年".Length]));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());

        folder.Write("content/data/kojo.csv", "制度,割合（%）\n甲の制度,9.9\n");
        var again = new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);
        Assert.Contains(again.Rendered, r => r.Route == "reports/second/");
        Assert.Contains("9.9", store.Page("reports/second/"), StringComparison.Ordinal);
    }

    private static IDocument Page(string attributes, string fields = "") => Build(attributes, fields).Html("help/");

    private static IElement Figure(string attributes, string more = "") => Build(attributes, "", more).Html("help/").QuerySelector("figure.chart")!;

    private static MemoryStore Build(string attributes, string fields, string more = "") => Site.Build(Files(attributes, fields, more));

    private static string Files(string attributes, string fields, string more) => Kojo + more + $"=== content/pages/help.md\n---\ntitle: 助け\n---\n:::グラフ {{#fig-a {attributes}}}\n{Words}{fields}:::\n";
}
