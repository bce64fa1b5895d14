using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;

namespace Kyojo.Tests.Linting;

/// <summary>A rule that a site adds in its Build.cs.</summary>
public sealed class SiteRuleTests
{
    [Fact]
    public void A_rule_of_the_site_is_told_in_its_own_words_and_told_again_when_nothing_changed()
    {
        var folder = SiteText.Folder("=== content/communities/one.yml\n" + SiteText.Community("one"));
        var options = SiteText.Options with { Rules = [new ShortNameRule()] };
        var store = new Kyojo.Publishing.MemoryStore();

        var first = new Kyojo.Building.SiteBuilder(folder, options).Build(store);
        var second = new Kyojo.Building.SiteBuilder(folder, options).Build(store);

        Assert.Equal("KYO2499 content/communities/one.yml:1:1 名前が5文字より短い会です（このサイトの決まり）", Assert.Single(first.Diagnostics).ToString());
        Assert.Equal("The name is shorter than 5 letters (rule of this site)", first.Diagnostics[0].MessageIn(Language.English));
        Assert.Equal(first.Diagnostics.Select(d => d.ToString()), second.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(0, second.Written);
    }

    [Fact]
    public void A_rule_of_the_site_may_stop_publishing()
    {
        var folder = SiteText.Folder("=== content/communities/one.yml\n" + SiteText.Community("one"));

        var (report, store) = SiteText.Build(folder, SiteText.Options with { Rules = [new ShortNameRule(Severity.Error)] });

        Assert.False(report.Published);
        Assert.Empty(store.Paths);
    }

    [Fact]
    public void Without_rules_nothing_is_looked_for()
    {
        var folder = SiteText.Folder("=== content/communities/one.yml\n" + SiteText.Community("one", "standing: endorsed"));

        Assert.Empty(SiteText.Build(folder, SiteText.Options with { Rules = [] }).Report.Diagnostics);
        Assert.Equal("KYO2102", Assert.Single(SiteText.Build(folder).Report.Diagnostics).Code.Id);
    }

    private sealed class ShortNameRule(Severity severity = Severity.Warning) : ILintRule
    {
        public void Check(Community entry, Catalog catalog, DiagnosticBag found)
        {
            if (entry.Name.Length < 5) found.Tell(entry.Span, new("名前が5文字より短い会です", "The name is shorter than 5 letters"), severity);
        }
    }
}
