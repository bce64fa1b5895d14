using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// CP932 (code page 932, Windows-31J), the encoding of old Japanese spreadsheets. Never the encoder's best fit, which
/// changes letters without a word: each replacement is ours, and told.
/// </summary>
internal static class Cp932Text
{
    // No record holds it (KYO1002), so it shows that the encoder had no bytes for a letter.
    private const byte Missing = 1;

    /// <summary>What stands for a letter that has no other: 〓, the printers' mark for a missing letter.</summary>
    public const string Geta = "〓";

    private static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(932, new EncoderReplacementFallback("\u0001"), DecoderFallback.ExceptionFallback)!;

    // Letters that other systems map to these code points (import-export.md 10.3).
    private static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["\u301C"] = "\uFF5E", ["\u2212"] = "\uFF0D", ["\u2014"] = "\u2015", ["\u2013"] = "\u2015", ["\u2016"] = "\u2225", ["\u00A0"] = " ",
        ["\u00A2"] = "\uFFE0", ["\u00A3"] = "\uFFE1", ["\u00AC"] = "\uFFE2", ["\u00A6"] = "\uFFE4", ["\u32FF"] = "令和",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Encodes a text that has bytes for all its letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">Room for two bytes a letter.</param>
    /// <param name="count">Bytes written.</param>
    /// <returns>False when a letter has none.</returns>
    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> bytes, out int count)
    {
        count = Encoding.GetBytes(text, bytes);
        return bytes[..count].IndexOf(Missing) < 0;
    }

    /// <summary>Every letter replaced that CP932 has not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replaced">Receives each letter with what stands for it, in order.</param>
    public static string Replace(string text, List<(string From, string To)> replaced)
    {
        var result = new StringBuilder(text.Length);
        var letters = StringInfo.GetTextElementEnumerator(JapaneseText.Compose(text));
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            var stands = StandsFor(letter);
            if (!ReferenceEquals(stands, letter)) replaced.Add((letter, stands));
            result.Append(stands);
        }

        return result.ToString();
    }

    private static string StandsFor(string letter)
    {
        if (IsKnown(letter)) return letter;
        if (Table.GetValueOrDefault(letter) is { } other) return other;
        // é is e; a letter with marks of its own that is known without them is that letter.
        var plain = letter.Normalize(NormalizationForm.FormD)[..1];
        return char.IsAsciiLetter(plain[0]) || (letter.Length > 1 && IsKnown(plain) && !char.IsAscii(plain[0])) ? plain : Geta;
    }

    private static bool IsKnown(string letter)
    {
        Span<byte> bytes = stackalloc byte[letter.Length * 2];
        return TryEncode(letter, bytes, out _);
    }
}
