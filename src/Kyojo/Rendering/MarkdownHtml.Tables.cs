using Kyojo.Syntax.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    // An empty cell top left says that the first column names the rows.
    private void Table(Table table)
    {
        var head = (TableRow)table[0];
        var namesRows = head.Count > 0 && TableCheck.IsEmpty((TableCell)head[0]);
        Open("<div class=\"table-scroll\" role=\"group\"");
        Attribute("aria-label", words.Table);
        output.Append(" tabindex=\"0\">\n<table>\n<thead>\n");
        Row(table, head, namesRows);
        output.Append("</thead>\n");
        if (table.Count > 1)
        {
            output.Append("<tbody>\n");
            for (var i = 1; i < table.Count; i++) Row(table, (TableRow)table[i], namesRows);
            output.Append("</tbody>\n");
        }

        output.Append("</table>\n</div>\n");
    }

    // Cells beyond the separator row have no column; they were reported (KYO4112).
    private void Row(Table table, TableRow row, bool namesRows)
    {
        output.Append("<tr>");
        for (var i = 0; i < table.ColumnDefinitions.Count; i++)
        {
            var isHead = row.IsHeader ? i > 0 || !namesRows : i == 0 && namesRows;
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
