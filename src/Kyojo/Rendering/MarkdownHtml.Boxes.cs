using Kyojo.Citations;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    // A name nobody knows was reported (KYO4101): its words are shown.
    private void Box(BoxBlock box)
    {
        switch (box.Kind?.Shape)
        {
            case BoxShape.Callout:
                Callout(box);
                break;
            case BoxShape.Figure:
                Figure(box);
                break;
            case BoxShape.Chart:
                ChartFigure(box);
                break;
            case BoxShape.Table:
                TableBlock(box);
                break;
            case BoxShape.Include:
                Again(box);
                break;
            case BoxShape.Quote:
                Quote(box);
                break;
            case BoxShape.Details:
                Details(box);
                break;
            case BoxShape.Stat:
                Stat(box);
                break;
            case BoxShape.Proposals or BoxShape.Recommendations when box.Part is ListPart part:
                Items(box, part);
                break;
            case BoxShape.Interview when box.Part is InterviewPart part:
                Interview(box, part);
                break;
            case BoxShape.Timeline when box.Part is TimelinePart part:
                Timeline(box, part);
                break;
            case BoxShape.Case or BoxShape.Community when box.Part is RecordPart part:
                Record(box, part);
                break;
            case BoxShape.Person when box.Part is PersonPart part:
                Person(box, part.Person);
                break;
            case BoxShape.Directory when box.Part is DirectoryPart part:
                Directory(box, part.List);
                break;
            case BoxShape.Glossary when box.Id.Length > 0:
                OpenBox(box, "<div");
                output.Append(">\n");
                Blocks(box, tight: false);
                Open("</div>\n");
                break;
            default:
                Blocks(box, tight: false);
                break;
        }
    }

    private void Callout(BoxBlock box)
    {
        OpenBox(box, "<div");
        Attribute("class", "callout callout-" + box.Kind!.Id);
        output.Append(" role=\"note\"");
        Attribute("aria-labelledby", Boxes.CalloutId(box));
        output.Append(">\n<p class=\"callout-title\"");
        Attribute("id", Boxes.CalloutId(box));
        output.Append('>');
        MarkdownEscape.Text(output, words.Boxes[box.Kind.Id]);
        if (box.Words.GetValueOrDefault("title") is { } title)
        {
            MarkdownEscape.Text(output, words.Colon);
            Line(title);
        }

        output.Append("</p>\n");
        Blocks(box, tight: false);
        Open("</div>\n");
    }

    private void Figure(BoxBlock box)
    {
        var title = box.Words.GetValueOrDefault("title");
        Open("<figure class=\"figure\"");
        if (box.Id.Length > 0) Attribute("id", box.Id);
        if (title is not null)
        {
            // No role: HTML refuses one on a figure with a caption, whose own role is figure.
            if (box.Id.Length > 0) Attribute("aria-labelledby", Boxes.TitleId(box));
            else Attribute("aria-label", MarkdownRenderer.PlainText(title));
        }

        output.Append(">\n");
        Caption(box, "figcaption");
        if (box.Picture is { } picture)
        {
            Picture(picture, box.Alt, null);
            output.Append('\n');
        }

        Blocks(box, tight: false);
        Below(box, "figure-note", words.Remark, "note");
        Below(box, "figure-source", words.Source, "source");
        Below(box, "figure-source", words.Credit, "credit");
        Open("</figure>\n");
    }

    private void TableBlock(BoxBlock box)
    {
        OpenBox(box, box.Attribute("wide") is null ? "<div class=\"table-block\"" : "<div class=\"table-block wide\"");
        output.Append(">\n");
        var captioned = box.Data is not null;
        if (box.Data is { } data) DataTable(box, data);
        foreach (var block in box)
        {
            if (block is Table table && !captioned)
            {
                captioned = true;
                Table(table, box);
            }
            else Block(block, tight: false);
        }

        Below(box, "figure-note", words.Unit, "unit");
        Below(box, "figure-note", words.Remark, "note");
        Source(box);
        Open("</div>\n");
    }

    private void Quote(BoxBlock box)
    {
        OpenBox(box, "<figure class=\"quote\"");
        output.Append(">\n<blockquote>\n");
        Blocks(box, tight: false);
        Open("</blockquote>\n");
        if (box.Words.GetValueOrDefault("source") is { } source)
        {
            output.Append("<figcaption>");
            MarkdownEscape.Text(output, words.Source + words.Colon);
            Line(source);
            output.Append("</figcaption>\n");
        }

        output.Append("</figure>\n");
    }

    private void Details(BoxBlock box)
    {
        OpenBox(box, "<details");
        output.Append(">\n<summary>");
        if (box.Words.GetValueOrDefault("title") is { } title) Line(title);
        else MarkdownEscape.Text(output, box.Kind!.Ja);
        output.Append("</summary>\n");
        Blocks(box, tight: false);
        Open("</details>\n");
    }

    private void Caption(BoxBlock box, string tag)
    {
        if (box.Words.GetValueOrDefault("title") is not { } title) return;
        output.Append('<').Append(tag);
        if (box.Id.Length > 0) Attribute("id", Boxes.TitleId(box));
        output.Append('>');
        if (box.Number > 0)
        {
            output.Append("<span class=\"label\">");
            MarkdownEscape.Text(output, Filled(tag == "caption" ? words.TableNumber : words.FigureNumber, box.Number, 0));
            output.Append("</span> ");
        }

        Line(title);
        if (box.Id.Length > 0 && around.Corrected.Contains(box.Id))
        {
            output.Append(" <a class=\"corrected\" href=\"");
            if (whole.Length > 0) Address("/" + whole + MarkdownLinks.Corrections);
            else output.Append(MarkdownLinks.Corrections);
            output.Append("\">");
            MarkdownEscape.Text(output, words.Corrected);
            output.Append("</a>");
        }

        if (box.Words.GetValueOrDefault("subtitle") is { } subtitle)
        {
            output.Append(" <span class=\"figure-subtitle\">");
            Line(subtitle);
            output.Append("</span>");
        }

        output.Append("</").Append(tag).Append(">\n");
    }

    private void Below(BoxBlock box, string style, string word, string field)
    {
        if (box.Words.GetValueOrDefault(field) is not { } text) return;
        Open("<p");
        Attribute("class", style);
        output.Append('>');
        MarkdownEscape.Text(output, word + words.Colon);
        Line(text);
        output.Append("</p>\n");
    }

    // The mark leads to where it stands: 【再掲】「題名」図3.
    private void Again(BoxBlock box)
    {
        if (box.Included is not { } again) return;
        Open("<p class=\"again\">");
        MarkdownEscape.Text(output, words.Again);
        output.Append("<a class=\"xref\" href=\"");
        Address("/" + again.Address);
        output.Append("\">");
        MarkdownEscape.Text(output, words.Section.Replace("{title}", again.Outline.Title, StringComparison.Ordinal));
        if (again.Box.Number > 0 && again.Box.Kind!.Shape is BoxShape.Table or BoxShape.Figure or BoxShape.Chart) MarkdownEscape.Text(output, Filled(again.Box.Kind.Shape == BoxShape.Table ? words.TableNumber : words.FigureNumber, again.Box.Number, 0));
        output.Append("</a></p>\n");
        // Tables and works are those of the text it stands in.
        Blocks(again.Document, tight: false);
    }

    // In words, or as the work it is, with the mark that leads to the list.
    private void Source(BoxBlock box)
    {
        Below(box, "figure-source", words.Source, "source");
        if (box.Cited is not { Items: [{ Work: { } work }] } cited) return;
        Open("<p class=\"figure-source\">");
        MarkdownEscape.Text(output, words.Source + words.Colon);
        // Its address stands in the list, where the mark leads.
        var text = Bibliography.Format(around.Style, work.Publication, around.Marks == CitationMarks.AuthorYear ? work.Suffix : "");
        Reference(text with { Runs = [.. text.Runs.Where(run => !run.IsAddress)] });
        if (output[^1] != ' ') output.Append(' ');
        Citation(cited);
        output.Append("</p>\n");
    }

    private void Term(DefinitionTerm term)
    {
        output.Append("<dt>");
        var id = HeadingIds.Of(term);
        if (id.Length > 0)
        {
            output.Append("<dfn");
            Attribute("id", id);
            output.Append('>');
        }

        Words(term);
        output.Append(id.Length > 0 ? "</dfn></dt>\n" : "</dt>\n");
    }

    private void Line(MarkdownTree tree)
    {
        foreach (var block in tree.Document) Words(block);
    }

    private void OpenBox(BoxBlock box, string tag)
    {
        Open(tag);
        if (box.Id.Length > 0) Attribute("id", box.Id);
    }
}
