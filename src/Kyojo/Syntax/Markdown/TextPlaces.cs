using Kyojo.Diagnostics;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>Offsets in a text to lines and columns of its file; counts line ends only when first asked.</summary>
internal sealed class TextPlaces(MarkdownBody body)
{
    private readonly List<int> starts = [];

    /// <summary>The place of a stretch of the text, cut at the end of its first line.</summary>
    public SourceSpan Of(Span span) => Of(span.Start, span.End - span.Start + 1);

    /// <summary>The place of <paramref name="length"/> characters from <paramref name="offset"/>.</summary>
    public SourceSpan Of(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, body.Text.Length);
        if (starts.Count == 0) FindLines();
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        var end = line + 1 < starts.Count ? starts[line + 1] - 1 : body.Text.Length;
        return new SourceSpan(
            body.Start.File,
            body.Start.Line + line,
            body.Start.Column + offset - starts[line],
            Math.Clamp(length, 1, Math.Max(1, end - offset)));
    }

    /// <summary>The place of a whole line of the text, counted from 0.</summary>
    public SourceSpan OfLine(int line)
    {
        if (starts.Count == 0) FindLines();
        return Of(starts[Math.Clamp(line, 0, starts.Count - 1)], int.MaxValue);
    }

    private void FindLines()
    {
        starts.Add(0);
        for (var at = body.Text.IndexOf('\n'); at >= 0; at = body.Text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
    }
}
