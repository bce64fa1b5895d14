using System.Text.Json;

namespace Kyojo.Cli.Tests;

/// <summary>The forms in which <c>check</c> tells programs what it found.</summary>
public sealed class CheckFormatTests
{
    [Fact]
    public void Json_has_code_severity_and_place_of_every_finding()
    {
        using var site = Mistaken();

        var run = site.Run("check", "--format", "json");

        Assert.Equal(1, run.Exit);
        using var json = JsonDocument.Parse(run.Out);
        var unknown = Assert.Single(json.RootElement.EnumerateArray(), f => f.GetProperty("code").GetString() == "KYO2001");
        Assert.Equal("error", unknown.GetProperty("severity").GetString());
        Assert.Equal("content/communities/first.yml", unknown.GetProperty("file").GetString());
        Assert.Equal((4, 1, 6), (unknown.GetProperty("line").GetInt32(), unknown.GetProperty("column").GetInt32(), unknown.GetProperty("length").GetInt32()));
        Assert.Equal("There is no field “sumary”.", unknown.GetProperty("message").GetString());
        Assert.Equal("summary", unknown.GetProperty("suggestions")[0].GetString());
    }

    [Fact]
    public void Json_of_a_site_without_findings_is_an_empty_list()
    {
        using var site = TempSite.Small();

        var run = site.Run("check", "--format", "json");

        Assert.Equal(0, run.Exit);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(0, json.RootElement.GetArrayLength());
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void GitHub_gets_one_annotation_a_line()
    {
        using var site = Mistaken();

        var run = site.Run("check", "--format", "github");

        Assert.Equal(1, run.Exit);
        var lines = run.Out.TrimEnd().Split('\n');
        Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) file=[^:,]+(,line=[0-9]+,col=[0-9]+)?,title=KYO[0-9]{4}::.+$", line.TrimEnd('\r')));
        Assert.Contains(lines, line => line.StartsWith("::error file=content/communities/first.yml,line=4,col=1,title=KYO2001::There is no field “sumary”.", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_shows_the_line_and_proposes_the_right_word()
    {
        using var site = Mistaken();

        var run = site.Run("check");

        Assert.Contains("4 | sumary: 試しに集まる会。", run.Out, StringComparison.Ordinal);
        Assert.Contains("^^^^^^", run.Out, StringComparison.Ordinal);
        Assert.Contains("Did you mean: summary", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing_even_beside_a_published_site()
    {
        using var site = TempSite.Small();
        site.Build();
        var before = SiteTree.Times(site.Path);
        site.Write("content/communities/second.yml", SmallSite.Community("second"));

        var run = site.Run("check");

        Assert.Equal(0, run.Exit);
        File.Delete(site.At("content/communities/second.yml"));
        Assert.Equal(before, SiteTree.Times(site.Path));
    }

    private static TempSite Mistaken()
    {
        var site = TempSite.Small();
        site.Edit("content/communities/first.yml", "summary:", "sumary:");
        return site;
    }
}
