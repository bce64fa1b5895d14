using System.Buffers.Binary;

namespace Kyojo.Sources.Pictures;

/// <summary>
/// Width and height of a picture as it is shown, read from the first bytes of its file. Formats: PNG (W3C PNG 3, 11.2.1),
/// JPEG (ITU-T T.81, B.2.2), GIF (GIF89a, 18), WebP (RFC 9649), AVIF (ISO/IEC 23008-12, <c>ispe</c>), SVG (SVG 2, 8).
/// </summary>
public static class PictureSize
{
    /// <summary>The size in pixels; (0, 0) when the file does not tell it or is none of these.</summary>
    /// <param name="bytes">The file.</param>
    public static (int Width, int Height) Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return bytes.Length < 24 ? default : Checked(Big(bytes, 16), Big(bytes, 20));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return Jpeg(bytes);
        if (bytes.StartsWith("GIF8"u8)) return bytes.Length < 10 ? default : (Little(bytes, 6), Little(bytes, 8));
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 30 && bytes[8..].StartsWith("WEBP"u8)) return WebP(bytes);
        if (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8)) return Avif(bytes);
        return SvgFile.SizeOf(bytes);
    }

    private static (int, int) Jpeg(ReadOnlySpan<byte> bytes)
    {
        var turned = false;
        foreach (var (marker, start, length) in JpegSegments.Of(bytes))
        {
            var data = bytes.Slice(start, length);
            if (marker == 0xE1 && data.StartsWith("Exif\0\0"u8)) turned = Exif.Read(data[6..]).Orientation is >= 5 and <= 8;
            // Start of frame, all kinds; C4, C8 and CC are tables.
            if (marker is < 0xC0 or > 0xCF or 0xC4 or 0xC8 or 0xCC || length < 5) continue;
            var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(data[1..]), BinaryPrimitives.ReadUInt16BigEndian(data[3..]));
            return turned ? (height, width) : (width, height);
        }

        return default;
    }

    private static (int, int) WebP(ReadOnlySpan<byte> bytes)
    {
        var chunk = bytes[12..];
        if (chunk.StartsWith("VP8X"u8)) return (1 + Three(bytes, 24), 1 + Three(bytes, 27));
        if (chunk.StartsWith("VP8 "u8)) return (Little(bytes, 26) & 0x3FFF, Little(bytes, 28) & 0x3FFF);
        if (!chunk.StartsWith("VP8L"u8)) return default;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    // The first picture's extent; boxes before it are not walked through, their names cannot stand in front of it.
    private static (int, int) Avif(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOf("ispe"u8);
        return at < 0 || at + 16 > bytes.Length ? default : Checked(Big(bytes, at + 8), Big(bytes, at + 12));
    }

    private static (int, int) Checked(uint width, uint height) => width is 0 or > int.MaxValue || height is 0 or > int.MaxValue ? default : ((int)width, (int)height);

    private static uint Big(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    private static int Little(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static int Three(ReadOnlySpan<byte> bytes, int at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
}
