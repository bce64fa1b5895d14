using Kyojo.Syntax.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    // An empty cell top left says that the first column names the rows; a box can say so too, of several columns.
    private void Table(Table table, BoxBlock? box)
    {
        var head = (TableRow)table[0];
        var cornerIsEmpty = head.Count > 0 && TableCheck.IsEmpty((TableCell)head[0]);
        var namingRows = Math.Max(cornerIsEmpty ? 1 : 0, box?.RowHeaders ?? 0);
        Open("<div class=\"table-scroll\" role=\"group\"");
        if (box is { Id.Length: > 0 }) Attribute("aria-labelledby", Boxes.TitleId(box));
        else Attribute("aria-label", box?.Words.GetValueOrDefault("title") is { } title ? MarkdownRenderer.PlainText(title) : words.Table);
        output.Append(" tabindex=\"0\">\n<table>\n");
        if (box is not null) Caption(box, "caption");
        output.Append("<thead>\n");
        Row(table, head, cornerIsEmpty ? 1 : 0);
        output.Append("</thead>\n");
        if (table.Count > 1)
        {
            output.Append("<tbody>\n");
            for (var i = 1; i < table.Count; i++) Row(table, (TableRow)table[i], namingRows);
            output.Append("</tbody>\n");
        }

        output.Append("</table>\n</div>\n");
    }

    // Cells beyond the separator row have no column; they were reported (KYO4112).
    private void Row(Table table, TableRow row, int naming)
    {
        output.Append("<tr>");
        for (var i = 0; i < table.ColumnDefinitions.Count; i++)
        {
            var isHead = row.IsHeader ? i >= naming : i < naming;
            output.Append(isHead ? row.IsHeader ? "<th scope=\"col\"" : "<th scope=\"row\"" : "<td");
            output.Append(table.ColumnDefinitions[i].Alignment switch
            {
                TableColumnAlign.Left => " class=\"al-l\">",
                TableColumnAlign.Center => " class=\"al-c\">",
                TableColumnAlign.Right => " class=\"al-r\">",
                _ => ">",
            });
            if (i < row.Count) Blocks((ContainerBlock)row[i], tight: true);
            output.Append(isHead ? "</th>" : "</td>");
        }

        output.Append("</tr>\n");
    }
}
