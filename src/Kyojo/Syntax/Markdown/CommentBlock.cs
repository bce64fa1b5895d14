using Markdig.Parsers;
using Markdig.Syntax;

namespace Kyojo.Syntax.Markdown;

/// <summary>A comment over several lines. Never printed: it may be an office memo.</summary>
/// <param name="parser">Its parser.</param>
internal sealed class CommentBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>True once the closing <c>--&gt;</c> was seen.</summary>
    public bool IsEnded { get; set; }
}
