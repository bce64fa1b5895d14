using System.Buffers;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// One parser set-up per profile, built once. Each line is a decision of markdown.md section 2; what is not named here
/// is off.
/// </summary>
internal static class MarkdownPipelines
{
    private static readonly SearchValues<char> LineSigns = SearchValues.Create("\\{｜《^`<\t\r");
    private static readonly MarkdownPipeline Blocks = BuildBlocks();
    private static readonly SearchValues<char> LinkSigns = SearchValues.Create("[:");
    private static readonly MarkdownPipeline Line = BuildLine(links: false);
    private static readonly MarkdownPipeline LinkedLine = BuildLine(links: true);

    /// <summary>The set-up of a profile. Fields are read like documents, so that what they may not use can be named.</summary>
    public static MarkdownPipeline For(MarkdownProfile profile) => profile switch
    {
        MarkdownProfile.Line => Line,
        MarkdownProfile.LinkedLine => LinkedLine,
        _ => Blocks,
    };

    /// <summary>False for most titles: nothing in them needs a parser.</summary>
    public static bool HasLineSyntax(string text, MarkdownProfile profile) =>
        text.AsSpan().ContainsAny(LineSigns) || (profile == MarkdownProfile.LinkedLine && text.AsSpan().ContainsAny(LinkSigns));

    private static MarkdownPipeline BuildBlocks()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true, InferColumnWidthsFromSeparator = false })
            .UseFootnotes()
            .UseDefinitionLists();

        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.ReplaceOrAdd<HtmlBlockParser>(new CommentParser());
        builder.BlockParsers.Insert(0, new BoxParser());
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = HeadingMark.Take;

        builder.InlineParsers.Replace<EmphasisInlineParser>(new EmphasisParser());
        builder.InlineParsers.Insert(0, new RubyParser());
        builder.InlineParsers.Insert(0, new NoteMarkParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        builder.InlineParsers.Insert(0, new CrossReferenceParser());
        builder.InlineParsers.Insert(0, new WebAddressParser());
        return builder.Build();
    }

    private static MarkdownPipeline BuildLine(bool links)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });

        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new RubyParser(), new EscapeInlineParser(), new CodeInlineParser(), EmphasisParser.SuperscriptOnly(), new AutolinkInlineParser()]);
        if (links) builder.InlineParsers.AddRange([new WebAddressParser(), new LinkInlineParser()]);
        return builder.Build();
    }
}
