using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Tables;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// <c>data/reports/ID/TABLE.csv</c>: the tables that a published report states in its front matter or shows in its text, cell by
/// cell as they are in <c>content/data</c> (import-export.md 10). Columns that are computed are left out.
/// </summary>
public sealed class ReportTables : IOutput
{
    /// <inheritdoc/>
    public string Name => "report tables";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        var catalog = input.Site.Catalog;
        if (!input.Site.Settings.OpenData.Enabled) return [];
        return from report in catalog.Reports
               where report.Status == "published"
               orderby report.Id
               from table in ReportData.Used(report, catalog)
               select File(report, table, catalog);
    }

    private static OutputFile File(Report report, DataTable table, Catalog catalog)
    {
        var kept = Enumerable.Range(0, table.Columns.Length).Where(i => table.Columns[i].Derived is null).ToArray();
        ImmutableArray<FileColumn> columns = [.. kept.Select(i => Column(table, i))];
        var title = table.Title.Length > 0 ? table.Title : table.Id;
        return new OutputFile(Routes.Table(report, table.Id), stream => CsvFile.Write(stream, columns, table.Rows.Select(row => kept.Select(i => (string?)row[i].Written).ToArray())))
        {
            Data = CommunityTables.Table(new($"{title}（{report.Title}）", $"{title} ({report.Title})"), table.Rows.Length, columns) with { Group = DataGroup.Reports, Report = report.Id, Table = table.File, Licence = table.License, Source = ReportData.SourceOf(table, catalog) },
        };
    }

    private static FileColumn Column(DataTable table, int index)
    {
        var column = table.Columns[index];
        var unit = (column.Unit ?? (column.IsNumeric ? table.Unit : null)) is { } said ? $"（{said}）" : "";
        return new FileColumn(column.Header, new($"{column.Label}{unit}", $"{column.Label}{unit}"), TypeOf(column, table.Rows.Select(row => row[index])));
    }

    // A number is one for machines too only when every cell has it in digits alone; a cell may be empty, not 「記載なし」.
    private static string TypeOf(DataColumn column, IEnumerable<DataCell> cells)
    {
        var arePlain = cells.All(c => c.Written.Length == 0 || (c.Number is { } number && number.ToString(CultureInfo.InvariantCulture) == c.Written));
        return !arePlain ? "string" : column.Kind switch
        {
            DataKind.WholeNumber => "integer",
            DataKind.Number or DataKind.Percent => "number",
            _ => "string",
        };
    }
}
