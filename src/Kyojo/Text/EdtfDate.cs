using System.Globalization;

namespace Kyojo.Text;

/// <summary>
/// A date as precise as it is known: year, month or day, perhaps about, perhaps a period. A subset of EDTF
/// (ISO 8601-2:2019): <c>2020</c>, <c>2020-04</c>, <c>2020-04-01</c>, <c>2020~</c>, <c>A/B</c>.
/// </summary>
/// <param name="Text">Normal form.</param>
/// <param name="Earliest">First day it can mean.</param>
/// <param name="Latest">Last day it can mean.</param>
/// <param name="IsAbout">True when marked <c>~</c>.</param>
public sealed record EdtfDate(string Text, DateOnly Earliest, DateOnly Latest, bool IsAbout)
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">What was written, already NFKC.</param>
    /// <param name="date">The date.</param>
    /// <param name="noSuchDay">True when the form is right but there is no such day (KYO2062).</param>
    public static bool TryParse(string text, out EdtfDate? date, out bool noSuchDay)
    {
        date = null;
        noSuchDay = false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            if (!TryParse(text[..slash], out var from, out noSuchDay) || !TryParse(text[(slash + 1)..], out var to, out noSuchDay)) return false;
            date = new EdtfDate(text, from!.Earliest, to!.Latest, from.IsAbout || to.IsAbout);
            return from.Earliest <= to.Latest && text.IndexOf('/', slash + 1) < 0;
        }

        var about = text.EndsWith('~');
        var bare = about ? text[..^1] : text;
        if (bare.Length is not (4 or 7 or 10) || !HasForm(bare)) return false;
        var year = Number(bare, 0, 4);
        var month = bare.Length >= 7 ? Number(bare, 5, 2) : 0;
        var day = bare.Length == 10 ? Number(bare, 8, 2) : 0;
        noSuchDay = year == 0 || (bare.Length >= 7 && month is < 1 or > 12) || (bare.Length == 10 && (day < 1 || day > DateTime.DaysInMonth(year, month)));
        if (noSuchDay) return false;
        var first = new DateOnly(year, Math.Max(1, month), Math.Max(1, day));
        var last = month == 0 ? new DateOnly(year, 12, 31) : day == 0 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : first;
        date = new EdtfDate(text, first, last, about);
        return true;
    }

    private static bool HasForm(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
