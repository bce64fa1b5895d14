using System.Text.RegularExpressions;
using Kyojo.Diagnostics;

namespace Kyojo.Tests.Syntax;

/// <summary>The chapter on writing reports: its examples are files, and together they are a site.</summary>
public sealed partial class ReportGuideTests
{
    private static readonly string Chapter = File.ReadAllText(Path.Combine(Repository.Root, "content", "guide", "writing-reports.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_examples_make_a_site_without_a_finding()
    {
        var files = Example().Matches(Chapter).Select(m => $"=== {m.Groups["path"].Value}\n{m.Groups["text"].Value}\n").ToArray();

        var (report, store) = SiteText.Build(SiteText.Folder(string.Concat(files)));

        Assert.Equal(8, files.Length);
        Assert.Empty(report.Diagnostics.Where(d => d.Severity != Severity.Info || d.Span.File.StartsWith("content/reports/", StringComparison.Ordinal)));
        Assert.Equal(2, store.Html("reports/madoguchi/").QuerySelectorAll("figure.chart svg.wide").Length);
        Assert.Single(store.Html("reports/nagare/").QuerySelectorAll("figure.chart svg.narrow"));
        Assert.Equal(["「窓口に満足した人、しなかった人」", "「架空の会の数の移り変わり」図1", "「窓口に満足した人、しなかった人」図1"], store.Html("reports/matome/").QuerySelectorAll("a.xref").Select(a => a.TextContent));
        Assert.Contains("reports/madoguchi/figures/fig-content.json", store.Paths);
    }

    [Fact]
    public void Every_example_is_a_file_or_shown_on_the_page() =>
        Assert.Equal(Regex.Count(Chapter, "^```[a-z]+$", RegexOptions.Multiline), Example().Count(Chapter) + Regex.Count(Chapter, "^```text$", RegexOptions.Multiline));

    [GeneratedRegex(@"^`(?<path>content/[^`]+)`\n\n```[a-z]+\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
