namespace Kyojo.Cli.Tests.Stewardship;

/// <summary><c>kyojo gap</c>: places and types without an entry.</summary>
public sealed class GapTests
{
    private static TempSite Site(string more = "")
    {
        var site = TempSite.Small(more);
        site.Write("content/communities/first.yml", SmallSite.Community("first", "places: [{role: base, prefecture: \"32\"}, {role: origin, prefecture: \"13\"}]"));
        return site;
    }

    [Fact]
    public void Each_place_is_listed_with_the_types_it_lacks()
    {
        using var site = Site("coverage: {targets: {club: 3}}\n");

        var run = CommandRun.Kyojo(site.Path, "gap", "--lang", "ja");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("北海道（01）: 試しの会 0\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("島根県", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("東京都", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 件に満たない組: 47 のうち 45。", run.Out, StringComparison.Ordinal);
        Assert.Contains("目標 試しの会: 現在 1、目標 3", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void Below_the_least_number_the_exit_code_is_1(int least, int exit)
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "gap", "--lang", "ja", "--area", "32", "--type", "club", "--min", least.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(exit, run.Exit);
        Assert.Equal(exit == 1, run.Out.Contains("島根県（32）: 試しの会 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--type", "clubb", "club")]
    [InlineData("--area", "99", "01")]
    [InlineData("--min", "0", "1")]
    public void What_cannot_be_is_refused_with_what_can(string option, string value, string proposal)
    {
        using var site = Site();

        var run = CommandRun.Kyojo(site.Path, "gap", "--lang", "en", option, value);

        Assert.Equal(2, run.Exit);
        Assert.Contains($"“{value}”", run.Error, StringComparison.Ordinal);
        Assert.Contains(proposal, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipal_site_lists_its_municipalities()
    {
        using var site = Site("area: \"322016\"\n");
        site.Write("content/communities/first.yml", SmallSite.Community("first", "places: [{role: base, municipality: \"322016\"}]"));

        var run = CommandRun.Kyojo(site.Path, "gap", "--lang", "ja");

        Assert.Contains("浜田市（322024）: 試しの会 0", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("松江市", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("東京都", run.Out, StringComparison.Ordinal);
    }
}
