using System.Globalization;
using Kyojo.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kyojo.Syntax.Markdown;

/// <summary>Rows of a table against its separator row, and columns without a head.</summary>
internal static class TableCheck
{
    /// <summary>True for a cell without words.</summary>
    public static bool IsEmpty(TableCell cell) =>
        cell.Count == 0 || cell[0] is not ParagraphBlock { Inline: { } inline } || InlineText.Of(inline).AsSpan().IsWhiteSpace();

    /// <summary>Number of cells the author wrote in a row; the parser fills short rows with cells that hold nothing at all.</summary>
    public static int Written(TableRow row)
    {
        var count = row.Count;
        while (count > 0 && ((TableCell)row[count - 1]).Count == 0) count--;
        return count;
    }

    /// <summary>Reports KYO4111 and KYO4112.</summary>
    public static void Check(Table table, Findings findings)
    {
        var columns = table.ColumnDefinitions.Count;
        var head = (TableRow)table[0];
        for (var column = 1; column < Math.Min(columns, Written(head)); column++)
        {
            if (IsEmpty((TableCell)head[column])) findings.Add(Codes.ColumnWithoutHead, findings.Places.OfLine(table.Line), ("column", Text(column + 1)));
        }

        for (var i = 0; i < table.Count; i++)
        {
            var written = Written((TableRow)table[i]);
            if (written == columns) continue;
            // The separator stands between the head and the first row.
            var place = findings.Places.OfLine(table.Line + i + (i == 0 ? 0 : 1));
            findings.Add(Codes.CellCount, place, ("line", Text(place.Line)), ("expected", Text(columns)), ("actual", Text(written)));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
