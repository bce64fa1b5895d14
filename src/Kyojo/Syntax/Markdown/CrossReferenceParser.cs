using Markdig.Helpers;
using Markdig.Parsers;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary><c>@fig:x</c>, <c>@tbl:x</c>, <c>@sec:x</c>, alone or in brackets; addresses like <c>a@b.example</c> stay text.</summary>
internal sealed class CrossReferenceParser : InlineParser
{
    private const int PrefixLength = 5;

    public CrossReferenceParser() => OpeningCharacters = ['@', '['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var open = text[0] == '[' ? 1 : 0;
        if (text.Length <= open + PrefixLength || text[open] != '@' || KindOf(text[open..]) is not { } kind) return false;
        if (open == 0 && char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1))) return false;
        var length = 0;
        var name = text[(open + PrefixLength)..];
        while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] == '-')) length++;
        if (length == 0) return false;
        var end = open + PrefixLength + length;
        if (open == 1 && (end >= text.Length || text[end] != ']')) return false;
        end += open;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CrossReferenceInline(kind, name[..length].ToString(), text[..end].ToString())
        {
            Span = new Span(start, start + end - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += end;
        return true;
    }

    private static ReferenceKind? KindOf(ReadOnlySpan<char> text) =>
        text.StartsWith("@fig:", StringComparison.Ordinal) ? ReferenceKind.Figure
        : text.StartsWith("@tbl:", StringComparison.Ordinal) ? ReferenceKind.Table
        : text.StartsWith("@sec:", StringComparison.Ordinal) ? ReferenceKind.Section
        : null;
}
