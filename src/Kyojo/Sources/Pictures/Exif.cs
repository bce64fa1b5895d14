using System.Buffers.Binary;

namespace Kyojo.Sources.Pictures;

/// <summary>The two facts of a camera's notes that matter here (Exif 3.0, CIPA DC-008; TIFF 6.0).</summary>
/// <param name="Orientation">How the picture is to be turned, 1–8; 0 = not said.</param>
/// <param name="HasPlace">True when latitude or longitude is written.</param>
internal readonly record struct Exif(int Orientation, bool HasPlace)
{
    private const ushort OrientationTag = 0x0112;
    private const ushort PlaceTag = 0x8825;
    private const ushort LatitudeTag = 2;
    private const ushort LongitudeTag = 4;

    /// <summary>Reads the notes from their TIFF header on; nothing for what is none.</summary>
    public static Exif Read(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (!isLittle && !tiff.StartsWith("MM\0*"u8)) return default;
        var (orientation, hasPlace) = (0, false);
        var first = Offset(tiff, 4, isLittle);
        for (var i = 0; Entry(tiff, first, i, isLittle) is var (tag, at); i++)
        {
            if (tag == OrientationTag) orientation = Short(tiff, at + 8, isLittle);
            if (tag != PlaceTag) continue;
            var place = Offset(tiff, at + 8, isLittle);
            for (var j = 0; Entry(tiff, place, j, isLittle) is var (inner, _); j++) hasPlace |= inner is LatitudeTag or LongitudeTag;
        }

        return new Exif(orientation, hasPlace);
    }

    // A directory is a count and entries of 12 bytes.
    private static (ushort Tag, int At)? Entry(ReadOnlySpan<byte> tiff, int directory, int index, bool isLittle)
    {
        if (directory < 8 || directory + 2 > tiff.Length || index >= Short(tiff, directory, isLittle)) return null;
        var at = directory + 2 + 12 * index;
        return at + 12 > tiff.Length ? null : (Short(tiff, at, isLittle), at);
    }

    private static ushort Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    private static int Offset(ReadOnlySpan<byte> tiff, int at, bool isLittle)
    {
        if (at + 4 > tiff.Length) return -1;
        var offset = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);
        return offset > int.MaxValue - 16 ? -1 : (int)offset;
    }
}
