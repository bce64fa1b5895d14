using System.Collections.Frozen;
using Kyojo.Syntax.Markdown;
using Kyojo.Text;

namespace Kyojo.Syntax;

/// <summary>A report as other texts point into it: its title, its address, its headings, its numbered figures and tables. Read when first asked.</summary>
public sealed class ReportOutline
{
    private readonly MarkdownBody body;
    private readonly Lazy<MarkdownTree> tree;
    private readonly Lazy<FrozenDictionary<string, BoxBlock>> boxes;

    /// <summary>An outline.</summary>
    /// <param name="id">Id of the report.</param>
    /// <param name="title">Its title as plain words.</param>
    /// <param name="address">Its site address.</param>
    /// <param name="body">Its text, with what stands around it.</param>
    public ReportOutline(string id, string title, string address, MarkdownBody body)
    {
        (Id, Title, Address, this.body) = (id, title, address, body);
        tree = new(Tree);
        boxes = new(() => tree.Value.Boxes.Where(box => box.Id.Length > 0).ToFrozenDictionary(box => box.Id, StringComparer.Ordinal));
    }

    /// <summary>Id of the report.</summary>
    public string Id { get; }

    /// <summary>Its title as plain words.</summary>
    public string Title { get; }

    /// <summary>Its site address.</summary>
    public string Address { get; }

    /// <summary>Ids of its boxes.</summary>
    internal IEnumerable<string> Ids => boxes.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>A box by its id; null when there is none.</summary>
    internal BoxBlock? Box(string id) => boxes.Value.GetValueOrDefault(id);

    /// <summary>A heading by its id; null when there is none.</summary>
    internal MarkdownHeading? Heading(string id) => tree.Value.Headings.FirstOrDefault(heading => heading.Id == id);

    /// <summary>The text of a box alone, with what stands around the whole.</summary>
    internal MarkdownBody TextOf(BoxBlock box) => body with { Text = body.Text.Substring(box.Span.Start, Math.Min(box.Span.Length, body.Text.Length - box.Span.Start)), Rules = MarkdownRules.None };

    /// <summary>Hash of everything that a repeated box may show.</summary>
    internal Fingerprint Hash => Fingerprint.Combine(Fingerprint.Of($"{Title}\n{Address}\n{body.Text}"), body.Around.HashOfData(body.Text) ?? default);

    // Numbers do not depend on data or on other reports: without them, reports that point at each other are read without end.
    private MarkdownTree Tree() => MarkdownReader.Read(body with { Around = MarkdownAround.None, Rules = body.Rules & MarkdownRules.NumberedHeadings });
}
