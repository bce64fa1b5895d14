using System.Buffers.Binary;
using System.Collections.Frozen;

namespace Kyojo.Importing.Reading;

/// <summary>What the records of an .xls workbook ([MS-XLS]) tell that the reading library does not: error cells, which it gives as empty ones, and how days are counted.</summary>
internal static class XlsParts
{
    // Records (2.3.2).
    private const int Formula = 0x0006, End = 0x000A, DateMode = 0x0022, FilePass = 0x002F, BoundSheet = 0x0085, BoolErr = 0x0205, Begin = 0x0809;
    private const int HeadBytes = 4;

    // Error codes (2.5.10, BErr).
    private static readonly FrozenDictionary<byte, string> Words = new Dictionary<byte, string>
    {
        [0x00] = "#NULL!", [0x07] = "#DIV/0!", [0x0F] = "#VALUE!", [0x17] = "#REF!", [0x1D] = "#NAME?", [0x24] = "#NUM!", [0x2A] = "#N/A", [0x2B] = "#GETTING_DATA",
    }.ToFrozenDictionary();

    /// <summary>Looks through a file.</summary>
    public static WorkbookParts Of(byte[] file) => OfRecords(new CompoundFile(file).Stream("Workbook", "Book"));

    /// <summary>Looks through the records of a workbook.</summary>
    internal static WorkbookParts OfRecords(ReadOnlySpan<byte> records)
    {
        var flaws = new Dictionary<int, FrozenDictionary<(int, int), Cell>>();
        var (sheet, is1904) = (0, false);
        for (var at = 0; Next(records, at, out var id, out var data) && id != End; at += HeadBytes + data.Length)
        {
            // What is encrypted, be it with the password that every Excel knows, cannot be looked into.
            if (id == FilePass) return WorkbookParts.None;
            if (id == DateMode && data.Length >= 2) is1904 = Number(data) == 1;
            // Charts and macro sheets are no worksheets.
            if (id != BoundSheet || data.Length < 6 || data[5] != 0) continue;
            var start = BinaryPrimitives.ReadUInt32LittleEndian(data);
            if (start < records.Length && OfSheet(records[(int)start..]) is { Count: > 0 } wrong) flaws[sheet] = wrong.ToFrozenDictionary();
            sheet++;
        }

        return WorkbookParts.None with { Is1904 = is1904, Flaws = flaws.ToFrozenDictionary() };
    }

    // Charts in a sheet have a beginning and an end of their own.
    private static Dictionary<(int, int), Cell> OfSheet(ReadOnlySpan<byte> records)
    {
        var wrong = new Dictionary<(int, int), Cell>();
        var depth = 0;
        for (var at = 0; Next(records, at, out var id, out var data); at += HeadBytes + data.Length)
        {
            if (id == Begin) depth++;
            if (id == End && --depth <= 0) break;
            var code = id switch
            {
                BoolErr when data.Length >= 8 && data[7] == 1 => data[6],
                // A result that is no number is marked by its last two bytes; its kind is in the first.
                Formula when data.Length >= 14 && data[12] == 0xFF && data[13] == 0xFF && data[6] == 2 => data[8],
                _ => (byte?)null,
            };
            if (code is { } error) wrong[(Number(data) + 1, Number(data[2..]) + 1)] = new Cell(Words.GetValueOrDefault(error, "#?"), CellFlaw.Error);
        }

        return wrong;
    }

    private static bool Next(ReadOnlySpan<byte> records, int at, out int id, out ReadOnlySpan<byte> data)
    {
        id = 0;
        data = default;
        if (at + HeadBytes > records.Length) return false;
        var length = Number(records[(at + 2)..]);
        if (at + HeadBytes + length > records.Length) return false;
        id = Number(records[at..]);
        data = records.Slice(at + HeadBytes, length);
        return true;
    }

    private static int Number(ReadOnlySpan<byte> data) => BinaryPrimitives.ReadUInt16LittleEndian(data);
}
