using Markdig.Parsers;
using Markdig.Syntax;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// A line that starts with <c>&lt;!--</c> and does not end the comment opens a block that lasts, over empty lines too,
/// until <c>--&gt;</c>; what follows on that line is text again. Comments within a line are left to the line.
/// </summary>
internal sealed class CommentParser : BlockParser
{
    private const string Start = "<!--";
    private const string End = "-->";

    public CommentParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || !line.StartsWith(Start, StringComparison.Ordinal) || line[2..].Contains(End, StringComparison.Ordinal))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new CommentBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Span(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var comment = (CommentBlock)block;
        if (comment.IsEnded) return BlockState.None;
        var line = processor.Line.AsSpan();
        var end = line.IndexOf(End, StringComparison.Ordinal);
        if (end < 0) return BlockState.ContinueDiscard;
        comment.IsEnded = true;
        if (line[(end + End.Length)..].IsWhiteSpace()) return BlockState.BreakDiscard;
        processor.Line.Start += end + End.Length;
        return BlockState.None;
    }
}
