using System.Collections.Immutable;
using Kyojo.Importing.Reading;

namespace Kyojo.Importing.Tables;

/// <summary>Finds the row of headers under titles and notes: the one of the first fifteen with the most headers that are known.</summary>
internal static class HeaderFinder
{
    private const int Looked = 15;
    private const int LeastKnown = 2;
    private const double LeastShare = 0.3;
    private const int MostRows = 3;

    /// <summary>First and last row of the header and how many of its headers are known; null when there is none.</summary>
    public static (int First, int Last, int Known)? Find(Sheet sheet, Func<string, bool> isKnown)
    {
        (int Row, int Known)? best = null;
        foreach (var row in sheet.Rows.Take(Looked))
        {
            var filled = row.Cells.Count(c => !c.IsEmpty);
            var known = row.Cells.Where(c => !c.IsEmpty).Select(c => c.Text).Distinct(StringComparer.Ordinal).Count(isKnown);
            // Ties go to the lower row: under a group head stand the real headers.
            if (known >= LeastKnown && known >= LeastShare * filled && known >= (best?.Known ?? 0)) best = (row.Number, known);
        }

        if (best is not { } found) return null;
        var (first, last) = (found.Row, found.Row);
        while (last - first + 1 < MostRows && IsGroupHead(sheet, first - 1, first)) first--;
        while (last - first + 1 < MostRows && sheet.Merged.Any(m => m.FirstRow == last && m.LastRow == last + 1) && IsGroupHead(sheet, last, last + 1)) last++;
        return (first, last, found.Known);
    }

    /// <summary>The headers of the rows: of merged cells each column gets the text, rows are joined.</summary>
    public static ImmutableArray<HeaderCell> Headers(Sheet sheet, int first, int last)
    {
        var rows = sheet.Rows.TakeWhile(r => r.Number <= last).Where(r => r.Number >= first).ToArray();
        var width = rows.Length == 0 ? 0 : Math.Max(rows.Max(r => r.Cells.Length), sheet.Merged.Where(m => m.FirstRow >= first && m.LastRow <= last).Select(m => m.LastColumn).DefaultIfEmpty().Max());
        var headers = ImmutableArray.CreateBuilder<HeaderCell>();
        for (var column = 1; column <= width; column++)
        {
            var parts = new List<string>();
            for (var number = first; number <= last; number++)
            {
                var text = string.Join(' ', TextAt(sheet, rows, number, column).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Trim(' ', '\u3000', '\u00A0', '\t');
                if (text.Length > 0 && (parts.Count == 0 || parts[^1] != text)) parts.Add(text);
            }

            if (parts.Count > 0) headers.Add(new HeaderCell(column, string.Join(HeaderName.Joint, parts)));
        }

        return headers.DrainToImmutable();
    }

    private static string TextAt(Sheet sheet, SheetRow[] rows, int number, int column)
    {
        foreach (var merged in sheet.Merged)
        {
            if (merged.Has(number, column)) return At(rows, merged.FirstRow, merged.FirstColumn);
        }

        return At(rows, number, column);
    }

    private static string At(SheetRow[] rows, int number, int column) => Array.Find(rows, r => r.Number == number)?[column - 1].Text ?? "";

    // A row that stands over parts of the next one; a title is merged over more than half of the columns.
    private static bool IsGroupHead(Sheet sheet, int row, int next)
    {
        var width = sheet.Rows.FirstOrDefault(r => r.Number == next)?.Cells.Length ?? 0;
        return sheet.Merged.Any(m => m.FirstRow == row && m.LastRow == row && m.LastColumn > m.FirstColumn && 2 * (m.LastColumn - m.FirstColumn + 1) <= Math.Max(width, m.LastColumn));
    }
}
