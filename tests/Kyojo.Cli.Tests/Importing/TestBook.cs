using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kyojo.Importing.Reading;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>A workbook made for a test, cell by cell.</summary>
internal sealed class TestBook
{
    private readonly List<(string Name, SheetStateValues? State, List<Cells> Rows, List<string> Merged, HashSet<uint> Hidden)> sheets = [];
    private bool is1904;

    private sealed class Cells : Dictionary<int, OpenXmlElement>;

    public TestBook Sheet(string name, SheetStateValues? state = null)
    {
        sheets.Add((name, state, [], [], []));
        return this;
    }

    /// <summary>A row of texts; null leaves a cell out.</summary>
    public TestBook Row(params string?[] cells) => Row((object?[])cells);

    /// <summary>A row of any cells: text, number, a cell of its own.</summary>
    public TestBook Row(params object?[] cells)
    {
        if (sheets.Count == 0) Sheet("一覧");
        var row = new Cells();
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } value) row[i + 1] = value as DocumentFormat.OpenXml.Spreadsheet.Cell ?? Of(value);
        }

        sheets[^1].Rows.Add(row);
        return this;
    }

    public TestBook Merge(string range)
    {
        sheets[^1].Merged.Add(range);
        return this;
    }

    /// <summary>Hides the row that was added last.</summary>
    public TestBook Hide()
    {
        sheets[^1].Hidden.Add((uint)sheets[^1].Rows.Count);
        return this;
    }

    public TestBook Days1904()
    {
        is1904 = true;
        return this;
    }

    public static DocumentFormat.OpenXml.Spreadsheet.Cell Formula(string formula, string? result = null) =>
        new() { CellFormula = new CellFormula(formula), CellValue = result is null ? null : new CellValue(result), DataType = result is null ? null : CellValues.String };

    public static DocumentFormat.OpenXml.Spreadsheet.Cell Error(string word) => new() { CellFormula = new CellFormula("A1"), DataType = CellValues.Error, CellValue = new CellValue(word) };

    /// <summary>A number shown by a format: 1 = 2020/4/1, 2 = 和暦, 3 = time.</summary>
    public static DocumentFormat.OpenXml.Spreadsheet.Cell Styled(double number, uint style) => new() { StyleIndex = style, CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) };

    /// <summary>A text with its reading above it.</summary>
    public static DocumentFormat.OpenXml.Spreadsheet.Cell Ruby(string text, string reading) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Run(new SheetText(text)), new PhoneticRun(new SheetText(reading)) { BaseTextStartIndex = 0, EndingBaseIndex = (uint)text.Length }),
    };

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook { WorkbookProperties = new WorkbookProperties { Date1904 = is1904 ? true : null }, Sheets = new Sheets() };
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            for (var i = 0; i < sheets.Count; i++)
            {
                var (name, state, rows, merged, hidden) = sheets[i];
                var part = book.AddNewPart<WorksheetPart>();
                var data = new SheetData();
                for (var r = 0; r < rows.Count; r++)
                {
                    var row = new Row { RowIndex = (uint)r + 1, Hidden = hidden.Contains((uint)r + 1) ? true : null };
                    foreach (var (column, cell) in rows[r].OrderBy(c => c.Key))
                    {
                        var own = (DocumentFormat.OpenXml.Spreadsheet.Cell)cell.CloneNode(deep: true);
                        own.CellReference = CellName.Of(r + 1, column);
                        row.Append(own);
                    }

                    data.Append(row);
                }

                part.Worksheet = new Worksheet(data);
                if (merged.Count > 0) part.Worksheet.Append(new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
                book.Workbook.Sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)i + 1, Name = name, State = state });
            }

            book.Workbook.Save();
        }

        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Of(object value) => value switch
    {
        string text => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new SheetText(text) { Space = SpaceProcessingModeValues.Preserve }) },
        double number => new() { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) },
        int number => new() { CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) },
        bool yes => new() { DataType = CellValues.Boolean, CellValue = new CellValue(yes ? "1" : "0") },
        _ => throw new ArgumentException(value.ToString()),
    };

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "[$-411]ggge\"年\"m\"月\"d\"日\";@" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "h:mm" },
            new NumberingFormat { NumberFormatId = 166, FormatCode = "yyyy/m/d" }) { Count = 3 },
        new Fonts(new Font()) { Count = 1 }, new Fills(new Fill()) { Count = 1 }, new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(), new CellFormat { NumberFormatId = 166, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true }) { Count = 4 });
}
