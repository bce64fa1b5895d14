using Markdig.Helpers;
using Markdig.Parsers;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary><c>@fig:x</c>, <c>@tbl:x</c>, <c>@sec:x</c>, alone or in brackets; addresses like <c>a@b.example</c> stay text.</summary>
internal sealed class CrossReferenceParser : InlineParser
{
    private const string ReportMark = "@report:";

    public CrossReferenceParser() => OpeningCharacters = ['@', '['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var open = text[0] == '[' ? 1 : 0;
        if (text.Length <= open || text[open] != '@' || KindOf(text[open..]) is not var (kind, prefix)) return false;
        if (open == 0 && char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1))) return false;
        var length = 0;
        var name = text[(open + prefix)..];
        while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] == '-' || (kind == ReferenceKind.Report && name[length] == '#' && length > 0 && !name[..length].Contains('#')))) length++;
        if (length == 0) return false;
        var end = open + prefix + length;
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

    // With the length of the mark itself.
    private static (ReferenceKind Kind, int Length)? KindOf(ReadOnlySpan<char> text) =>
        text.StartsWith("@fig:", StringComparison.Ordinal) ? (ReferenceKind.Figure, 5)
        : text.StartsWith("@tbl:", StringComparison.Ordinal) ? (ReferenceKind.Table, 5)
        : text.StartsWith("@sec:", StringComparison.Ordinal) ? (ReferenceKind.Section, 5)
        : text.StartsWith(ReportMark, StringComparison.Ordinal) ? (ReferenceKind.Report, ReportMark.Length)
        : null;
}
