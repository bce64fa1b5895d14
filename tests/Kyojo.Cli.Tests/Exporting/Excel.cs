using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace Kyojo.Cli.Tests.Exporting;

/// <summary>Workbooks as two libraries see them that had no part in writing them.</summary>
internal static class Excel
{
    // The reader asks for the encodings of old files even where it reads new ones.
    static Excel() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What the validator of the Open XML SDK finds against the schemas of Office.</summary>
    public static string[] Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")];
    }

    /// <summary>The cells of a sheet; what is no text fails.</summary>
    public static List<string[]> Cells(byte[] workbook, string sheet)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(workbook), new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8 });
        while (reader.Name != sheet) Assert.True(reader.NextResult(), $"There is no sheet {sheet}.");
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) switch { null => "", string text => text, var other => throw new InvalidOperationException($"{other.GetType()} in a cell") })]);
        }

        return rows;
    }
}
