using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Kyojo.Exporting;

/// <summary>
/// A workbook in Office Open XML (ECMA-376), streamed: one sheet at a time, nothing held, the same bytes for the same
/// content. The SDK would stamp each part with the time of writing and hold the sheets.
/// </summary>
/// <param name="Title">Title in the properties of the file.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Modified">Day of the content, ISO; null when not known.</param>
/// <param name="Sheets">The sheets in their order.</param>
internal sealed record Workbook(string Title, string Author, string? Modified, ImmutableArray<Sheet> Sheets)
{
    // The first moment that a ZIP file can tell.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Named ranges: name and what it stands for.</summary>
    public ImmutableArray<(string Name, string Range)> Names { get; init; } = [];

    /// <summary>Writes the file.</summary>
    public void Write(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var parts = new WorkbookParts(this);
        var entries = new List<(string Path, Action<Stream> Write)>
        {
            ("[Content_Types].xml", Text(parts.ContentTypes())), ("_rels/.rels", Text(WorkbookParts.PackageRelations)),
            ("docProps/app.xml", Text(WorkbookParts.App)), ("docProps/core.xml", Text(parts.Core())),
            ("xl/_rels/workbook.xml.rels", Text(parts.WorkbookRelations())), ("xl/styles.xml", Text(WorkbookParts.Styles)), ("xl/workbook.xml", Text(parts.WorkbookXml())),
        };
        for (var i = 0; i < Sheets.Length; i++)
        {
            var (sheet, number) = (Sheets[i], i + 1);
            entries.Add(($"xl/worksheets/sheet{number}.xml", stream => SheetXml.Write(stream, sheet)));
            if (sheet.TableHeaders.IsEmpty) continue;
            entries.Add(($"xl/worksheets/_rels/sheet{number}.xml.rels", Text(WorkbookParts.SheetRelations(number))));
            entries.Add(($"xl/tables/table{number}.xml", Text(WorkbookParts.Table(sheet, number))));
        }

        foreach (var (path, write) in entries.OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
            entry.LastWriteTime = Epoch;
            using var stream = entry.Open();
            write(stream);
        }
    }

    private static Action<Stream> Text(string xml) => stream => stream.Write(Encoding.UTF8.GetBytes(xml));
}
