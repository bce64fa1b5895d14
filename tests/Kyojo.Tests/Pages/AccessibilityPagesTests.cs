using Kyojo.Model;

namespace Kyojo.Tests.Pages;

public sealed class AccessibilityPagesTests
{
    private static string Results(Func<int, bool> has) => "=== content/data/accessibility-results.csv\ncriterion,applies,result,method,date,tool,note\n"
        + string.Concat(ReferenceTables.AccessibilityCriteria.Where((_, i) => has(i)).Select(c => $"{c.Number},適用,適合,HC,2026-03-01,,試し\n"));

    [Fact]
    public void The_criteria_are_the_38_of_levels_A_and_AA()
    {
        Assert.Equal((25, 13), (ReferenceTables.AccessibilityCriteria.Count(c => c.Level == "A"), ReferenceTables.AccessibilityCriteria.Count(c => c.Level == "AA")));
        Assert.Equal(38, ReferenceTables.AccessibilityCriteria.Select(c => c.Number).Distinct().Count());
    }

    [Fact]
    public void Without_results_nothing_is_said_to_be_known()
    {
        var store = Site.Build("");

        Assert.Equal("検査の結果がまだないため、わかりません", store.Html("accessibility/").Fact("わかっている問題"));
        Assert.Equal("https://site.example/ 以下のページ", store.Html("accessibility/").Fact("対象範囲"));
        Assert.Equal("JIS X 8341-3:2016 の適合レベルAAに配慮", store.Html("accessibility/").Fact("目標"));
        Assert.Equal(38, store.Html("accessibility/check/").Texts("tbody tr td:nth-child(5)").Count(t => t == "人による確認が必要"));
        Assert.Equal("この表は機械による検査の記録です。適合や準拠を示すものではありません。", store.Html("accessibility/check/").Text("main .lead"));
    }

    [Fact]
    public void Recorded_results_stand_in_their_rows_and_the_rest_waits_for_people()
    {
        var page = Site.Build(Results(i => i < 2)).Html("accessibility/check/");

        Assert.Equal(["適合", "適合", "人による確認が必要"], page.Texts("tbody tr td:nth-child(5)").Take(3));
        Assert.Contains("2026年3月1日", page.Text("main .lead + p"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tested_pages_are_listed_and_led_to_while_they_are_there()
    {
        var page = Site.Build(Results(i => i < 1) + "=== content/data/accessibility-sample.csv\npage,drawn\n,no\nprefectures/shimane/,yes\nno/longer/there/,yes\n").Html("accessibility/check/");

        Assert.Equal(["/ 代表", "/prefectures/shimane/ くじ", "/no/longer/there/ くじ"], page.QuerySelectorAll("#sample ~ .table-scroll tbody tr").Select(r => $"{r.Text("th")} {r.Text("td")}"));
        Assert.Equal(["../../", "../../prefectures/shimane/"], page.QuerySelectorAll("#sample ~ .table-scroll a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("degree: 準拠", 38, 1)]
    [InlineData("degree: 準拠, tested_on: 2026-03-01", 37, 1)]
    [InlineData("degree: 一部準拠, tested_on: 2026-03-01", 0, 1)]
    [InlineData("degree: 一部準拠, tested_on: 2026-03-01", 38, 0)]
    [InlineData("degree: 配慮", 0, 0)]
    public void Nothing_is_claimed_that_was_not_tested(string policy, int results, int refused) =>
        Assert.Equal(refused, SiteText.Diagnostics($"=== site.yml\n{SiteText.Settings}accessibility: {{{policy}}}\n{Results(i => i < results)}").Count(d => d.Code.Id == "KYO5902"));

    [Fact]
    public void No_page_of_ours_claims_to_conform() =>
        Assert.All(["accessibility/", "accessibility/check/", "en/accessibility/"], route => Assert.DoesNotContain("準拠しています", DemoSite.Store.Page(route), StringComparison.Ordinal));
}
