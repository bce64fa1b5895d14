using AngleSharp.Dom;
using Kyojo.Publishing;

namespace Kyojo.Tests.Rendering;

/// <summary>Citations in texts and the list below them (reports.md sections 5.3 and 5.4). The works are invented.</summary>
public sealed class CitationTests
{
    private const string Works = """
        === content/references/works.yml
        b2020:
          type: report
          title: 二つ目の題
          author: {family: 例, given: 一, yomi: れい}
          issued: "2020"
        a2020:
          type: report
          title: 一つ目の題
          author: {family: 例, given: 一, yomi: れい}
          issued: "2020"
          URL: https://a.example/x
        latin:
          type: article-journal
          title: A title
          author: [{family: Doe, given: Jo}, {family: Roe, given: Al}]
          container-title: Journal
          issued: "2019"
        unused:
          type: book
          title: 引かない本
          author: 試しの社
          issued: unknown

        """;

    private const string Text = "本文[@b2020, p. 3; @latin]。続き[@a2020]と[@b2020]。会@tokyo と [@b2020](https://a.example/)。\n";

    [Fact]
    public void Works_are_numbered_by_first_citation_and_listed_in_that_order()
    {
        var page = Report(Text);

        Assert.Equal(["[1, p. 3; 2]", "[3]", "[1]"], page.QuerySelectorAll(".cite").Select(c => c.TextContent));
        Assert.Equal(["例一. 二つ目の題. 2020. ↩ ↩", "Doe, Jo; Roe, Al. A title. Journal. 2019. ↩", "例一. 一つ目の題. 2020. https://a.example/x ↩"], page.QuerySelectorAll("ol > li[id^=ref-]").Select(l => l.TextContent));
        Assert.Equal("参考文献 (References)", page.QuerySelector("#references")!.TextContent);
        Assert.Equal("doc-bibliography", page.QuerySelector(".references")!.GetAttribute("role"));
        Assert.Equal("https://a.example/x", page.QuerySelector("#ref-a2020 a")!.GetAttribute("href"));
        Assert.Contains("会@tokyo", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_and_works_lead_to_each_other()
    {
        var page = Report(Text);

        foreach (var link in page.QuerySelectorAll("[role=doc-biblioref], [role=doc-backlink]"))
        {
            Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
            Assert.NotEmpty(link.GetAttribute("aria-label")!);
        }

        Assert.Equal(["#cite-b2020", "#cite-b2020-2"], page.QuerySelectorAll("#ref-b2020 [role=doc-backlink]").Select(a => a.GetAttribute("href")));
        Assert.Equal("「二つ目の題」を引いた2番目の所へ戻る", page.QuerySelectorAll("#ref-b2020 [role=doc-backlink]")[1].GetAttribute("aria-label"));
    }

    [Fact]
    public void Superscript_marks_have_a_bracket_behind() =>
        Assert.Equal(["1, p. 3), 2)", "3)", "1)"], Report(Text, "citation_marks: superscript").QuerySelectorAll("sup.cite").Select(c => c.TextContent));

    [Fact]
    public void Author_year_marks_tell_works_of_one_year_apart_and_sort_the_list()
    {
        var page = Report(Text, "citation_marks: author-year\ncitation_style: apa");

        Assert.Equal(["(例, 2020b, p. 3; Doe & Roe, 2019)", "(例, 2020a)", "(例, 2020b)"], page.QuerySelectorAll(".cite").Select(c => c.TextContent));
        Assert.Equal(["ref-a2020", "ref-b2020", "ref-latin"], page.QuerySelectorAll(".references ul > li").Select(l => l.Id));
        Assert.StartsWith("例一 (2020a). 一つ目の題.", page.QuerySelector("#ref-a2020")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Journal", page.QuerySelector("#ref-latin i")!.TextContent);
    }

    [Fact]
    public void A_work_may_be_listed_without_being_cited()
    {
        var page = Report("本文[@a2020]。\n", "nocite: [unused]");

        Assert.Equal(["ref-a2020", "ref-unused"], page.QuerySelectorAll(".references li").Select(l => l.Id));
        Assert.Equal("試しの社. 引かない本. 出版年不明.", page.QuerySelector("#ref-unused")!.TextContent);
    }

    [Fact]
    public void An_address_behind_a_title_is_no_vague_link() =>
        Assert.Empty(SiteText.Build(SiteText.Folder(Works + Site.Report("y", "", "本文[@a2020]。\n"))).Report.Diagnostics);

    [Fact]
    public void Without_citations_there_is_no_list() => Assert.Null(Report("本文。\n").QuerySelector(".references"));

    [Fact]
    public void The_settings_of_the_site_choose_style_and_marks()
    {
        var page = Site.Build($"=== site.yml\n{SiteText.Settings}citations: {{style: apa, marks: author-year}}\n" + Works + "=== content/pages/help.md\n---\ntitle: 助け\n---\n本文[@latin]。\n").Html("help/");

        Assert.Equal("(Doe & Roe, 2019)", page.QuerySelector(".cite")!.TextContent);
        Assert.StartsWith("Doe, J., & Roe, A. (2019). A title. Journal.", page.QuerySelector("#ref-latin")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_stay_unique_beside_headings_of_the_same_words()
    {
        var page = Report("## references {#sec-references}\n\n本文[@latin]。\n\n## ref latin\n");

        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_changed_work_changes_the_page_that_cites_it()
    {
        var folder = SiteText.Folder(Works + Kyojo.Tests.Site.Report("y", "", "本文[@latin]。\n"));
        var store = new MemoryStore();
        new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);
        folder.Write("content/references/works.yml", SiteText.Folder(Works).Read("content/references/works.yml") is var bytes ? System.Text.Encoding.UTF8.GetString(bytes).Replace("A title", "Another title", StringComparison.Ordinal) : "");

        new Kyojo.Building.SiteBuilder(folder, SiteText.Options).Build(store);

        Assert.Contains("Another title", store.Page("reports/y/"), StringComparison.Ordinal);
    }

    private static IDocument Report(string text, string more = "") => Site.Build(Works + Site.Report("y", more, text)).Html("reports/y/");
}
