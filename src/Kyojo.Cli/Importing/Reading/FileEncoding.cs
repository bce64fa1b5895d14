using System.Buffers;
using System.Text;
using Kyojo.Diagnostics;
using Utf8Text = System.Text.Unicode.Utf8;

namespace Kyojo.Importing.Reading;

/// <summary>Bytes to text, strictly: a byte that does not fit is never replaced (KYO7001, 7002, 7011).</summary>
internal static class FileEncoding
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];
    private static readonly SearchValues<char> NoCp932 = SearchValues.Create("\u0080\u00A0\uF8F0\uF8F1\uF8F2\uF8F3");
    private const int Shown = 20;
    private const int Looked = 4096;
    private const int Cp932 = 932;
    private const int EucJp = 51932;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text in UTF-8 without marks, and the name of the encoding it had; null when there is none that fits.</summary>
    public static (ReadOnlyMemory<byte> Text, string Name)? Decode(string file, byte[] bytes, string? given, DiagnosticBag found)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var span = SourceSpan.WholeFile(file);
        // Text that is UTF-8 already is not turned into anything else on the way.
        if (given is null && IsPlain(bytes, out var marks))
        {
            if (marks > 1) found.Add(Codes.ImportStrayMark, span);
            return (bytes.AsMemory(marks * Mark.Length), "UTF-8");
        }

        var read = given is null ? Guess(file, bytes, found) : Given(file, bytes, given, found);
        if (read is not { } good) return null;
        var text = good.Text.TrimStart('\uFEFF');
        if (good.Text.Length - text.Length > (given is null ? 0 : 1)) found.Add(Codes.ImportStrayMark, span);
        if (good.Name != "UTF-8") found.Add(Codes.ImportEncoding, span, ("encoding", good.Name), ("sample", Sample(text)));
        return (Encoding.UTF8.GetBytes(text), good.Name);
    }

    private static bool IsPlain(ReadOnlySpan<byte> bytes, out int marks)
    {
        marks = 0;
        while (bytes.StartsWith(Mark))
        {
            bytes = bytes[Mark.Length..];
            marks++;
        }

        return Utf8Text.IsValid(bytes) && (marks > 0 || (!IsIso2022(bytes) && !bytes[..Math.Min(Looked, bytes.Length)].Contains((byte)0)));
    }

    private static (string Text, string Name)? Guess(string file, ReadOnlySpan<byte> bytes, DiagnosticBag found)
    {
        if (bytes.StartsWith(Mark))
        {
            Strict(bytes, Utf8, out var bad);
            return Refuse(file, found, PlaceOf(bytes, bad), new("調べていません", "not tried"));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), "UTF-16LE");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16BE");
        if (WideZeros(bytes) is { } wide && Strict(bytes, wide, out _) is { } wideText) return (wideText, wide.CodePage == 1201 ? "UTF-16BE" : "UTF-16LE");
        if (IsIso2022(bytes)) return Refuse(file, found, new("ISO-2022-JP（JIS）の形です", "looks like ISO-2022-JP"), new("ISO-2022-JP（JIS）の形です", "looks like ISO-2022-JP"));
        if (Strict(bytes, Utf8, out var badUtf8) is { } plain) return (plain, "UTF-8");
        var japanese = Japanese(bytes, out var badJapanese);
        if (IsEuc(bytes, japanese)) return Refuse(file, found, PlaceOf(bytes, badUtf8), new("EUC-JP の形です", "looks like EUC-JP"));
        return japanese is not null ? (japanese, "CP932") : Refuse(file, found, PlaceOf(bytes, badUtf8), PlaceOf(bytes, badJapanese));
    }

    private static (string Text, string Name)? Given(string file, ReadOnlySpan<byte> bytes, string given, DiagnosticBag found)
    {
        var (encoding, name) = Named(given);
        if (encoding is null) return Refuse(file, found, new($"「{given}」という文字コードはありません", $"no encoding “{given}”"), new("調べていません", "not tried"));
        var bad = 0;
        var text = name == "CP932" ? Japanese(bytes, out bad) : Strict(bytes, encoding, out bad);
        return text is not null ? (text, name) : Refuse(file, found, new($"{name}: {PlaceOf(bytes, bad).Ja}", $"{name}: {PlaceOf(bytes, bad).En}"), new("調べていません", "not tried"));
    }

    /// <summary>The encoding people mean by a name; null when there is none.</summary>
    private static (Encoding? Encoding, string Name) Named(string name)
    {
        switch (name.ToLowerInvariant().Replace("_", "-", StringComparison.Ordinal))
        {
            case "utf-8" or "utf8":
                return (Utf8, "UTF-8");
            case "cp932" or "shift-jis" or "shiftjis" or "sjis" or "ms932" or "windows-31j":
                return (Code(Cp932), "CP932");
            case "utf-16" or "utf-16le":
                return (Code(Encoding.Unicode.CodePage), "UTF-16LE");
            case "utf-16be":
                return (Code(Encoding.BigEndianUnicode.CodePage), "UTF-16BE");
            case "euc-jp":
                return (Code(EucJp), "EUC-JP");
            case "iso-2022-jp" or "jis":
                return (Code(50220), "ISO-2022-JP");
            default:
                return (null, name);
        }
    }

    private static Encoding Code(int page) => Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? Strict(ReadOnlySpan<byte> bytes, Encoding encoding, out int bad)
    {
        bad = -1;
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            bad = Math.Max(0, error.Index);
            return null;
        }
    }

    // The decoder lets five bytes through that no Japanese character has: as control, space and private-use characters.
    private static string? Japanese(ReadOnlySpan<byte> bytes, out int bad)
    {
        var text = Strict(bytes, Code(Cp932), out bad);
        if (text is null) return null;
        var odd = text.AsSpan().IndexOfAny(NoCp932);
        if (odd < 0) return text;
        bad = Code(Cp932).GetByteCount(text.AsSpan(0, odd));
        return null;
    }

    // Text of other encodings has no zero bytes; in CSV of UTF-16 commas and line ends have one each.
    private static Encoding? WideZeros(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        var first = bytes[..Math.Min(Looked, bytes.Length)];
        if (!first.Contains((byte)0)) return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < first.Length; i++)
        {
            if (first[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        return Code(odd > even ? Encoding.Unicode.CodePage : Encoding.BigEndianUnicode.CodePage);
    }

    private static bool IsIso2022(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\u001b$B"u8) >= 0 || bytes.IndexOf("\u001b$@"u8) >= 0;

    // Read as CP932, EUC-JP is a jumble of half-width katakana.
    private static bool IsEuc(ReadOnlySpan<byte> bytes, string? asJapanese)
    {
        if (Strict(bytes, Code(EucJp), out _) is not { } euc || !euc.Any(c => c is >= 'ぁ' and <= 'ヶ' or >= '一' and <= '鿿')) return false;
        if (asJapanese is null) return true;
        var letters = asJapanese.Count(c => c > 0x7F);
        return 2 * asJapanese.Count(c => c is >= '\uFF61' and <= '\uFF9F') > letters;
    }

    private static Bilingual PlaceOf(ReadOnlySpan<byte> bytes, int bad)
    {
        if (bad < 0) return new("調べていません", "not tried");
        bad = Math.Min(bad, bytes.Length - 1);
        var line = bytes[..bad].Count((byte)'\n') + 1;
        var at = bad - (bytes[..bad].LastIndexOf((byte)'\n') + 1) + 1;
        return new($"{line}行目の{at}バイト目（0x{bytes[bad]:X2}）", $"line {line}, byte {at} (0x{bytes[bad]:X2})");
    }

    private static string Sample(string text) => new([.. text.Where(c => c > 0x7F && !char.IsSurrogate(c)).Take(Shown)]);

    private static (string, string)? Refuse(string file, DiagnosticBag found, Bilingual utf8, Bilingual cp932)
    {
        found.Add(Codes.ImportNoEncoding, SourceSpan.WholeFile(file), ("a", utf8), ("b", cp932));
        return null;
    }
}
