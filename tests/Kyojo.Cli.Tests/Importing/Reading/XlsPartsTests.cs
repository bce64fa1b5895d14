using System.Buffers.Binary;
using Kyojo.Importing.Reading;

namespace Kyojo.Cli.Tests.Importing.Reading;

/// <summary>Records of an .xls workbook, written here as [MS-XLS] has them: forms that no program at hand writes.</summary>
public sealed class XlsPartsTests
{
    private const ushort Formula = 0x0006, End = 0x000A, DateMode = 0x0022, FilePass = 0x002F, BoundSheet = 0x0085, BoolErr = 0x0205, Begin = 0x0809;

    [Fact]
    public void Errors_are_found_whether_written_or_computed_also_behind_a_chart()
    {
        byte[] sheet =
        [
            .. Record(Begin, 0x00, 0x06, 0x10, 0x00),
            .. Record(BoolErr, 1, 0, 2, 0, 0, 0, 0x17, 1),
            // The same record with a value that is true.
            .. Record(BoolErr, 1, 0, 3, 0, 0, 0, 1, 0),
            .. Record(Begin, 0x00, 0x06, 0x20, 0x00), .. Record(End),
            .. Record(Formula, 4, 1, 0, 0, 0, 0, 2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF, 0, 0),
            // A number whose first bytes look like an error.
            .. Record(Formula, 5, 0, 0, 0, 0, 0, 2, 0, 0x2A, 0, 0, 0, 0xF0, 0x3F, 0, 0),
            .. Record(End),
            .. Record(BoolErr, 9, 0, 9, 0, 0, 0, 0x17, 1),
        ];

        var flaws = XlsParts.OfRecords(Book(sheet)).Flaws;

        Assert.Equal(["2,3 #REF!", "261,1 #N/A"], Assert.Single(flaws).Value.Select(f => $"{f.Key.Row},{f.Key.Column} {f.Value.Text}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sheets_that_are_no_worksheets_are_not_counted()
    {
        byte[] sheet = [.. Record(Begin), .. Record(BoolErr, 0, 0, 0, 0, 0, 0, 0x07, 1), .. Record(End)];

        Assert.Equal(0, Assert.Single(XlsParts.OfRecords(Book(sheet, kind: 0)).Flaws).Key);
        Assert.Empty(XlsParts.OfRecords(Book(sheet, kind: 2)).Flaws);
    }

    [Fact]
    public void Days_may_count_from_1904()
    {
        Assert.True(XlsParts.OfRecords([.. Record(Begin), .. Record(DateMode, 1, 0), .. Record(End)]).Is1904);
        Assert.False(XlsParts.OfRecords([.. Record(Begin), .. Record(DateMode, 0, 0), .. Record(End)]).Is1904);
    }

    [Fact]
    public void What_is_encrypted_is_not_looked_into() => Assert.Empty(XlsParts.OfRecords([.. Record(Begin), .. Record(FilePass, 0, 0), .. Book([.. Record(BoolErr, 0, 0, 0, 0, 0, 0, 0x07, 1), .. Record(End)])[4..]]).Flaws);

    [Fact]
    public void Any_bytes_end_without_an_exception()
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Kyojo.Cli.Tests", "Importing", "Fixtures", "errors.xls"));
        var random = new Random(20260401);
        for (var n = 0; n < 500; n++)
        {
            var broken = file[..random.Next(8, file.Length)].ToArray();
            for (var i = 0; i < 20; i++) broken[random.Next(Math.Min(broken.Length, n % 2 == 0 ? 600 : broken.Length))] = (byte)random.Next(256);

            Assert.NotNull(XlsParts.Of(broken));
        }
    }

    // A workbook of one sheet.
    private static byte[] Book(byte[] sheet, byte kind = 0)
    {
        var globals = Record(Begin).Length + Record(BoundSheet, new byte[8]).Length + Record(End).Length;
        return [.. Record(Begin), .. Record(BoundSheet, (byte)globals, 0, 0, 0, 0, kind, 0, 0), .. Record(End), .. sheet];
    }

    private static byte[] Record(ushort id, params ReadOnlySpan<byte> data)
    {
        var record = new byte[4 + data.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(record, id);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(2), (ushort)data.Length);
        data.CopyTo(record.AsSpan(4));
        return record;
    }
}
