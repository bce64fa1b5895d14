using System.Globalization;
using Kyojo.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>The passes over the words of one block after another: left-over signs, links, tags, notes, soft breaks.</summary>
internal sealed class InlineWalk(MarkdownBody body, Findings findings, NoteNumbering notes, CrossReferences references, ImagePass images, CitationNumbering citations)
{
    private readonly List<LineBreakInline> breaks = [];
    private readonly RawHtml html = new(body, findings);
    private readonly LinkPass links = new(findings);
    private readonly LinkLints linkLints = new(findings);
    private readonly WordLints words = new(body, findings);
    private readonly bool isLine = body.Profile is MarkdownProfile.Line or MarkdownProfile.LinkedLine;
    private readonly bool hasComment = body.Text.Contains("<!--", StringComparison.Ordinal);

    /// <summary>True once something was nested too deeply to be shown.</summary>
    public bool TooDeep { get; private set; }

    /// <summary>Settles one block.</summary>
    public void Visit(ContainerInline root)
    {
        Children(root, 0, inLink: false, inImage: false);
        if (breaks.Count == 0) return;
        SoftBreaks.Join(breaks);
        breaks.Clear();
    }

    /// <summary>Reports what only the whole text can tell.</summary>
    public void Finish() => html.Finish();

    private void Children(ContainerInline container, int depth, bool inLink, bool inImage)
    {
        if (depth > TreeWalk.DepthLimit)
        {
            TooDeep = true;
            return;
        }

        List<HtmlInline>? tags = null;
        for (var inline = container.FirstChild; inline is not null;)
        {
            // What a pass takes apart is looked at again from its first piece.
            var next = inline.NextSibling;
            switch (inline)
            {
                case LiteralInline literal:
                    if (hasComment) Comment(literal);
                    if (!isLine) words.Check(literal);
                    break;
                case LineBreakInline { IsHard: false } line:
                    breaks.Add(line);
                    break;
                case DelimiterInline sign:
                    next = Text(sign, sign.ToLiteral()).NextSibling;
                    break;
                case HtmlInline tag:
                    (tags ??= []).Add(tag);
                    break;
                case AutolinkInline auto when inLink || body.Profile == MarkdownProfile.Line || !links.Accepts(auto):
                    Text(auto, auto.Url);
                    break;
                case LinkInline { IsImage: true } image:
                    Children(image, depth + 1, inLink, inImage: true);
                    if (!inImage) images.Settle(image);
                    break;
                case LinkInline link when (inLink && link.IsAutoLink) || !links.Accepts(link):
                    next = LinkPass.Unwrap(link);
                    break;
                case FootnoteLink { IsBackLink: false } mark:
                    if (!inImage) notes.Meet(mark);
                    if (body.Profile == MarkdownProfile.Field) findings.Add(Codes.NotInField, mark.Span);
                    break;
                case UnknownNoteInline unknown:
                    findings.Add(Codes.NoSuchFootnote, unknown.Span, ("label", unknown.Label.TrimStart('^')));
                    break;
                case CitationInline citation:
                    if (!inImage) citations.Meet(citation);
                    break;
                case CrossReferenceInline reference:
                    references.Meet(reference);
                    break;
                case RubyInline { Fits: false } ruby:
                    findings.Add(Codes.RubyCount, ruby.Span, ("chars", Number(ruby.Characters)), ("parts", Number(ruby.Parts)));
                    break;
                case LinkInline link:
                    Children(link, depth + 1, inLink: true, inImage);
                    linkLints.Check(link);
                    break;
                case ContainerInline inner:
                    Children(inner, depth + 1, inLink, inImage);
                    break;
            }

            inline = next;
        }

        if (tags is not null) html.Settle(tags);
    }

    // A comment that the parser did not take for one would be published.
    private void Comment(LiteralInline literal)
    {
        var at = literal.Content.AsSpan().IndexOf("<!--", StringComparison.Ordinal);
        if (at < 0 || (at == 0 && literal.IsFirstCharacterEscaped)) return;
        findings.Add(Codes.HtmlAsText, new Markdig.Syntax.SourceSpan(literal.Span.Start + at, literal.Span.Start + at + 3), ("tag", "<!--"));
    }

    private static LiteralInline Text(Inline inline, string text)
    {
        var literal = new LiteralInline { Content = new StringSlice(text), Span = inline.Span, Line = inline.Line, Column = inline.Column, IsClosed = true };
        inline.ReplaceBy(literal);
        return literal;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
