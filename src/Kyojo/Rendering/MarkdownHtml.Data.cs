using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;
using Kyojo.Tables;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    // A table of data: what is missing is said, numbers stand right, equal neighbours share a cell (reports.md section 3.2).
    private void DataTable(BoxBlock box, DataBox data)
    {
        var view = data.View;
        var isCut = data.Limit > 0 && view.Rows.Length > data.Limit;
        DataTable(box, data, isCut ? view with { Rows = view.Rows[..data.Limit] } : view, box.Id);
        if (view.Missing > 0) Remark(words.MissingCount, view.Missing);
        if (!isCut) return;
        Open("<details>\n<summary>");
        MarkdownEscape.Text(output, Filled(words.AllRows, view.Rows.Length + view.SetApart.Length, 0));
        output.Append("</summary>\n");
        DataTable(box, data, view, "");
        Open("</details>\n");
    }

    private void DataTable(BoxBlock box, DataBox data, DataView view, string id)
    {
        // Heads of two levels and groups of rows need to be told to readers cell by cell.
        var marks = id.Length > 0 && (data.TwoLevels || data.Group >= 0) ? id : "";
        Open(view.Columns.Length == 2 && view.Rows.Length + view.SetApart.Length > ManyRows ? "<div class=\"table-scroll pairs\" role=\"group\"" : "<div class=\"table-scroll\" role=\"group\"");
        if (id.Length > 0) Attribute("aria-labelledby", Boxes.TitleId(box));
        else Attribute("aria-label", box.Words.GetValueOrDefault("title") is { } title ? MarkdownRenderer.PlainText(title) : words.Table);
        output.Append(" tabindex=\"0\">\n<table>\n");
        if (id.Length > 0) Caption(box, "caption");
        output.Append("<thead>\n");
        Heads(data, view, marks);
        output.Append("</thead>\n");
        var naming = Enumerable.Range(0, view.Columns.Length).Select(i => box.RowHeaders > 0 ? i < box.RowHeaders : (box.Chart is not null ? i == 0 : view.Table.Columns[view.Columns[i]].NamesRows)).ToArray();
        var row = 0;
        foreach (var rows in Groups(data, view)) Body(rows, "<tbody>\n");
        if (view.SetApart.Length > 0) Body(view.SetApart, "<tbody class=\"set-apart\">\n");
        output.Append("</table>\n</div>\n");

        void Body(ImmutableArray<int> rows, string open)
        {
            output.Append(open);
            for (var i = 0; i < rows.Length; i++) Row(view, rows[i], data.Group >= 0 ? i == 0 ? rows.Length : 0 : -1, naming, data.TwoLevels, marks, ++row);
            output.Append("</tbody>\n");
        }
    }

    // Beyond it two columns are a list where there is no room (reports.md section 3.2).
    private const int ManyRows = 30;

    private static IEnumerable<ImmutableArray<int>> Groups(DataBox data, DataView view)
    {
        if (view.Rows.IsEmpty) yield break;
        if (data.Group < 0)
        {
            yield return view.Rows;
            yield break;
        }

        var column = view.Columns[data.Group];
        for (var from = 0; from < view.Rows.Length;)
        {
            var to = from + 1;
            while (to < view.Rows.Length && view.Table.Rows[view.Rows[to]][column].Written == view.Table.Rows[view.Rows[from]][column].Written) to++;
            yield return view.Rows[from..to];
            from = to;
        }
    }

    private void Heads(DataBox data, DataView view, string marks)
    {
        var columns = view.Columns.Select(i => view.Table.Columns[i]).ToArray();
        var parts = columns.Select(c => data.TwoLevels && c.Label.IndexOf('：', StringComparison.Ordinal) is > 0 and var at ? (Above: c.Label[..at], c.Label[(at + 1)..]) : (Above: (string?)null, c.Label)).ToArray();
        output.Append("<tr>");
        for (var i = 0; i < columns.Length;)
        {
            var to = i + 1;
            if (parts[i].Above is { } above)
            {
                while (to < columns.Length && parts[to].Above == above) to++;
                output.Append(CultureInfo.InvariantCulture, $"<th colspan=\"{to - i}\" scope=\"colgroup\"");
                Mark(marks, "g", i + 1);
                output.Append('>');
                MarkdownEscape.Text(output, above);
                output.Append("</th>");
            }
            else
            {
                Head(columns[i], parts[i].Item2, data.TwoLevels ? " rowspan=\"2\"" : "", marks, i, above: -1);
            }

            i = to;
        }

        output.Append("</tr>\n");
        if (!data.TwoLevels) return;
        output.Append("<tr>");
        var group = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (parts[i].Above is null) continue;
            if (i == 0 || parts[i - 1].Above != parts[i].Above) group = i + 1;
            Head(columns[i], parts[i].Item2, "", marks, i, group);
        }

        output.Append("</tr>\n");
    }

    private void Head(DataColumn column, string label, string span, string marks, int index, int above)
    {
        output.Append("<th").Append(span).Append(" scope=\"col\"");
        if (column.IsNumeric) output.Append(" class=\"al-r\"");
        Mark(marks, "c", index + 1);
        if (marks.Length > 0 && above > 0) Attribute("headers", string.Create(CultureInfo.InvariantCulture, $"{marks}-g{above}"));
        output.Append('>');
        MarkdownEscape.Text(output, label);
        if (column.Derived is not null) MarkdownEscape.Text(output, words.Calculated);
        output.Append("</th>");
    }

    private void Row(DataView view, int row, int span, bool[] naming, bool twoLevels, string marks, int number)
    {
        output.Append("<tr>");
        for (var i = 0; i < view.Columns.Length; i++)
        {
            var isGroup = i == 0 && span >= 0;
            if (isGroup && span == 0) continue;
            var column = view.Table.Columns[view.Columns[i]];
            var isHead = isGroup || naming[i];
            output.Append(isHead ? "<th" : "<td");
            if (isGroup && span > 1) output.Append(CultureInfo.InvariantCulture, $" rowspan=\"{span}\"");
            if (isHead) output.Append(isGroup ? " scope=\"rowgroup\"" : " scope=\"row\"");
            if (column.IsNumeric) output.Append(" class=\"al-r\"");
            if (isHead) Mark(marks, isGroup ? "rg" : "r", number, isGroup ? "" : string.Create(CultureInfo.InvariantCulture, $"-{i + 1}"));
            else if (marks.Length > 0) Attribute("headers", HeadersOf(view, i, span, naming, twoLevels, marks, number));
            output.Append('>');
            Cell(column, view.Table.Rows[row][view.Columns[i]]);
            output.Append(isHead ? "</th>" : "</td>");
        }

        output.Append("</tr>\n");
        if (span > 0) groupRow = number;
    }

    private int groupRow;

    // Ids of all heads of a cell: its group of rows, its row, the two levels of its column.
    private string HeadersOf(DataView view, int index, int span, bool[] naming, bool twoLevels, string marks, int number)
    {
        var ids = new List<string>();
        if (span >= 0) ids.Add(string.Create(CultureInfo.InvariantCulture, $"{marks}-rg{(span > 0 ? number : groupRow)}"));
        for (var i = span >= 0 ? 1 : 0; i < naming.Length; i++)
        {
            if (naming[i]) ids.Add(string.Create(CultureInfo.InvariantCulture, $"{marks}-r{number}-{i + 1}"));
        }

        if (twoLevels && AboveOf(view, index) is > 0 and var above) ids.Add(string.Create(CultureInfo.InvariantCulture, $"{marks}-g{above}"));
        ids.Add(string.Create(CultureInfo.InvariantCulture, $"{marks}-c{index + 1}"));
        return string.Join(' ', ids);
    }

    // Number of the first column below the same upper head; 0 = the column has none.
    private static int AboveOf(DataView view, int index)
    {
        var above = Above(index);
        if (above is null) return 0;
        while (index > 0 && Above(index - 1) == above) index--;
        return index + 1;

        string? Above(int i) => view.Table.Columns[view.Columns[i]].Label is var label && label.IndexOf('：', StringComparison.Ordinal) is > 0 and var at ? label[..at] : null;
    }

    private void Cell(DataColumn column, DataCell cell)
    {
        if (cell.Missing is { } missing)
        {
            output.Append("<span class=\"missing\"><span aria-hidden=\"true\">—</span><span class=\"visually-hidden\">");
            MarkdownEscape.Text(output, missing);
            output.Append("</span></span>");
            return;
        }

        switch (column.Kind)
        {
            case DataKind.List when cell.Items.Length > 1:
                output.Append("<ul>");
                foreach (var item in cell.Items)
                {
                    output.Append("<li>");
                    MarkdownEscape.Text(output, item);
                    output.Append("</li>");
                }

                output.Append("</ul>");
                break;
            case DataKind.Markup:
                Line(MarkdownReader.Read(new MarkdownBody(cell.Written, new SourceSpan("", 1, 1, 1), MarkdownProfile.Line)));
                break;
            case DataKind.Community or DataKind.CommunityType when around.Named(column.Kind, cell.Written) is var (name, address):
                output.Append("<a href=\"");
                Address("/" + address);
                output.Append("\">");
                MarkdownEscape.Text(output, name);
                output.Append("</a>");
                break;
            default:
                MarkdownEscape.Text(output, cell.Shown);
                break;
        }
    }

    private void Remark(string pattern, int number)
    {
        Open("<p class=\"figure-note\">");
        MarkdownEscape.Text(output, Filled(pattern, number, 0));
        output.Append("</p>\n");
    }

    private void Mark(string marks, string letter, int number, string rest = "")
    {
        if (marks.Length > 0) Attribute("id", string.Create(CultureInfo.InvariantCulture, $"{marks}-{letter}{number}{rest}"));
    }
}
