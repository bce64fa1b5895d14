using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// <c>{漢字|かんじ}</c>, <c>｜漢字《かんじ》</c>, <c>《《圏点》》</c> and <c>{lang=en|words}</c> (markdown.md 4.2). Comes before
/// the pipes of tables. Anything that does not fit stays text.
/// </summary>
internal sealed class RubyParser : InlineParser
{
    /// <summary>Longest part in UTF-16 units; also bounds the search.</summary>
    private const int PartLimit = 64;

    /// <summary>More parts than this are no word.</summary>
    private const int PartsLimit = 65;

    public RubyParser() => OpeningCharacters = ['{', '｜', '《'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var inline = Read(slice.AsSpan(), out var length);
        if (inline is null) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new Span(start, start + length - 1);
        inline.Line = line;
        inline.Column = column;
        inline.IsClosed = true;
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }

    /// <summary>Reads one construct at the start of a text.</summary>
    /// <returns>Its node, or null when the text does not start with one.</returns>
    public static LeafInline? Read(ReadOnlySpan<char> text, out int length) => text[0] switch
    {
        '{' => Braces(text, out length),
        '｜' => Bars(text, out length),
        _ => Dots(text, out length),
    };

    private static LeafInline? Braces(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var pipe = PartEnd(text, 1, '|', '}');
        if (pipe < 0 || text[pipe] != '|') return null;
        var word = text[1..pipe];
        var parts = ImmutableArray.CreateBuilder<string>(2);
        var from = pipe + 1;
        while (parts.Count < PartsLimit)
        {
            var end = PartEnd(text, from, '|', '}');
            if (end < 0) return null;
            parts.Add(text[from..end].ToString());
            from = end + 1;
            if (text[end] != '}') continue;
            length = from;
            if (!word.StartsWith("lang=", StringComparison.Ordinal)) return new RubyInline(word.ToString(), parts.DrainToImmutable());
            return parts.Count == 1 && LanguageInline.IsTag(word[5..]) ? new LanguageInline(word[5..].ToString(), parts[0]) : null;
        }

        return null;
    }

    private static RubyInline? Bars(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var open = PartEnd(text, 1, '《', '｜');
        if (open < 0 || text[open] != '《') return null;
        var close = PartEnd(text, open + 1, '》', '《');
        if (close < 0 || text[close] != '》') return null;
        length = close + 1;
        return new RubyInline(text[1..open].ToString(), [text[(open + 1)..close].ToString()]);
    }

    private static BoutenInline? Dots(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 5 || text[1] != '《') return null;
        var close = PartEnd(text, 2, '》', '《');
        if (close < 0 || close + 1 >= text.Length || text[close] != '》' || text[close + 1] != '》') return null;
        length = close + 2;
        return new BoutenInline(text[2..close].ToString());
    }

    // Index of the sign that ends the part starting at `from`; -1 when the part is empty, too long or leaves the line.
    private static int PartEnd(ReadOnlySpan<char> text, int from, char end, char otherEnd)
    {
        var window = text[from..Math.Min(text.Length, from + PartLimit + 1)];
        var at = window.IndexOfAny(end, otherEnd);
        return at <= 0 || window[..at].IndexOfAny('\n', '\\', '{') >= 0 ? -1 : from + at;
    }
}
