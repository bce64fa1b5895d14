using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Sources;

/// <summary>The line a diagnostic is about, with carets under the place, right also under full-width characters.</summary>
public static class CodeFrame
{
    private const int WidestLine = 120;

    /// <summary>Three lines: number and text, carets; empty for a whole file or a line that is not there.</summary>
    /// <param name="text">Text of the whole file.</param>
    /// <param name="span">The place.</param>
    public static IReadOnlyList<string> Of(string text, SourceSpan span)
    {
        if (span.Line <= 0) return [];
        var line = LineAt(text, span.Line);
        if (line is null) return [];
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        if (start > 0 && start < line.Length && char.IsLowSurrogate(line[start])) start--;
        var from = Math.Max(0, Math.Min(start - 40, line.Length - WidestLine));
        if (from < line.Length && char.IsLowSurrogate(line[from])) from++;
        var end = Math.Min(line.Length, from + WidestLine);
        if (end < line.Length && char.IsLowSurrogate(line[end])) end--;
        var shown = line.AsSpan(from, end - from);
        var at = start - from;
        var length = Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - at));
        var number = span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var marked = at < shown.Length ? shown.Slice(at, Math.Min(length, shown.Length - at)) : " ";
        // A mark that belongs to the letter before it has no width of its own.
        var carets = DisplayWidth.Carets(marked);
        return
        [
            $"  {number} | {shown.ToString().Replace('\t', ' ')}",
            $"  {new string(' ', number.Length)} | {DisplayWidth.Blank(shown[..Math.Min(at, shown.Length)])}{(carets.Length == 0 ? "^" : carets)}",
        ];
    }

    private static string? LineAt(string text, int line)
    {
        var start = 0;
        for (var n = 1; n < line; n++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) return null;
            start = end + 1;
        }

        var stop = text.IndexOf('\n', start);
        return text[start..(stop < 0 ? text.Length : stop)].TrimEnd('\r');
    }
}
