using System.Text.RegularExpressions;

namespace Kyojo.Cli.Tests;

/// <summary><c>build --links file</c>: a copy that works from a share or a stick.</summary>
public sealed partial class FileLinksTests(PublishedDemo demo)
{
    [Fact]
    public void Every_link_leads_to_a_file_and_nothing_else_is_different()
    {
        using var site = TempSite.Demo();

        var run = site.Build("--links", "file", "--as-of", PublishedDemo.AsOf);

        Assert.True(run.Exit == 0, run.All);
        var pages = Directory.GetFiles(site.At("public"), "*.html", SearchOption.AllDirectories).Where(p => Path.GetFileName(p) != "404.html").ToList();
        Assert.True(pages.Count > 300);
        foreach (var page in pages)
        {
            var html = File.ReadAllText(page);
            foreach (Match link in Link().Matches(html).Where(m => !m.Groups[1].Value.Contains(':', StringComparison.Ordinal)))
            {
                var target = Uri.UnescapeDataString(link.Groups[1].Value.Split('?', '#')[0]);
                Assert.True(target.Length == 0 || File.Exists(Path.GetFullPath(target, Path.GetDirectoryName(page)!)), $"{page}: {target}");
            }

            var served = File.ReadAllText(Path.Combine(demo.AtTop, Path.GetRelativePath(site.At("public"), page)));
            Assert.Equal(served, Relative().Replace(html, m => m.Value[..^"index.html".Length]));
        }
    }

    [GeneratedRegex(" (?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("(?:(?:href|action)=\"|url=)(?![a-z]+:)[^\"?#]*/index\\.html")]
    private static partial Regex Relative();
}
