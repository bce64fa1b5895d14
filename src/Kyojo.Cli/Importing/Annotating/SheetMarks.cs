using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Kyojo.Importing.Annotating;

/// <summary>Marks and comments in the cells of one sheet. Comments that were there stay, with ours behind them.</summary>
internal static class SheetMarks
{
    private const string Author = "kyojo";

    public static void Add(WorksheetPart part, Finding[] findings, MarkStyles styles)
    {
        var data = part.Worksheet.GetFirstChild<SheetData>() ?? part.Worksheet.AppendChild(new SheetData());
        var rows = data.Elements<Row>().Where(r => r.RowIndex is not null).ToDictionary(r => (int)r.RowIndex!.Value);
        var comments = part.WorksheetCommentsPart ?? part.AddNewPart<WorksheetCommentsPart>();
        comments.Comments ??= new Comments(new Authors(), new CommentList());
        var list = comments.Comments.CommentList ??= comments.Comments.AppendChild(new CommentList());
        var author = AuthorOf(comments.Comments);
        var fresh = new List<(int Row, int Column)>();
        foreach (var cell in findings.GroupBy(f => (f.Row, f.Column)).OrderBy(g => g.Key.Row).ThenBy(g => g.Key.Column))
        {
            var element = Cell(data, rows, cell.Key.Row, cell.Key.Column);
            element.StyleIndex = styles.Marked(element.StyleIndex?.Value ?? 0, cell.Max(f => f.Severity));
            var text = string.Join('\n', cell.OrderByDescending(f => f.Severity).Select(f => $"［{Finding.Weight(f.Severity, Language.Japanese)} {f.Code}］{f.Message}{(f.Hint.Length > 0 ? "\n" + f.Hint : "")}"));
            var name = CellName.Of(cell.Key.Row, cell.Key.Column);
            if (list.Elements<Comment>().FirstOrDefault(c => c.Reference?.Value == name) is { CommentText: { } there })
            {
                there.Append(new Run(new SheetText("\n" + text) { Space = SpaceProcessingModeValues.Preserve }));
                continue;
            }

            list.Append(new Comment(new CommentText(new Run(new SheetText(text) { Space = SpaceProcessingModeValues.Preserve }))) { Reference = name, AuthorId = author });
            fresh.Add(cell.Key);
        }

        comments.Comments.Save();
        NoteShapes.Add(part, fresh);
        part.Worksheet.Save();
    }

    private static uint AuthorOf(Comments comments)
    {
        var authors = comments.Authors ??= comments.PrependChild(new Authors());
        var all = authors.Elements<Author>().ToList();
        var at = all.FindIndex(a => a.Text == Author);
        if (at >= 0) return (uint)at;
        authors.Append(new Author(Author));
        return (uint)all.Count;
    }

    // Rows and cells stand in their order in the file; one that is empty may not be there.
    private static DocumentFormat.OpenXml.Spreadsheet.Cell Cell(SheetData data, Dictionary<int, Row> rows, int number, int column)
    {
        if (!rows.TryGetValue(number, out var row))
        {
            row = new Row { RowIndex = (uint)number };
            var next = rows.Where(r => r.Key > number).OrderBy(r => r.Key).FirstOrDefault().Value;
            if (next is null) data.Append(row);
            else data.InsertBefore(row, next);
            rows[number] = row;
        }

        var name = CellName.Of(number, column);
        DocumentFormat.OpenXml.Spreadsheet.Cell? after = null;
        foreach (var cell in row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>())
        {
            if (cell.CellReference?.Value == name) return cell;
            if (cell.CellReference?.Value is { } reference && CellName.TryParse(reference, out _, out var own) && own > column)
            {
                after = cell;
                break;
            }
        }

        var made = new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = name };
        return after is null ? row.AppendChild(made) : row.InsertBefore(made, after);
    }
}
