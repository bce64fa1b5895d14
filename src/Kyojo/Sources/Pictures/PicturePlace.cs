namespace Kyojo.Sources.Pictures;

/// <summary>Whether a photograph tells where it was taken: in the camera's notes (Exif) or in those of a program (XMP).</summary>
public static class PicturePlace
{
    /// <summary>True when a latitude or longitude is written in the file.</summary>
    /// <param name="bytes">The file.</param>
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return InJpeg(bytes);
        return InExif(bytes) || InXmp(bytes);
    }

    private static bool InJpeg(ReadOnlySpan<byte> bytes)
    {
        foreach (var (marker, start, length) in JpegSegments.Of(bytes))
        {
            if (marker != 0xE1) continue;
            var data = bytes.Slice(start, length);
            if (data.StartsWith("Exif\0\0"u8) ? Exif.Read(data[6..]).HasPlace : InXmp(data)) return true;
        }

        return false;
    }

    // PNG, WebP and AVIF carry the same notes in boxes of their own; their names stand before a TIFF header.
    private static bool InExif(ReadOnlySpan<byte> bytes)
    {
        foreach (var header in (ReadOnlySpan<string>)["II*\0", "MM\0*"])
        {
            Span<byte> sign = [(byte)header[0], (byte)header[1], (byte)header[2], (byte)header[3]];
            var rest = bytes;
            for (var at = rest.IndexOf(sign); at >= 0; at = rest.IndexOf(sign))
            {
                if (Exif.Read(rest[at..]).HasPlace) return true;
                rest = rest[(at + 4)..];
            }
        }

        return false;
    }

    private static bool InXmp(ReadOnlySpan<byte> bytes) => bytes.IndexOf("exif:GPSLatitude"u8) >= 0 || bytes.IndexOf("exif:GPSLongitude"u8) >= 0;
}
