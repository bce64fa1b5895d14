using System.Buffers.Binary;
using System.Text;

namespace Kyojo.Importing.Reading;

/// <summary>Streams of a compound file ([MS-CFB]), the container of old workbooks. A chain that leaves the file ends there.</summary>
internal sealed class CompoundFile
{
    // Offsets of the header (2.2) and of directory entries (2.6.1).
    private const int SectorShiftAt = 30, DirectoryAt = 48, MiniCutoffAt = 56, MiniFatAt = 60, MoreFatAt = 68, FatListAt = 76, FatListLength = 109;
    private const int EntryBytes = 128, NameLengthAt = 64, KindAt = 66, StartAt = 116, SizeAt = 120, Root = 5, MiniSectorBytes = 64;

    private readonly byte[] bytes;
    private readonly int sectorBytes;
    private readonly List<uint> fat = [];

    /// <summary>Reads the table of sectors.</summary>
    /// <param name="bytes">The whole file.</param>
    public CompoundFile(byte[] bytes)
    {
        this.bytes = bytes;
        sectorBytes = 1 << Math.Clamp(bytes.Length > FatListAt ? bytes[SectorShiftAt] : 0, 9, 12);
        var lists = Enumerable.Range(0, FatListLength).Select(i => Number(bytes, FatListAt + (4 * i))).ToList();
        var most = (bytes.Length / sectorBytes) + 1;
        var more = Number(bytes, MoreFatAt);
        for (var n = 0; IsSector(more) && n < most; n++)
        {
            var sector = Sector(more);
            for (var at = 0; at + 4 < sectorBytes; at += 4) lists.Add(Number(sector, at));
            more = Number(sector, sectorBytes - 4);
        }

        foreach (var list in lists.Where(IsSector).Take(most))
        {
            var sector = Sector(list);
            for (var at = 0; at < sectorBytes; at += 4) fat.Add(Number(sector, at));
        }
    }

    /// <summary>The first stream that has one of the names; null when there is none.</summary>
    public byte[]? Stream(params ReadOnlySpan<string> names)
    {
        var directory = Chain(Number(bytes, DirectoryAt));
        ReadOnlySpan<byte> root = default;
        for (var at = 0; at + EntryBytes <= directory.Length; at += EntryBytes)
        {
            var entry = directory.AsSpan(at, EntryBytes);
            if (entry[KindAt] == Root) root = entry;
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]);
            if (length is < 2 or > NameLengthAt || !names.Contains(Encoding.Unicode.GetString(entry[..(length - 2)]))) continue;
            var size = (int)Math.Min(Number(entry, SizeAt), (uint)bytes.Length);
            var data = size >= Number(bytes, MiniCutoffAt) || root.IsEmpty ? Chain(Number(entry, StartAt)) : Mini(Chain(Number(root, StartAt)), Number(entry, StartAt), size);
            return data.Length > size ? data[..size] : data;
        }

        return null;
    }

    // Small streams lie in pieces of 64 bytes in a stream of the root.
    private byte[] Mini(byte[] pieces, uint first, int size)
    {
        var next = Chain(Number(bytes, MiniFatAt));
        var data = new MemoryStream();
        for (var piece = first; data.Length < size && (piece + 1L) * MiniSectorBytes <= pieces.Length; piece = Number(next, (int)piece * 4)) data.Write(pieces, (int)piece * MiniSectorBytes, MiniSectorBytes);
        return data.ToArray();
    }

    private byte[] Chain(uint first)
    {
        var sectors = new List<uint>();
        for (var sector = first; IsSector(sector) && sectors.Count < fat.Count; sector = sector < fat.Count ? fat[(int)sector] : uint.MaxValue) sectors.Add(sector);
        var data = new byte[sectors.Count * sectorBytes];
        for (var n = 0; n < sectors.Count; n++) Sector(sectors[n]).CopyTo(data.AsSpan(n * sectorBytes));
        return data;
    }

    private bool IsSector(uint sector) => (sector + 2L) * sectorBytes <= bytes.Length;

    private ReadOnlySpan<byte> Sector(uint sector) => bytes.AsSpan(((int)sector + 1) * sectorBytes, sectorBytes);

    // Beyond the end stands what ends a chain.
    private static uint Number(ReadOnlySpan<byte> data, int at) => at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : uint.MaxValue;
}
