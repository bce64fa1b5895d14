using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Syntax.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    private void Mark(FootnoteLink mark)
    {
        var number = mark.Footnote.Order;
        output.Append("<sup class=\"fnref\"><a");
        Attribute("id", NoteIds.Mark(number, mark.Index));
        Attribute("href", "#" + NoteIds.Note(number));
        output.Append(" role=\"doc-noteref\"");
        Attribute("aria-label", Filled(words.NoteLabel, number, mark.Index));
        output.Append('>').Append(CultureInfo.InvariantCulture, $"{number}").Append("</a></sup>");
    }

    private void Notes(ImmutableArray<(Footnote Note, int Marks)> notes)
    {
        Open("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">");
        MarkdownEscape.Text(output, words.Note);
        output.Append("</h2>\n<ol>\n");
        for (var i = 0; i < notes.Length; i++) Note(notes[i].Note, i + 1, notes[i].Marks);
        output.Append("</ol>\n</section>\n");
    }

    private void Note(Footnote note, int number, int marks)
    {
        output.Append("<li");
        Attribute("id", NoteIds.Note(number));
        output.Append('>');
        // The parser makes sure that the last block is a paragraph: the ways back stand at its end.
        for (var i = 0; i < note.Count - 1; i++) Block(note[i], tight: false);
        output.Append("<p>");
        if (note.LastChild is LeafBlock { Inline: { } inline } last)
        {
            var before = output.Length;
            Words(last);
            if (output.Length > before) output.Append(' ');
        }

        for (var mark = 1; mark <= marks; mark++)
        {
            if (mark > 1) output.Append(' ');
            output.Append("<a");
            Attribute("href", "#" + NoteIds.Mark(number, mark));
            output.Append(" role=\"doc-backlink\"");
            Attribute("aria-label", Filled(marks == 1 ? words.BackTo : words.BackToNth, number, mark));
            output.Append(">↩</a>");
        }

        output.Append("</p>\n</li>\n");
    }

    private static string Filled(string text, int number, int mark) => text
        .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{m}", mark.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
