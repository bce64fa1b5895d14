using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Annotating;

/// <summary>
/// A copy of the list with what was found written into its cells: a comment and a mark at each, and a first sheet that lists
/// all. Formulas, validations, drawings and other sheets stay. A list from CSV or .xls becomes a new workbook of texts.
/// </summary>
internal static class AnnotatedCopy
{
    /// <summary>Writes the copy.</summary>
    /// <param name="path">Full path of the file to write.</param>
    /// <param name="result">The import.</param>
    /// <param name="input">Bytes of the list.</param>
    /// <param name="language">Language of the comments.</param>
    public static void Write(string path, ImportResult result, byte[] input, Language language)
    {
        var bytes = ToBytes(result, input, language);
        var fresh = $"{path}.kyojo-{Environment.ProcessId}";
        try
        {
            File.WriteAllBytes(fresh, bytes);
            File.Move(fresh, path, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>The copy as bytes.</summary>
    public static byte[] ToBytes(ImportResult result, byte[] input, Language language)
    {
        using var stream = new MemoryStream();
        stream.Write(result.File?.Format == "xlsx" ? input : PlainBook.Of(result.File));
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var findings = Finding.Of(result, language);
            FindingsSheet.Remove(book);
            var styles = new MarkStyles(book);
            foreach (var sheet in book.Workbook.Descendants<Sheet>().ToArray())
            {
                var own = findings.Where(f => f.Row > 0 && f.Severity >= Severity.Warning && (f.Sheet == sheet.Name?.Value || result.File?.Format == "csv")).ToArray();
                if (own.Length > 0 && sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part) SheetMarks.Add(part, own, styles);
            }

            FindingsSheet.Add(book, findings, styles, language);
            book.Workbook.Save();
        }

        return stream.ToArray();
    }
}
