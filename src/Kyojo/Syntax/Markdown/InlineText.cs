using System.Text;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>The plain words of a stretch of text: ruby without readings, no note marks, images as their alternative text.</summary>
internal static class InlineText
{
    /// <summary>The alternative text that marks an image as decoration.</summary>
    public const string Decoration = "-";

    /// <summary>The words of a container.</summary>
    public static string Of(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString();
        var result = new StringBuilder();
        Append(result, container);
        return result.ToString();
    }

    /// <summary>The alternative text of an image; empty for decoration.</summary>
    public static string AltOf(LinkInline image) => Of(image).Trim() is var alt && alt == Decoration ? "" : alt;

    /// <summary>Adds the words of a container to a text.</summary>
    public static void Append(StringBuilder result, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    result.Append(literal.Content.AsSpan());
                    break;
                case RubyInline ruby:
                    result.Append(ruby.Base);
                    break;
                case BoutenInline dots:
                    result.Append(dots.Text);
                    break;
                case LanguageInline words:
                    result.Append(words.Text);
                    break;
                case CitationInline citation:
                    result.Append(citation.Written);
                    break;
                case CodeInline code:
                    result.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    result.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline auto:
                    result.Append(auto.Url);
                    break;
                case UnknownNoteInline note:
                    result.Append('[').Append(note.Label).Append(']');
                    break;
                case CrossReferenceInline reference:
                    result.Append(reference.PlainText);
                    break;
                case LineBreakInline line:
                    result.Append(line.IsHard ? '\n' : ' ');
                    break;
                case PlainTagInline { Tag: ['<', 'b', 'r', ..] }:
                    result.Append('\n');
                    break;
                case LinkInline { IsImage: true } image:
                    result.Append(AltOf(image));
                    break;
                case ContainerInline inner:
                    Append(result, inner);
                    break;
            }
        }
    }
}
