using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>A note mark whose note is not written anywhere; printed as it stands.</summary>
/// <param name="label">Label with <c>^</c>.</param>
internal sealed class UnknownNoteInline(string label) : LeafInline
{
    /// <summary>Label with <c>^</c>.</summary>
    public string Label => label;
}
