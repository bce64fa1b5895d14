namespace Kyojo.Importing.Reading;

/// <summary>Days as spreadsheets count them: 1899-12-30 + n, or 1904-01-01 + n. Days before 1900-03-01 are one off there and are not read.</summary>
internal static class Serial
{
    // 1954-10-03 to 2064-04-08: other numbers in a column of dates are years, codes or slips.
    private const double First = 20_000, Last = 60_000;
    private const int DaysBetweenSystems = 1462;
    private static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>The day; null when the number is none.</summary>
    /// <param name="number">Serial number; a fraction is the time of the day and is left out.</param>
    /// <param name="is1904">True when days are counted from 1904-01-01.</param>
    public static DateOnly? Date(double number, bool is1904)
    {
        var serial = Math.Floor(number) + (is1904 ? DaysBetweenSystems : 0);
        return serial is >= First and <= Last ? Zero.AddDays((int)serial) : null;
    }
}
