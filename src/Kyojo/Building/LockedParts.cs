using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;
using Kyojo.Text;
using Markdig.Syntax;

namespace Kyojo.Building;

/// <summary>What others may refer to inside a published report: its figures and tables by id, and the data they stand on (leaving-kit.md 11).</summary>
/// <param name="catalog">The site.</param>
/// <param name="content">Files of the site.</param>
internal sealed class LockedParts(Catalog catalog, ImmutableArray<SourceFile> content)
{
    private readonly FrozenDictionary<string, Report> reports = catalog.Reports.Where(r => r.Status == "published").ToFrozenDictionary(r => Routes.Of(r).Value, StringComparer.Ordinal);

    /// <summary>The published report at an address; null when there is none.</summary>
    /// <param name="route">The address.</param>
    public Report? At(string route) => reports.GetValueOrDefault(route);

    /// <summary>Lines of all published reports, in no order.</summary>
    public IEnumerable<LockLine> All()
    {
        foreach (var (route, report) in reports)
        {
            foreach (var id in IdsOf(report)) yield return new LockLine(0, route, id);
            foreach (var table in TablesOf(report))
            {
                if (HashOf(report, table) is { } hash) yield return new LockLine(0, route, "", table, hash, CorrectionsOf(report));
            }
        }
    }

    /// <summary>Ids of figures, charts and tables.</summary>
    public static IEnumerable<string> IdsOf(Report report) => Boxes(report).Where(b => b.Kind is { Id: "figure" or "chart" or "table" } && b.Id.Length > 0).Select(b => b.Id);

    /// <summary>Number of corrections a report has.</summary>
    public static int CorrectionsOf(Report report) => report.Values.Maps(ReportFields.Corrections).Length;

    /// <summary>Hash of the file of a table as it is now; null when it is not there, which has been told.</summary>
    public string? HashOf(Report report, string table)
    {
        if (!ReportData.Of(report, catalog.Tables).TryGetValue(table, out var data) || content.FirstOrDefault(f => f.Path == data.File) is not { } file) return null;
        // The same table with other line ends is the same table: they follow the system a copy was made on.
        return TextDecoder.Decode(file, new Diagnostics.DiagnosticBag()) is { } text ? Fingerprint.Of(text.ReplaceLineEndings("\n")).ToString()[..32] : null;
    }

    private static IEnumerable<string> TablesOf(Report report) =>
        report.Values.Maps(ReportFields.Data).Select(d => d.Text(ReportFields.DataId)).Concat(Boxes(report).Where(b => b.Kind is { Id: "figure" or "chart" or "table" }).Select(b => b.Attribute("data")?.Value)).OfType<string>().Distinct();

    private static IEnumerable<BoxBlock> Boxes(Report report) => MarkdownReader.Read(report.Body).Document.Descendants<BoxBlock>();
}
