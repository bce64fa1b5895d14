using System.Text.RegularExpressions;

namespace Kyojo.Cli.Tests;

/// <summary>The first chapter of the manual, done as it says: from a copy of the repository to a first group of one's own.</summary>
public sealed partial class StartGuideTests
{
    private static readonly string Chapter = File.ReadAllText(Path.Combine(Repository.Root, "content", "guide", "start.md"));

    [Fact]
    public void Who_follows_the_first_chapter_has_a_site_without_a_finding()
    {
        using var site = TempSite.Demo();
        foreach (var step in Steps("3.").Where(line => line.Contains("消します", StringComparison.Ordinal))) Remove(site, InCode().Match(step).Groups[1].Value);
        site.Write("site.yml", Block("4."));
        site.Write("content/communities/shimane-mihon.yml", Block("5."));

        var check = site.Run("check");

        Assert.Contains(": 0 errors, 0 warnings (", check.Out, StringComparison.Ordinal);
        Assert.Equal(0, check.Exit);
        site.Build();
        Assert.Contains("しまね見本の会", site.Read("public/prefectures/shimane/index.html"), StringComparison.Ordinal);
        Assert.Contains("しまね見本の会", site.Read("public/prefectures/tokyo/index.html"), StringComparison.Ordinal);
        // Nothing of the demonstration is published as if it were theirs.
        Assert.Equal(["index.html", "shimane-mihon"], Directory.EnumerateFileSystemEntries(site.At("public/communities")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("2026-11", site.Read("public/accessibility/index.html"), StringComparison.Ordinal);
    }

    private static void Remove(TempSite site, string path)
    {
        if (!path.EndsWith('/'))
        {
            File.Delete(site.At(path));
            return;
        }

        foreach (var file in Directory.EnumerateFiles(site.At(path), "*", SearchOption.AllDirectories)) File.Delete(file);
    }

    private static string Section(string number) =>
        Chapter.Split("\n## ").Single(section => section.StartsWith(number, StringComparison.Ordinal));

    private static IEnumerable<string> Steps(string number) => Section(number).Split('\n').Where(line => line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.');

    private static string Block(string number) => Yaml().Match(Section(number)).Groups[1].Value;

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
