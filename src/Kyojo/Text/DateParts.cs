using System.Globalization;

namespace Kyojo.Text;

/// <summary>One date in its parts: an era or four digits, then month and day with 年月日, dots, slashes or hyphens.</summary>
internal static class DateParts
{
    /// <summary>Reads a date that is not in ISO form.</summary>
    /// <param name="text">What was written, in NFKC; may end in <c>~</c> (about).</param>
    public static DateReading Read(string text)
    {
        var about = text.EndsWith('~');
        var rest = text.AsSpan(0, about ? text.Length - 1 : text.Length);
        var start = Era.StartOf(rest);
        if (start is { } s) rest = rest[s.Length..].TrimStart();
        if (!Year(ref rest, start?.Era, out var year) || !Separator(ref rest, '年')) return DateReading.Not;
        var (month, day) = (0, 0);
        if (rest.Length > 0 && !MonthAndDay(ref rest, out month, out day)) return DateReading.Not;
        return start is null ? Western(year, month, day, about) : OfEra(start.Value.Era, year, month, day, about);
    }

    private static DateReading Western(int year, int month, int day, bool about) =>
        EdtfDate.Of(year, month, day, about) is { } date ? new(date, DateRemark.None) : new(null, DateRemark.NoSuchDay);

    private static DateReading OfEra(Era era, int yearOfEra, int month, int day, bool about)
    {
        var year = era.YearZero + yearOfEra;
        if (year < Era.WesternCalendar.Year && month > 0)
        {
            // Months of the old calendar had 29 or 30 days.
            return month > 12 || day > 30 ? new(null, DateRemark.NoSuchDay) : new(EdtfDate.Of(year, 0, 0, about), DateRemark.OldCalendar);
        }

        if (EdtfDate.Of(year, month, day, about) is not { } date) return new(null, DateRemark.NoSuchDay);
        return new(date, date.Latest < era.First || date.Earliest > era.Last ? DateRemark.OutsideEra : DateRemark.FromEra);
    }

    // 元, one or two digits after an era; four digits without one.
    private static bool Year(ref ReadOnlySpan<char> rest, Era? era, out int year)
    {
        year = 1;
        if (era is not null && rest.StartsWith("元", StringComparison.Ordinal))
        {
            rest = rest[1..];
            return true;
        }

        return Number(ref rest, era is null ? 4 : 1, era is null ? 4 : 2, out year) && year > 0;
    }

    // 4月1日, 4月, 4/1, 4.1, 4-1, 4; 日 may be missing.
    private static bool MonthAndDay(ref ReadOnlySpan<char> rest, out int month, out int day)
    {
        day = 0;
        if (!Number(ref rest, 1, 2, out month) || month == 0) return false;
        if (rest.Length == 0) return true;
        if (!Separator(ref rest, '月')) return false;
        if (rest.Length == 0) return true;
        if (!Number(ref rest, 1, 2, out day) || day == 0) return false;
        if (rest.StartsWith("日", StringComparison.Ordinal)) rest = rest[1..];
        return rest.IsEmpty;
    }

    private static bool Separator(ref ReadOnlySpan<char> rest, char word)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty || !(rest[0] == word || rest[0] is '.' or '/' or '-')) return false;
        // A dot or slash at the very end separates nothing.
        if (rest[0] != word && rest.Length == 1) return false;
        rest = rest[1..].TrimStart();
        return true;
    }

    private static bool Number(ref ReadOnlySpan<char> rest, int least, int most, out int value)
    {
        var length = 0;
        while (length < rest.Length && char.IsAsciiDigit(rest[length])) length++;
        value = 0;
        if (length < least || length > most) return false;
        value = int.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[length..].TrimStart();
        return true;
    }
}
