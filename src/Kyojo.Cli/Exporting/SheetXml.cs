using System.Globalization;
using System.Security;
using System.Text;

namespace Kyojo.Exporting;

/// <summary>A worksheet part, its elements in the order of the schema (ECMA-376 part 1, 18.3.1.99).</summary>
internal static class SheetXml
{
    public static void Write(Stream target, Sheet sheet)
    {
        target.Write(Encoding.UTF8.GetBytes(Head(sheet)));
        var rows = new SheetRows(target);
        sheet.Rows(rows);
        rows.Finish();
        target.Write(Encoding.UTF8.GetBytes(Tail(sheet)));
    }

    private static string Head(Sheet sheet)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        xml.Append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">").Append(Pane(sheet)).Append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var i = 0; i < sheet.Widths.Length; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{sheet.Widths[i]:0.##}\" style=\"0\" customWidth=\"1\"/>");
        }

        return xml.Append("</cols><sheetData>").ToString();
    }

    private static string Pane(Sheet sheet)
    {
        if (sheet.FrozenRows == 0 && sheet.FrozenColumns == 0) return "";
        var corner = Columns.NameOf(sheet.FrozenColumns) + (sheet.FrozenRows + 1).ToString(CultureInfo.InvariantCulture);
        var x = sheet.FrozenColumns > 0 ? $" xSplit=\"{sheet.FrozenColumns.ToString(CultureInfo.InvariantCulture)}\"" : "";
        var y = sheet.FrozenRows > 0 ? $" ySplit=\"{sheet.FrozenRows.ToString(CultureInfo.InvariantCulture)}\"" : "";
        var active = x.Length > 0 && y.Length > 0 ? "bottomRight" : y.Length > 0 ? "bottomLeft" : "topRight";
        return $"<pane{x}{y} topLeftCell=\"{corner}\" activePane=\"{active}\" state=\"frozen\"/><selection pane=\"{active}\" activeCell=\"{corner}\" sqref=\"{corner}\"/>";
    }

    private static string Tail(Sheet sheet)
    {
        var xml = new StringBuilder("</sheetData>");
        if (sheet.IsProtected) xml.Append("<sheetProtection sheet=\"1\"/>");
        if (!sheet.DropDowns.IsEmpty)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<dataValidations count=\"{sheet.DropDowns.Length}\">");
            foreach (var list in sheet.DropDowns) xml.Append(DropDown(sheet, list));
            xml.Append("</dataValidations>");
        }

        xml.Append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        // Paper sizes of 18.3.1.63: 8 = A3, 9 = A4.
        xml.Append(sheet.IsWide ? "<pageSetup paperSize=\"8\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>" : "<pageSetup paperSize=\"9\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        if (!sheet.TableHeaders.IsEmpty) xml.Append("<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>");
        return xml.Append("</worksheet>").ToString();
    }

    private static string DropDown(Sheet sheet, DropDown list)
    {
        var column = Columns.NameOf(list.Column);
        var (first, last) = sheet.DropDownRows;
        return string.Create(CultureInfo.InvariantCulture,
            $"<dataValidation type=\"list\" errorStyle=\"{(list.IsStrict ? "stop" : "warning")}\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"{Escaped(list.Title)}\" error=\"{Escaped(list.Text)}\" sqref=\"{column}{first}:{column}{last}\"><formula1>{Escaped(list.List)}</formula1></dataValidation>");
    }

    /// <summary>A text as part of XML, in elements and attributes.</summary>
    public static string Escaped(string text) => SecurityElement.Escape(text);
}
