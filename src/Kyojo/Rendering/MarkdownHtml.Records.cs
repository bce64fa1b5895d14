using System.Globalization;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;
using Kyojo.Text;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    private void Record(BoxBlock box, RecordPart part)
    {
        if (part.Card is { } card) Card(card, box.Id);
        Blocks(box, tight: false);
    }

    // Shaped as the cards of lists; the name is no heading, as it stands inside a text.
    private void Card(RecordCard card, string id)
    {
        Open("<div class=\"card\"");
        if (id.Length > 0) Attribute("id", id);
        output.Append(">\n<p class=\"card-title\">");
        if (card.Address is { } address)
        {
            output.Append("<a href=\"");
            Address("/" + address);
            output.Append("\">");
        }

        if (card.Shown == RecordState.Withdrawn) MarkdownEscape.Text(output, words.Gone);
        else Line(card.Title);
        output.Append(card.Address is null ? "</p>\n" : "</a></p>\n");
        if (card.Shown == RecordState.Withdrawn)
        {
            output.Append("</div>\n");
            return;
        }

        Said("reading", card.Reading);
        if (card.Chips.Length > 0)
        {
            output.Append("<ul class=\"chips\">");
            foreach (var chip in card.Chips)
            {
                output.Append("<li>");
                MarkdownEscape.Text(output, chip);
                output.Append("</li>");
            }

            output.Append("</ul>\n");
        }

        Said("where", card.Where);
        if (card.Summary is { Text.Length: > 0 } summary)
        {
            output.Append("<p>");
            Line(summary);
            output.Append("</p>\n");
        }

        if (card.Facts.Length > 0)
        {
            output.Append("<dl class=\"card-facts\">\n");
            foreach (var (label, text) in card.Facts)
            {
                output.Append("<div><dt>");
                MarkdownEscape.Text(output, label);
                output.Append("</dt><dd>");
                MarkdownEscape.Text(output, text);
                output.Append("</dd></div>\n");
            }

            output.Append("</dl>\n");
        }

        Said(card.State.Length > 0 ? "status is-" + card.State : "foot", card.Foot);
        output.Append("</div>\n");
    }

    private void Person(BoxBlock box, PersonCard person)
    {
        OpenBox(box, "<div class=\"person\"");
        output.Append(">\n<p class=\"card-title\">");
        if (person.Reading.Length > 0)
        {
            output.Append("<ruby>");
            MarkdownEscape.Text(output, person.Name);
            output.Append("<rp>（</rp><rt>");
            MarkdownEscape.Text(output, person.Reading);
            output.Append("</rt><rp>）</rp></ruby>");
        }
        else MarkdownEscape.Text(output, person.Name);

        output.Append("</p>\n");
        Said("where", person.Affiliation);
        Said("", person.Bio);
        Blocks(box, tight: false);
        if (person.AsOf is { } date) Said("figure-note", words.AboutThen.Replace("{date}", date.InJapanese(), StringComparison.Ordinal));
        Open("</div>\n");
    }

    private void Directory(BoxBlock box, RecordList list)
    {
        OpenBox(box, "<div class=\"directory\"");
        output.Append(">\n");
        Blocks(box, tight: false);
        if (list.Total == 0) Said("directory-empty", words.ListEmpty);
        else
        {
            Open("<div class=\"cards\">\n");
            foreach (var card in list.Cards) Card(card, "");
            output.Append("</div>\n");
        }

        if (list.AsOf is { } day) Said("figure-note", words.Listed.Replace("{date}", EdtfDate.Day(day).InJapanese(), StringComparison.Ordinal).Replace("{n}", list.Total.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        if (list.Search is { } search)
        {
            Open("<p class=\"more\"><a href=\"");
            Address("/" + search);
            output.Append("\">");
            MarkdownEscape.Text(output, words.ListSearch);
            output.Append("</a></p>\n");
        }

        Open("</div>\n");
    }

    private void Said(string style, string text)
    {
        if (text.Length == 0) return;
        Open("<p");
        if (style.Length > 0) Attribute("class", style);
        output.Append('>');
        MarkdownEscape.Text(output, text);
        output.Append("</p>\n");
    }

    // A line without marks was not parsed.
    private void Line(MarkdownLine line)
    {
        if (line.Marked is { } marked) Line(marked);
        else MarkdownEscape.Text(output, line.Plain);
    }
}
