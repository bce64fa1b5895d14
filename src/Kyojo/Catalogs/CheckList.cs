using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Catalogs;

/// <summary>Why an entry has to be looked at, heaviest first.</summary>
internal enum CheckReason
{
    /// <summary>Within <see cref="CheckList.HeadDays"/> it will stop the build of a site that wants to be strict (<c>stale.fail_after_days</c>).</summary>
    StopsSoon,

    /// <summary>Within <see cref="CheckList.HeadDays"/> it goes to the end of lists.</summary>
    OverdueSoon,

    /// <summary>Confirmed so long ago that it stands at the end of lists.</summary>
    Overdue,

    /// <summary>Confirmed so long ago that its page warns.</summary>
    Unconfirmed,

    /// <summary>The day that was set for the next check is past.</summary>
    Set,

    /// <summary>Confirmed longer ago than the period of its type.</summary>
    Aging,

    /// <summary>One of these days comes soon.</summary>
    Soon,

    /// <summary>Its successor has itself ended, was withdrawn or has no page.</summary>
    DeadSuccessor,

    /// <summary>It names no source.</summary>
    NoSource,

    /// <summary>Nobody has said yet whether it is active.</summary>
    NeverConfirmed,
}

/// <summary>An entry to be looked at.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Reasons">Why, heaviest first; at least one.</param>
/// <param name="Age">Days since the last check; null when it was never checked.</param>
/// <param name="Limit">Day on which the page changes next by its age, or that was set for the next check; null when there is none.</param>
internal sealed record CheckTask(Community Entry, ImmutableArray<CheckReason> Reasons, int? Age, DateOnly? Limit);

/// <summary>What keeps a directory true: which published entries have to be confirmed, and when pages change by age alone (leaving-kit.md 12).</summary>
internal static class CheckList
{
    /// <summary>So many days before an entry is overdue it heads the list (leaving-kit.md 11), however far ahead was asked for.</summary>
    public const int HeadDays = 90;

    /// <summary>Entries to be looked at, heaviest reason first, then those whose day comes first, then by reading.</summary>
    /// <param name="catalog">The site.</param>
    /// <param name="dueDays">How many days before its day an entry is listed.</param>
    public static ImmutableArray<CheckTask> Of(Catalog catalog, int dueDays) =>
    [
        .. catalog.Entries.Where(entry => entry.PublicationStatus == "published").Select(entry => Task(entry, catalog, dueDays)).Where(task => !task.Reasons.IsEmpty)
            .OrderBy(task => task.Reasons[0]).ThenBy(task => task.Limit ?? DateOnly.MaxValue).ThenBy(task => task.Entry.SortKey, StringComparer.Ordinal).ThenBy(task => task.Entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>First day after <c>as_of</c> on which a page changes by age alone; null when none will.</summary>
    public static DateOnly? NextChange(Catalog catalog)
    {
        DateOnly? next = null;
        foreach (var entry in catalog.Entries)
        {
            if (entry.PublicationStatus == "published") next = Soonest(next, Soonest(NextStep(entry, catalog), NextOfCoverage(entry, catalog)));
        }

        return next;
    }

    private static CheckTask Task(Community entry, Catalog catalog, int dueDays)
    {
        var reasons = ImmutableArray.CreateBuilder<CheckReason>();
        var set = entry.Status == "ended" ? null : entry.Lifecycle.Date(LifecycleFields.NextCheck);
        var step = NextStep(entry, catalog);
        var age = catalog.AsOf.DayNumber - entry.CheckedOn?.DayNumber;
        if (ReasonOf(catalog.StateOf(entry)) is { } reason) reasons.Add(reason);
        if (StopsSoon(entry, catalog, age)) reasons.Add(CheckReason.StopsSoon);
        if (entry.Status == "active" && EndsSoon(catalog.Settings.StaleOf(entry.Type.Id).Last, age)) reasons.Add(CheckReason.OverdueSoon);

        if (set < catalog.AsOf) reasons.Add(CheckReason.Set);
        else if (!reasons.Contains(CheckReason.OverdueSoon) && Soonest(set, step) is { } day && day.DayNumber - catalog.AsOf.DayNumber <= dueDays) reasons.Add(CheckReason.Soon);
        if (HasDeadSuccessor(entry, catalog)) reasons.Add(CheckReason.DeadSuccessor);
        if (entry.Values.Maps(CommunityFields.Sources).IsEmpty) reasons.Add(CheckReason.NoSource);
        reasons.Sort();
        return new CheckTask(entry, reasons.ToImmutable(), age, Soonest(set, step));
    }

    // The change comes on the day after the period.
    private static bool EndsSoon(int period, int? age) => period - age is >= 0 and < HeadDays;

    // What is stated of a group ages, but not its end (KYO2092).
    private static bool StopsSoon(Community entry, Catalog catalog, int? age) =>
        catalog.Settings.StaleFailure is > 0 and var most && entry.Status is "active" or "planned" or "dormant" && EndsSoon(most, age);

    private static CheckReason? ReasonOf(LifecycleState state) =>
        state == LifecycleState.Overdue ? CheckReason.Overdue
        : state == LifecycleState.Unconfirmed ? CheckReason.Unconfirmed
        : state == LifecycleState.Aging ? CheckReason.Aging
        : state == LifecycleState.Unknown ? CheckReason.NeverConfirmed
        : null;

    // The first day on which the state is another: one day after the period.
    private static DateOnly? NextStep(Community entry, Catalog catalog)
    {
        if (entry.Ended is { } ended && EndedGroups.IsRecent(ended, catalog.AsOf)) return EndedGroups.NoLongerRecent(ended);
        if (entry.Status != "active" || entry.CheckedOn is not { } day) return null;
        var (aging, banner, last) = catalog.Settings.StaleOf(entry.Type.Id);
        foreach (var period in (ReadOnlySpan<int>)[aging, banner, last])
        {
            if (catalog.AsOf.DayNumber - day.DayNumber <= period) return day.AddDays(period + 1);
        }

        return null;
    }

    // The tables of coverage tell how many were confirmed within a year.
    private static DateOnly? NextOfCoverage(Community entry, Catalog catalog) =>
        entry.CheckedOn is { } day && catalog.AsOf.DayNumber - day.DayNumber <= Coverage.FreshDays && catalog.StateOf(entry).IsCovered ? day.AddDays(Coverage.FreshDays + 1) : null;

    private static DateOnly? Soonest(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;

    // Whoever took over has ended too, and nobody took over from them.
    private static bool HasDeadSuccessor(Community entry, Catalog catalog)
    {
        var successors = entry.Status == "ended" ? catalog.SuccessorsOf(entry) : [];
        return !successors.IsEmpty && successors.All(s => s.PublicationStatus != "published" || catalog.StateOf(s) == LifecycleState.Ended);
    }
}
