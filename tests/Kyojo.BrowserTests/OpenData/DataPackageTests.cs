namespace Kyojo.BrowserTests.OpenData;

/// <summary>The open data read by the library of the Frictionless project: descriptor, tables, keys.</summary>
public sealed class DataPackageTests(Lab lab)
{
    [Fact]
    public Task The_package_of_the_demonstration_site_is_valid() => Valid(lab.Demo);

    [Fact]
    public Task The_package_of_the_full_site_is_valid() => Valid(lab.Full);

    [Fact]
    public async Task A_row_that_breaks_a_rule_is_found()
    {
        using var copy = new DataCopy(lab.Full);
        var lines = await File.ReadAllLinesAsync(copy.At("communities.csv"));
        // The same id twice, and a date that is none.
        await File.WriteAllTextAsync(copy.At("communities.csv"), string.Join("\r\n", lines.Append(lines[^1].Replace("2026-10-01", "2026-13-01", StringComparison.Ordinal))) + "\r\n");

        var faults = await copy.Faults();

        Assert.Contains(faults.Faults, f => f.StartsWith("communities:", StringComparison.Ordinal));
    }

    private static async Task Valid(BuiltSite site)
    {
        using var copy = new DataCopy(site);

        var found = await copy.Faults();

        Expect.None(found.Faults);
        Assert.InRange(found.Tables, 10, 200);
        Assert.InRange(found.Rows, 50, int.MaxValue);
    }
}
