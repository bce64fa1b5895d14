using Kyojo.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>Settles the pictures of a text: those between words and those of figures.</summary>
internal sealed class ImagePass(Findings findings)
{
    private readonly ImageRules rules = new(findings);

    /// <summary>Checks an image; one that may not be shown becomes its alternative text.</summary>
    public void Settle(LinkInline image)
    {
        var written = InlineText.Of(image).AsSpan().Trim();
        image.Url = LinkPolicy.Clean(image.Url ?? "");
        if (findings.Profile != MarkdownProfile.Document) findings.Add(Codes.NotInField, image.Span);
        else rules.Alt(written, findings.Places.Of(image.Span));
        if (rules.MayShow(image.Url, LinkPolicy.PlaceOf(image)) && !written.IsEmpty) return;

        var text = InlineText.AltOf(image);
        if (text.Length > 0) image.ReplaceBy(new LiteralInline { Content = new StringSlice(text), Span = image.Span, IsClosed = true }, copyChildren: false);
        else image.Remove();
    }

    /// <summary>Checks the picture of a figure.</summary>
    public void Settle(BoxBlock box)
    {
        if (box.Kind?.Shape != BoxShape.Figure || box.Attribute("src") is not { Value.Length: > 0 } source) return;
        var alt = box.Value("alt");
        var written = alt?.Value ?? "";
        rules.Alt(written, alt is { Value.Length: > 0 } ? findings.Places.Of(alt.ValueStart, written.Length) : findings.Places.Of(box.NameSpan));
        var url = LinkPolicy.Clean(source.Value);
        if (!rules.MayShow(url, SpanOf(source))) return;
        box.Picture = url;
        box.Alt = written == InlineText.Decoration ? "" : written;
    }

    /// <summary>Place of a value.</summary>
    public static Markdig.Syntax.SourceSpan SpanOf(BoxValue value) => new(value.ValueStart, value.ValueStart + Math.Max(1, value.Value.Length) - 1);
}
