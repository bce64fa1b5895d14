using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>Words with emphasis dots (圏点): <c>《《…》》</c>.</summary>
/// <param name="text">The words.</param>
internal sealed class BoutenInline(string text) : LeafInline
{
    /// <summary>The words.</summary>
    public string Text => text;
}
