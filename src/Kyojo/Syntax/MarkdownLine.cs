using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kyojo.Diagnostics;
using Kyojo.Syntax.Markdown;
using Markdig.Syntax;
using SourceSpan = Kyojo.Diagnostics.SourceSpan;

namespace Kyojo.Syntax;

/// <summary>
/// A title or summary in the profile <c>line</c>: one line with ruby, emphasis dots, language spans and code. Most hold
/// no mark at all: they are their own plain words, and nothing is parsed. In a page's identity it stands as it was written.
/// </summary>
[JsonConverter(typeof(AsWritten))]
public sealed class MarkdownLine
{
    private MarkdownLine(string text, string plain, MarkdownTree? marked, ImmutableArray<Diagnostic> found)
    {
        Text = text;
        Plain = plain;
        Marked = marked;
        Found = found;
    }

    /// <summary>The line as it was written.</summary>
    public string Text { get; }

    /// <summary>Its words for titles, feeds, data and labels: ruby without readings, code without its signs.</summary>
    public string Plain { get; }

    /// <summary>The checked tree; null when the line is its plain words.</summary>
    public MarkdownTree? Marked { get; }

    /// <summary>What the author should know, in the order of the line; the column of a place counts from the start of the text.</summary>
    internal ImmutableArray<Diagnostic> Found { get; }

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line; line ends count as spaces.</param>
    public static MarkdownLine Of(string text)
    {
        if (!MarkdownPipelines.HasLineSyntax(text, MarkdownProfile.Line)) return new MarkdownLine(text, text, null, []);
        var tree = MarkdownReader.Read(new MarkdownBody(text.Replace('\n', ' '), new SourceSpan("", 1, 1, 1), MarkdownProfile.Line));
        var plain = new StringBuilder(text.Length);
        foreach (var block in tree.Document)
        {
            if (block is LeafBlock { Inline: { } inline }) InlineText.Append(plain, inline);
        }

        var words = plain.Replace('\n', ' ').ToString();
        return new MarkdownLine(text, words, words == text ? null : tree, tree.Found);
    }

    /// <summary>Plain words in which nothing is a mark.</summary>
    /// <param name="words">The words.</param>
    internal static MarkdownLine OfPlain(string words) => new(words, words, null, []);

    internal sealed class AsWritten : JsonConverter<MarkdownLine>
    {
        public override MarkdownLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Views are only written.");

        public override void Write(Utf8JsonWriter writer, MarkdownLine value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
