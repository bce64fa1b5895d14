using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Syntax.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Kyojo.Syntax;

/// <summary>
/// A text after all passes: safe links only, no raw tags, soft breaks joined, headings and notes numbered. Nothing
/// writes to it any more, so workers may share it.
/// </summary>
public sealed class MarkdownTree
{
    internal MarkdownTree(MarkdownBody body, MarkdownDocument document)
    {
        Body = body;
        Document = document;
    }

    /// <summary>The text it was read from.</summary>
    public MarkdownBody Body { get; }

    /// <summary>The blocks, in Markdig's types and those of <c>Syntax/Markdown</c>.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>What the author should know, in the order of the text; places are those of the file.</summary>
    public ImmutableArray<Diagnostic> Found { get; internal init; } = [];

    /// <summary>Headings in the order of the text; may be empty.</summary>
    public ImmutableArray<MarkdownHeading> Headings { get; internal init; } = [];

    /// <summary>Notes that are referred to, by number from 1, each with the count of its marks.</summary>
    internal ImmutableArray<(Footnote Note, int Marks)> Notes { get; init; } = [];

    /// <summary>How many characters a reader reads: ruby without readings, no marks, no spaces.</summary>
    public int Characters => Document.Descendants<LeafBlock>().Where(block => block.Inline is not null).Sum(block => InlineText.Of(block.Inline!).Count(c => !char.IsWhiteSpace(c)));

    /// <summary>Numbered figures and tables, in their order; may be empty.</summary>
    public ImmutableArray<MarkdownFigure> Figures { get; internal init; } = [];

    /// <summary>What the text recommends, in its order; may be empty.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; internal init; } = [];

    /// <summary>Everything its boxes show of records of the site, for the identity of the page; empty = nothing.</summary>
    internal string Shown { get; init; } = "";

    /// <summary>Boxes of key points (要点) before the first heading, not inside other boxes: of a report they come first of all (reports.md section 7).</summary>
    internal IEnumerable<BoxBlock> KeyPoints => Document.TakeWhile(block => block is not HeadingBlock).OfType<BoxBlock>().Where(box => box.Kind is { Id: "point" });

    /// <summary>Its boxes in the order of the text; may be empty.</summary>
    internal ImmutableArray<BoxBlock> Boxes { get; init; } = [];

    /// <summary>Works that are cited, in the order of their list; may be empty.</summary>
    internal ImmutableArray<CitedWork> Works { get; init; } = [];
}
