using System.Collections.Immutable;
using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Sources;

/// <summary>A source file after repairs; every byte that no edit names is as it was.</summary>
/// <param name="Bytes">The new bytes; the old ones when nothing could be done.</param>
/// <param name="Done">Repairs made.</param>
/// <param name="Skipped">Repairs left out: they overlap one that was made, or the file no longer says what they expect.</param>
internal sealed record FixedText(byte[] Bytes, ImmutableArray<Fix> Done, ImmutableArray<Fix> Skipped)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes repairs, the first of two that overlap. All places are those of the file as it was.</summary>
    /// <param name="bytes">The file, UTF-8 with or without byte-order marks.</param>
    /// <param name="fixes">Repairs of this file.</param>
    /// <exception cref="ArgumentException">The file is no UTF-8: nothing can have been found inside it.</exception>
    public static FixedText Of(byte[] bytes, IEnumerable<Fix> fixes)
    {
        var marks = 0;
        while (bytes.AsSpan(marks).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) marks += 3;
        var text = Strict.GetString(bytes, marks, bytes.Length - marks);
        var starts = LineStarts(text);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var edits = new List<Piece>();
        var done = ImmutableArray.CreateBuilder<Fix>();
        var skipped = ImmutableArray.CreateBuilder<Fix>();
        foreach (var fix in fixes.OrderBy(f => f.Edits[0].Line).ThenBy(f => f.Edits[0].Column))
        {
            (TryAdd(fix, text, starts, edits, lineEnd) ? done : skipped).Add(fix);
        }

        return edits.Count == 0
            ? new(bytes, [], skipped.ToImmutable())
            : new([.. bytes.AsSpan(0, marks), .. Strict.GetBytes(Join(text, edits))], done.ToImmutable(), skipped.ToImmutable());
    }

    private readonly record struct Piece(int Start, int End, string New);

    private static string Join(string text, List<Piece> edits)
    {
        var result = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Start - at).Append(edit.New);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static bool TryAdd(Fix fix, string text, List<int> starts, List<Piece> edits, string lineEnd)
    {
        var added = new List<Piece>();
        foreach (var edit in fix.Edits)
        {
            var start = Place(edit, text, starts);
            var piece = new Piece(start, start + edit.Old.Length, edit.New.Replace("\n", lineEnd, StringComparison.Ordinal));
            if (start >= 0 && TryPut(piece, edits))
            {
                added.Add(piece);
                continue;
            }

            added.ForEach(done => edits.Remove(done));
            return false;
        }

        return true;
    }

    // Edits stay in the order of the text; two at one place, or one inside another, do not go together.
    private static bool TryPut(Piece piece, List<Piece> edits)
    {
        var (low, high) = (0, edits.Count);
        while (low < high)
        {
            var half = (low + high) / 2;
            if (edits[half].Start < piece.Start) low = half + 1;
            else high = half;
        }

        if (low > 0 && edits[low - 1].End > piece.Start) return false;
        if (low < edits.Count && (edits[low].Start == piece.Start || edits[low].Start < piece.End)) return false;
        edits.Insert(low, piece);
        return true;
    }

    private static int Place(TextEdit edit, string text, List<int> starts)
    {
        if (edit.Line < 1 || edit.Line > starts.Count || edit.Column < 1) return -1;
        var start = starts[edit.Line - 1] + edit.Column - 1;
        var lineEnd = edit.Line < starts.Count ? starts[edit.Line] : text.Length;
        return start + edit.Old.Length <= lineEnd && string.CompareOrdinal(text, start, edit.Old, 0, edit.Old.Length) == 0 ? start : -1;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))) starts.Add(at + 1);
        }

        return starts;
    }
}
