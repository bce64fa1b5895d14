using Markdig.Parsers;
using Markdig.Syntax;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>Opens and closes boxes, and takes the field lines right after the opening.</summary>
internal sealed class BoxParser : BlockParser
{
    private const int KeyLimit = 20;

    public BoxParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || BoxOpening.Read(processor.Line.AsSpan(), processor.Line.Start) is not { } opening) return BlockState.None;
        processor.NewBlocks.Push(new BoxBlock(this)
        {
            Colons = opening.Colons,
            Name = opening.Name,
            NameSpan = opening.NameSpan,
            Kind = opening.Kind,
            Title = opening.Title,
            TitleStart = opening.TitleStart,
            Mark = opening.Mark,
            Attributes = opening.Attributes,
            ReadsFields = opening.Kind is { Fields.Length: > 0 } or { Shape: BoxShape.Interview },
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Span(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var box = (BoxBlock)block;
        if (IsClosing(processor, box))
        {
            box.IsEnded = true;
            box.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        if (box.ReadsFields)
        {
            var line = processor.Line.AsSpan();
            if ((box.Kind!.Shape == BoxShape.Interview ? InterviewBox.Speaker(line, processor.Line.Start) : Field(box, line, processor.Line.Start)) is { } value)
            {
                box.Values.Add(value);
                return BlockState.ContinueDiscard;
            }

            box.ReadsFields = false;
        }

        // Whoever speaks next needs no empty line before.
        if (box.LastChild is ParagraphBlock open && InterviewBox.MarkOf(box, processor.Line.AsSpan()) is not null) processor.Close(open);
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    private static bool IsClosing(BlockProcessor processor, BoxBlock box)
    {
        if (processor.IsCodeIndent || processor.CurrentChar != ':') return false;
        var line = processor.Line.AsSpan().TrimEnd();
        return line.Length >= box.Colons && line.IndexOfAnyExcept(':') < 0 && !HoldsOpenCode(box);
    }

    // Colons inside a fence that is not closed yet are part of what is shown.
    private static bool HoldsOpenCode(BoxBlock box) => box.LastChild switch
    {
        FencedCodeBlock fence => fence.ClosingFencedCharCount == 0,
        BoxBlock { IsEnded: false } inner => HoldsOpenCode(inner),
        _ => false,
    };

    // `key: value` or `題名：値`; the full-width colon and known keys need no space after them.
    private static BoxValue? Field(BoxBlock box, ReadOnlySpan<char> line, int start)
    {
        var colon = line[..Math.Min(line.Length, KeyLimit + 1)].IndexOfAny(':', '：');
        if (colon <= 0) return null;
        var key = line[..colon].TrimEnd();
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_')) return null;
        }

        var rest = line[(colon + 1)..];
        if (line[colon] == ':' && !rest.IsEmpty && rest[0] is not (' ' or '\t' or '　') && box.Kind!.FieldOf(key) is null) return null;
        var value = rest.Trim();
        var offset = value.IsEmpty ? colon + 1 : colon + 1 + rest.IndexOf(value[0]);
        return new BoxValue(key.ToString(), value.ToString(), new Span(start, start + key.Length - 1), start + offset);
    }
}
