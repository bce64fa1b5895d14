using System.Buffers;
using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Sources;

/// <summary>Bytes to text: UTF-8 with or without a byte-order mark, and a helpful word about anything else.</summary>
public static class TextDecoder
{
    // Bytes of nearly every record.
    private const int Room = 32 * 1024;

    [ThreadStatic]
    private static char[]? room;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a source file. Byte-order marks at its start are dropped; line ends stay.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">Receives KYO1001 (other encoding) and KYO1002 (control characters).</param>
    /// <returns>The text, or null when it cannot be read.</returns>
    public static string? Decode(SourceFile file, DiagnosticBag found) => TryDecode(file, found, out var text) ? text.ToString() : null;

    /// <summary>The same for a text that is looked into once: thousands of files are decoded into the same room.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">Receives KYO1001 and KYO1002.</param>
    /// <param name="text">The text, until this thread decodes another.</param>
    /// <returns>False when it cannot be read.</returns>
    internal static bool TryDecode(SourceFile file, DiagnosticBag found, out ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = file.Bytes;
        while (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        text = default;
        try
        {
            // No letter has fewer bytes than units of UTF-16.
            var letters = bytes.Length > Room ? new char[bytes.Length] : room ??= new char[Room];
            text = letters.AsSpan(0, Strict.GetChars(bytes, letters));
        }
        catch (DecoderFallbackException)
        {
            found.Add(Codes.NotUtf8, PlaceOfFirstBadByte(file.Path, bytes), ("guess", Guess(bytes)));
            return false;
        }

        var control = IndexOfControl(text);
        if (control < 0) control = IndexOfLoneReturn(text);
        if (control < 0) return true;
        found.Add(Codes.ControlCharacter, SpanAt(file.Path, text, control), ("hex", ((int)text[control]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
        return false;
    }

    // C0 without tab and line ends, delete and C1, the two code points that XML and HTML forbid, and the signs that turn the
    // direction of writing (U+202A–202E, U+2066–2069): with them a line reads differently from what it says.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Append(0xFFFE).Append(0xFFFF).Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4)).Select(c => (char)c).Except(['\t', '\n', '\r'])]);

    /// <summary>Place of the first character that no page may hold; half a surrogate pair is one too. -1 when there is none.</summary>
    /// <param name="text">Any text.</param>
    internal static int IndexOfControl(ReadOnlySpan<char> text)
    {
        var control = text.IndexOfAny(Controls);
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF')) return control;
        for (var i = 0; i < (control < 0 ? text.Length : control); i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else return i;
        }

        return control;
    }

    // Some readers take it for a line end and others do not: places after it would be told wrong.
    private static int IndexOfLoneReturn(ReadOnlySpan<char> text)
    {
        for (int at = 0, next; (next = text[at..].IndexOf('\r')) >= 0; at += next + 1)
        {
            if (at + next + 1 == text.Length || text[at + next + 1] != '\n') return at + next;
        }

        return -1;
    }

    private static SourceSpan SpanAt(string path, ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return new SourceSpan(path, before.Count('\n') + 1, index - (before.LastIndexOf('\n') + 1) + 1, 1);
    }

    private static SourceSpan PlaceOfFirstBadByte(string path, ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        var rest = bytes;
        while (rest.Length > 0 && Rune.DecodeFromUtf8(rest, out _, out var taken) == OperationStatus.Done)
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
