namespace Kyojo.Outputs.SearchIndex;

/// <summary>
/// The records of one term in one field, as varints of differences, so that building takes hardly more room than the index.
/// A list may tell with each record where in a value the term stands.
/// </summary>
/// <param name="hasPlaces">True when places are told.</param>
internal sealed class PostingList(bool hasPlaces)
{
    /// <summary>Bits of a place.</summary>
    public const int PlaceBits = 4;

    private byte[] bytes = new byte[4];
    private int length;
    private int lastPlace = -1;

    /// <summary>True when each record comes with a place.</summary>
    public bool HasPlaces => hasPlaces;

    /// <summary>Number of entries; with places a record may have several.</summary>
    public int Count { get; private set; }

    /// <summary>Last record; -1 when there is none.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>The varints.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    /// <summary>Adds a record; the one added last may come again.</summary>
    /// <param name="record">Its number, not below the last.</param>
    /// <param name="place">Its place, ignored without places.</param>
    public void Add(int record, int place = 0)
    {
        // What stands in the name as written need not be told again for its reading.
        if (record == Last && (!hasPlaces || place == lastPlace || (place & ~8) == lastPlace)) return;
        if (length + 5 > bytes.Length) Array.Resize(ref bytes, (bytes.Length * 2) + 5);
        length += Varint.Write(bytes.AsSpan(length), hasPlaces ? ((record - Math.Max(0, Last)) << PlaceBits) | place : record - Last - 1);
        Last = record;
        lastPlace = place;
        Count++;
    }

    /// <summary>Appends the records of a list whose numbers are all higher.</summary>
    /// <param name="later">The other list.</param>
    public void Append(PostingList later)
    {
        var first = Varint.Read(later.bytes, out var skip);
        if (length + 5 + later.length > bytes.Length) Array.Resize(ref bytes, length + later.length + 5);
        length += Varint.Write(bytes.AsSpan(length), hasPlaces ? first - (Math.Max(0, Last) << PlaceBits) : first - Last - 1);
        later.bytes.AsSpan(skip, later.length - skip).CopyTo(bytes.AsSpan(length));
        length += later.length - skip;
        Last = later.Last;
        lastPlace = later.lastPlace;
        Count += later.Count;
    }

    /// <summary>The records of a list without places.</summary>
    public IEnumerable<int> Records()
    {
        var record = -1;
        for (var i = 0; i < length;)
        {
            record += Varint.Read(bytes.AsSpan(i), out var size) + 1;
            i += size;
            yield return record;
        }
    }
}

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, the lowest first.</summary>
internal static class Varint
{
    public static int Write(Span<byte> to, int value)
    {
        var left = (uint)value;
        var i = 0;
        for (; left > 127; left >>= 7) to[i++] = (byte)(left | 128);
        to[i++] = (byte)left;
        return i;
    }

    public static int Read(ReadOnlySpan<byte> from, out int size)
    {
        uint value = 0;
        for (size = 0; ;)
        {
            var part = from[size];
            value |= (uint)(part & 127) << (7 * size++);
            if (part < 128) return (int)value;
        }
    }
}
