using System.Buffers;
using System.Text;

namespace Kyojo.Exporting;

/// <summary>Writes the rows of a sheet in SpreadsheetML: text in the cell itself, empty cells left out.</summary>
/// <param name="target">Receives the bytes.</param>
internal sealed class SheetRows(Stream target)
{
    private const int PieceBytes = 1 << 16;
    // What XML gives a meaning, and the underscore, which may start an escape of Excel's own (_x000A_).
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>_");
    private readonly ArrayBufferWriter<byte> buffer = new(PieceBytes * 2);
    private int row, column;

    /// <summary>Starts the next row.</summary>
    public SheetRows Row()
    {
        if (row > 0) End();
        (row, column) = (row + 1, 0);
        Ascii("<row r=\"");
        Number(row);
        Ascii("\">");
        return this;
    }

    /// <summary>The next cell of the row.</summary>
    public SheetRows Cell(ReadOnlySpan<char> text, SheetStyle style = SheetStyle.Text)
    {
        var at = column++;
        if (text.IsEmpty) return this;
        Ascii("<c r=\"");
        Ascii(Columns.NameOf(at));
        Number(row);
        Ascii("\" s=\"");
        Number((int)style);
        Ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Text(text);
        Ascii("</t></is></c>");
        return this;
    }

    /// <summary>Ends the last row and sends what is left.</summary>
    public void Finish()
    {
        if (row > 0) End();
        Send();
    }

    private void End()
    {
        Ascii("</row>");
        if (buffer.WrittenCount > PieceBytes) Send();
    }

    private void Send()
    {
        target.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    private void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Plain(text[..at]);
            Ascii(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => at + 1 < text.Length && text[at + 1] == 'x' ? "_x005F_" : "_" });
            text = text[(at + 1)..];
        }

        Plain(text);
    }

    private void Plain(ReadOnlySpan<char> text) => buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(text.Length * 3)));

    private void Ascii(string text) => buffer.Advance(Encoding.ASCII.GetBytes(text, buffer.GetSpan(text.Length)));

    private void Number(int number)
    {
        System.Buffers.Text.Utf8Formatter.TryFormat(number, buffer.GetSpan(11), out var count);
        buffer.Advance(count);
    }
}
