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
        var delimiter = options.Delimiter ?? CsvDelimiter.Of(text.Span);
        using var reader = CsvReader.Create(text, new CsvReaderOptions { HasHeader = false, Separator = delimiter, SkipEmptyLines = false, DetectSeparatorHint = false });
        var values = new CsvCells(text);
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var starts = new List<int>();
        var empty = 0;
        var left = ReadingLimits.Cells;
        while (reader.Read())
        {
            starts.Add((int)reader.ByteOffset);
            var cells = values.Places(reader);
            var count = cells.Length / 2;
            if (count == 0)
            {
                empty++;
                continue;
            }

            if (count > ReadingLimits.Columns) throw new TooLargeException(ReadingLimits.ColumnLimit);
            if (rows.Count == ReadingLimits.Rows) throw new TooLargeException(ReadingLimits.RowLimit);
            if ((left -= count) < 0) throw new TooLargeException(ReadingLimits.CellLimit);
            rows.Add(new SheetRow(starts.Count, values, cells));
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
}
