using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>The text of a template with the way from an offset to a line and column.</summary>
internal sealed class TemplateSource
{
    private readonly List<int> lineStarts = [0];

    public TemplateSource(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) lineStarts.Add(i + 1);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The place of some characters, cut off at the end of the line.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        var line = lineStarts.BinarySearch(start);
        if (line < 0) line = ~line - 1;
        var end = Text.AsSpan(start).IndexOfAny('\r', '\n');
        var longest = end < 0 ? Text.Length - start : end;
        return new SourceSpan(Path, line + 1, start - lineStarts[line] + 1, Math.Max(1, Math.Min(length, longest)));
    }
}
