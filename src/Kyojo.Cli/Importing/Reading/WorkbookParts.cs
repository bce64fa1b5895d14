using System.Buffers;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Xml;

namespace Kyojo.Importing.Reading;

/// <summary>What the packed parts of an .xlsx tell that the reading library does not: size, macros, errors, formulas without a result.</summary>
/// <param name="IsWorkbook">False for another kind of packed file.</param>
/// <param name="HasMacros">True when there is program code in it. It is never run.</param>
/// <param name="Is1904">True when days are counted from 1904.</param>
/// <param name="Flaws">By sheet from 0 in the order of the workbook: what is wrong at row and column from 1.</param>
internal sealed record WorkbookParts(bool IsWorkbook, bool HasMacros, bool Is1904, FrozenDictionary<int, FrozenDictionary<(int Row, int Column), Cell>> Flaws)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    public static WorkbookParts None { get; } = new(IsWorkbook: true, HasMacros: false, Is1904: false, FrozenDictionary<int, FrozenDictionary<(int, int), Cell>>.Empty);

    /// <summary>Looks through the parts. Sizes are those that unpacking is held to by the library, so none can be larger than it says.</summary>
    /// <exception cref="TooLargeException">All parts together are too large.</exception>
    public static WorkbookParts Of(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Sum(e => e.Length) > ReadingLimits.UnpackedBytes) throw new TooLargeException(ReadingLimits.UnpackedLimit);
        if (zip.GetEntry("xl/workbook.xml") is not { } workbook) return None with { IsWorkbook = false };
        var (ids, is1904) = Sheets(workbook);
        var targets = Targets(zip.GetEntry("xl/_rels/workbook.xml.rels"));
        var flaws = new Dictionary<int, FrozenDictionary<(int, int), Cell>>();
        for (var i = 0; i < ids.Count; i++)
        {
            if (targets.TryGetValue(ids[i], out var path) && zip.GetEntry(path) is { } part && Flaw(part) is { Count: > 0 } wrong) flaws[i] = wrong.ToFrozenDictionary();
        }

        return new WorkbookParts(IsWorkbook: true, zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)), is1904, flaws.ToFrozenDictionary());
    }

    private static (List<string> Ids, bool Is1904) Sheets(ZipArchiveEntry workbook)
    {
        var ids = new List<string>();
        var is1904 = false;
        using var reader = XmlReader.Create(workbook.Open(), Settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "workbookPr") is1904 = reader.GetAttribute("date1904") is "1" or "true";
            if (reader.LocalName != "sheet") continue;
            for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            {
                if (reader.LocalName == "id" && reader.NamespaceURI.Length > 0) ids.Add(reader.Value);
            }
        }

        return (ids, is1904);
    }

    private static Dictionary<string, string> Targets(ZipArchiveEntry? relations)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        if (relations is null) return targets;
        using var reader = XmlReader.Create(relations.Open(), Settings);
        while (reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || reader.GetAttribute("Id") is not { } id || reader.GetAttribute("Target") is not { } target) continue;
            targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return targets;
    }

    // Most sheets have neither formulas nor errors: their bytes are looked through, not parsed.
    private static Dictionary<(int, int), Cell>? Flaw(ZipArchiveEntry part)
    {
        if (!Holds(part, "<f"u8, "t=\"e\""u8, ":f"u8)) return null;
        var flaws = new Dictionary<(int, int), Cell>();
        using var reader = XmlReader.Create(part.Open(), Settings);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" } && reader.NamespaceURI is Main or Strict) One(reader, flaws);
        }

        return flaws;
    }

    private static void One(XmlReader cell, Dictionary<(int, int), Cell> flaws)
    {
        var place = cell.GetAttribute("r");
        var isError = cell.GetAttribute("t") == "e";
        if (cell.IsEmptyElement || place is null || !CellName.TryParse(place, out var row, out var column)) return;
        var formula = false;
        string? value = null;
        var depth = cell.Depth;
        while (cell.Read() && cell.Depth > depth)
        {
            if (cell.NodeType != XmlNodeType.Element) continue;
            if (cell.LocalName == "f") formula = true;
            else if (cell.LocalName == "v" && !cell.IsEmptyElement && cell.Read() && cell.NodeType == XmlNodeType.Text) value = cell.Value;
        }

        if (isError) flaws[(row, column)] = new Cell(value ?? "#?", CellFlaw.Error);
        else if (formula && value is null) flaws[(row, column)] = new Cell("", CellFlaw.NoResult);
    }

    private static bool Holds(ZipArchiveEntry part, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c)
    {
        const int Size = 64 * 1024, Overlap = 8;
        var buffer = ArrayPool<byte>.Shared.Rent(Size + Overlap);
        try
        {
            using var stream = part.Open();
            var kept = 0;
            for (int read; (read = stream.Read(buffer, kept, Size)) > 0;)
            {
                var all = buffer.AsSpan(0, kept + read);
                if (all.IndexOf(a) >= 0 || all.IndexOf(b) >= 0 || all.IndexOf(c) >= 0) return true;
                kept = Math.Min(Overlap, all.Length);
                all[^kept..].CopyTo(buffer);
            }

            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
