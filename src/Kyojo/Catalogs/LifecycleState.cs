using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Catalogs;

/// <summary>What answers at the address of an entry.</summary>
internal enum EntryPage
{
    /// <summary>The page of the group.</summary>
    Group,

    /// <summary>What it was, when it ended, and who took over; no way to join, no contact.</summary>
    Tombstone,

    /// <summary>Its id, a day and one sentence.</summary>
    Withdrawn,
}

/// <summary>Where lists (prefectures, types, tags and all others) have an entry.</summary>
internal enum ListPlace
{
    /// <summary>In its place.</summary>
    InOrder,

    /// <summary>At the end.</summary>
    Last,

    /// <summary>In a section of its own, and not counted.</summary>
    Ended,

    /// <summary>Nowhere.</summary>
    None,
}

/// <summary>How the search finds an entry.</summary>
internal enum SearchPlace
{
    /// <summary>By everything it says.</summary>
    Whole,

    /// <summary>By its names only.</summary>
    ByName,

    /// <summary>Not at all.</summary>
    None,
}

/// <summary>Where the results of the finder have an entry; the order is theirs.</summary>
internal enum FinderPlace
{
    /// <summary>First.</summary>
    First,

    /// <summary>After those that are known to be active.</summary>
    AfterActive,

    /// <summary>After all others.</summary>
    Last,

    /// <summary>Nowhere.</summary>
    None,
}

/// <summary>Whether printed sheets may name an entry.</summary>
internal enum SheetPlace
{
    /// <summary>They may, when everything else allows it.</summary>
    Named,

    /// <summary>They may, with the words that its activity has to be asked for.</summary>
    NamedWithNote,

    /// <summary>They may not.</summary>
    None,
}

/// <summary>
/// What is known of an entry on a day, and where that lets it appear: the table of leaving-kit.md 11, a row each. A stated
/// activity ages with its last check; everything else stays as it was stated (model.md 6). Drafts have the state they
/// state, and are kept out by <see cref="Community.PublicationStatus"/>.
/// </summary>
internal sealed record LifecycleState
{
    /// <summary>Stated as being prepared.</summary>
    public static readonly LifecycleState Planned = new() { Name = "planned", Lists = ListPlace.Last, Finder = FinderPlace.None, Sheets = SheetPlace.None, IsCovered = false };

    /// <summary>Active, and confirmed within the period of its type.</summary>
    public static readonly LifecycleState Active = new() { Name = "active" };

    /// <summary>Active, confirmed before that.</summary>
    public static readonly LifecycleState Aging = new() { Name = "aging" };

    /// <summary>Active, confirmed so long ago that its page warns.</summary>
    public static readonly LifecycleState Unconfirmed = new() { Name = "unconfirmed", IsMarked = true, Finder = FinderPlace.Last, Sheets = SheetPlace.None };

    /// <summary>Active, confirmed so long ago that nothing is claimed any more.</summary>
    public static readonly LifecycleState Overdue = new() { Name = "overdue", IsMarked = true, Lists = ListPlace.Last, Finder = FinderPlace.Last, Sheets = SheetPlace.None };

    /// <summary>Nobody has said.</summary>
    public static readonly LifecycleState Unknown = new() { Name = "unknown", IsMarked = true, Finder = FinderPlace.AfterActive, Sheets = SheetPlace.NamedWithNote };

    /// <summary>At rest.</summary>
    public static readonly LifecycleState Dormant = new() { Name = "dormant", IsMarked = true, Finder = FinderPlace.Last, Sheets = SheetPlace.None };

    /// <summary>Over.</summary>
    public static readonly LifecycleState Ended = new()
    {
        Name = "ended", Page = EntryPage.Tombstone, IsMarked = true, Lists = ListPlace.Ended, Search = SearchPlace.ByName, Finder = FinderPlace.None, Sheets = SheetPlace.None, IsCovered = false,
    };

    /// <summary>Over, and another group goes on in its place.</summary>
    public static readonly LifecycleState HandedOver = Ended with { Name = "handed-over" };

    /// <summary>Taken back: only its address is left.</summary>
    public static readonly LifecycleState Withdrawn = new()
    {
        Name = "withdrawn", Page = EntryPage.Withdrawn, Lists = ListPlace.None, Search = SearchPlace.None, Finder = FinderPlace.None, Sheets = SheetPlace.None, IsExported = false, IsCovered = false,
    };

    /// <summary>All states, in the order of the table.</summary>
    public static ImmutableArray<LifecycleState> All { get; } = [Planned, Active, Aging, Unconfirmed, Overdue, Unknown, Dormant, Ended, HandedOver, Withdrawn];

    private static readonly Dictionary<string, LifecycleState> Stated = new[] { Planned, Active, Unknown, Dormant, Ended }.ToDictionary(s => s.Name, StringComparer.Ordinal);

    private LifecycleState()
    {
    }

    /// <summary>Name in views, styles and strings: planned, active, aging, unconfirmed, overdue, unknown, dormant, ended, handed-over, withdrawn.</summary>
    public required string Name
    {
        get;
        init => (field, Key) = (value, "status." + value);
    }

    /// <summary>Name of the string that says it.</summary>
    public string Key { get; private init; } = "";

    /// <summary>What answers at its address.</summary>
    public EntryPage Page { get; init; } = EntryPage.Group;

    /// <summary>Its place in lists.</summary>
    public ListPlace Lists { get; init; } = ListPlace.InOrder;

    /// <summary>Cards say in words that its activity is in doubt or over.</summary>
    public bool IsMarked { get; init; }

    /// <summary>How the search finds it.</summary>
    public SearchPlace Search { get; init; } = SearchPlace.Whole;

    /// <summary>Its place in the results of the finder.</summary>
    public FinderPlace Finder { get; init; } = FinderPlace.First;

    /// <summary>Whether sheets may name it.</summary>
    public SheetPlace Sheets { get; init; } = SheetPlace.Named;

    /// <summary>The files of open data have it, with its status and the day of its last check.</summary>
    public bool IsExported { get; init; } = true;

    /// <summary>The tables of coverage count it (leaving-kit.md 13).</summary>
    public bool IsCovered { get; init; } = true;

    /// <summary>True for groups that are over, whoever took over.</summary>
    public bool IsOver => Lists == ListPlace.Ended;

    /// <summary>The state of an entry; <see cref="Catalog.StateOf"/> knows in addition whether another took over.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="settings">Days at which an active entry ages.</param>
    /// <param name="asOf">The day.</param>
    public static LifecycleState Of(Community entry, SiteSettings settings, DateOnly asOf)
    {
        if (entry.PublicationStatus == "withdrawn") return Withdrawn;
        var stated = Stated.GetValueOrDefault(entry.Status, Unknown);
        if (stated != Active || entry.CheckedOn is not { } day) return stated;
        var age = asOf.DayNumber - day.DayNumber;
        var (aging, banner, last) = settings.StaleOf(entry.Type.Id);
        return age > last ? Overdue : age > banner ? Unconfirmed : age > aging ? Aging : Active;
    }
}
