using System.Text;
using CsvHelper;
using Kyojo.Syntax;

namespace Kyojo.Importing.Reading;

/// <summary>
/// Cells of CSV, made from the bytes of the file when their row is looked at: as strings a file takes several times its size.
/// </summary>
/// <param name="text">The text in UTF-8.</param>
internal sealed class CsvCells(ReadOnlyMemory<byte> text)
{
    // Values that do not stand in the file letter for letter, such as those with a doubled quote.
    private readonly List<string> others = [];
    private int[]? lastPlaces;
    private Cell[] last = [];

    /// <summary>Where the values of the record are that the reader stands at, up to the last that is not empty; none for a blank line.</summary>
    public int[] Places(CsvReader reader)
    {
        var count = reader.FieldCount;
        while (count > 0 && reader.IsEmpty(count - 1)) count--;
        if (count == 0) return [];
        var places = new int[2 * count];
        for (var i = 0; i < count; i++) (places[2 * i], places[(2 * i) + 1]) = Place(Unwrapped(reader.GetSpan(i)));
        return places;
    }

    /// <summary>The cells of a row; those of the row that was asked for last are kept.</summary>
    public Cell[] Of(int[] places)
    {
        if (ReferenceEquals(places, lastPlaces)) return last;
        var cells = new Cell[places.Length / 2];
        for (var i = 0; i < cells.Length; i++) cells[i] = new Cell(Text(places[2 * i], places[(2 * i) + 1]));
        (lastPlaces, last) = (places, cells);
        return cells;
    }

    private string Text(int start, int length)
    {
        if (length < 0) return others[start];
        if (length == 0) return "";
        var bytes = text.Span.Slice(start, length);
        if (length > ShortStrings.Longest) return Encoding.UTF8.GetString(bytes);
        // Lists repeat their short values: equal ones share one string.
        Span<char> letters = stackalloc char[ShortStrings.Longest];
        return ShortStrings.Shared.Of(letters[..Encoding.UTF8.GetChars(bytes, letters)]);
    }

    // A length below zero: the value is the one of that number among the others.
    private (int Start, int Length) Place(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return (0, 0);
        if (!value.Contains((byte)0) && text.Span.Overlaps(value, out var start)) return (start, value.Length);
        others.Add(Encoding.UTF8.GetString(value).Replace("\0", "", StringComparison.Ordinal));
        return (others.Count - 1, -1);
    }

    // ="0123" is how programs keep a spreadsheet from dropping a zero.
    private static ReadOnlySpan<byte> Unwrapped(ReadOnlySpan<byte> value)
    {
        if (value.Length < 3 || value[0] != '=' || value[^1] != '"' || value[1] != '"') return value;
        var inner = value[2..^1];
        return inner.Contains((byte)'"') ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(inner).Replace("\"\"", "\"", StringComparison.Ordinal)) : inner;
    }
}
