using System.Buffers.Binary;

namespace Kyojo.Sources.Pictures;

/// <summary>The parts of a JPEG file before its picture data (ITU-T T.81, B.1.1).</summary>
internal static class JpegSegments
{
    /// <summary>Marker, offset and length of each part, without marker and length bytes; stops at the first thing that is no part.</summary>
    public static List<(byte Marker, int Start, int Length)> Of(ReadOnlySpan<byte> bytes)
    {
        var result = new List<(byte, int, int)>();
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            // Start of scan or end of image: what follows is the picture.
            if (marker is 0xDA or 0xD9) break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) break;
            result.Add((marker, at + 4, length - 2));
            at += 2 + length;
        }

        return result;
    }
}
