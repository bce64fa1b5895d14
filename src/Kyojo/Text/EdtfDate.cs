using System.Globalization;
using System.Text;

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
    private const string Units = "年月日";

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
            if (from!.Earliest > to!.Latest || text.IndexOf('/', slash + 1) >= 0) return false;
            date = new EdtfDate(text, from.Earliest, to.Latest, from.IsAbout || to.IsAbout);
            return true;
        }

        var about = text.EndsWith('~');
        var bare = about ? text.AsSpan(0, text.Length - 1) : text;
        if (bare.Length is not (4 or 7 or 10) || !HasForm(bare)) return false;
        date = Of(Number(bare[..4]), bare.Length >= 7 ? Number(bare[5..7]) : null, bare.Length == 10 ? Number(bare[8..]) : null, about, text);
        noSuchDay = date is null;
        return !noSuchDay;
    }

    /// <summary>True for <c>A/B</c>.</summary>
    public bool IsPeriod => Text.Contains('/', StringComparison.Ordinal);

    /// <summary>A date of known parts; null when there is no such day.</summary>
    /// <param name="year">Western year, from 1.</param>
    /// <param name="month">Month; 0 when only the year is known.</param>
    /// <param name="day">Day; 0 when it is not known.</param>
    /// <param name="about">True for <c>~</c>.</param>
    public static EdtfDate? Of(int year, int month, int day, bool about = false)
    {
        var bare = (month, day) switch
        {
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
        };
        return Of(year, month == 0 ? null : month, day == 0 ? null : day, about, about ? bare + "~" : bare);
    }

    /// <summary>As Japanese readers expect it: 2021年1月, 2020年ごろ, 2018年4月〜2019年3月.</summary>
    public string InJapanese()
    {
        var said = new StringBuilder(Text.Length);
        var whole = Text.AsSpan();
        foreach (var part in whole.Split('/'))
        {
            if (said.Length > 0) said.Append('〜');
            var unit = 0;
            var numbers = whole[part].TrimEnd('~');
            foreach (var number in numbers.Split('-')) said.Append(CultureInfo.InvariantCulture, $"{Number(numbers[number])}{Units[unit++]}");
        }

        return said.Append(IsAbout ? "ごろ" : "").ToString();
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static EdtfDate Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day, IsAbout: false);

    /// <summary>From one date to another that does not end before the first begins.</summary>
    /// <param name="first">Begin.</param>
    /// <param name="last">End.</param>
    public static EdtfDate Period(EdtfDate first, EdtfDate last) => new($"{first.Text}/{last.Text}", first.Earliest, last.Latest, first.IsAbout || last.IsAbout);

    private static EdtfDate? Of(int year, int? month, int? day, bool about, string text)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month ?? 1)) return null;
        var first = new DateOnly(year, month ?? 1, day ?? 1);
        var last = month is null ? new DateOnly(year, 12, 31) : day is null ? new DateOnly(year, month.Value, DateTime.DaysInMonth(year, month.Value)) : first;
        return new EdtfDate(text, first, last, about);
    }

    private static bool HasForm(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
