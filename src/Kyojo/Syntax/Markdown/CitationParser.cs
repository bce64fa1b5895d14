using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary><c>[@key, p. 3; @key2]</c>, always in brackets, so that 会@tokyo stays text.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int LengthLimit = 500;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text.Length < 4 || text[1] != '@') return false;
        var end = text[..Math.Min(text.Length, LengthLimit)].IndexOfAny(']', '\n');
        if (end < 0 || text[end] != ']' || (end + 1 < text.Length && text[end + 1] is '(' or ':')) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (Items(text[..end], start) is not { } items) return false;
        processor.Inline = new CitationInline(items, text[..(end + 1)].ToString()) { Span = new Span(start, start + end), Line = line, Column = column, IsClosed = true };
        slice.Start += end + 1;
        return true;
    }

    // From behind the bracket; null when a part names no key.
    private static List<CitedItem>? Items(ReadOnlySpan<char> text, int start)
    {
        var items = new List<CitedItem>();
        for (var at = 1; at <= text.Length;)
        {
            var length = text[at..].IndexOf(';');
            var part = length < 0 ? text[at..] : text.Slice(at, length);
            var sign = part.IndexOf('@');
            if (sign < 0 || !part[..sign].IsWhiteSpace()) return null;
            var key = part[(sign + 1)..];
            var end = key.IndexOfAnyExcept(KeyLetters);
            if (end < 0) end = key.Length;
            var rest = key[end..].Trim();
            if (end == 0 || (rest.Length > 0 && rest[0] is not (',' or '，' or '、'))) return null;
            items.Add(new CitedItem(key[..end].ToString(), rest.Length == 0 ? "" : rest[1..].Trim().ToString(), new Span(start + at + sign, start + at + sign + end)));
            at += part.Length + 1;
        }

        return items.Count == 0 ? null : items;
    }

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
}
