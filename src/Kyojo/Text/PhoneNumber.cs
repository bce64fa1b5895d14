namespace Kyojo.Text;

/// <summary>A Japanese phone number (model.md 8.6): half width, the grouping of the author.</summary>
/// <param name="Number"><c>03-1234-5678</c>; without hyphens when none were written.</param>
/// <param name="Extension">Digits after 内線; null when there are none.</param>
public readonly record struct PhoneNumber(string Number, string? Extension)
{
    private const string ExtensionWord = "内線";
    private const int LongestNumber = 32;

    /// <summary>Digits alone.</summary>
    public string Digits => string.Concat(Number.Where(char.IsAsciiDigit));

    /// <summary>International form for machines: <c>+81-</c> and the number without its first zero.</summary>
    public string International => "+81-" + Number[1..];

    /// <summary>True for numbers of mobile phones, which belong to a person more often than to a group (060, 070, 080, 090 and eight digits).</summary>
    public bool IsMobile => Digits is { Length: 11 } digits && digits[..3] is "060" or "070" or "080" or "090" && !digits.StartsWith("0800", StringComparison.Ordinal);

    /// <summary>Reads a number.</summary>
    /// <param name="text">What was written, after <see cref="JapaneseText.Code"/>.</param>
    /// <param name="phone">The number.</param>
    /// <returns>
    /// False unless it has ten digits after a zero (fixed lines, 0120, 0570), or eleven that start with 050, 060, 070,
    /// 080, 090 or 0800 (電気通信番号計画, 総務省告示).
    /// </returns>
    public static bool TryParse(string text, out PhoneNumber phone)
    {
        phone = default;
        var (number, extension) = Split(text);
        if (number.Length > LongestNumber || extension is "") return false;
        Span<char> kept = stackalloc char[number.Length];
        var (count, digits, plain) = (0, 0, true);
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                kept[count++] = c;
                digits++;
                continue;
            }

            if (!IsSeparator(c)) return false;
            plain &= c == '-';
            // One hyphen for brackets, spaces and hyphens beside each other.
            if (count > 0 && kept[count - 1] != '-') kept[count++] = '-';
        }

        if (count > 0 && kept[count - 1] == '-') count--;
        if (!Fits(kept[..count], digits)) return false;
        phone = new PhoneNumber(plain && count == text.Length ? text : new string(kept[..count]), extension);
        return true;
    }

    /// <summary>The number, then its extension.</summary>
    public override string ToString() => Extension is null ? Number : $"{Number} {ExtensionWord}{Extension}";

    // 03-1234-5678 内線12, 03-1234-5678(内線12)
    private static (string Number, string? Extension) Split(string text)
    {
        var at = text.IndexOf(ExtensionWord, StringComparison.Ordinal);
        if (at < 0) return (text, null);
        var extension = text[(at + ExtensionWord.Length)..].Trim(' ', ')', ':');
        return (text[..at].TrimEnd(' ', '('), extension.All(char.IsAsciiDigit) ? extension : "");
    }

    private static bool IsSeparator(char c) => c is '-' or ' ' or '(' or ')' or (>= '\u2010' and <= '\u2015') or '\u2212' or 'ー';

    private static bool Fits(ReadOnlySpan<char> number, int digits)
    {
        if (number.Length == 0 || number[0] != '0') return false;
        if (digits == 10) return true;
        Span<char> first = stackalloc char[4];
        var count = 0;
        foreach (var c in number)
        {
            if (count < 4 && c != '-') first[count++] = c;
        }

        return digits == 11 && count == 4 && (first[..3] is "050" or "060" or "070" or "080" or "090" || first is "0800");
    }
}
