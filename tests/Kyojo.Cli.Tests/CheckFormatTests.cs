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
        Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) file=[^:,]+(,line=[0-9]+,col=[0-9]+,endColumn=[0-9]+)?,title=KYO[0-9]{4}::.+$", line.TrimEnd('\r')));
        Assert.Contains(lines, line => line.StartsWith("::error file=content/communities/first.yml,line=4,col=1,endColumn=7,title=KYO2001::There is no field “sumary”.", StringComparison.Ordinal));
    }

    [Fact]
    public void Signs_with_a_meaning_for_GitHub_are_escaped()
    {
        using var site = TempSite.Small();
        site.Edit("content/communities/first.yml", "summary:", "reach: 100%,a:b\nsummary:");
        site.Write("content/communities/a,b:100%.txt", "x");

        var run = site.Run("check", "--format", "github");

        Assert.Contains("::warning file=content/communities/a%2Cb%3A100%25.txt,title=KYO1011::", run.Out, StringComparison.Ordinal);
        Assert.Contains("title=KYO2004::“100%25,a:b” is not", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_rules_with_help_regions_in_utf16_units_and_fixes()
    {
        using var site = Mistaken();
        site.Write("content/pages/help.md", "---\ntitle: 助け\n---\n🙂[案内](//site.example/a)\n");
        site.Write("content/communities/覚え書き.txt", "x");

        var run = site.Run("check", "--format", "sarif");

        Assert.Equal(1, run.Exit);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", json.RootElement.GetProperty("$schema").GetString());
        var sarif = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", sarif.GetProperty("columnKind").GetString());
        var driver = sarif.GetProperty("tool").GetProperty("driver");
        Assert.Equal("Kyojo", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["KYO1011", "KYO2001", "KYO3513"], rules.Select(r => r.GetProperty("id").GetString()!));
        Assert.All(rules, r => Assert.NotEmpty(r.GetProperty("shortDescription").GetProperty("text").GetString()!));
        Assert.All(rules, r => Assert.Contains("[Good]", r.GetProperty("help").GetProperty("text").GetString()!, StringComparison.Ordinal));
        Assert.Equal(["warning", "error", "error"], rules.Select(r => r.GetProperty("defaultConfiguration").GetProperty("level").GetString()!));

        var results = sarif.GetProperty("results").EnumerateArray().ToDictionary(r => r.GetProperty("ruleId").GetString()!);
        Assert.Equal(3, results.Count);
        Assert.All(results, r => Assert.Equal(r.Key, rules[r.Value.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(results.Values, r => Assert.NotEmpty(r.GetProperty("message").GetProperty("text").GetString()!));
        Assert.Equal("content/communities/%E8%A6%9A%E3%81%88%E6%9B%B8%E3%81%8D.txt", Place(results["KYO1011"]).GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", Place(results["KYO1011"]).GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal((1, 1, 1), Region(Place(results["KYO1011"]).GetProperty("region")));
        Assert.Equal((4, 1, 7), Region(Place(results["KYO2001"]).GetProperty("region")));
        // The face is two UTF-16 units wide.
        Assert.Equal((4, 8, 24), Region(Place(results["KYO3513"]).GetProperty("region")));
        var change = results["KYO3513"].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("content/pages/help.md", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        Assert.Equal((4, 8, 24), Region(replacement.GetProperty("deletedRegion")));
        Assert.Equal("https://site.example/a", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    private static JsonElement Place(JsonElement result) => Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");

    private static (int Line, int Start, int End) Region(JsonElement region) =>
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32());

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
    public void An_unused_template_is_told_of_the_sites_own_theme_not_of_the_one_it_extends()
    {
        using var site = TempSite.Small("theme: own\n");
        site.Write("themes/own/theme.yml", "name: own\nversion: 1.0.0\nextends: default\n");
        site.Write("themes/own/partials/frame.hbs", "{{#> layout}}\n<main id=\"main\">\n{{> @partial-block}}\n</main>\n{{/layout}}\n");
        site.Write("themes/own/partials/forgotten.hbs", "<p></p>\n");

        var run = site.Run("check");

        Assert.Equal(0, run.Exit);
        Assert.Contains("themes/own/partials/forgotten.hbs: info KYO4016: ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("themes/default/partials/footer.hbs", run.Out, StringComparison.Ordinal);
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
