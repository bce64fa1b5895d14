using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Pages;

/// <summary>Figures of reports have pages and files of their own (reports.md section 4.4). The values are invented.</summary>
public sealed class FigurePagesTests
{
    private const string Data = "=== content/data/kojo.csv\n制度,割合（%）,\"注,意\"\n甲の制度,7.5,\"a,b\"\n乙の制度,44.0,\nない,-,\n"
        + "=== content/data/kojo.yml\ntitle: 頼れる制度\nsource: '[調査](https://chousa.example/)（2020）'\nunit: '%'\nas_of: \"2020\"\nlicense: custom\ncolumns:\n  割合（%）: {id: share, type: percent, decimals: 1}\nmissing: {\"-\": 該当なし}\n";

    private static readonly MemoryStore Store = Site.Build(Data + Site.Report("r", body: "@fig:a と @fig:b を見る。\n\n" + Chart("a", "sort=source") + Chart("b", "sort=source exclude=甲の制度")));

    [Fact]
    public void A_figure_has_a_page_with_its_number_its_numbers_and_how_to_cite_it()
    {
        var page = Store.Html("reports/r/figures/fig-b/");

        Assert.Equal("図2 乙が多い", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("図2 乙が多い", page.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector("details.figure-data")!.HasAttribute("open"));
        Assert.Equal(["../fig-b.csv", "../fig-b.svg", "../fig-b.json"], page.QuerySelectorAll(".figure-links a").Select(a => a.GetAttribute("href")));
        Assert.Equal("試しの課. “図2 乙が多い”. 試しの報告. 試しの市, 2026-01-03. https://site.example/reports/r/figures/fig-b/", page.QuerySelector("#cite + dl dd")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "../../");
    }

    [Fact]
    public void A_report_leads_to_the_pages_and_files_of_its_figures()
    {
        var links = Store.Html("reports/r/").QuerySelectorAll("#fig-a .figure-links a");

        Assert.Equal(["figures/fig-a.csv", "figures/fig-a.svg", "figures/fig-a/"], links.Select(a => a.GetAttribute("href")));
        Assert.Equal($"CSV（{Store.Read(RoutePath.File("reports/r/figures/fig-a.csv")).Length} B）", links[0].TextContent);
        Assert.Contains("reports/r/figures/index.html", Store.Paths);
    }

    [Fact]
    public void The_files_hold_what_the_figure_shows()
    {
        var csv = Store.Read(RoutePath.File("reports/r/figures/fig-b.csv"));
        using var json = JsonDocument.Parse(Store.Read(RoutePath.File("reports/r/figures/fig-b.json")));
        var root = json.RootElement;

        Assert.Equal("\uFEFF制度,割合（%）\r\n乙の制度,44.0\r\nない,\r\n甲の制度,7.5\r\n", Encoding.UTF8.GetString(csv));
        Assert.Equal(["id", "label", "title", "subtitle", "summary", "unit", "source", "note", "as_of", "license", "report", "columns", "rows", "missing"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("fig-b 図2 乙が多い 割合、全国、2020年 % 調査（2020） 2020 custom", string.Join(' ', new[] { "id", "label", "title", "subtitle", "unit", "source", "as_of", "license" }.Select(name => root.GetProperty(name).GetString())));
        Assert.Equal("""[["乙の制度",44.0],["ない",null],["甲の制度",7.5]]""", string.Concat(root.GetProperty("rows").GetRawText().Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal("該当なし", root.GetProperty("missing").GetProperty("-").GetString());
        Assert.Equal("img", XDocument.Parse(Encoding.UTF8.GetString(Store.Read(RoutePath.File("reports/r/figures/fig-b.svg")))).Root!.Attribute("role")!.Value);
    }

    [Fact]
    public void What_is_wrong_with_a_figure_is_told_once()
    {
        var found = SiteText.Diagnostics(Data + Site.Report("r", body: "@fig:a を見る。\n\n" + Chart("a", "").Replace("副題：割合、全国、2020年\n", "", StringComparison.Ordinal)));

        Assert.Equal("KYO4204", Assert.Single(found, d => d.Code.Id.StartsWith("KYO42", StringComparison.Ordinal)).Code.Id);
    }

    [Fact]
    public void What_a_figure_points_to_stands_in_its_report()
    {
        var chart = Chart("b", "").Replace(":::\n\n", "\n@fig:a と @tbl:t、@sec:more、@sec:one とくらべる。@fig:b は自分。\n:::\n\n", StringComparison.Ordinal);
        var tail = "## 章 {#sec-one}\n\n### 節 {#sec-more}\n\n:::表 {#tbl-t data=kojo}\n題名：表の題\n:::\n";
        var store = Site.Build(Data + Site.Report("r", "numbered_headings: true", "@fig:a と @fig:b を見る。\n\n" + Chart("a", "") + chart + tail));

        var links = store.Html("reports/r/figures/fig-b/").QuerySelectorAll("a.xref");
        Assert.Equal(["図1 ../../#fig-a", "表1 ../../#tbl-t", "1.1 ../../#sec-more", "第1章 ../../#sec-one", "図2 #fig-b"], links.Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
    }

    [Fact]
    public void A_figure_that_was_withdrawn_leads_to_what_is_said_of_it()
    {
        const string corrections = "corrections:\n  - {on: 2026-02-02, kind: 訂正, affects: [fig-gone, fig-a, tbl-gone], text: もとの調査に誤りがあったため、図と表を取り下げました。}\n  - {on: 2026-02-01, kind: 訂正, affects: [fig-gone, Fig x], text: 図の数を一度直しましたが、まだ誤りが残っていました。}";
        var store = Site.Build(Data + Site.Report("r", corrections, "@fig:a を見る。\n\n" + Chart("a", "")));

        Assert.Equal("../../", store.Html("reports/r/figures/fig-gone/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("../../#corrections", store.Html("reports/r/figures/fig-a/").QuerySelector("a.corrected")!.GetAttribute("href"));
        Assert.DoesNotContain(store.Paths, path => path.Contains("figures/tbl-gone", StringComparison.Ordinal) || path.Contains("figures/Fig", StringComparison.Ordinal));
        var page = store.Html("reports/r/");
        Assert.Equal(["fig-gone", "tbl-gone"], page.QuerySelectorAll(".corrections > li:first-child > span[id]").Select(s => s.Id));
        Assert.Empty(page.QuerySelectorAll(".corrections > li:last-child > span[id]"));
    }

    [Fact]
    public void The_figures_of_a_withdrawn_report_lead_to_it()
    {
        var store = Site.Build(Data + Site.Report("r", "status: withdrawn\ncorrections: [{on: 2026-02-01, kind: 訂正, affects: [fig-old], text: 元の資料に大きな誤りがあったため取り下げました。}]", "@fig:a を見る。\n\n" + Chart("a", "")));

        foreach (var id in (string[])["fig-a", "fig-old"]) Assert.Equal("../../", store.Html($"reports/r/figures/{id}/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("../", store.Html("reports/r/figures/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.DoesNotContain(store.Paths, path => path.EndsWith(".svg", StringComparison.Ordinal) && path.StartsWith("reports/r/", StringComparison.Ordinal));
    }

    private static string Chart(string id, string attributes) =>
        $":::グラフ {{#fig-{id} data=kojo x=share {attributes}}}\n題名：乙が多い\n副題：割合、全国、2020年\n要約：乙の制度は44.0で、甲の制度の7.5を大きく上回っている。\n:::\n\n";
}
