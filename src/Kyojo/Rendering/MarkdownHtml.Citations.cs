using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Citations;
using Kyojo.Syntax.Markdown;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    private void Citation(CitationInline citation)
    {
        // Where no work is there at all, it may not have been meant as a citation.
        if (citation.Items.All(item => item.Work is null))
        {
            MarkdownEscape.Text(output, citation.Written);
            return;
        }

        var marks = around.Marks;
        var tag = marks == CitationMarks.Superscript ? "sup" : "span";
        output.Append('<').Append(tag).Append(" class=\"cite\">").Append(marks switch { CitationMarks.Numeric => "[", CitationMarks.AuthorYear => "(", _ => "" });
        for (var i = 0; i < citation.Items.Count; i++)
        {
            var item = citation.Items[i];
            if (i > 0) output.Append(marks == CitationMarks.Superscript ? ", " : "; ");
            // A key that names no work was reported (KYO2034).
            if (item.Work is { } work) Mark(item, work, marks);
            else MarkdownEscape.Text(output, "@" + item.Key);
            if (item.Locator.Length > 0)
            {
                output.Append(", ");
                MarkdownEscape.Text(output, item.Locator);
            }

            if (marks == CitationMarks.Superscript) output.Append(')');
        }

        output.Append(marks switch { CitationMarks.Numeric => "]", CitationMarks.AuthorYear => ")", _ => "" }).Append("</").Append(tag).Append('>');
    }

    private void Mark(CitedItem item, CitedWork work, CitationMarks marks)
    {
        if (linkDepth == 0)
        {
            output.Append("<a");
            Attribute("id", work.MarkId(item.Mark));
            Attribute("href", "#" + work.Id);
            output.Append(" role=\"doc-biblioref\"");
            if (marks != CitationMarks.AuthorYear) Attribute("aria-label", Filled(words.CiteLabel, work.Number, 0));
            output.Append('>');
        }

        if (marks == CitationMarks.AuthorYear) MarkdownEscape.Text(output, Bibliography.AuthorYear(work.Publication, work.Suffix));
        else output.Append(CultureInfo.InvariantCulture, $"{work.Number}");
        if (linkDepth == 0) output.Append("</a>");
    }

    // One fixed heading: indexes look for the English word.
    private void Works(ImmutableArray<CitedWork> works)
    {
        var list = around.Marks == CitationMarks.AuthorYear ? "ul" : "ol";
        Open("<section class=\"references\" role=\"doc-bibliography\" aria-labelledby=\"references\">\n<h2 id=\"references\">参考文献 (References)</h2>\n<");
        output.Append(list).Append(">\n");
        foreach (var work in works)
        {
            output.Append("<li");
            Attribute("id", work.Id);
            output.Append('>');
            Reference(Bibliography.Format(around.Style, work.Publication, around.Marks == CitationMarks.AuthorYear ? work.Suffix : ""));
            for (var mark = 1; mark <= work.Marks; mark++) WayBack(work, mark);
            output.Append("</li>\n");
        }

        output.Append("</").Append(list).Append(">\n</section>\n");
    }

    private void Reference(CitedText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.IsAddress)
            {
                output.Append("<a href=\"");
                MarkdownEscape.Address(output, run.Text);
                output.Append("\">");
            }
            else if (run.IsItalic) output.Append("<i>");

            MarkdownEscape.Text(output, run.Text);
            output.Append(run.IsAddress ? "</a>" : run.IsItalic ? "</i>" : "");
        }
    }

    private void WayBack(CitedWork work, int mark)
    {
        output.Append(" <a");
        Attribute("href", "#" + work.MarkId(mark));
        output.Append(" role=\"doc-backlink\"");
        var label = (work.Marks == 1 ? words.CiteBack : words.CiteBackNth).Replace("{title}", work.Publication.Title, StringComparison.Ordinal);
        Attribute("aria-label", Filled(label, mark, mark));
        output.Append(">↩</a>");
    }
}
