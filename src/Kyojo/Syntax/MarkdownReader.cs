using Kyojo.Diagnostics;
using Kyojo.Syntax.Markdown;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax;

/// <summary>Kyojo Markdown to a checked tree. Depends on the text, its place and its profile only.</summary>
public static class MarkdownReader
{
    /// <summary>Reads a text: parse, then the passes of markdown.md section 1. Safe to call from many threads.</summary>
    /// <param name="body">The text.</param>
    /// <returns>
    /// The tree; never an exception. A text nested too deeply to be shown comes back as one plain paragraph with KYO1012.
    /// </returns>
    public static MarkdownTree Read(MarkdownBody body)
    {
        var text = body.Text;
        if (body.Profile is MarkdownProfile.Line or MarkdownProfile.LinkedLine)
        {
            text = text.Replace('\n', ' ');
            if (!MarkdownPipelines.HasLineSyntax(text, body.Profile)) return new MarkdownTree(body, Plain(text));
        }

        if (Parse(text, body.Profile) is { } document)
        {
            var walk = new TreeWalk(body);
            if (walk.Visit(document)) return walk.Finish(document);
        }

        return new MarkdownTree(body, Plain(text)) { Found = [TooDeep(body)] };
    }

    // The parser gives up on deep nesting with an exception of its own; what the author wrote is still shown, as text.
    internal static MarkdownDocument? Parse(string text, MarkdownProfile profile)
    {
        try
        {
            return MarkdownParser.Parse(text, MarkdownPipelines.For(profile));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static MarkdownDocument Plain(string text)
    {
        var inline = new ContainerInline();
        if (text.Length > 0) inline.AppendChild(new LiteralInline { Content = new StringSlice(text).Trimmed(), IsClosed = true });
        return [new ParagraphBlock { Inline = inline }];
    }

    private static StringSlice Trimmed(this StringSlice slice)
    {
        slice.Trim();
        return slice;
    }

    private static Diagnostic TooDeep(MarkdownBody body) => new()
    {
        Code = Codes.TooLarge,
        Span = body.Start,
        Args = [("limit", new($"{TreeWalk.DepthLimit}段", $"{TreeWalk.DepthLimit} levels"))],
        Severity = Codes.TooLarge.Severity,
    };
}
