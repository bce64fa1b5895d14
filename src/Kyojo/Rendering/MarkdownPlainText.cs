using System.Text;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kyojo.Rendering;

/// <summary>The words of a tree, a line per block; the cells of a row share a line.</summary>
internal static class MarkdownPlainText
{
    /// <summary>Writes the text, then its notes.</summary>
    public static void Write(StringBuilder output, MarkdownTree tree)
    {
        Blocks(output, tree.Document);
        foreach (var (note, _) in tree.Notes) Blocks(output, note);
    }

    private static void Blocks(StringBuilder output, ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case FootnoteGroup or LinkReferenceDefinitionGroup or CommentBlock:
                    break;
                case TableRow row:
                    Row(output, row);
                    break;
                case ContainerBlock inner:
                    Blocks(output, inner);
                    break;
                case CodeBlock code:
                    foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count)) output.Append(line.Slice.AsSpan()).Append('\n');
                    break;
                case LeafBlock { Inline: { FirstChild: not null } inline }:
                    InlineText.Append(output, inline);
                    EndLine(output);
                    break;
            }
        }
    }

    private static void Row(StringBuilder output, TableRow row)
    {
        foreach (var block in row)
        {
            if (block is TableCell { Count: > 0 } cell && cell[0] is ParagraphBlock { Inline: { FirstChild: not null } inline })
            {
                if (output.Length > 0 && output[^1] != '\n') output.Append(' ');
                InlineText.Append(output, inline);
            }
        }

        EndLine(output);
    }

    private static void EndLine(StringBuilder output)
    {
        if (output.Length > 0 && output[^1] != '\n') output.Append('\n');
    }
}
