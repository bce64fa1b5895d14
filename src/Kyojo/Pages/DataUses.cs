using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Syntax.Markdown;

namespace Kyojo.Pages;

/// <summary>A figure or table of a report that shows a file of data.</summary>
/// <param name="Report">The report.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Label">Its number in words: 図1.</param>
/// <param name="IsChart">True for one with a page and files of its own.</param>
internal sealed record DataUse(Report Report, string Id, string Label, bool IsChart);

/// <summary>Which figures and tables of reports show a file of data: newest report first, then as they stand in it (reports.md section 10).</summary>
internal sealed class DataUses
{
    private readonly ILookup<string, DataUse> byFile;

    /// <summary>Gathers from the reports that are published.</summary>
    /// <param name="site">The site, in the language of its content.</param>
    public DataUses(SiteContext site) =>
        byFile = site.Catalog.Reports.Where(report => report.Body.Text.Contains("data=", StringComparison.Ordinal)).SelectMany(report => site.Texts.TreeOf(report).Boxes.Where(box => box is { Data: not null, Number: > 0 }).Select(box => (box.Data!.View.Table.File, Use: Of(site, report, box))))
            .ToLookup(use => use.File, use => use.Use, StringComparer.Ordinal);

    /// <summary>What shows a file; empty when nothing does.</summary>
    /// <param name="file">Path of the file.</param>
    public ImmutableArray<DataUse> Of(string file) => [.. byFile[file]];

    private static DataUse Of(SiteContext site, Report report, BoxBlock box) =>
        new(report, box.Id, site.Words.Say(box.Kind!.Shape == BoxShape.Table ? "markdown.table-number" : "markdown.figure-number", ("n", box.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))), box.Chart is not null);
}
