using System.Globalization;
using Kyojo.Sources;
using Kyojo.Syntax.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    private int linkDepth;

    private void Inlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Inline(inline);
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                MarkdownEscape.Text(output, literal.Content.AsSpan());
                break;
            case LineBreakInline line:
                output.Append(line.IsHard ? "<br />\n" : "\n");
                break;
            case EmphasisInline emphasis:
                var tag = TagOf(emphasis);
                output.Append('<').Append(tag).Append('>');
                Inlines(emphasis);
                output.Append("</").Append(tag).Append('>');
                break;
            case LinkInline { IsImage: true } image:
                Image(image);
                break;
            case LinkInline link:
                Link(link);
                break;
            case CitationInline citation:
                Citation(citation);
                break;
            case RubyInline ruby:
                Ruby(ruby);
                break;
            case BoutenInline dots:
                output.Append("<em class=\"bouten\">");
                MarkdownEscape.Text(output, dots.Text);
                output.Append("</em>");
                break;
            case LanguageInline foreign:
                output.Append("<span");
                Attribute("lang", foreign.Tag);
                output.Append('>');
                MarkdownEscape.Text(output, foreign.Text);
                output.Append("</span>");
                break;
            case CodeInline code:
                output.Append("<code>");
                MarkdownEscape.Text(output, code.Content);
                output.Append("</code>");
                break;
            case HtmlEntityInline entity:
                MarkdownEscape.Text(output, entity.Transcoded.AsSpan());
                break;
            case PlainTagInline plain:
                output.Append(plain.Tag);
                break;
            case AutolinkInline auto:
                output.Append(auto.IsEmail ? "<a href=\"mailto:" : "<a href=\"");
                MarkdownEscape.Address(output, auto.Url);
                output.Append("\">");
                MarkdownEscape.Text(output, auto.Url);
                output.Append("</a>");
                break;
            case FootnoteLink { IsBackLink: false } mark:
                Mark(mark);
                break;
            case CrossReferenceInline reference:
                CrossReference(reference);
                break;
            case UnknownNoteInline unknown:
                output.Append('[');
                MarkdownEscape.Text(output, unknown.Label);
                output.Append(']');
                break;
            case HtmlInline raw:
                MarkdownEscape.Text(output, raw.Tag);
                break;
            case ContainerInline inner:
                Inlines(inner);
                break;
        }
    }

    private static string TagOf(EmphasisInline emphasis) => emphasis.DelimiterChar switch
    {
        '~' => "del",
        '^' => "sup",
        '=' => "mark",
        _ => emphasis.DelimiterCount == 2 ? "strong" : "em",
    };

    private void Ruby(RubyInline ruby)
    {
        output.Append("<ruby>");
        foreach (var (written, reading) in ruby.Pairs())
        {
            MarkdownEscape.Text(output, written);
            output.Append("<rp>（</rp><rt>");
            MarkdownEscape.Text(output, reading);
            output.Append("</rt><rp>）</rp>");
        }

        output.Append("</ruby>");
    }

    private void Link(LinkInline link)
    {
        linkDepth++;
        output.Append("<a href=\"");
        Address(link.Url ?? "");
        output.Append('"');
        if (link.Title is { Length: > 0 } title) Attribute("title", title);
        output.Append('>');
        Inlines(link);
        if (link.Url is { } url && FileOf(url) is { IsPicture: false } file) MarkdownEscape.Text(output, file.Words(words.FileFacts));
        output.Append("</a>");
        linkDepth--;
    }

    private void CrossReference(CrossReferenceInline reference)
    {
        if (!reference.IsResolved)
        {
            MarkdownEscape.Text(output, reference.Written);
            return;
        }

        if (linkDepth == 0)
        {
            output.Append("<a class=\"xref\" href=\"");
            if (reference.Page is { } page) Address("/" + page);
            else MarkdownEscape.Text(output, "#" + reference.Target);
            output.Append("\">");
        }

        var text = reference.Kind switch
        {
            ReferenceKind.Report when reference.Number > 0 => words.Section.Replace("{title}", reference.Words, StringComparison.Ordinal) + Filled(reference.IsTable ? words.TableNumber : words.FigureNumber, reference.Number, 0),
            ReferenceKind.Figure => Filled(words.FigureNumber, reference.Number, 0),
            ReferenceKind.Table => Filled(words.TableNumber, reference.Number, 0),
            _ when reference.HeadingNumber.Length > 0 => Numbered(reference.HeadingNumber),
            _ => words.Section.Replace("{title}", reference.Words, StringComparison.Ordinal),
        };
        MarkdownEscape.Text(output, text);
        if (linkDepth == 0) output.Append("</a>");
    }

    private void Image(LinkInline image) => Picture(image.Url ?? "", InlineText.AltOf(image), image.Title);

    private void Picture(string url, string alt, string? title)
    {
        output.Append("<img src=\"");
        Address(url);
        output.Append('"');
        Attribute("alt", alt);
        if (title is { Length: > 0 }) Attribute("title", title);
        if (fileOf is not null)
        {
            if (FileOf(url) is { Width: > 0 } file) output.Append(CultureInfo.InvariantCulture, $" width=\"{file.Width}\" height=\"{file.Height}\"");
            output.Append(" loading=\"lazy\" decoding=\"async\"");
        }

        output.Append('>');
    }

    private FileFacts? FileOf(string url) => fileOf is not null && LinkPolicy.IsLocal(url) ? fileOf(url) : null;

    private void Address(string url) => MarkdownEscape.Address(output, LinkPolicy.IsLocal(url) ? resolve(url) ?? url : url);
}
