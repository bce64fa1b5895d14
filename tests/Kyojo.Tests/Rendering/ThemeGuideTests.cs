using System.Text.RegularExpressions;
using Kyojo.Sources;

namespace Kyojo.Tests.Rendering;

/// <summary>
/// The examples of <c>content/guide/theme.md</c> as a reader would write them: a block is the file whose name the
/// paragraph before it gives last; several blocks of one file are written one after the other.
/// </summary>
public sealed partial class ThemeGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "content", "guide", "theme.md")).ReplaceLineEndings("\n");

    private static List<(string Path, string Text)> Examples() =>
        [.. Block().Matches(Guide).Select(match => (Name().Matches(match.Groups["before"].Value)[^1].Groups["path"].Value, match.Groups["text"].Value))];

    private static MemoryFolder Site()
    {
        var site = SiteText.Folder("=== content/communities/a.yml\n" + SiteText.Community("a"));
        var files = Examples().GroupBy(example => example.Path).ToDictionary(group => group.Key, group => string.Concat(group.Select(example => example.Text)));
        foreach (var (path, text) in files) site.Write(path, path == "site.yml" ? SiteText.Settings + text : text);
        site.Write("content/images/logo.png", "the town's mark"u8.ToArray());
        return site;
    }

    [Fact]
    public void Every_block_of_code_is_a_file_or_what_a_terminal_shows()
    {
        Assert.Equal(
            ["themes/shimane/theme.yml", "site.yml", "themes/shimane/strings.ja.yml", "themes/shimane/partials/counts.hbs", "site.yml", "themes/shimane/assets/own.css", "themes/shimane/theme.yml", "site.yml"],
            Examples().Select(example => example.Path));
        Assert.Equal(Examples().Count, Fence().Count(Guide));
    }

    [Fact]
    public void The_examples_make_a_theme_without_a_finding_that_shows_on_the_pages()
    {
        var (report, store) = SiteText.Build(Site());

        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        Assert.DoesNotContain(report.Diagnostics, d => d.Code.Id.StartsWith("KYO4", StringComparison.Ordinal));
        Assert.Contains("はじめのページ", store.Page("about/"), StringComparison.Ordinal);
        Assert.Matches("<a href=\"[^\"]+\"><span class=\"n\">[0-9]+件</span> ", store.Page("regions/"));
        Assert.Contains(".card { border-width: 2px; }", store.Page(store.Paths.Single(p => p.StartsWith("assets/report.", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Equal("架空市の市章", store.Html("about/").QuerySelector(".site-name img")!.GetAttribute("alt"));
    }

    [Fact]
    public void Every_hue_the_guide_names_can_be_chosen()
    {
        var hues = Hues().Match(Guide).Groups["list"].Value.Split('、');

        Assert.Equal(["blue", "light-blue", "cyan", "green", "orange", "red", "magenta", "purple"], hues);
        foreach (var hue in hues)
        {
            var site = Site();
            site.Write("site.yml", SiteText.Settings + $"theme: shimane\ntheme_options:\n  hue: {hue}\n");
            Assert.True(SiteText.Build(site).Report.Published, hue);
        }
    }

    [GeneratedRegex(@"(?<before>[^\n]+)\n\n```(?:yaml|handlebars|css)\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^```(?:yaml|handlebars|css)$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`(?<path>themes/shimane/[^`]+|site\.yml)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"選べるのは (?<list>[a-z、-]+) です")]
    private static partial Regex Hues();
}
