using System.Buffers;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>The parts of the line that opens a box.</summary>
internal sealed record BoxOpening(int Colons, string Name, Span NameSpan, BoxKind? Kind, string Title, int TitleStart, BoxValue? Mark, List<BoxValue> Attributes)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t　{:：");

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line from its first sign.</param>
    /// <param name="start">Offset of that sign in the text.</param>
    /// <returns>The parts, or null when the line opens no box.</returns>
    public static BoxOpening? Read(ReadOnlySpan<char> line, int start)
    {
        var colons = line.IndexOfAnyExcept(':');
        if (colons < 3) return null;
        var at = colons;
        while (at < line.Length && IsSpace(line[at])) at++;
        var length = line[at..].IndexOfAny(NameEnds);
        if (length < 0) length = line.Length - at;
        if (length == 0) return null;
        var end = at + length;
        if (end < line.Length && line[end] is ':' or '：') return null;
        var name = line.Slice(at, length).ToString();
        var nameSpan = new Span(start + at, start + end - 1);

        var rest = line[end..];
        var (open, close) = Braces(rest);
        var attributes = new List<BoxValue>();
        BoxValue? mark = null;
        if (close > open) mark = Keys(rest[(open + 1)..close], start + end + open + 1, attributes);
        // The title stands on either side of the braces, as a rule after them.
        var title = close < 0 || rest[..open].IsWhiteSpace() ? rest[(close + 1)..] : rest[..open];
        var from = title.IsWhiteSpace() ? 0 : title.IndexOfAnyExcept(" \t　");
        var titleStart = start + end + (title.Length == 0 ? 0 : (close < 0 || rest[..open].IsWhiteSpace() ? close + 1 : 0) + from);
        return new BoxOpening(colons, name, nameSpan, BoxKind.Of(name), title.Trim().ToString(), titleStart, mark, attributes);
    }

    // The first braces with an id or a key; those of ruby hold a bar.
    private static (int Open, int Close) Braces(ReadOnlySpan<char> text)
    {
        for (var open = text.IndexOf('{'); open >= 0;)
        {
            var length = text[open..].IndexOf('}');
            if (length < 0) return (-1, -1);
            var inner = text.Slice(open + 1, length - 1);
            if (!inner.Contains('|') && (inner.IsWhiteSpace() || inner.TrimStart()[0] == '#' || inner.Contains('='))) return (open, open + length);
            var next = text[(open + 1)..].IndexOf('{');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return (-1, -1);
    }

    private static BoxValue? Keys(ReadOnlySpan<char> text, int start, List<BoxValue> attributes)
    {
        BoxValue? mark = null;
        for (var at = 0; ;)
        {
            while (at < text.Length && IsSpace(text[at])) at++;
            if (at >= text.Length) return mark;
            var from = at;
            while (at < text.Length && !IsSpace(text[at]) && text[at] != '=') at++;
            var key = text[from..at];
            var keySpan = new Span(start + from, start + Math.Max(from, at - 1));
            if (at >= text.Length || text[at] != '=')
            {
                if (key[0] == '#' && key.Length > 1 && mark is null) mark = new BoxValue(key[1..].ToString(), "", keySpan, start + from);
                else attributes.Add(new BoxValue(key.ToString(), "", keySpan, start + at));
                continue;
            }

            at++;
            var quoted = at < text.Length && text[at] == '"';
            var valueFrom = quoted ? at + 1 : at;
            at = valueFrom;
            while (at < text.Length && (quoted ? text[at] != '"' : !IsSpace(text[at]))) at++;
            attributes.Add(new BoxValue(key.ToString(), text[valueFrom..at].ToString(), keySpan, start + valueFrom));
            if (quoted) at++;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '　';
}
