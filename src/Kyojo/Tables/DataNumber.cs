using System.Globalization;
using Kyojo.Text;

namespace Kyojo.Tables;

/// <summary>Numbers as people write them, and as they are shown. Nothing is rounded that was written.</summary>
public static class DataNumber
{
    /// <summary>
    /// Reads ASCII or full-width digits with one decimal point, commas of thousands in their right places, and a minus sign
    /// (<c>-</c>, <c>−</c> or full-width). Anything else (約60, 7割, 50以上) is no number: null.
    /// </summary>
    /// <param name="text">What was written.</param>
    public static decimal? Read(string text)
    {
        var plain = JapaneseText.Code(text).Replace('\u2212', '-');
        var digits = plain.AsSpan(plain.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var rest = point < 0 ? default : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && rest.IsEmpty) || rest.ContainsAnyExceptInRange('0', '9') || !IsWhole(whole)) return null;
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Decimals a number was written with: 44.0 has one.</summary>
    /// <param name="number">The number.</param>
    public static int Decimals(decimal number) => number.Scale;

    /// <summary>With commas of thousands and a true minus sign; never fewer decimals than it has.</summary>
    /// <param name="number">The number.</param>
    /// <param name="decimals">Decimals to show; null = its own.</param>
    public static string Show(decimal number, int? decimals = null)
    {
        var text = Math.Abs(number).ToString("N" + Math.Max(decimals ?? 0, number.Scale).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return number < 0 ? "\u2212" + text : text;
    }

    private static bool IsWhole(ReadOnlySpan<char> digits)
    {
        var comma = digits.IndexOf(',');
        if (comma < 0) return !digits.ContainsAnyExceptInRange('0', '9');
        if (comma is 0 or > 3 || digits[..comma].ContainsAnyExceptInRange('0', '9')) return false;
        for (var rest = digits[comma..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != ',' || rest[1..4].ContainsAnyExceptInRange('0', '9')) return false;
        }

        return true;
    }
}
