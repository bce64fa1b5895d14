using Kyojo.Model;

namespace Kyojo.Catalogs;

/// <summary>
/// What is known today of a stated status (model.md 6, leaving-kit.md 11): active, aging, unconfirmed or overdue by the
/// age of the last check; planned, dormant, ended and unknown as they were stated.
/// </summary>
internal static class EntryState
{
    /// <summary>The state of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="settings">Days at which an active entry ages.</param>
    /// <param name="asOf">The day.</param>
    public static string Of(Community entry, SiteSettings settings, DateOnly asOf)
    {
        if (entry.Status != "active" || entry.CheckedOn is not { } day) return entry.Status;
        var age = asOf.DayNumber - day.DayNumber;
        var (aging, banner, last) = settings.StaleOf(entry.Type.Id);
        return age > last ? "overdue" : age > banner ? "unconfirmed" : age > aging ? "aging" : "active";
    }

    /// <summary>True for what stands at the end of every list: not there yet, or not confirmed for years.</summary>
    public static bool IsLast(Community entry, SiteSettings settings, DateOnly asOf) => Of(entry, settings, asOf) is "planned" or "overdue";
}
