using System.Text.RegularExpressions;

namespace Kyojo.BrowserTests;

/// <summary>The table of page kinds is the sites' own.</summary>
public sealed partial class PageKindTests(Lab lab)
{
    [Fact]
    public void Every_kind_of_both_sites_has_a_row()
    {
        var published = new[] { lab.Demo, lab.Full }.SelectMany(site => site.Pages.Select(p => KindOf(File.ReadAllText(Path.Combine(site.Folder, p)))));
        Assert.Equal(PageKinds.Classes.Order(StringComparer.Ordinal), published.Where(k => k.Length > 0).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public void Every_row_names_a_page_of_its_kind(PageKind kind) => Assert.Equal(kind.Class, KindOf(lab.Full.Html(kind.Route)));

    /// <summary>Pages without a kind are those that send on, and nothing else.</summary>
    [Fact]
    public void A_page_without_a_kind_sends_on()
    {
        var without = lab.Full.Pages.Where(p => KindOf(File.ReadAllText(Path.Combine(lab.Full.Folder, p))).Length == 0).ToList();
        Assert.All(without, p => Assert.Contains("http-equiv=\"refresh\"", File.ReadAllText(Path.Combine(lab.Full.Folder, p)), StringComparison.Ordinal));
        Assert.All(PageKinds.Redirects, route => Assert.Contains(route + "index.html", without));
    }

    /// <summary>Every notice of a community and of a translation is on a page.</summary>
    [Theory]
    [InlineData("communities/planned/", "planned")]
    [InlineData("communities/dormant/", "dormant")]
    [InlineData("communities/ended/", "ended")]
    [InlineData("communities/overdue/", "unverified")]
    [InlineData("communities/draft/", "draft")]
    [InlineData("en/communities/everything/", "machine-translated")]
    [InlineData("easy/communities/planned/", "machine-translated")]
    public void Every_notice_is_shown(string route, string notice) =>
        Assert.Contains($"notice-{notice}", lab.Full.Html(route), StringComparison.Ordinal);

    private static string KindOf(string html) => Kind().Match(html).Groups[1].Value;

    [GeneratedRegex("<main[^>]* class=\"kind-([a-z0-9-]+)")]
    private static partial Regex Kind();
}
