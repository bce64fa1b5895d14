using System.Globalization;

namespace Kyojo.Pages;

/// <summary>Days as views hold them.</summary>
internal static class Dates
{
    /// <summary>ISO day; null for a day that was not given.</summary>
    public static string? Iso(DateOnly? day) => day is { } d && d != default ? d.ToString("O", CultureInfo.InvariantCulture) : null;

    /// <summary>The newest of several days, ISO; null when there is none.</summary>
    public static string? Newest(IEnumerable<DateOnly> days)
    {
        var newest = DateOnly.MinValue;
        foreach (var day in days)
        {
            if (day > newest) newest = day;
        }

        return Iso(newest == DateOnly.MinValue ? null : newest);
    }
}
