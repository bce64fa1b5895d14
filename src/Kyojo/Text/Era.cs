using System.Collections.Immutable;

namespace Kyojo.Text;

/// <summary>
/// A Japanese era. First days after the cabinet orders that changed the era names; our own table, since the system's
/// calendar knows only the eras of its release.
/// </summary>
/// <param name="Name">平成.</param>
/// <param name="Letter">H, as in forms.</param>
/// <param name="YearZero">Western year before its first year: 1988.</param>
/// <param name="First">First day; for 明治 the first day of its first year, since months before 1873 are of the old calendar.</param>
/// <param name="Last">Last day; the present era has no end.</param>
public sealed record Era(string Name, char Letter, int YearZero, DateOnly First, DateOnly Last)
{
    /// <summary>First day of the western calendar in Japan (太政官布告第337号 of 1872): earlier months and days are of the old calendar.</summary>
    public static readonly DateOnly WesternCalendar = new(1873, 1, 1);

    /// <summary>The eras since 1868, oldest first.</summary>
    public static ImmutableArray<Era> All { get; } =
    [
        new("明治", 'M', 1867, new(1868, 1, 1), new(1912, 7, 29)),
        new("大正", 'T', 1911, new(1912, 7, 30), new(1926, 12, 24)),
        new("昭和", 'S', 1925, new(1926, 12, 25), new(1989, 1, 7)),
        new("平成", 'H', 1988, new(1989, 1, 8), new(2019, 4, 30)),
        new("令和", 'R', 2018, new(2019, 5, 1), DateOnly.MaxValue),
    ];

    /// <summary>The era whose name or letter a text starts with, and how many letters that takes; null when none does.</summary>
    /// <param name="text">Text in NFKC.</param>
    public static (Era Era, int Length)? StartOf(ReadOnlySpan<char> text)
    {
        foreach (var era in All)
        {
            if (text.StartsWith(era.Name, StringComparison.Ordinal)) return (era, era.Name.Length);
            if (text.Length > 0 && text[0] == era.Letter) return (era, 1);
        }

        return null;
    }
}
