using System.Buffers;
using System.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>Rows of CSV (RFC 4180) in UTF-8: quotes only where they are needed, CRLF at the end of a row.</summary>
/// <param name="target">Receives the bytes.</param>
/// <param name="guard">Put <c>'</c> before cells that a spreadsheet may run.</param>
internal sealed class CsvRow(ArrayBufferWriter<byte> target, bool guard = false)
{
    /// <summary>What a file starts with, so that spreadsheets read it as UTF-8.</summary>
    public static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private bool hasCells;

    /// <summary>Cells that a spreadsheet may take for a formula, guarded or not.</summary>
    public int Formulas { get; private set; }

    /// <summary>True for a cell that a spreadsheet may take for a formula.</summary>
    public static bool IsFormula(ReadOnlySpan<char> cell) => !cell.IsEmpty && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>One more cell.</summary>
    public CsvRow Cell(ReadOnlySpan<char> cell)
    {
        if (hasCells) target.Write(","u8);
        hasCells = true;
        if (cell.IsEmpty) return this;
        var isFormula = IsFormula(cell);
        if (isFormula) Formulas++;
        var quoted = cell.ContainsAny(Special) || IsBlank(cell[0]) || IsBlank(cell[^1]);
        if (quoted) target.Write("\""u8);
        if (isFormula && guard) target.Write("'"u8);
        if (quoted && cell.Contains('"')) Doubled(cell);
        else Write(cell);
        if (quoted) target.Write("\""u8);
        return this;
    }

    /// <summary>Starts a row where the caller writes the line end.</summary>
    public void NextRow() => hasCells = false;

    /// <summary>Goes on with a row whose first cells the caller has written.</summary>
    public void Continue() => hasCells = true;

    /// <summary>Ends the row.</summary>
    public void End()
    {
        target.Write("\r\n"u8);
        hasCells = false;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u3000';

    private void Write(ReadOnlySpan<char> text) => target.Advance(Encoding.UTF8.GetBytes(text, target.GetSpan(text.Length * 3)));

    private void Doubled(ReadOnlySpan<char> text)
    {
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            Write(text[..(quote + 1)]);
            target.Write("\""u8);
            text = text[(quote + 1)..];
        }

        Write(text);
    }
}
