using System.Buffers;
using System.Text;

namespace Kyojo.Tables;

/// <summary>What a figure shows of a table, as a file (RFC 4180, UTF-8 with a mark that spreadsheets know it by).</summary>
public static class DataCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Heads as in the source, then all rows: those drawn, set apart and left out. Values as written; missing ones are empty.</summary>
    /// <param name="view">Rows and columns.</param>
    public static byte[] Of(DataView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var text = new StringBuilder();
        Line(text, view.Columns.Select(column => view.Table.Columns[column].Header));
        foreach (var row in view.Rows.Concat(view.SetApart).Concat(view.Excluded)) Line(text, view.Columns.Select(column => view.Table.Rows[row][column]).Select(cell => cell.Missing is null ? cell.Written : ""));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            if (cell.AsSpan().ContainsAny(Special)) text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else text.Append(cell);
        }

        text.Append("\r\n");
    }
}
