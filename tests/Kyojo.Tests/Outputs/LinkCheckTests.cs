using Kyojo.Diagnostics;

namespace Kyojo.Tests.Outputs;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("[会](../communities/one.yml)", "")]
    [InlineData("[会](/communities/one/)", "")]
    [InlineData("[見出し](#a)\n\n## 見出し {#a}", "")]
    [InlineData("[別の頁](other.md#b)", "")]
    [InlineData("[会](../communities/two.yml)", "KYO2508 content/pages/x.md:4:5")]
    [InlineData("[別の頁](othr.md)", "KYO2508 content/pages/x.md:4:7")]
    [InlineData("[会](/communities/two/)", "KYO5301 content/pages/x.md:4:5")]
    [InlineData("[見出し](#c)", "KYO5302 content/pages/x.md:4:7")]
    [InlineData("[別の頁](other.md#c)", "KYO5302 content/pages/x.md:4:7")]
    public void A_link_that_leads_nowhere_is_found(string body, string expected) => Assert.Equal(expected, string.Join(' ', Build(body).Select(d => $"{d.Code.Id} {d.Span}")));

    [Fact]
    public void What_was_meant_is_proposed_and_the_page_named()
    {
        var found = Assert.Single(Build("[会](/communities/onee/)"));

        Assert.Equal("communities/one/", Assert.Single(found.Suggestions));
        Assert.Contains("x/", found.MessageIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_to_nowhere_is_found() =>
        Assert.Equal(["KYO5301"], SiteText.Diagnostics($"=== site.yml\n{SiteText.Settings}redirects: {{/old/: /nowhere/}}\n").Select(d => d.Code.Id));

    [Theory]
    [InlineData("=== content/pages/types.md\n---\ntitle: 題\n---\n", "types/index.html", "page", "type-index")]
    [InlineData("=== content/pages/index.md\n---\ntitle: 題\n---\n", "index.html", "home", "page")]
    [InlineData("=== site.yml\n" + SiteText.Settings + "redirects: {/about/: /types/}\n", "about/index.html", "page", "redirect")]
    [InlineData("=== site.yml\n" + SiteText.Settings + "redirects: {robots.txt: /types/}\n", "robots.txt", "redirect", "host files")]
    public void Two_writers_of_one_address_are_both_named(string files, string path, string a, string b)
    {
        var found = Assert.Single(SiteText.Diagnostics(files));

        Assert.Equal("KYO6501", found.Code.Id);
        Assert.All(new[] { path, a, b }, word => Assert.Contains(word, found.MessageIn(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void Two_records_with_one_former_id_are_two_writers()
    {
        var found = Assert.Single(SiteText.Diagnostics($"=== content/communities/a.yml\n{SiteText.Community("a", "redirects: [old]")}=== content/communities/b.yml\n{SiteText.Community("b", "redirects: [old]")}"));

        Assert.Equal("KYO6501", found.Code.Id);
    }

    private static IReadOnlyList<Diagnostic> Build(string body) =>
        SiteText.Diagnostics($"=== content/communities/one.yml\n{SiteText.Community("one")}=== content/pages/other.md\n---\ntitle: 別\n---\n## 見出し {{#b}}\n=== content/pages/x.md\n---\ntitle: 題\n---\n{body}\n");
}
