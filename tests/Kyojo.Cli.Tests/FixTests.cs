using System.Text;

namespace Kyojo.Cli.Tests;

/// <summary><c>fix</c> shows what it would do, and does exactly that when asked.</summary>
public sealed class FixTests
{
    private const string Page = "\uFEFF---\r\ntitle: 助け\r\n---\r\n[案内](//site.example/a)\r\n終わり";

    [Fact]
    public void Without_write_a_diff_is_shown_and_nothing_changes()
    {
        using var site = Broken();

        var run = site.Run("fix");

        Assert.Equal(0, run.Exit);
        Assert.Contains("--- a/content/pages/help.md\n+++ b/content/pages/help.md\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("-[案内](//site.example/a)", run.Out, StringComparison.Ordinal);
        Assert.Contains("+[案内](https://site.example/a)", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 files, 1 places can be repaired (KYO3513 × 1). Nothing is written yet", run.Out, StringComparison.Ordinal);
        Assert.Equal(Page, Text(site));
    }

    [Fact]
    public void With_write_only_the_shown_place_changes_and_a_second_run_has_nothing_to_do()
    {
        using var site = Broken();

        var first = site.Run("fix", "--write");
        var second = site.Run("fix", "--write");

        Assert.Equal((0, 0), (first.Exit, second.Exit));
        Assert.Equal(Page.Replace("(//", "(https://", StringComparison.Ordinal), Text(site));
        Assert.Equal("Nothing can be repaired automatically.", second.Out.Trim());
        Assert.Equal(["help.md"], Directory.GetFiles(site.At("content/pages")).Select(f => Path.GetFileName(f)!));
        Assert.False(Directory.Exists(site.At("public")));
    }

    private static string Text(TempSite site) => new UTF8Encoding(false).GetString(File.ReadAllBytes(site.At("content/pages/help.md")));

    private static TempSite Broken()
    {
        var site = TempSite.Small();
        Directory.CreateDirectory(site.At("content/pages"));
        File.WriteAllBytes(site.At("content/pages/help.md"), new UTF8Encoding(false).GetBytes(Page));
        return site;
    }
}
