using Kyojo.Charts;
using Markdig.Parsers;
using Markdig.Syntax;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>A key with its value: between the braces of a box, or on a line of its own below its opening.</summary>
/// <param name="Key">As written.</param>
/// <param name="Value">As written, without quotation marks; may be empty.</param>
/// <param name="KeySpan">Place of the key.</param>
/// <param name="ValueStart">Where the value starts.</param>
internal sealed record BoxValue(string Key, string Value, Span KeySpan, int ValueStart);

/// <summary>A box: <c>:::name {…} title</c> to a line of at least as many colons (markdown.md 4.7).</summary>
/// <param name="parser">Its parser.</param>
internal sealed class BoxBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Number of colons that open it; at least as many close it.</summary>
    public required int Colons { get; init; }

    /// <summary>Its name as written.</summary>
    public required string Name { get; init; }

    /// <summary>Place of the name.</summary>
    public required Span NameSpan { get; init; }

    /// <summary>The kind the name stands for; null = unknown.</summary>
    public required BoxKind? Kind { get; init; }

    /// <summary>Words after the name; may be empty.</summary>
    public required string Title { get; init; }

    /// <summary>Where they start.</summary>
    public required int TitleStart { get; init; }

    /// <summary>The <c>#id</c> as written, or null.</summary>
    public required BoxValue? Mark { get; init; }

    /// <summary>The other keys between its braces.</summary>
    public required List<BoxValue> Attributes { get; init; }

    /// <summary>Its field lines, in order.</summary>
    public List<BoxValue> Values { get; } = [];

    /// <summary>True while lines are still read as fields.</summary>
    public bool ReadsFields { get; set; }

    /// <summary>True once its closing line was seen.</summary>
    public bool IsEnded { get; set; }

    /// <summary>Its id on the page; empty = none. Set by <see cref="Boxes"/>.</summary>
    public string Id { get; set; } = "";

    /// <summary>Number of the figure or table; for remarks the number that makes their ids. 0 = none.</summary>
    public int Number { get; set; }

    /// <summary>Fields and title after their own reading, by id.</summary>
    public Dictionary<string, MarkdownTree> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Address of its picture after the checks; null = none that may be shown.</summary>
    public string? Picture { get; set; }

    /// <summary>Alternative text of its picture.</summary>
    public string Alt { get; set; } = "";

    /// <summary>Number of columns that name the rows of its table.</summary>
    public int RowHeaders { get; set; }

    /// <summary>What it shows of a table of data; null when it shows none.</summary>
    public DataBox? Data { get; set; }

    /// <summary>What it shows again; null for other boxes.</summary>
    public Inclusion? Included { get; set; }

    /// <summary>True for a box that is shown again: it has its number and id elsewhere.</summary>
    public bool IsAgain { get; set; }

    /// <summary>The work its table of data comes from, cited like any other; null when the source is said in words.</summary>
    public CitationInline? Cited { get; set; }

    /// <summary>What it draws; null when it draws nothing.</summary>
    public Chart? Chart { get; set; }

    /// <summary>What it holds beyond its words and its body; null for most kinds.</summary>
    public BoxPart? Part { get; set; }

    /// <summary>Number of headings before it.</summary>
    public int HeadingsBefore { get; set; }

    /// <summary>Plain words of a field or of the title; empty when there are none.</summary>
    public string WordsOf(string id)
    {
        if (!Words.TryGetValue(id, out var tree)) return "";
        var text = new System.Text.StringBuilder();
        foreach (var block in tree.Document)
        {
            if (block is LeafBlock { Inline: { } inline }) InlineText.Append(text, inline);
        }

        return text.ToString();
    }

    /// <summary>The value of an attribute, or null.</summary>
    public BoxValue? Attribute(string key) => Attributes.Find(one => one.Key == key);

    /// <summary>The value of a field by its id, or null; the first of two.</summary>
    public BoxValue? Value(string id) => Values.Find(one => Kind?.FieldOf(one.Key) == id);
}
