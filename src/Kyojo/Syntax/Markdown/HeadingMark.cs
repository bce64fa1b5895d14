using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>The <c>{#id}</c> at the end of a heading.</summary>
/// <param name="Id">As written.</param>
/// <param name="Span">Its place in the text.</param>
internal sealed record HeadingMark(string Id, Span Span)
{
    private static readonly object Key = typeof(HeadingMark);

    /// <summary>True for an id that may be used as it is: <c>^[a-z][a-z0-9-]*$</c>.</summary>
    public static bool IsValid(string id)
    {
        if (!char.IsAsciiLetterLower(id[0])) return false;
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }

    /// <summary>The mark of a heading, or null.</summary>
    public static HeadingMark? Of(HeadingBlock heading) => heading.GetData(Key) as HeadingMark;

    /// <summary>Cuts the mark off a heading line before its words are read.</summary>
    public static bool Take(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd(" \t");
        if (text.Length < 4 || text[^1] != '}') return false;
        var open = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0) return false;
        var id = text[(open + 2)..^1];
        if (id.IsEmpty || id.IndexOfAny('{', '}', '|') >= 0) return false;
        var start = line.Start + open;
        ((HeadingBlock)block).SetData(Key, new HeadingMark(id.ToString(), new Span(start, start + id.Length + 2)));
        line.End = start - 1;
        line.TrimEnd();
        return true;
    }
}
