using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Kyojo.Diagnostics;
using Kyojo.Importing;
using Kyojo.Importing.Annotating;

namespace Kyojo.Cli.Tests.Importing.Reporting;

/// <summary>The copy with findings in its cells opens, says everything, and keeps what was there.</summary>
public sealed class AnnotatedCopyTests
{
    [Fact]
    public void Every_finding_at_a_cell_has_a_comment_a_mark_and_a_line_with_a_link()
    {
        var (input, result) = Faulty();

        using var copy = Open(AnnotatedCopy.ToBytes(result, input, Language.Japanese));

        var sheets = copy.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value).ToArray();
        Assert.Equal(new[] { "確認結果", "一覧", "ほか" }, sheets);
        var marked = result.Diagnostics.Where(d => d.Severity >= Severity.Warning && d.Span.Line > 0).Select(d => Kyojo.Importing.Reading.CellName.Of(d.Span.Line, d.Span.Column)).Distinct().Order(StringComparer.Ordinal);
        var comments = PartOf(copy, "一覧").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().ToArray();
        Assert.Equal(marked, comments.Select(c => c.Reference!.Value).Order(StringComparer.Ordinal));
        Assert.Contains("［エラー KYO7024］", comments.First(c => c.Reference == "C2").InnerText, StringComparison.Ordinal);
        Assert.NotNull(PartOf(copy, "一覧").Worksheet.GetFirstChild<LegacyDrawing>());
        var lines = PartOf(copy, "確認結果").Worksheet.Descendants<Row>().ToArray();
        Assert.Equal(result.Diagnostics.Length + 1, lines.Length);
        Assert.Contains(PartOf(copy, "確認結果").Worksheet.Descendants<Hyperlink>(), l => l.Location == "'一覧'!C2");
    }

    [Fact]
    public void The_copy_is_valid_and_the_cells_that_were_there_are_the_same()
    {
        var (input, result) = Faulty();

        var bytes = AnnotatedCopy.ToBytes(result, input, Language.Japanese);

        using var before = Open(input);
        using var after = Open(bytes);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(after).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
        foreach (var sheet in (string[])["一覧", "ほか"]) Assert.Equal(Cells(before, sheet), Cells(after, sheet));
    }

    [Fact]
    public void Importing_the_copy_gives_the_same_and_annotating_it_again_adds_no_second_sheet()
    {
        var (input, result) = Faulty();
        var bytes = AnnotatedCopy.ToBytes(result, input, Language.Japanese);

        var again = Lists.Book(bytes);
        using var twice = Open(AnnotatedCopy.ToBytes(again, bytes, Language.Japanese));

        Assert.Equal(result.Found(), again.Found());
        Assert.Equal(3, twice.WorkbookPart!.Workbook.Descendants<Sheet>().Count());
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(twice).Select(e => e.Description));
    }

    [Fact]
    public void A_list_from_CSV_becomes_a_workbook_of_texts()
    {
        const string Text = "番号,名称,活動状況\n001,例示の会,ねている\n";
        var result = Lists.Csv(Text);

        using var copy = Open(AnnotatedCopy.ToBytes(result, System.Text.Encoding.UTF8.GetBytes(Text), Language.English));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(copy).Select(e => e.Description));
        Assert.Contains("A2=001", Cells(copy, "一覧"));
        Assert.Contains(PartOf(copy, "一覧").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>(), c => c.Reference == "C2");
    }

    private static (byte[] Input, ImportResult Result) Faulty()
    {
        var input = new TestBook().Sheet("一覧").Row("番号", "名称", "活動状況", "電話番号", "設立年月日").Row("1", "例示の会", "ねている", "03-0000-0000", "平成21年2月29日").Row("2", "ﾃｽﾄ会", "活動中", null, TestBook.Formula("1+1", "2"))
            .Sheet("ほか").Row("何か").ToBytes();
        return (input, Lists.Book(input));
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static WorksheetPart PartOf(SpreadsheetDocument document, string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().First(s => s.Name == sheet).Id!.Value!);

    // Formulas and values as they stand in the file.
    private static string[] Cells(SpreadsheetDocument document, string sheet) =>
        [.. PartOf(document, sheet).Worksheet.Descendants<Cell>().Where(c => c.HasChildren).Select(c => $"{c.CellReference}={(c.CellFormula is { } f ? "=" + f.Text + " " : "")}{c.CellValue?.Text ?? c.InlineString?.Text?.Text}")];
}
