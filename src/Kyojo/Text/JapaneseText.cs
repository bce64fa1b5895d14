using System.Buffers;
using System.Text;

namespace Kyojo.Text;

/// <summary>Width, kana and normal forms of Japanese text (model.md 8.1).</summary>
public static class JapaneseText
{
    /// <summary>True when the runtime has its Unicode data: without ICU, NFKC is silently left undone.</summary>
    public static bool NormalizationWorks => "ｱＡ①".Normalize(NormalizationForm.FormKC) == "アA1";

    /// <summary>Steps N1 to N4 for a one-line value: see <see cref="WrittenText"/>, which also tells what was done.</summary>
    /// <param name="raw">The value as written.</param>
    public static string Line(string raw) => WrittenText.Line(raw, out _);

    /// <summary>Steps N1 and N2 for Markdown: line ends to LF, marks composed; its letters and tabs are the author's.</summary>
    /// <param name="raw">The text as written.</param>
    public static string Block(string raw)
    {
        var text = Compose(Trim(raw));
        return text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    /// <summary>Steps N3 and N5: NFKC, and what people type for a hyphen between two digits; for codes, numbers, dates and phones.</summary>
    /// <param name="raw">The value as written.</param>
    public static string Code(string raw)
    {
        var text = Trim(raw);
        return Ascii(text) || HasLoneSurrogate(text) ? text : Hyphens(text.Normalize(NormalizationForm.FormKC).Trim());
    }

    /// <summary>A line of an address: a one-line value with its digits in half width and hyphens between them.</summary>
    /// <param name="line">The value after <see cref="Line"/>.</param>
    public static string Address(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('０', '９') && line.AsSpan().IndexOfAny(Dashes) < 0) return line;
        return Hyphens(string.Create(line.Length, line, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = source[i] is >= '０' and <= '９' ? (char)(source[i] - '０' + '0') : source[i];
        }));
    }

    /// <summary>True when a full-width letter or digit (Ａ, １) is in the text.</summary>
    /// <param name="text">Any text.</param>
    public static bool HasWideAlphanumeric(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('０', '９') || text.ContainsAnyInRange('Ａ', 'Ｚ') || text.ContainsAnyInRange('ａ', 'ｚ');

    /// <summary>NFKC, lower case, katakana to hiragana: equal for what a reader takes for the same word.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text) => ToHiragana(Compatible(text).ToLowerInvariant());

    /// <summary>NFKC and lower case: the form of tags in addresses.</summary>
    /// <param name="text">Any text; one with half a surrogate pair stays as it is.</param>
    public static string Compatible(string text) =>
        IsPlainlyCompatible(text) ? text.ToLowerInvariant() : HasLoneSurrogate(text) ? text : text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    // Letters that NFKC leaves as they are, whatever stands beside them; the library is asked for all others.
    private static bool IsPlainlyCompatible(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0080' or >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ー' or >= '一' and <= '鿿' or '々' or '、' or '。')) return false;
        }

        return true;
    }

    /// <summary>Katakana letters to hiragana; everything else stays.</summary>
    /// <param name="text">Any text.</param>
    public static string ToHiragana(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('ァ', 'ヶ')) return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is >= 'ァ' and <= 'ヶ' ? (char)(source[i] - 0x60) : source[i];
            }
        });
    }

    /// <summary>Hiragana letters to full-width katakana; everything else stays.</summary>
    /// <param name="text">Any text.</param>
    public static string ToKatakana(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is >= 'ぁ' and <= 'ゖ' ? (char)(source[i] + 0x60) : source[i];
            }
        });

    private static readonly char[] Blank = ['\uFEFF', ' ', '\u3000', '\n', '\r', '\t', '\u00A0'];

    // Step N5: U+2010 to U+2015, minus, full-width hyphen-minus, the long vowel in both widths.
    private static readonly SearchValues<char> Dashes = SearchValues.Create("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\uFF70\u30FC");

    /// <summary>Step N1 without its replacements: white space and byte-order marks off both ends.</summary>
    internal static string Trim(string raw) => raw.Length > 0 && (IsBlank(raw[0]) || IsBlank(raw[^1])) ? raw.Trim(Blank) : raw;

    /// <summary>True when <see cref="Trim"/> leaves nothing.</summary>
    internal static bool IsBlank(string raw)
    {
        foreach (var c in raw)
        {
            if (!IsBlank(c)) return false;
        }

        return true;
    }

    private static bool IsBlank(char c) => c is '\uFEFF' or ' ' or '\u3000' or '\n' or '\r' or '\t' or '\u00A0';

    private static string Hyphens(string text)
    {
        if (text.AsSpan().IndexOfAny(Dashes) < 0) return text;
        var letters = text.ToCharArray();
        for (var i = 1; i + 1 < letters.Length; i++)
        {
            if (char.IsAsciiDigit(letters[i - 1]) && char.IsAsciiDigit(letters[i + 1]) && Dashes.Contains(letters[i])) letters[i] = '-';
        }

        return new string(letters);
    }

    // Voiced-sound marks first: NFKC would leave a letter, a space and a mark.
    internal static string Compose(string text)
    {
        if (Ascii(text)) return text;
        if (text.AsSpan().IndexOfAny('\u309B', '\u309C') >= 0)
        {
            text = text.Replace(" \u309B", "\u3099", StringComparison.Ordinal).Replace(" \u309C", "\u309A", StringComparison.Ordinal)
                .Replace('\u309B', '\u3099').Replace('\u309C', '\u309A');
        }

        return IsPlainlyComposed(text) || HasLoneSurrogate(text) || text.IsNormalized() ? text : text.Normalize();
    }

    // Letters that never change under NFC whatever stands beside them, in the blocks Japanese text is made of: asking
    // the Unicode library costs more than the rest of reading a line. Anything else is asked for.
    private static bool IsPlainlyComposed(string text)
    {
        foreach (var c in text)
        {
            var plain = c < 0x0300
                || c is >= '\u3000' and <= '\u3098' or >= '\u309D' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF'
                || c is >= '\uFF00' and <= '\uFFEF' or >= '\u2010' and <= '\u2027';
            if (!plain) return false;
        }

        return true;
    }

    private static bool Ascii(string text) => System.Text.Ascii.IsValid(text);

    private static bool HasLoneSurrogate(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return true;
        }

        return false;
    }
}
