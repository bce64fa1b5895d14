using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>One of the few tags an author may write; only the passes make it, so everything else stays text.</summary>
/// <param name="tag">The whole tag.</param>
internal sealed class PlainTagInline(string tag) : LeafInline
{
    /// <summary>The tag to print.</summary>
    public string Tag => tag;

    /// <summary>True for an element that cannot stand in a paragraph.</summary>
    public bool IsBlock { get; } = RawTag.IsBlock(RawTag.NameOf(tag));
}
