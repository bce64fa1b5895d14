using System.Globalization;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>Days as views hold them.</summary>
internal static class Dates
{
    private const int Length = 10;

    /// <summary>ISO day; null for a day that was not given.</summary>
    public static string? Iso(DateOnly? day)
    {
        if (day is not { } given || given == default) return null;
        Span<char> letters = stackalloc char[Length];
        given.TryFormat(letters, out var written, "O", CultureInfo.InvariantCulture);
        // Many records were checked on one day.
        return ShortStrings.Shared.Of(letters[..written]);
    }

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
