using System.Globalization;

namespace Kyojo.Text;

/// <summary>
/// 法人番号: thirteen digits, the first a check digit over the other twelve (行政手続における特定の個人を識別するための番号の利用等に関する法律
/// 第三十九条, 法人番号の指定等に関する省令 第二条).
/// </summary>
public static class CorporateNumber
{
    private const int Digits = 13;
    private const string Label = "法人番号";

    // A program that shows six figures of a number leaves seven zeros of thirteen digits; wider columns leave six.
    private const int ZerosOfRounding = 6;

    /// <summary>The digits of a number that may be written with its label, a T, spaces, commas or hyphens; anything else stays.</summary>
    /// <param name="text">What was written, after <see cref="JapaneseText.Code"/>.</param>
    public static string Bare(string text)
    {
        if (text.Length == Digits && IsDigits(text)) return text;
        return string.Concat(text.Replace(Label, "", StringComparison.Ordinal).Where(c => c is not (' ' or ',' or '-' or ':' or 'T')));
    }

    /// <summary>True for thirteen digits.</summary>
    /// <param name="digits">A text.</param>
    public static bool HasForm(string digits) => digits.Length == Digits && IsDigits(digits);

    /// <summary>True for twelve digits: 会社法人等番号, the number of the register without the check digit.</summary>
    /// <param name="digits">A text.</param>
    public static bool IsRegisterNumber(string digits) => digits.Length == Digits - 1 && IsDigits(digits);

    /// <summary>True when the first of thirteen digits is the right one.</summary>
    /// <param name="digits">Thirteen digits.</param>
    public static bool IsValid(string digits) => digits[0] - '0' == CheckDigit(digits.AsSpan(1));

    /// <summary>The number with its check digit.</summary>
    /// <param name="last">Its last twelve digits.</param>
    public static string Of(string last) => CheckDigit(last).ToString(CultureInfo.InvariantCulture) + last;

    /// <summary>True when so many zeros stand at the end that a spreadsheet may have rounded it.</summary>
    /// <param name="digits">Thirteen digits.</param>
    public static bool LooksRounded(string digits) => digits.AsSpan().TrimEnd('0').Length <= Digits - ZerosOfRounding;

    /// <summary>True for <c>7.00001E+12</c>, as a spreadsheet shows long numbers.</summary>
    /// <param name="text">A text.</param>
    public static bool IsExponent(string text)
    {
        var e = text.AsSpan().IndexOfAny('E', 'e');
        return e > 0 && text[0] is >= '1' and <= '9' && text.AsSpan(0, e).Trim("0123456789.").IsEmpty
            && char.IsAsciiDigit(text[^1]) && text.AsSpan(e + 1).TrimStart('+').Trim("0123456789").IsEmpty;
    }

    /// <summary>9 − (ΣPₙQₙ mod 9), Pₙ from the right, Qₙ = 1 for odd n and 2 for even; never 0.</summary>
    private static int CheckDigit(ReadOnlySpan<char> last)
    {
        var sum = 0;
        for (var n = 1; n <= last.Length; n++) sum += (last[^n] - '0') * (n % 2 == 1 ? 1 : 2);
        return 9 - sum % 9;
    }

    private static bool IsDigits(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
