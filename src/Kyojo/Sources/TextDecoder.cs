using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Sources;

/// <summary>Bytes to text: UTF-8 with or without a byte-order mark, and a helpful word about anything else.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a source file. One byte-order mark is dropped; line ends stay.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">Receives KYO1001 (other encoding) and KYO1002 (control characters).</param>
    /// <returns>The text, or null when it cannot be read.</returns>
    public static string? Decode(SourceFile file, DiagnosticBag found)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            found.Add(Codes.NotUtf8, PlaceOfFirstBadByte(file.Path, bytes), ("guess", Guess(bytes)));
            return null;
        }

        var control = IndexOfControl(text);
        if (control < 0) return text;
        found.Add(Codes.ControlCharacter, SpanAt(file.Path, text, control), ("hex", ((int)text[control]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
        return null;
    }

    private static int IndexOfControl(string text)
    {
        var start = 0;
        while (true)
        {
            var at = text.AsSpan(start).IndexOfAnyInRange('\u0000', '\u001F');
            if (at < 0) return -1;
            if (text[start + at] is not ('\n' or '\r' or '\t')) return start + at;
            start += at + 1;
            // Line ends are frequent: step over them one by one.
        }
    }

    private static SourceSpan SpanAt(string path, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new SourceSpan(path, before.Count('\n') + 1, index - (before.LastIndexOf('\n') + 1) + 1, 1);
    }

    private static SourceSpan PlaceOfFirstBadByte(string path, ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        var rest = bytes;
        while (rest.Length > 0 && Rune.DecodeFromUtf8(rest, out _, out var taken) == System.Buffers.OperationStatus.Done)
        {
            good += taken;
            rest = rest[taken..];
        }

        var before = bytes[..good];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceSpan(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1, 1);
    }

    private static Bilingual Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "UTF-16";
        if (bytes.Contains((byte)0)) return new("UTF-16か、文章でないファイル", "UTF-16 or no text");
        return new("CP932（シフトJIS）", "CP932 (Shift_JIS)");
    }
}
