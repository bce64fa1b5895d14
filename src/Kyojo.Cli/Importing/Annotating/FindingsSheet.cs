using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;

namespace Kyojo.Importing.Annotating;

/// <summary>The first sheet of an annotated copy: all that was found, each with a link to its cell. An import leaves it out.</summary>
internal static class FindingsSheet
{
    public const string Name = "確認結果";
    private static readonly double[] Widths = [6, 8, 14, 8, 18, 24, 60, 60];

    /// <summary>Takes the sheet of an earlier copy away.</summary>
    public static void Remove(WorkbookPart book)
    {
        var sheets = book.Workbook.Sheets!;
        if (sheets.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault(s => s.Name?.Value == Name) is not { } old) return;
        var at = (uint)sheets.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().TakeWhile(s => s != old).Count();
        if (old.Id?.Value is { } id) book.DeletePart(id);
        old.Remove();
        foreach (var name in book.Workbook.DefinedNames?.Elements<DefinedName>().ToArray() ?? [])
        {
            if (name.LocalSheetId?.Value == at) name.Remove();
            else if (name.LocalSheetId?.Value > at) name.LocalSheetId = name.LocalSheetId.Value - 1;
        }
    }

    public static void Add(WorkbookPart book, ImmutableArray<Finding> findings, MarkStyles styles, Language language)
    {
        string[] headers = language == Language.English
            ? ["No.", "Weight", "Sheet", "Cell", "Column", "Value", "What is wrong", "What to do"]
            : ["番号", "重さ", "シート", "セル", "列名", "入力された値", "内容", "直し方"];
        var data = new SheetData();
        data.Append(Row(1, headers, _ => styles.Bold.Value));
        var links = new Hyperlinks();
        for (var i = 0; i < findings.Length; i++)
        {
            var finding = findings[i];
            var row = i + 2;
            data.Append(Row(row, [(i + 1).ToString(CultureInfo.InvariantCulture), Finding.Weight(finding.Severity, language), finding.Sheet, finding.Cell, finding.Header, finding.Value, $"{finding.Code} {finding.Message}", finding.Hint],
                column => column == 4 && finding.Cell.Length > 0 ? styles.Link.Value : styles.Wrapped.Value));
            if (finding.Cell.Length > 0) links.Append(new Hyperlink { Reference = CellName.Of(row, 4), Location = $"'{finding.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{finding.Cell}", Display = finding.Cell });
        }

        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = true }),
            new Columns(Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            data,
            new AutoFilter { Reference = $"A1:H{Math.Max(1, findings.Length + 1).ToString(CultureInfo.InvariantCulture)}" });
        if (links.HasChildren) part.Worksheet.Append(links);
        Insert(book, part);
    }

    // Names and views count sheets from the first: they move by one.
    private static void Insert(WorkbookPart book, WorksheetPart part)
    {
        var sheets = book.Workbook.Sheets!;
        foreach (var other in book.WorksheetParts.Where(p => p != part))
        {
            foreach (var view in other.Worksheet.Descendants<SheetView>()) view.TabSelected = null;
        }

        foreach (var name in book.Workbook.DefinedNames?.Elements<DefinedName>() ?? []) if (name.LocalSheetId is not null) name.LocalSheetId = name.LocalSheetId.Value + 1;
        foreach (var view in book.Workbook.Descendants<WorkbookView>())
        {
            view.ActiveTab = 0;
            view.FirstSheet = 0;
        }

        if (!book.Workbook.Descendants<WorkbookView>().Any()) book.Workbook.AddChild(new BookViews(new WorkbookView()), throwOnError: true);
        var number = sheets.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.SheetId?.Value ?? 0).DefaultIfEmpty().Max() + 1;
        sheets.PrependChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = number, Name = Name });
    }

    private static Row Row(int number, string[] cells, Func<int, uint> style)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = PlainBook.Text(cells[i], number, i + 1);
            cell.StyleIndex = style(i + 1);
            row.Append(cell);
        }

        return row;
    }
}
