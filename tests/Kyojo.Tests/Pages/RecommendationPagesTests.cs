using Kyojo.Publishing;

namespace Kyojo.Tests.Pages;

/// <summary>What reports recommend, gathered by audience (leaving-kit.md 14).</summary>
public sealed class RecommendationPagesTests
{
    private const string Types = "=== content/types/club.yml\n" + SiteText.Type + "\naudience: company\n";

    private static string Box(string audience, params string[] items) => $":::提言集\n相手：{audience}\n\n{string.Concat(items.Select(i => $"- {i}\n"))}:::\n";

    private static readonly Lazy<MemoryStore> Store = new(() => Site.Build(Types
        + Site.Report("old", body: "## 章\n\n" + Box("企業", "**ふるい一。** 続ける。", "**ふるい二。** 広げる。")).Replace("2026-01-03", "2024-05-01", StringComparison.Ordinal)
        + Site.Report("new", "corrections: [{on: 2026-02-01, kind: 訂正, text: 表の二つ目の数がもとの資料と違っていたため直した。}]", "## 章\n\n" + Box("企業", "**あたらしい一。** 会う。", "題のない提言。") + "\n" + Box("自治体", "**窓口で渡す。** 一覧を渡す。"))
        + Site.Report("plain", body: "提言のない報告。")));

    [Fact]
    public void The_newest_report_comes_first_and_keeps_its_order()
    {
        var page = Store.Value.Html("reports/recommendations/company/");

        Assert.Equal(["あたらしい一。 会う。", "題のない提言。", "ふるい一。 続ける。", "ふるい二。 広げる。"], page.Texts(".recommended li p:first-child"));
        Assert.Equal("あたらしい一。", page.Text(".recommended li strong"));
        Assert.StartsWith("提言：企業の方へ｜", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_leads_to_its_place_in_the_report_and_says_who_wrote_it_when()
    {
        var store = Store.Value;
        var link = store.Html("reports/recommendations/company/").QuerySelector(".recommended li .meta a")!;
        var target = link.GetAttribute("href")!;

        Assert.StartsWith("../../new/#", target, StringComparison.Ordinal);
        Assert.NotNull(store.Html("reports/new/").GetElementById(target[(target.IndexOf('#') + 1)..]));
        Assert.Equal("試しの報告 （公開した後に直したところがあります） 試しの課 2026年1月3日", PublishedPage.Flat(link.ParentElement!.TextContent));
    }

    [Fact]
    public void Audiences_without_anything_have_no_page()
    {
        var store = Store.Value;

        Assert.Equal(["reports/recommendations/company/index.html", "reports/recommendations/index.html", "reports/recommendations/municipality/index.html"], store.Paths.Where(p => p.StartsWith("reports/recommendations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["自治体の方へ 1件", "企業の方へ 4件"], store.Html("reports/recommendations/").Texts("main .contents li"));
        Assert.DoesNotContain(Site.Build(Site.Report("plain")).Paths, p => p.Contains("recommendations", StringComparison.Ordinal));
    }

    [Fact]
    public void The_three_newest_stand_where_their_audience_looks()
    {
        var store = Store.Value;

        Assert.Equal(["あたらしい一。 会う。", "題のない提言。", "ふるい一。 続ける。"], store.Html("types/club/").Texts("section[aria-labelledby=recommended-company] li p:first-child"));
        Assert.Equal("../../reports/recommendations/company/", store.Html("types/club/").QuerySelector("section[aria-labelledby=recommended-company] .more a")!.GetAttribute("href"));
        Assert.Equal(["窓口で渡す。 一覧を渡す。"], store.Html("data/coverage/").Texts("section[aria-labelledby=recommended-municipality] li p:first-child"));
        Assert.Equal(["窓口で渡す。 一覧を渡す。"], store.Html("leave/").Texts("section[aria-labelledby=recommended-municipality] li p:first-child"));
        Assert.Null(store.Html("data/coverage/").QuerySelector("section[aria-labelledby=recommended-company]"));
        Assert.Null(store.Html("finder/").QuerySelector("section[aria-labelledby^=recommended]"));
    }

    [Fact]
    public void What_is_for_individuals_stands_at_the_start_and_the_results_of_the_finder()
    {
        var store = Site.Build("=== site.yml\n" + SiteText.Settings + "languages: [ja, en, easy]\n" + Site.Report("r", body: Box("個人", "**たずねる。** 声をかける。")) + "=== content/communities/a.yml\n" + SiteText.Community("a", "online: true"));

        Assert.Equal(["たずねる。 声をかける。"], store.Html("finder/").Texts("section[aria-labelledby=recommended-individual] li p:first-child"));
        Assert.Equal(["たずねる。 声をかける。"], store.Html("finder/any/either/").Texts("section[aria-labelledby=recommended-individual] li p:first-child"));
        Assert.Null(store.Html("finder/any/").QuerySelector("section[aria-labelledby^=recommended]"));
        Assert.Equal("ja", store.Html("en/finder/").QuerySelector("section[aria-labelledby=recommended-individual] li div")!.GetAttribute("lang"));
    }

    /// <summary>A list that is shown again, in its own report or in another, is gathered once, from where it was written.</summary>
    [Fact]
    public void What_is_shown_again_is_gathered_once()
    {
        var store = Site.Build(Types
            + Site.Report("first", body: "## 章\n\n" + Box("企業", "**会う。** 一度会う。").Replace(":::提言集\n", ":::提言集 {#rec-list}\n", StringComparison.Ordinal) + "\n:::再掲 {ref=first#rec-list}\n:::\n")
            + Site.Report("second", body: "## 章\n\n:::再掲 {ref=first#rec-list}\n:::\n"));
        var page = store.Html("reports/recommendations/company/");

        Assert.Equal(["会う。 一度会う。"], page.Texts(".recommended li p:first-child"));
        Assert.StartsWith("../../first/#", page.QuerySelector(".recommended li .meta a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["企業の方へ 1件"], store.Html("reports/recommendations/").Texts("main .contents li"));
        Assert.Contains("一度会う", store.Html("reports/second/").Text("main"), StringComparison.Ordinal);
    }

    [Theory, InlineData("recommendations"), InlineData("references")]
    public void No_report_may_take_the_address(string id) =>
        Assert.Contains($"KYO1010 content/reports/{id}.md", SiteText.Findings(Site.Report(id)));
}
