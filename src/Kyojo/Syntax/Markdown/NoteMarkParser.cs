using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// <c>[^label]</c>. Read before links and emphasis, so that two marks without a note do not become superscript text
/// between them, and so that each mark knows its place.
/// </summary>
internal sealed class NoteMarkParser : InlineParser
{
    private const int LabelLimit = 999;

    public NoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (rest.Length < 4 || rest[1] != '^') return false;
        var window = rest[2..Math.Min(rest.Length, LabelLimit)];
        var length = window.IndexOfAny(']', '[', '\n');
        if (length <= 0 || window[length] != ']' || window[..length].IsWhiteSpace()) return false;

        var label = rest.Slice(1, length + 1).ToString();
        var inline = MarkFor(processor, label);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new Span(start, start + length + 2);
        inline.Line = line;
        inline.Column = column;
        inline.IsClosed = true;
        processor.Inline = inline;
        slice.Start += length + 3;
        return true;
    }

    private static Inline MarkFor(InlineProcessor processor, string label)
    {
        if (!processor.Document.TryGetLinkReferenceDefinition(label, out var found) || found is not FootnoteLinkReferenceDefinition note)
        {
            return new UnknownNoteInline(label);
        }

        // A mark is a link, and a link holds no links.
        for (var open = processor.Inline?.FirstParentOfType<LinkDelimiterInline>(); open is not null; open = open.Parent?.FirstParentOfType<LinkDelimiterInline>())
        {
            if (!open.IsImage) open.IsActive = false;
        }

        return note.CreateLinkInline!(processor, note, null);
    }
}
