using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;
using Kyojo.Text;

namespace Kyojo.Importing.Tables;

/// <summary>Which rows beneath the header are data, and what merged cells among them mean.</summary>
internal static class DataRows
{
    // A remark or a total has few cells; a group whose name starts with 注 has more.
    private const int MostCellsOfNote = 3;
    private static readonly string[] Notes = ["※", "注", "（注", "(注", "出典", "合計", "総計", "計"];

    /// <summary>What leads the row of explanations in the Excel form.</summary>
    public const string Explanation = "説明:";

    /// <summary>What leads the name of an example.</summary>
    public const string Example = "（例）";

    /// <summary>True for remarks, totals, explanations and examples.</summary>
    public static bool IsNote(Sheet sheet, SheetRow row, int headers, ImmutableArray<string> more)
    {
        var filled = row.Cells.Count(c => !c.IsEmpty);
        if (filled == 0) return false;
        var at = Array.FindIndex(row.Cells, c => !c.IsEmpty);
        var text = JapaneseText.Trim(row.Cells[at].Text);
        if (text.StartsWith(Explanation, StringComparison.Ordinal) || text.StartsWith("説明：", StringComparison.Ordinal)) return true;
        if (row.Cells.Any(c => c.Text.StartsWith(Example, StringComparison.Ordinal))) return true;
        if (!more.IsDefaultOrEmpty && more.Any(m => text.StartsWith(m, StringComparison.Ordinal))) return true;
        if (filled <= MostCellsOfNote && Notes.Any(n => n == "計" ? text == n : text.StartsWith(n, StringComparison.Ordinal))) return true;
        return sheet.Merged.Any(m => m.FirstRow == row.Number && m.FirstColumn <= at + 1 && 2 * (m.LastColumn - m.FirstColumn + 1) > headers);
    }

    /// <summary>The rows with the values of merged cells copied down, or KYO7023 for each range.</summary>
    public static ImmutableArray<SheetRow> Filled(Sheet sheet, SheetRow[] rows, ImmutableArray<HeaderCell> headers, bool fill, string path, DiagnosticBag found)
    {
        if (sheet.Merged.IsEmpty || rows.Length == 0) return [.. rows];
        var columns = headers.Select(h => h.Column).ToHashSet();
        var first = rows[0].Number;
        foreach (var merged in sheet.Merged)
        {
            if (merged.LastRow < first || !Enumerable.Range(merged.FirstColumn, merged.LastColumn - merged.FirstColumn + 1).Any(columns.Contains)) continue;
            var inside = Enumerable.Range(0, rows.Length).Where(i => rows[i].Number >= merged.FirstRow && rows[i].Number <= merged.LastRow).ToArray();
            if (inside.Length == 0) continue;
            if (!fill)
            {
                found.Add(Codes.ImportMerged, new SourceSpan(path, merged.FirstRow, merged.FirstColumn, 1), ("range", $"{CellName.Of(merged.FirstRow, merged.FirstColumn)}:{CellName.Of(merged.LastRow, merged.LastColumn)}"));
                continue;
            }

            var value = rows[inside[0]][merged.FirstColumn - 1];
            foreach (var i in inside.Skip(1))
            {
                var cells = rows[i].Cells.Length >= merged.FirstColumn ? [.. rows[i].Cells] : rows[i].Cells.Concat(Enumerable.Repeat(Cell.Empty, merged.FirstColumn - rows[i].Cells.Length)).ToArray();
                cells[merged.FirstColumn - 1] = value;
                rows[i] = rows[i].With(cells);
            }
        }

        return [.. rows];
    }
}
