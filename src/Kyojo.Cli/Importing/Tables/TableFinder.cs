using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;

namespace Kyojo.Importing.Tables;

/// <summary>Second stage: which sheet, where its header is, which rows are data (KYO7005, 7007, 7011, 7013, 7015, 7023).</summary>
internal static class TableFinder
{
    // Sheets that Kyojo itself writes beside a table.
    private static readonly string[] Beside = ["選択肢", "書き方", "例", "確認結果", "項目の説明"];

    /// <summary>The table; null when there is none, which has been told.</summary>
    public static Table? Find(TableFile file, TableOptions options, Func<string, bool> isKnown, DiagnosticBag found)
    {
        if (Choose(file, options, isKnown, found) is not { } sheet) return null;
        var path = file.PathOf(sheet);
        sheet = WithoutMark(sheet, isKnown, path, found);
        var place = options.FirstHeaderRow > 0 ? (options.FirstHeaderRow, options.LastHeaderRow, 0) : HeaderFinder.Find(sheet, isKnown);
        if (place is not { } header || HeaderFinder.Headers(sheet, header.Item1, header.Item2) is not { IsEmpty: false } headers)
        {
            found.Add(Codes.ImportNoHeader, SourceSpan.WholeFile(path));
            return null;
        }

        var (first, last) = (header.Item1, header.Item2);
        var kinds = sheet.Rows.Where(r => r.Number > last).ToLookup(r => DataRows.IsNote(sheet, r, headers.Length, options.StopAt));
        var rows = DataRows.Filled(sheet, [.. kinds[false]], headers, options.FillMerged, path, found);
        var above = sheet.Rows.TakeWhile(r => r.Number <= last).ToArray();
        var table = new Table
        {
            Path = path, Sheet = sheet, FirstHeaderRow = first, LastHeaderRow = last, Headers = headers, Rows = rows, Notes = [.. kinds[true]],
            TitleRows = above.Count(r => r.Number < first),
            StrayCells = StrayCells(rows, headers),
            NoteCells = above.Concat(kinds[true]).Sum(r => r.Cells.Count(c => !c.IsEmpty)),
        };
        Told(file, table, found);
        return table;
    }

    private static int StrayCells(ImmutableArray<SheetRow> rows, ImmutableArray<HeaderCell> headers)
    {
        var headed = headers.Select(h => h.Column).ToHashSet();
        var last = headers[^1].Column;
        return rows.Where(r => r.Width > last || headed.Count < last).Sum(r => r.Cells.Where((c, i) => !headed.Contains(i + 1) && !c.IsEmpty).Count());
    }

    private static void Told(TableFile file, Table table, DiagnosticBag found)
    {
        var span = SourceSpan.WholeFile(table.Path);
        var hidden = table.Rows.Count(r => r.IsHidden);
        if (hidden > 0) found.Add(Codes.ImportHiddenRows, span, ("n", hidden.ToString(CultureInfo.InvariantCulture)));
        var last = table.Headers[^1].Column;
        var width = Math.Min(last, table.Sheet.Rows.First(h => h.Number == table.LastHeaderRow).Width);
        var shorter = file.Places is null ? 0 : table.Rows.Count(r => r.Width < width && file.Places.CountOf(r.Number) < last);
        if (shorter > 0) found.Add(Codes.ImportShortRows, span, ("n", shorter.ToString(CultureInfo.InvariantCulture)));
    }

    private static Sheet? Choose(TableFile file, TableOptions options, Func<string, bool> isKnown, DiagnosticBag found)
    {
        var span = SourceSpan.WholeFile(file.Name);
        if (options.Sheet is { } wanted)
        {
            var named = file.Sheets.FirstOrDefault(s => s.Name == wanted)
                ?? (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= file.Sheets.Length ? file.Sheets[n - 1] : null)
                ?? file.Sheets.FirstOrDefault(s => s.Name is not null && FileSystemName.MatchesSimpleExpression(wanted, s.Name));
            if (named is null) found.Add(Codes.ImportManySheets, span, ("sheets", Bilingual.List(file.Sheets.Select(s => s.Name ?? "")))); 
            return named;
        }

        if (file.Sheets is [{ Name: null }]) return file.Sheets[0];
        var scored = file.Sheets.Where(s => s.IsVisible && !Beside.Contains(s.Name)).Select(s => (Sheet: s, Score: HeaderFinder.Find(s, isKnown)?.Known ?? 0)).ToArray();
        var best = scored.Length == 0 ? 0 : scored.Max(s => s.Score);
        if (best == 0)
        {
            // With a mapping that names the row of the header, any sheet will do that is the only one.
            if (options.FirstHeaderRow > 0 && scored.Length == 1) return scored[0].Sheet;
            found.Add(Codes.ImportNoHeader, span);
            return null;
        }

        var alike = scored.Where(s => s.Score == best).Select(s => s.Sheet).ToArray();
        if (alike.Length == 1) return alike[0];
        found.Add(Codes.ImportManySheets, span, ("sheets", Bilingual.List(alike.Select(s => s.Name!))));
        return null;
    }

    // A byte-order mark that went through a program without Unicode is a question mark before the first header.
    private static Sheet WithoutMark(Sheet sheet, Func<string, bool> isKnown, string path, DiagnosticBag found)
    {
        for (var i = 0; i < Math.Min(sheet.Rows.Length, 1); i++)
        {
            var text = sheet.Rows[i][0].Text;
            if (text.Length < 2 || text[0] != '?' || isKnown(text) || !isKnown(text[1..])) continue;
            found.Add(Codes.ImportStrayMark, new SourceSpan(path, sheet.Rows[i].Number, 1, 1));
            return sheet with { Rows = sheet.Rows.SetItem(i, sheet.Rows[i].With([new Cell(text[1..]), .. sheet.Rows[i].Cells[1..]])) };
        }

        return sheet;
    }
}
