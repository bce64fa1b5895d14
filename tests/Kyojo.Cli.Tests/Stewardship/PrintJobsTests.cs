using Kyojo.Building;
using Kyojo.Commands;
using Kyojo.Conformance;
using Kyojo.Diagnostics;

namespace Kyojo.Cli.Tests.Stewardship;

/// <summary>What <c>kyojo pdf</c> prints (leaving-kit.md 9, reports.md 11).</summary>
public sealed class PrintJobsTests
{
    private const int SheetsOfArea = 4 * 4 * 3;

    [Theory]
    [InlineData("", false, null, 0)]
    [InlineData("pdf: true", false, null, 2 * SheetsOfArea)]
    [InlineData("", true, null, 2 * SheetsOfArea)]
    [InlineData("", true, "32", SheetsOfArea)]
    [InlineData("", true, "322016", SheetsOfArea)]
    [InlineData("", true, "shimane", SheetsOfArea)]
    [InlineData("", true, "13", 0)]
    public void Reports_and_where_they_are_asked_for_sheets_in_all_languages(string settings, bool leaflets, string? area, int sheets)
    {
        var folder = InventedSites.Full();
        if (settings.Length > 0) folder.Write("site.yml", System.Text.Encoding.UTF8.GetString(folder.Read("site.yml")).Replace("leave:\n", $"leave:\n  {settings}\n", StringComparison.Ordinal));
        var builder = new SiteBuilder(folder, new BuildOptions { Today = InventedSites.Day, Drafts = true });
        var found = new DiagnosticBag();
        var plan = builder.Plan(builder.ReadSources(found), found, out _, out _)!;

        var jobs = PdfCommand.Jobs(plan.Specs, plan.Site, leaflets, area);

        Assert.Equal(sheets, jobs.Count(job => job.Pdf.Value.EndsWith("/leaflet.pdf", StringComparison.Ordinal)));
        Assert.Equal(leaflets ? 0 : plan.Site.Catalog.Reports.Length, jobs.Count(job => job.Pdf.Value.StartsWith("reports/", StringComparison.Ordinal)));
        if (sheets > 0) Assert.Equal(sheets / 3, jobs.Count(job => job.Pdf.Value.StartsWith("en/leave/", StringComparison.Ordinal)));
    }
}
