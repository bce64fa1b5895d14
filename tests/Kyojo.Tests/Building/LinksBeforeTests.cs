using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>Links of pages that stay as they were are looked at again when what they lead to has changed, and only then.</summary>
public sealed class LinksBeforeTests
{
    private const string Target = "content/pages/target.md", Linking = "content/pages/linking.md", Picture = "content/pages/picture.png";

    private readonly MemoryStore store = new();
    private readonly MemoryFolder site = SiteText.Folder();

    public LinksBeforeTests()
    {
        site.Write("content/communities/one.yml", SiteText.Community("one"));
        site.Write(Target, Page("## 見出し {#b}\n\n## 次 {#c}"));
        site.Write(Picture, [1, 2, 3]);
        site.Write(Linking, Page("[別の頁](target.md#b)と[絵](picture.png)と[会](/communities/one/)。"));
        Assert.Empty(Build());
    }

    [Fact]
    public void Nothing_that_links_lead_to_has_changed()
    {
        site.Write(Target, Page("## 見出し {#b}\n\n## 間 {#d}\n\n## 次 {#c}"));

        Assert.Empty(Build());
    }

    [Fact]
    public void A_heading_is_gone_from_a_page()
    {
        site.Write(Target, Page("## 次 {#c}"));

        Assert.Equal([$"KYO5302 {Linking}:4:7"], Build());
    }

    [Fact]
    public void A_page_is_gone()
    {
        site.Delete("content/communities/one.yml");
        site.Write("content/communities/two.yml", SiteText.Community("two"));

        Assert.Contains(Build(), finding => finding.StartsWith($"KYO5301 {Linking}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_gone()
    {
        site.Delete(Picture);

        Assert.Contains(Build(), finding => finding.Contains(Linking, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_of_the_changed_page_leads_nowhere()
    {
        site.Write(Target, Page("## 見出し {#b}\n\n[何か](linking.md#z)"));

        Assert.Equal([$"KYO5302 {Target}:6:6"], Build());
    }

    // What is found is always what a clean build finds.
    private string[] Build()
    {
        var found = Findings(store);
        Assert.Equal(Findings(new MemoryStore()), found);
        return found;
    }

    private string[] Findings(MemoryStore target) => [.. new SiteBuilder(site, SiteText.Options).Build(target).Diagnostics.Select(d => $"{d.Code.Id} {d.Span}")];

    private static string Page(string body) => $"---\ntitle: 題\n---\n{body}\n";
}
