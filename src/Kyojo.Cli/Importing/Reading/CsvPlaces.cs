using System.Text;

namespace Kyojo.Importing.Reading;

/// <summary>Where records and their cells stand in the text of a CSV file; worked out only for the cells that are told of.</summary>
/// <param name="text">The text in UTF-8.</param>
/// <param name="delimiter">What parts its columns.</param>
/// <param name="starts">First byte of each record.</param>
internal sealed class CsvPlaces(ReadOnlyMemory<byte> text, byte delimiter, int[] starts)
{
    /// <summary>Column from 0 of the last record whose quote is not closed; null when all are.</summary>
    public int? UnclosedQuote => starts.Length == 0 ? null : Walk(starts.Length, int.MaxValue).Unclosed;

    /// <summary>Line and column, both from 1, of the first character of a cell.</summary>
    /// <param name="record">Record from 1.</param>
    /// <param name="column">Column from 1; 0 or less for the record as a whole.</param>
    public (int Line, int Column) Of(int record, int column)
    {
        if (record < 1 || record > starts.Length) return (0, 0);
        var at = Walk(record, column - 1).Start;
        var rest = text.Span[..at];
        var line = 1;
        for (int end; (end = rest.IndexOfAny((byte)'\n', (byte)'\r')) >= 0; line++)
        {
            rest = rest[(end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1))..];
        }

        return (line, Encoding.UTF8.GetCharCount(rest) + 1);
    }

    /// <summary>Number of cells of a record, empty ones at its end included.</summary>
    /// <param name="record">Record from 1.</param>
    public int CountOf(int record) => Walk(record, int.MaxValue).Cells;

    // A quote opens a cell only at its start, and is closed by one that is not doubled.
    private (int Start, int? Unclosed, int Cells) Walk(int record, int column)
    {
        var end = record < starts.Length ? starts[record] : text.Length;
        var bytes = text.Span;
        var at = starts[record - 1];
        var start = at;
        for (var cell = 0; ; cell++)
        {
            start = at;
            if (cell >= column) return (start, null, cell);
            if (at < end && bytes[at] == '"')
            {
                for (at++; at < end; at++)
                {
                    if (bytes[at] != '"') continue;
                    if (at + 1 < end && bytes[at + 1] == '"') at++;
                    else break;
                }

                if (at >= end) return (start, cell, cell + 1);
            }

            var next = at < end ? bytes[at..end].IndexOf(delimiter) : -1;
            if (next < 0) return (start, null, cell + 1);
            at += next + 1;
        }
    }
}
