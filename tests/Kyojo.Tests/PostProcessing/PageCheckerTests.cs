using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Tests.PostProcessing;

public sealed class PageCheckerTests
{
    private static string[] Faults(string main, string head = "<title>題</title>", string html = "<html lang=\"ja\">")
    {
        var page = $"<!DOCTYPE html>\n{html}\n<head>{head}</head>\n<body><main>{main}</main></body></html>";
        return [.. new PageFactsScanner().Scan(RoutePath.Home, page).Faults.Select(f => $"{f.Code} {f.What}".Trim())];
    }

    [Theory]
    [InlineData("<h1>会</h1><h2>場所</h2><h3>県</h3><h2>時</h2>", "")]
    [InlineData("<p>本文</p>", "KYO5003 0")]
    [InlineData("<h1>一</h1><h1>二</h1>", "KYO5003 2")]
    [InlineData("<h1>会</h1><h3>場所<wbr>と時</h3>", "KYO5004 場所と時")]
    [InlineData("<h1>会</h1><main></main>", "KYO5005 2")]
    [InlineData("<h1>会</h1><a href=\"x/\"> </a>", "KYO5006 x/")]
    [InlineData("<h1>会</h1><a href=\"x/\" aria-label=\"行き先\"></a><a href=\"x/\"><img src=\"a.png\" alt=\"地図\"></a><a id=\"y\"></a>", "")]
    [InlineData("<h1>会</h1><button type=\"submit\"></button>", "KYO5006")]
    [InlineData("<h1 id=\"a\">会</h1><p id=\"b\"></p><p id=\"a\"></p><p id=\"a\"></p>", "KYO5007 a")]
    [InlineData("<h1>会</h1><img src=\"x/a.png\">", "KYO5008 a.png")]
    [InlineData("<h1>会</h1><img src=\"x/a.png\" alt=\"\">", "")]
    [InlineData("<h1>会</h1><img src=\"x/a.png\" alt=\"a.png\">", "KYO5009 a.png")]
    [InlineData("<h1>会</h1><table><caption>件数</caption><tr><td>1</td></tr></table>", "KYO5010 件数1")]
    [InlineData("<h1>会</h1><table><tr><th>県</th></tr></table>", "")]
    [InlineData("<h1>会</h1><input name=\"q\">", "KYO5011 q")]
    [InlineData("<h1>会</h1><input id=\"q\">", "KYO5011 q")]
    [InlineData("<h1>会</h1><input id=\"q\"><label for=\"q\">探す</label><label>名 <input></label><input type=\"hidden\"><select aria-label=\"県\"></select>", "")]
    [InlineData("<h1>会</h1><a href=\"x/\">こちら</a>", "KYO5012 こちら")]
    [InlineData("<h1>会</h1><a href=\"x/\"><span>https://one.example/</span></a>", "KYO5012 https://one.example/")]
    [InlineData("<h1>会</h1><a href=\"x/\">こちらの会について</a>", "")]
    [InlineData("<h1>会</h1><li>項目</li><ul><li>項目</li></ul>", "KYO5013")]
    public void A_fault_is_seen_and_nothing_else(string main, string expected) => Assert.Equal(expected.Length == 0 ? [] : [expected], Faults(main));

    [Fact]
    public void Title_and_language_are_needed()
    {
        Assert.Equal(["KYO5001"], Faults("<h1>会</h1>", head: ""));
        Assert.Equal(["KYO5001"], Faults("<h1>会</h1>", head: "<title> </title>"));
        Assert.Equal(["KYO5002"], Faults("<h1>会</h1>", html: "<html>"));
    }

    [Fact]
    public void The_demonstration_site_has_no_fault() =>
        Assert.DoesNotContain(DemoSite.Report.Diagnostics, d => d.Code.Id.StartsWith("KYO50", StringComparison.Ordinal));

    [Fact]
    public void A_fault_of_a_template_is_told_once_for_all_pages()
    {
        var found = SiteText.Diagnostics("=== site.yml\n" + SiteText.Settings + "theme: own\n=== themes/own/theme.yml\nname: own\nversion: 1.0.0\nextends: default\n=== themes/own/partials/footer.hbs\n<footer><a href=\"{{url \"about/\"}}\">こちら</a></footer>\n");

        var told = Assert.Single(found, d => d.Code.Id == "KYO5012");
        Assert.Matches(@"（/ ほか\d+ページ）", told.MessageIn(Kyojo.Diagnostics.Language.Japanese));
    }
}
