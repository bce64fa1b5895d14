using AngleSharp.Dom;
using Kyojo.Publishing;

namespace Kyojo.Tests.Rendering;

/// <summary>Tables of data on pages (reports.md section 3.2). The values are invented.</summary>
public sealed class DataTableHtmlTests
{
    private const string Kojo = "=== content/data/kojo.csv\n制度,割合（%）,人数\n甲の制度,7.5,\n乙の制度,44.0,1200\n丙の制度,58.4,3400\nない,24.9,-\n"
        + "=== content/data/kojo.yml\ntitle: 頼れる制度\nsource: '{調査|ちょうさ}（2020）'\nnote: 複数回答\nunit: '%'\ncolumns:\n  割合（%）: {id: share, type: percent, decimals: 1}\n  人数: {id: people, type: integer}\nmissing: {\"-\": 該当なし}\n";

    [Fact]
    public void A_table_is_sorted_set_apart_and_says_what_is_missing() =>
        Assert.Equal("""
            <div class="table-block" id="tbl-a">
            <div class="table-scroll" role="group" aria-labelledby="tbl-a-title" tabindex="0">
            <table>
            <caption id="tbl-a-title"><span class="label">表1</span> 頼れるもの</caption>
            <thead>
            <tr><th scope="col">制度</th><th scope="col" class="al-r">人数</th><th scope="col" class="al-r">割合（%）</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">丙の制度</th><td class="al-r">3,400</td><td class="al-r">58.4</td></tr>
            <tr><th scope="row">乙の制度</th><td class="al-r">1,200</td><td class="al-r">44.0</td></tr>
            <tr><th scope="row">甲の制度</th><td class="al-r"><span class="missing"><span aria-hidden="true">—</span><span class="visually-hidden">記載なし</span></span></td><td class="al-r">7.5</td></tr>
            </tbody>
            <tbody class="set-apart">
            <tr><th scope="row">ない</th><td class="al-r"><span class="missing"><span aria-hidden="true">—</span><span class="visually-hidden">該当なし</span></span></td><td class="al-r">24.9</td></tr>
            </tbody>
            </table>
            </div>
            <p class="figure-note">値のないもの：2件</p>
            <p class="figure-note">単位：%</p>
            <p class="figure-note">注：複数回答</p>
            <p class="figure-source">出典：<ruby>調査<rp>（</rp><rt>ちょうさ</rt><rp>）</rp></ruby>（2020）</p>
            </div>
            """.ReplaceLineEndings("\n"), Block(Kojo, "data=kojo columns=制度,people,share sort=share:desc set-apart=ない"));

    [Fact]
    public void A_box_may_say_its_own_source_and_note() =>
        Assert.EndsWith("<p class=\"figure-note\">単位：%</p>\n<p class=\"figure-note\">注：別の注</p>\n<p class=\"figure-source\">出典：別の出典</p>\n</div>", Block(Kojo, "data=kojo", "出典：別の出典\n注：別の注\n"));

    [Fact]
    public void Heads_of_two_levels_and_lists_in_cells_are_told_cell_by_cell()
    {
        var table = Table("=== content/data/m.csv\n種類,企業：利点,企業：課題,個人：利点\n甲,新しい知見;人材,変革,学び\n=== content/data/m.yml\ntitle: 利点\nsource: 試し\ncolumns: {企業：利点: {type: list}}\n", "data=m head=two-level");

        Assert.Equal(["種類", "企業", "個人", "利点", "課題", "利点"], table.QuerySelectorAll("thead th").Select(h => h.TextContent));
        Assert.Equal(["rowspan=2 col", "colspan=2 colgroup", "colspan=1 colgroup", " col", " col", " col"], table.QuerySelectorAll("thead th").Select(h => $"{(h.HasAttribute("rowspan") ? "rowspan=" + h.GetAttribute("rowspan") : h.HasAttribute("colspan") ? "colspan=" + h.GetAttribute("colspan") : "")} {h.GetAttribute("scope")}"));
        Assert.Equal(["新しい知見", "人材"], table.QuerySelectorAll("tbody li").Select(i => i.TextContent));
        Assert.Equal(["甲 企業 利点", "甲 企業 課題", "甲 個人 利点"], table.QuerySelectorAll("tbody td").Select(cell => Heads(table, cell)));
        Assert.Equal("企業", Heads(table, table.QuerySelectorAll("thead tr:nth-child(2) th")[1]));
    }

    [Fact]
    public void A_wide_table_says_so_to_the_printer() => Assert.Equal("table-block wide", Parsed(Kojo, "data=kojo wide").ClassName);

    [Theory]
    [InlineData(30, "制度,数", "table-scroll")]
    [InlineData(31, "制度,数", "table-scroll pairs")]
    [InlineData(31, "制度,数,注", "table-scroll")]
    public void Many_rows_of_two_cells_may_be_a_list_on_narrow_screens(int rows, string heads, string style)
    {
        var cells = heads.Count(c => c == ',');
        var block = Parsed($"=== content/data/k.csv\n{heads}\n{string.Concat(Enumerable.Range(1, rows).Select(i => $"制度{i}{string.Concat(Enumerable.Repeat(",1", cells))}\n"))}", "data=k", "出典：試し\n");

        Assert.Equal(style, block.QuerySelector(".table-scroll")!.ClassName);
    }

    [Fact]
    public void A_type_is_shown_as_it_was_written_and_leads_to_its_page()
    {
        var block = Parsed("=== content/data/k.csv\n種類,数\n試しの会,1\nclub,2\n試しの会（小さい会）,3\n=== content/data/k.yml\ncolumns: {種類: {type: community-type}}\n", "data=k", "出典：試し\n");

        Assert.Equal(["試しの会", "試しの会", "試しの会（小さい会）"], block.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.All(block.QuerySelectorAll("tbody th a"), a => Assert.EndsWith("types/club/", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_neighbours_share_a_cell_and_a_body()
    {
        var table = Table("=== content/data/c.csv\n観点,領域,今\n機会,就業,一つ\n型,就業,二つ\n居場所,人生,三つ\n機会,就業,四つ\n", "data=c group=領域");

        Assert.Equal(["領域", "観点", "今"], table.QuerySelectorAll("thead th").Select(h => h.TextContent));
        Assert.Equal(["就業 2", "人生 ", "就業 "], table.QuerySelectorAll("th[scope=rowgroup]").Select(h => $"{h.TextContent} {h.GetAttribute("rowspan")}"));
        Assert.Equal([2, 1, 1], table.QuerySelectorAll("tbody").Select(b => b.Children.Length));
        Assert.Equal(["就業 機会 今", "就業 型 今", "人生 居場所 今", "就業 機会 今"], table.QuerySelectorAll("tbody td").Select(cell => Heads(table, cell)));
    }

    [Fact]
    public void A_derived_column_says_so()
    {
        var table = Table("=== content/data/d.csv\n名称,会社\n甲,15\n=== content/data/d.yml\ntitle: 割合\nsource: 試し\ncolumns:\n  会社: {id: official, type: percent}\n  残り: {type: percent, derived: 100 - official}\n", "data=d");

        Assert.Equal(["名称", "会社", "残り（計算値）"], table.QuerySelectorAll("th[scope=col]").Select(h => h.TextContent));
        Assert.Equal(["15", "85"], table.QuerySelectorAll("td").Select(c => c.TextContent));
    }

    [Fact]
    public void A_long_table_shows_some_rows_and_opens_to_all()
    {
        var block = Parsed(Kojo, "data=kojo limit=2 rows-headers=1".Replace("rows-", "row-", StringComparison.Ordinal));

        Assert.Equal([2, 4], block.QuerySelectorAll("table").Select(t => t.QuerySelectorAll("tbody tr").Length));
        Assert.Equal("すべての行（4行）", block.QuerySelector("details > summary")!.TextContent);
        Assert.Equal(block.QuerySelectorAll("[id]").Length, block.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_community_is_its_name_with_a_link()
    {
        var block = Parsed($"=== content/communities/one.yml\n{SiteText.Community("one")}\n=== content/data/k.csv\n会,数\none,1\n=== content/data/k.yml\ncolumns: {{会: {{type: community}}}}\n", "data=k", "出典：試し\n");

        Assert.Equal("<a href=\"../communities/one/\">試しの会</a>", block.QuerySelector("th[scope=row]")!.InnerHtml);
    }

    [Fact]
    public void A_report_may_state_more_about_a_table_and_give_it_another_name()
    {
        var store = Site.Build(Kojo + Site.Report("y", "data: [{id: own, path: kojo.csv, source: 報告の出典, unit: 人}]", "@tbl:a と。\n\n:::表 {#tbl-a data=own}\n題名：甲\n:::\n"));

        var block = store.Html("reports/y/").QuerySelector(".table-block")!;
        Assert.Equal(4, block.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("出典：報告の出典", block.TextContent, StringComparison.Ordinal);
        Assert.Contains("単位：人", block.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_value_changes_the_page_that_shows_it_and_no_other()
    {
        var folder = SiteText.Folder(Kojo + Page("data=kojo", "") + "=== content/pages/other.md\n---\ntitle: 別\n---\n本文。\n");
        var store = new MemoryStore();
        new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);
        folder.Write("content/data/kojo.csv", "制度,割合（%）,人数\n甲の制度,7.6,\n");

        var report = new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);

        Assert.Contains(report.Rendered, r => r.Route == "help/");
        Assert.DoesNotContain(report.Rendered, r => r.Route == "other/");
        Assert.Contains("7.6", store.Page("help/"), StringComparison.Ordinal);
    }

    private static string Page(string attributes, string fields) => $"=== content/pages/help.md\n---\ntitle: 助け\n---\n:::表 {{#tbl-a {attributes}}}\n題名：頼れるもの\n{fields}:::\n";

    private static IElement Parsed(string files, string attributes, string fields = "") => Site.Build(files + Page(attributes, fields)).Html("help/").QuerySelector(".table-block")!;

    private static IElement Table(string files, string attributes) => Parsed(files, attributes, files.Contains("source:", StringComparison.Ordinal) ? "" : "出典：試し\n").QuerySelector("table")!;

    private static string Block(string files, string attributes, string fields = "")
    {
        var page = Site.Build(files + Page(attributes, fields)).Page("help/");
        var start = page.IndexOf("<div class=\"table-block\"", StringComparison.Ordinal);
        var end = page.IndexOf("</p>\n</div>", page.IndexOf("figure-source", start, StringComparison.Ordinal), StringComparison.Ordinal);
        return page[start..(end + "</p>\n</div>".Length)];
    }

    private static string Heads(IElement table, IElement cell) => string.Join(' ', cell.GetAttribute("headers")!.Split(' ').Select(id => table.QuerySelector("#" + id)!.TextContent));
}
