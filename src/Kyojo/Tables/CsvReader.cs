using System.Collections.Immutable;
using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Tables;

/// <summary>
/// Comma-separated text to cells with places, as RFC 4180 has it: quotation marks around a cell may hold commas, line ends
/// and doubled quotation marks. No comment lines; empty lines are passed over.
/// </summary>
internal static class CsvReader
{
    /// <summary>Reads all lines; goes on after a fault.</summary>
    /// <param name="path">Path of the file, for places.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">Receives KYO4215 for a quotation mark that is not closed, or text behind a closed one.</param>
    public static ImmutableArray<ImmutableArray<CsvCell>> Read(string path, string text, DiagnosticBag found)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<CsvCell>>();
        var cells = ImmutableArray.CreateBuilder<CsvCell>();
        var cell = new StringBuilder();
        var (line, lineStart) = (1, 0);
        for (var at = 0; at <= text.Length;)
        {
            var (startLine, start, startColumn) = (line, at, at - lineStart + 1);
            cell.Clear();
            if (at < text.Length && text[at] == '"')
            {
                at = Quoted(text, at, cell, out var isClosed, ref line, ref lineStart);
                var end = EndOfCell(text, at);
                if (!isClosed || end > at) found.Add(Codes.CsvQuote, new SourceSpan(path, startLine, startColumn, 1));
                cell.Append(text, at, end - at);
                at = end;
            }
            else
            {
                at = EndOfCell(text, at);
                cell.Append(text, start, at - start);
            }

            var length = Math.Max(1, startLine == line ? at - start : 1);
            cells.Add(new CsvCell(cell.ToString(), new SourceSpan(path, startLine, startColumn, length)));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (cells.Count > 1 || cells[0].Text.Length > 0 || at > start) lines.Add(cells.ToImmutable());
            cells.Clear();
            if (at < text.Length && text[at] == '\r') at++;
            at++;
            line++;
            lineStart = at;
        }

        return lines.ToImmutable();
    }

    // From the opening mark to behind the closing one, or to the end of the text.
    private static int Quoted(string text, int at, StringBuilder cell, out bool isClosed, ref int line, ref int lineStart)
    {
        isClosed = false;
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                if (at + 1 >= text.Length || text[at + 1] != '"')
                {
                    isClosed = true;
                    return at + 1;
                }

                at++;
            }
            else if (text[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }

            if (text[at] != '\r') cell.Append(text[at]);
        }

        return at;
    }

    private static int EndOfCell(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(',', '\n', '\r');
        return end < 0 ? text.Length : at + end;
    }
}
