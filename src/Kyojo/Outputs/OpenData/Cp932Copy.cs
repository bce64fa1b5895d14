using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Pages;

namespace Kyojo.Outputs.OpenData;

/// <summary>The table of all entries in CP932, and the list of the letters that had to be replaced in it.</summary>
internal sealed class Cp932Copy
{
    private readonly PublishedRows rows;
    private readonly Dictionary<int, byte[]> changed = [];
    private readonly List<(Community Entry, string Header, string From, string To)> notes = [];

    private Cp932Copy(PublishedRows rows) => this.rows = rows;

    /// <summary>Columns of the list of replaced letters.</summary>
    public static ImmutableArray<FileColumn> NoteColumns { get; } =
    [
        new("ID", new("団体のID", "Id of the group"), "string"), new("列", new("列の見出し", "Header of the column"), "string"),
        new("元の文字", new("UTF-8版にある文字", "Letter in the UTF-8 file"), "string"), new("コードポイント", new("その文字の番号", "Its code points"), "string"),
        new("置き換え", new("CP932版で代わりに使った文字", "What stands for it in the CP932 copy"), "string"),
    ];

    /// <summary>Finds the rows that cannot be written as they are.</summary>
    public static Cp932Copy Of(PublishedRows rows, SiteContext site)
    {
        var copy = new Cp932Copy(rows);
        var strange = new bool[rows.Entries.Length];
        Parallel.For(0, strange.Length, () => new Scratch(), (i, _, scratch) =>
        {
            strange[i] = !scratch.TryEncode(rows.Row(i), out var _);
            return scratch;
        }, _ => { });
        for (var i = 0; i < strange.Length; i++)
        {
            if (strange[i]) copy.changed[i] = copy.Replaced(rows.Entries[i], site);
        }

        return copy;
    }

    /// <summary>Writes the table.</summary>
    public void WriteTable(Stream stream)
    {
        var scratch = new Scratch();
        stream.Write(scratch.Encode(string.Join(',', StandardColumns.All.Select(c => c.Header)) + "\r\n"));
        for (var i = 0; i < rows.Entries.Length; i++)
        {
            if (changed.TryGetValue(i, out var bytes)) stream.Write(bytes);
            else if (scratch.TryEncode(rows.Row(i), out var encoded)) stream.Write(encoded);
            stream.Write("\r\n"u8);
        }
    }

    /// <summary>Writes the list of replaced letters.</summary>
    public void WriteNotes(Stream stream)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 12);
        buffer.Write(CsvRow.Bom);
        var csv = new CsvRow(buffer);
        foreach (var column in NoteColumns) csv.Cell(column.Header);
        csv.End();
        foreach (var (entry, header, from, to) in notes) csv.Cell(entry.Id).Cell(header).Cell(from).Cell(Points(from)).Cell(to).End();
        stream.Write(buffer.WrittenSpan);
    }

    /// <summary>Tells of the letters: once for each entry and letter, and their number.</summary>
    public void Tell(DiagnosticBag found, string settings)
    {
        if (notes.Count == 0) return;
        foreach (var note in notes.DistinctBy(n => (n.Entry.Id, n.From)))
        {
            found.Add(Codes.NotInCp932, note.Entry.Span, ("char", note.From), ("sub", note.To));
        }

        found.Add(Codes.Cp932Replaced, SourceSpan.WholeFile(settings), ("count", notes.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Points(string text) => string.Join(' ', text.EnumerateRunes().Select(r => "U+" + r.Value.ToString("X4", CultureInfo.InvariantCulture)));

    private byte[] Replaced(Community entry, SiteContext site)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 12);
        var csv = new CsvRow(buffer, site.Settings.OpenData.FormulaGuard);
        var cell = new CellText();
        var replaced = new List<(string, string)>();
        foreach (var column in ColumnCells.Standard)
        {
            column.Write(entry, site, cell);
            replaced.Clear();
            csv.Cell(Cp932Text.Replace(cell.Text.ToString(), replaced));
            foreach (var (from, to) in replaced) notes.Add((entry, column.Column.Header, from, to));
        }

        return new Scratch().Encode(Encoding.UTF8.GetString(buffer.WrittenSpan)).ToArray();
    }

    private sealed class Scratch
    {
        private char[] letters = new char[4096];
        private byte[] bytes = new byte[8192];

        public bool TryEncode(ReadOnlySpan<byte> utf8, out ReadOnlySpan<byte> encoded)
        {
            if (letters.Length < utf8.Length) (letters, bytes) = (new char[utf8.Length * 2], new byte[utf8.Length * 4]);
            var count = Encoding.UTF8.GetChars(utf8, letters);
            var isWhole = Cp932Text.TryEncode(letters.AsSpan(0, count), bytes, out var length);
            encoded = bytes.AsSpan(0, length);
            return isWhole;
        }

        public ReadOnlySpan<byte> Encode(string text)
        {
            if (bytes.Length < text.Length * 2) bytes = new byte[text.Length * 2];
            return Cp932Text.TryEncode(text, bytes, out var count) ? bytes.AsSpan(0, count) : throw new InvalidOperationException("A letter without bytes in CP932 was left.");
        }
    }
}
