using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ExcelDataReader;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Reading;

/// <summary>Workbooks by ExcelDataReader, streamed row by row: what the cells show is kept, formulas and macros are never run.</summary>
internal static class WorkbookReader
{
    // The code page of old .xls files that do not say theirs.
    private const int Japanese = 932;

    public static TableFile? ReadZip(string name, byte[] bytes, ReadingOptions options, DiagnosticBag found)
    {
        var parts = WorkbookParts.Of(bytes);
        if (!parts.IsWorkbook)
        {
            found.Add(Codes.ImportUnreadable, SourceSpan.WholeFile(name), ("detail", new("Excel の表（.xlsx）ではないファイルです", "no workbook (.xlsx) inside")));
            return null;
        }

        if (parts.HasMacros) found.Add(Codes.ImportMacros, SourceSpan.WholeFile(name));
        return Read(name, bytes, "xlsx", parts, options);
    }

    public static TableFile Read(string name, byte[] bytes, string format, WorkbookParts parts, ReadingOptions options)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var is1904 = options.Is1904 ?? parts.Is1904;
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(Japanese) });
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        var left = ReadingLimits.Cells;
        do
        {
            sheets.Add(One(reader, parts.Flaws.GetValueOrDefault(sheets.Count, FrozenDictionary<(int, int), Cell>.Empty), is1904, ref left));
        }
        while (reader.NextResult());
        return new TableFile { Name = name, Format = format, Sheets = sheets.DrainToImmutable(), Is1904 = is1904 };
    }

    private static Sheet One(IExcelDataReader reader, FrozenDictionary<(int Row, int Column), Cell> flaws, bool is1904, ref int left)
    {
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var cells = new List<Cell>();
        var empty = 0;
        for (var number = 1; reader.Read(); number++)
        {
            cells.Clear();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var cell = flaws.Count > 0 && flaws.TryGetValue((number, column + 1), out var flaw) ? flaw : CellText.Of(reader, column, is1904);
                if (cell.Text.Length == 0 && cell.Flaw == CellFlaw.None) continue;
                if (column >= ReadingLimits.Columns) throw new TooLargeException(ReadingLimits.ColumnLimit);
                while (cells.Count < column) cells.Add(Cell.Empty);
                cells.Add(cell);
            }

            if (cells.Count == 0)
            {
                empty++;
                continue;
            }

            if (rows.Count == ReadingLimits.Rows) throw new TooLargeException(ReadingLimits.RowLimit);
            if ((left -= cells.Count) < 0) throw new TooLargeException(ReadingLimits.CellLimit);
            rows.Add(new SheetRow(number, [.. cells], reader.RowHeight == 0));
        }

        return new Sheet
        {
            Name = reader.Name,
            IsVisible = reader.VisibleState is null or "" or "visible",
            Rows = rows.DrainToImmutable(),
            EmptyRows = empty,
            Merged = [.. (reader.MergeCells ?? []).Select(m => new MergedCells(m.FromRow + 1, m.ToRow + 1, m.FromColumn + 1, m.ToColumn + 1))],
        };
    }
}
