using System.Globalization;
using ExcelDataReader;

namespace Kyojo.Importing.Reading;

/// <summary>The value of a cell of a workbook as text that does not depend on the machine.</summary>
internal static class CellText
{
    // Digits that a double holds for certain; what stands behind them is noise.
    private const string Significant = "G15";

    // From here on a double no longer tells whole numbers apart.
    private const double LargestWhole = 1e15;

    public static Cell Of(IExcelDataReader reader, int column, bool is1904) => reader.GetValue(column) switch
    {
        null => Cell.Empty,
        string text => text.Contains('\0') ? new(text.Replace("\0", "", StringComparison.Ordinal)) : new(text),
        bool yes => new(yes ? "TRUE" : "FALSE"),
        double number => new(HasEra(reader.GetNumberFormatString(column)) && Serial.Date(number, is1904) is { } day ? Day(day) : Number(number)),
        DateTime moment => new(Moment(moment)),
        TimeSpan time => new(Time(time)),
        var other => new(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>A number without its float noise; whole numbers in all their digits.</summary>
    public static string Number(double value) =>
        Math.Abs(value) < LargestWhole && Math.Truncate(value) == value ? value.ToString("F0", CultureInfo.InvariantCulture) : value.ToString(Significant, CultureInfo.InvariantCulture);

    /// <summary>A day as <c>2020-04-01</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>True for a number format that shows days in a Japanese era (g, e): the reading library gives their serial numbers.</summary>
    /// <param name="format">A number format of a spreadsheet.</param>
    public static bool HasEra(string? format)
    {
        if (string.IsNullOrEmpty(format) || format.Equals("General", StringComparison.OrdinalIgnoreCase)) return false;
        var quoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c == '\\') i++;
            else if (c == '[') i = Math.Max(i, format.IndexOf(']', i));
            else if (c is 'g' or 'G') return true;
            // 1.0E+00 is a number: there the letter is followed by a sign.
            else if (c is 'e' or 'E' && (i + 1 == format.Length || format[i + 1] is not ('+' or '-'))) return true;
        }

        return false;
    }

    // Times are days 0 and 1 of the calendar of spreadsheets.
    private static string Moment(DateTime moment)
    {
        if (moment.Year < 1900) return Time(moment.TimeOfDay);
        return moment.TimeOfDay < TimeSpan.FromMinutes(1) ? Day(DateOnly.FromDateTime(moment)) : moment.ToString("yyyy-MM-dd H:mm", CultureInfo.InvariantCulture);
    }

    private static string Time(TimeSpan time) => time.ToString(@"h\:mm", CultureInfo.InvariantCulture);
}
