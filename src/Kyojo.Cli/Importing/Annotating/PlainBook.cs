using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kyojo.Importing.Reading;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Kyojo.Importing.Annotating;

/// <summary>A workbook of texts from a list that is none: nothing in it is evaluated, zeros and thirteen digits stay.</summary>
internal static class PlainBook
{
    /// <summary>Name of the sheet of a CSV file.</summary>
    public const string SheetName = "一覧";

    public static byte[] Of(TableFile? file)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var number = 0u;
            foreach (var sheet in file?.Sheets ?? [])
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(sheet.Rows.Select(Row)));
                book.Workbook.Sheets!.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = ++number, Name = sheet.Name ?? SheetName });
            }

            if (number == 0)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData());
                book.Workbook.Sheets!.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = SheetName });
            }

            book.Workbook.Save();
        }

        return stream.ToArray();
    }

    /// <summary>A cell with a text.</summary>
    public static DocumentFormat.OpenXml.Spreadsheet.Cell Text(string text, int row, int column) => new()
    {
        CellReference = CellName.Of(row, column), DataType = CellValues.InlineString, InlineString = new InlineString(new SheetText(Safe(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    // Characters that no XML file may hold.
    private static string Safe(string text) => text.All(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : new string([.. text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);

    private static Row Row(SheetRow row)
    {
        var element = new Row { RowIndex = (uint)row.Number };
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Text.Length > 0) element.Append(Text(row.Cells[i].Text, row.Number, i + 1));
        }

        return element;
    }
}
