using System.Globalization;
using System.Text;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kyojo.Rendering;

/// <summary>
/// Writes a checked tree as HTML (shapes: markdown.md section 5). Knows every kind of node by name and prints no tag it
/// did not choose itself; a kind it does not know is printed as its contents.
/// </summary>
internal sealed partial class MarkdownHtml(StringBuilder output, MarkdownWords words, Func<string, string?> resolve, Func<string, FileFacts?>? fileOf)
{
    private MarkdownAround around = MarkdownAround.None;
    private bool isAlone;
    private string whole = "";

    /// <summary>Writes a whole tree, its notes last.</summary>
    public void Tree(MarkdownTree tree)
    {
        around = tree.Body.Around;
        isAlone = tree.Body.Rules.HasFlag(MarkdownRules.Alone);
        whole = tree.Body.PartOf is { } id ? around.Report(id)?.Address ?? "" : "";
        if (tree.Body.Profile is MarkdownProfile.Line or MarkdownProfile.LinkedLine)
        {
            foreach (var block in tree.Document) Words(block);
            return;
        }

        if (tree.Body.Rules.HasFlag(MarkdownRules.KeyPoints))
        {
            foreach (var box in tree.KeyPoints) Box(box);
            return;
        }

        var elsewhere = tree.Body.Rules.HasFlag(MarkdownRules.WithoutKeyPoints) ? tree.KeyPoints.ToHashSet<Block>() : [];
        foreach (var block in tree.Document)
        {
            if (!elsewhere.Contains(block)) Block(block, tight: false);
        }

        if (tree.Notes.Length > 0) Notes(tree.Notes);
        if (tree.Works.Length > 0) Works(tree.Works);
    }

    private void Blocks(ContainerBlock container, bool tight)
    {
        foreach (var block in container) Block(block, tight);
    }

    private void Block(Block block, bool tight)
    {
        switch (block)
        {
            case FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock or CommentBlock:
                break;
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ListBlock list:
                List(list);
                break;
            case QuoteBlock quote:
                Open("<blockquote>\n");
                Blocks(quote, tight: false);
                Open("</blockquote>\n");
                break;
            case Table table:
                Table(table, null);
                break;
            case BoxBlock box:
                Box(box);
                break;
            case DefinitionList list:
                Definitions(list);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                Open("<hr />\n");
                break;
            case ContainerBlock inner:
                Blocks(inner, tight);
                break;
            case LeafBlock { Inline: not null }:
                Paragraph(block, tight);
                break;
        }
    }

    private void Paragraph(Block block, bool tight)
    {
        if (tight)
        {
            Words(block);
            return;
        }

        if (output.Length > 0 && output[^1] != '>') EnsureLine();
        if (block is LeafBlock { Inline: { } inline } && HoldsBlock(inline))
        {
            Words(block);
            output.Append('\n');
            return;
        }

        output.Append("<p>");
        Words(block);
        output.Append("</p>\n");
    }

    // Tags that the settings let through may be those of blocks; a paragraph cannot hold them.
    private static bool HoldsBlock(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is PlainTagInline { IsBlock: true }) return true;
        }

        return false;
    }

    private void Heading(HeadingBlock heading)
    {
        var level = (char)('0' + Math.Clamp(heading.Level, 1, 6));
        Open("<h");
        output.Append(level);
        if (HeadingIds.Of(heading) is { Length: > 0 } id) Attribute("id", id);
        output.Append('>');
        if (HeadingIds.NumberOf(heading) is { Length: > 0 } number)
        {
            output.Append("<span class=\"section-number\">");
            MarkdownEscape.Text(output, Numbered(number));
            output.Append("</span> ");
        }

        Words(heading);
        output.Append("</h").Append(level).Append(">\n");
    }

    private string Numbered(string number) => number.Contains('.', StringComparison.Ordinal) ? number : words.Chapter.Replace("{n}", number, StringComparison.Ordinal);

    private void List(ListBlock list)
    {
        Open(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            output.Append(" start=\"").Append(CultureInfo.InvariantCulture, $"{start}").Append('"');
        }

        output.Append(">\n");
        foreach (var item in list)
        {
            Open("<li>");
            if (item is ContainerBlock blocks) Blocks(blocks, tight: !list.IsLoose);
            output.Append("</li>\n");
        }

        output.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void Definitions(DefinitionList list)
    {
        Open("<dl>\n");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            var blocks = new List<Block>();
            foreach (var block in item)
            {
                if (block is DefinitionTerm term)
                {
                    Term(term);
                }
                else if (block is not BlankLineBlock) blocks.Add(block);
            }

            output.Append("<dd>");
            foreach (var block in blocks) Block(block, tight: blocks.Count == 1);
            output.Append("</dd>\n");
        }

        output.Append("</dl>\n");
    }

    private void Code(CodeBlock code)
    {
        Open("<pre><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } info }) Attribute("class", "language-" + info);
        output.Append('>');
        foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
        {
            MarkdownEscape.Text(output, line.Slice.AsSpan());
            output.Append('\n');
        }

        output.Append("</code></pre>\n");
    }

    private void Words(Block block)
    {
        if (block is LeafBlock { Inline: { } inline }) Inlines(inline);
    }

    private void Attribute(string name, ReadOnlySpan<char> value)
    {
        output.Append(' ').Append(name).Append("=\"");
        MarkdownEscape.Text(output, value);
        output.Append('"');
    }

    // A tag that starts a line of its own.
    private void Open(string tag)
    {
        EnsureLine();
        output.Append(tag);
    }

    private void EnsureLine()
    {
        if (output.Length > 0 && output[^1] != '\n') output.Append('\n');
    }
}
