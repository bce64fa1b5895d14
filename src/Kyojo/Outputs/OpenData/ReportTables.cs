using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// <c>data/reports/ID/TABLE.csv</c>: the tables that a published report states in its front matter or shows in its text, cell by
/// cell as they are in <c>content/data</c> (import-export.md 10). Columns that are computed are left out.
/// </summary>
public sealed class ReportTables : IOutput
{
    private const string DataAttribute = "data=";
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n}\"'");

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
               from table in Of(report, catalog)
               select File(report, table);
    }

    /// <summary>Tables of a report by the ids it gives them, each once.</summary>
    internal static IEnumerable<DataTable> Of(Report report, Catalog catalog)
    {
        var tables = ReportData.Of(report, catalog.Tables);
        return report.Values.Maps(ReportFields.Data).Select(d => d.Text(ReportFields.DataId)).OfType<string>().Concat(Named(report.Body.Text))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => tables.GetValueOrDefault(id)).OfType<DataTable>();
    }

    // What boxes name: data=union-rate, data="union-rate".
    private static IEnumerable<string> Named(string text)
    {
        for (var at = text.IndexOf(DataAttribute, StringComparison.Ordinal); at >= 0; at = text.IndexOf(DataAttribute, at, StringComparison.Ordinal))
        {
            at += DataAttribute.Length;
            var rest = text.AsSpan(at).TrimStart("\"'");
            var end = rest.IndexOfAny(Ends);
            yield return (end < 0 ? rest : rest[..end]).ToString();
        }
    }

    private static OutputFile File(Report report, DataTable table)
    {
        var kept = Enumerable.Range(0, table.Columns.Length).Where(i => table.Columns[i].Derived is null).ToArray();
        ImmutableArray<FileColumn> columns = [.. kept.Select(i => Column(table, i))];
        var title = table.Title.Length > 0 ? table.Title : table.Id;
        return new OutputFile(RoutePath.File($"data/reports/{report.Id}/{table.Id}.csv"), stream => CsvFile.Write(stream, columns, table.Rows.Select(row => kept.Select(i => (string?)row[i].Written).ToArray())))
        {
            Data = CommunityTables.Table(new($"{title}（{report.Title}）", $"{title} ({report.Title})"), table.Rows.Length, columns) with { Group = DataGroup.Reports, Report = report.Id, Licence = table.License, Source = table.Source.Length > 0 ? table.Source : null },
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
