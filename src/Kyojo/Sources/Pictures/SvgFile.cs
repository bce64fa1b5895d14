using System.Globalization;
using System.Xml;

namespace Kyojo.Sources.Pictures;

/// <summary>What an SVG drawing says about itself, and whether it is a drawing and nothing more.</summary>
public static class SvgFile
{
    private const double LargestSize = 100_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 50_000_000 };

    /// <summary>Its size in pixels: <c>width</c> and <c>height</c>, else those of its <c>viewBox</c>; (0, 0) when it does not say.</summary>
    /// <param name="bytes">The file.</param>
    public static (int Width, int Height) SizeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) < 0) return default;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            reader.MoveToContent();
            if (Pixels(reader["width"]) is var width and > 0 && Pixels(reader["height"]) is var height and > 0) return (width, height);
            var box = (reader["viewBox"] ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return box.Length == 4 && Pixels(box[2]) is var w and > 0 && Pixels(box[3]) is var h and > 0 ? (w, h) : default;
        }
        catch (XmlException)
        {
            return default;
        }
    }

    /// <summary>
    /// The first part that runs or refers elsewhere, as written; null = a drawing. A picture shown by <c>img</c> runs
    /// nothing, but the file can be opened by itself, on the site's own address.
    /// </summary>
    /// <param name="bytes">The file.</param>
    public static string? ActivePart(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction) return $"<?{reader.Name}";
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && RefersOut(reader.Value)) return "url(…)";
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (reader.LocalName.ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "embed" or "object" or "audio" or "video" or "handler" or "listener") return $"<{reader.Name}>";
                while (reader.MoveToNextAttribute())
                {
                    if (IsActive(reader.LocalName, reader.Value)) return $"{reader.Name}=";
                }
            }

            return null;
        }
        catch (XmlException error)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XML {error.LineNumber}:{error.LinePosition}");
        }
    }

    private static bool IsActive(string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return true;
        if (name is "href" or "src") return !value.StartsWith('#') && !IsInnerPicture(value);
        return RefersOut(value);
    }

    private static bool IsInnerPicture(string value)
    {
        foreach (var start in (ReadOnlySpan<string>)["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"])
        {
            if (value.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // Styles and paints: url(#id) is a part of the drawing itself.
    private static bool RefersOut(string text)
    {
        if (text.Contains("@import", StringComparison.OrdinalIgnoreCase)) return true;
        for (var at = text.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            var target = text.AsSpan(at + 4).TrimStart(" \t\r\n\"'");
            if (!target.StartsWith("#")) return true;
        }

        return false;
    }

    // A length in pixels; parts of the window and physical units say nothing here.
    private static int Pixels(string? text)
    {
        if (text is null) return 0;
        var number = text.EndsWith("px", StringComparison.Ordinal) ? text.AsSpan(0, text.Length - 2) : text;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 1 and < LargestSize ? (int)Math.Round(value) : 0;
    }
}
