namespace Kyojo.Cli.Tests;

/// <summary><c>kyojo duplicates</c>: pairs, what they have in common, and the exit code.</summary>
public sealed class DuplicatesTests
{
    private const string Place = "places: [{role: base, prefecture: \"32\"}]";

    [Fact]
    public void A_site_without_pairs_says_so()
    {
        using var site = TempSite.Small();

        var run = CommandRun.Kyojo(site.Path, "duplicates", "--lang", "ja");

        Assert.Equal((0, "同じ会と思われる組はありません。"), (run.Exit, run.Out.Trim()));
    }

    [Fact]
    public void Pairs_are_listed_with_both_places_and_an_error_is_exit_1()
    {
        using var site = TempSite.Small();
        site.Write("content/communities/first.yml", SmallSite.Community("first", Place));
        site.Write("content/communities/second.yml", SmallSite.Community("second", Place, "NPO法人 試しの会"));

        var (japanese, english) = (CommandRun.Kyojo(site.Path, "duplicates", "--lang", "ja"), CommandRun.Kyojo(site.Path, "duplicates", "--lang", "en"));

        Assert.Equal((1, 1), (japanese.Exit, english.Exit));
        Assert.StartsWith("KYO2301 エラー: 名称・種別・場所が同じ", japanese.Out, StringComparison.Ordinal);
        Assert.Contains("試しの会（first） content/communities/first.yml:3:7", japanese.Out, StringComparison.Ordinal);
        Assert.Contains("NPO法人 試しの会（second） content/communities/second.yml:3:7", japanese.Out, StringComparison.Ordinal);
        Assert.Contains("1 組あります", japanese.Out, StringComparison.Ordinal);
        Assert.StartsWith("KYO2301 error: same name, type and place", english.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
    }

    [Fact]
    public void The_sites_own_weights_count()
    {
        using var site = TempSite.Small("diagnostics: {severity: {KYO2301: warning, KYO2304: off}}\n");
        site.Write("content/communities/first.yml", SmallSite.Community("first", Place + "\nchannels: [{kind: phone, value: 0852-00-0000}]"));
        site.Write("content/communities/second.yml", SmallSite.Community("second", Place));
        site.Write("content/communities/third.yml", SmallSite.Community("third", "channels: [{kind: phone, value: 0852-00-0000}]", "別の名前の集い"));

        var run = CommandRun.Kyojo(site.Path, "duplicates", "--lang", "ja");

        Assert.Equal(0, run.Exit);
        Assert.Contains("KYO2301 警告", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("KYO2304", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_cannot_be_read_tells_why()
    {
        using var site = TempSite.Empty();

        var run = CommandRun.Kyojo(site.Path, "duplicates", "--lang", "en");

        Assert.Equal(1, run.Exit);
        Assert.Contains("KYO2401", run.Error, StringComparison.Ordinal);
    }
}
