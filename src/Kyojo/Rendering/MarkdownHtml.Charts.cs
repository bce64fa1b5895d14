using System.Text;
using Kyojo.Charts;
using Kyojo.Pages;
using Kyojo.Syntax.Markdown;
using Kyojo.Tables;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    // The message, what it shows in words, the drawing for both widths, the numbers themselves, where they come from (reports.md 4.1).
    private void ChartFigure(BoxBlock box)
    {
        var title = box.Words.GetValueOrDefault("title");
        Open("<figure class=\"figure chart\"");
        if (box.Id.Length > 0) Attribute("id", box.Id);
        if (box.Id.Length > 0 && title is not null) Attribute("aria-labelledby", Boxes.TitleId(box));
        else if (title is not null) Attribute("aria-label", MarkdownRenderer.PlainText(title));
        output.Append(">\n");
        Caption(box, "figcaption");
        if (box.Words.GetValueOrDefault("summary") is { } summary)
        {
            output.Append("<p class=\"figure-summary\">");
            Line(summary);
            output.Append("</p>\n");
        }

        Blocks(box, tight: false);
        if (box.Chart is { } chart)
        {
            chart = Complete(box, chart);
            output.Append(ChartWriter.Wide(chart, words.Chart)).Append('\n');
            if (ChartWriter.Narrow(chart) is { } narrow) output.Append(narrow).Append('\n');
            Numbers(box, chart);
        }

        Below(box, "figure-note", words.Remark, "note");
        Source(box);
        Open("</figure>\n");
    }

    /// <summary>The chart of a box with what is known only now: its id on the page and its words.</summary>
    private Chart Complete(BoxBlock box, Chart chart) => chart with
    {
        Id = box.Id.Length > 0 ? box.Id : chart.Id,
        Title = box.WordsOf("title"),
        Summary = box.WordsOf("summary"),
        Calculated = words.Calculated,
    };

    private void Numbers(BoxBlock box, Chart chart)
    {
        var view = chart.View;
        output.Append("<details class=\"figure-data").Append(chart.Kind == ChartKind.TileMap ? " instead" : "").Append(isAlone ? "\" open=\"" : "").Append("\">\n<summary>");
        MarkdownEscape.Text(output, box.Number > 0 ? Filled(words.ChartData, box.Number, 0) : words.ChartDataUnnumbered);
        output.Append("</summary>\n");
        // What is left out of the drawing is in the table.
        DataTable(box, new DataBox(view), view with { SetApart = [.. view.SetApart, .. view.Excluded] }, "");
        output.Append("</details>\n");
        Files(box, view);
        if (view.Missing > 0) Remark(words.MissingCount, view.Missing);
        if (!view.Excluded.IsEmpty) Plain("figure-note", words.Excluded.Replace("{rows}", Excluded(chart), StringComparison.Ordinal));
        if (!chart.FromZero && ChartAxis.Of(chart.Most, chart.Least, chart.IsWhole, fromZero: false).Start != 0) Plain("figure-note", words.NotFromZero);
    }

    // What can be taken away, and the page that can be linked and cited.
    private void Files(BoxBlock box, DataView view)
    {
        if (box.Number == 0 || around.Figures is not { } folder) return;
        Open("<p class=\"figure-links\">");
        File(".csv", words.FigureCsv.Replace("{size}", FileSize.Of(DataCsv.Of(view).Length), StringComparison.Ordinal), " download");
        File(".svg", words.FigureSvg, " download");
        if (isAlone) File(".json", "JSON", " download");
        else File("/", words.FigurePage, "");
        output.Append("</p>\n");

        void File(string end, string label, string more)
        {
            output.Append("<a href=\"");
            Address("/" + folder + box.Id + end);
            output.Append('"').Append(more).Append('>');
            MarkdownEscape.Text(output, label);
            output.Append("</a>\n");
        }
    }

    private static string Excluded(Chart chart)
    {
        var text = new StringBuilder();
        foreach (var row in chart.View.Excluded)
        {
            if (text.Length > 0) text.Append('、');
            text.Append(chart.Cell(row, chart.LabelColumn).Shown).Append(' ').AppendJoin(" / ", chart.Series.Select(column => chart.Cell(row, column).Shown));
        }

        return text.ToString();
    }

    private void Plain(string style, string text)
    {
        Open("<p");
        Attribute("class", style);
        output.Append('>');
        MarkdownEscape.Text(output, text);
        output.Append("</p>\n");
    }
}
