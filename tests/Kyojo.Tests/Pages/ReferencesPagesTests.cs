namespace Kyojo.Tests.Pages;

/// <summary>The works that are cited, with what cites them (reports.md section 10). All works are invented.</summary>
public sealed class ReferencesPagesTests
{
    private const string Works = "=== content/references/more.yml\nlater: {type: book, title: あとの本, author: {literal: 和の所, yomi: わのしょ}, issued: \"2020\", URL: \"https://hon.example/a\"}\nunused: {type: book, title: 引かれない本, author: 例示の所, issued: \"2020\"}\n";

    [Fact]
    public void Each_work_says_which_reports_and_cases_cite_it()
    {
        var store = Site.Build(Works + $"=== content/communities/one.yml\n{SiteText.Community("one")}" + Site.Case("a", "one")
            + Site.Report("old", "", "本文[@later]と[@later, p. 2]。") + Site.Report("new", "nocite: [later]", "本文[@book]。").Replace("2026-01-03", "2026-02-03", StringComparison.Ordinal)
            + Site.Report("hidden", "status: draft", "下書き[@unused]。"));
        var page = store.Html("reports/references/");

        Assert.Equal(["ref-later", "ref-book"], page.QuerySelectorAll("main li[id]").Select(li => li.Id));
        Assert.StartsWith("和の所. あとの本. 2020. https://hon.example/a", page.GetElementById("ref-later")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["https://hon.example/a", "../new/", "../old/"], page.QuerySelectorAll("#ref-later a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["../new/", "../../cases/a/"], page.QuerySelectorAll("#ref-book a").Select(a => a.GetAttribute("href")));
        Assert.Equal("references/", store.Html("reports/").QuerySelectorAll("main .more a").Single().GetAttribute("href"));
        Assert.Null(store.Html("cases/").QuerySelector("main .more a"));
    }

    [Fact]
    public void Where_nothing_is_cited_there_is_no_page() =>
        Assert.DoesNotContain("reports/references/index.html", Site.Build(Site.Report("r")).Paths);
}
