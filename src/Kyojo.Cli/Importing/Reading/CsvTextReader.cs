using System.Collections.Immutable;
using CsvHelper;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Reading;

/// <summary>CSV by CsvHelper (RFC 4180; line ends of any kind, also mixed): records to rows, with the way back to their places.</summary>
internal static class CsvTextReader
{
    /// <summary>The file; without sheets when a quote is not closed, which has been told; null when its encoding is not known.</summary>
    public static TableFile? Read(string name, byte[] bytes, ReadingOptions options, DiagnosticBag found)
    {
        if (FileEncoding.Decode(name, bytes, options.Encoding, found) is not { } decoded) return null;
        var (text, encoding) = decoded;
        var delimiter = options.Delimiter ?? CsvDelimiter.Of(text);
        // Values are kept, and lists repeat them: equal ones share one string.
        using var reader = CsvReader.Create(text, new CsvReaderOptions { HasHeader = false, Separator = delimiter, SkipEmptyLines = false, PoolStrings = true, DetectSeparatorHint = false });
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var starts = new List<int>();
        var empty = 0;
        var left = ReadingLimits.Cells;
        while (reader.Read())
        {
            starts.Add((int)reader.ByteOffset);
            var cells = Cells(reader);
            if (cells.Length == 0)
            {
                empty++;
                continue;
            }

            if (cells.Length > ReadingLimits.Columns) throw new TooLargeException(ReadingLimits.ColumnLimit);
            if (rows.Count == ReadingLimits.Rows) throw new TooLargeException(ReadingLimits.RowLimit);
            if ((left -= cells.Length) < 0) throw new TooLargeException(ReadingLimits.CellLimit);
            rows.Add(new SheetRow(starts.Count, cells));
        }

        var places = new CsvPlaces(text, (byte)delimiter, [.. starts]);
        if (places.UnclosedQuote is { } open)
        {
            found.Add(Codes.ImportUnclosedQuote, new SourceSpan(name, starts.Count, open + 1, 1));
            return new TableFile { Name = name, Format = "csv", Encoding = encoding, Delimiter = delimiter, Places = places, Sheets = [] };
        }

        return new TableFile
        {
            Name = name, Format = "csv", Encoding = encoding, Delimiter = delimiter, Places = places,
            Sheets = [new Sheet { Name = null, Rows = rows.DrainToImmutable(), EmptyRows = empty }],
        };
    }

    // Up to the last cell that is not empty; none for a blank line.
    private static Cell[] Cells(CsvReader reader)
    {
        var count = reader.FieldCount;
        while (count > 0 && reader.IsEmpty(count - 1)) count--;
        if (count == 0) return [];
        var cells = new Cell[count];
        for (var i = 0; i < count; i++) cells[i] = new Cell(Unwrapped(reader.GetString(i)));
        return cells;
    }

    // ="0123" is how programs keep a spreadsheet from dropping a zero.
    private static string Unwrapped(string field)
    {
        if (field.Contains('\0')) field = field.Replace("\0", "", StringComparison.Ordinal);
        if (field.Length < 3 || field[0] != '=' || field[^1] != '"' || field[1] != '"') return field;
        return field[2..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
