using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Tables;

namespace Kyojo.Catalogs;

/// <summary>Everything a site says, looked up in every way pages ask for. Immutable; holds no HTML.</summary>
public sealed class Catalog
{
    /// <summary>Settings of the site.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>Day against which ages are computed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Tables of <c>content/data</c> by id.</summary>
    public FrozenDictionary<string, DataTable> Tables { get; init; } = FrozenDictionary<string, DataTable>.Empty;

    /// <summary>What could not be read: links to it are not told as broken as well.</summary>
    internal Unread Unread { get; init; } = new();

    /// <summary>The four occasions of leaving, in their order.</summary>
    internal ImmutableArray<Occasion> Occasions { get; init; } = [];

    /// <summary>Short addresses that were printed, by code.</summary>
    internal ImmutableArray<ShortUrl> ShortUrls { get; init; } = [];

    /// <summary>Areas and occasions of leaving with their entries; worked out when first asked for.</summary>
    internal Leaving.LeaveLists Leave => leave.Value;

    private readonly Lazy<Leaving.LeaveLists> leave;

    /// <summary>An empty catalog, to be filled by its builder.</summary>
    public Catalog() => leave = new(() => new Leaving.LeaveLists(this));

    /// <summary>False when the day was stated, by <c>as_of</c> or <c>--as-of</c>; true when it is the machine's, which may be wrong.</summary>
    public bool IsAsOfToday { get; init; }

    /// <summary>Types in their order.</summary>
    public required ImmutableArray<CommunityType> Types { get; init; }

    /// <summary>Communities that have a page, in the order of the fifty sounds; ended ones too, withdrawn ones not.</summary>
    public required ImmutableArray<Community> Communities { get; init; }

    /// <summary>Withdrawn communities, by id.</summary>
    public required ImmutableArray<Community> Withdrawn { get; init; }

    /// <summary>How many records there are, withdrawn ones too: each <see cref="Community.Number"/> is below it.</summary>
    internal int RecordCount => Entries.Length + Withdrawn.Length;

    /// <summary>Communities by id, withdrawn ones too; drafts only when they are shown.</summary>
    public required FrozenDictionary<string, Community> ById { get; init; }

    /// <summary>Cases, newest first.</summary>
    public required ImmutableArray<CaseStudy> Cases { get; init; }

    /// <summary>Reports, newest first.</summary>
    public required ImmutableArray<Report> Reports { get; init; }

    /// <summary>Reports that were withdrawn: what is left of them is a page that says so. Newest first.</summary>
    public ImmutableArray<Report> WithdrawnReports { get; init; } = [];

    /// <summary>Reports that nothing may be published of yet: drafts, and those whose moment has not come.</summary>
    public ImmutableArray<Report> HiddenReports { get; init; } = [];

    /// <summary>Moment at which the next report may be published; null when none waits.</summary>
    public DateTimeOffset? NextPublishing { get; init; }

    /// <summary>Static pages by id.</summary>
    public required ImmutableArray<TextPage> Pages { get; init; }

    /// <summary>Chapters of the manual: folder by folder, by their order.</summary>
    public required ImmutableArray<TextPage> Guide { get; init; }

    /// <summary>Publications by key.</summary>
    public required FrozenDictionary<string, Literature> Literature { get; init; }

    /// <summary>Communities that were not withdrawn, in the order of files: those with a page, and drafts whether they are shown or not.</summary>
    public required ImmutableArray<Community> Entries { get; init; }

    /// <summary>All cases, in the order of files, drafts too.</summary>
    public required ImmutableArray<CaseStudy> EveryCase { get; init; }

    /// <summary>All reports, in the order of files, drafts too.</summary>
    public required ImmutableArray<Report> EveryReport { get; init; }

    /// <summary>Listed communities by type id; a type without any is missing. Ended ones are not listed.</summary>
    public required FrozenDictionary<string, ImmutableArray<Community>> ByType { get; init; }

    /// <summary>Listed communities by the prefecture code they come from.</summary>
    public required FrozenDictionary<string, ImmutableArray<Community>> ByOrigin { get; init; }

    /// <summary>Listed communities by the prefecture code where they are.</summary>
    public required FrozenDictionary<string, ImmutableArray<Community>> ByHere { get; init; }

    /// <summary>Listed communities by municipality code, any role; a city has those of its wards too.</summary>
    public required FrozenDictionary<string, ImmutableArray<Community>> ByMunicipality { get; init; }

    /// <summary>Listed communities by tag slug.</summary>
    public required FrozenDictionary<string, ImmutableArray<Community>> ByTag { get; init; }

    /// <summary>Text of each tag slug as readers see it.</summary>
    public required FrozenDictionary<string, string> TagLabels { get; init; }

    /// <summary>Listed communities open to people anywhere.</summary>
    public required ImmutableArray<Community> Nationwide { get; init; }

    /// <summary>Cases that tell of a community, by its id.</summary>
    public required FrozenDictionary<string, ImmutableArray<CaseStudy>> CasesOf { get; init; }

    /// <summary>Reports that name a community, by its id.</summary>
    public required FrozenDictionary<string, ImmutableArray<Report>> ReportsOf { get; init; }

    /// <summary>Relations that point at a community: who points and how, by its id.</summary>
    public required FrozenDictionary<string, ImmutableArray<(Community From, string Kind)>> RelationsTo { get; init; }

    /// <summary>Listed communities by type and prefecture in any role, for "similar groups".</summary>
    public required FrozenDictionary<(string Type, string Prefecture), ImmutableArray<Community>> ByTypeAndPrefecture { get; init; }

    /// <summary>Communities that are listed: not ended. In the order of the fifty sounds, planned and overdue ones after all others.</summary>
    public required ImmutableArray<Community> Listed { get; init; }

    /// <summary>Communities that have ended: in no list but their own.</summary>
    public required EndedGroups Ended { get; init; }

    /// <summary>What is known of an entry on <see cref="AsOf"/>, and where it may appear.</summary>
    /// <param name="entry">The entry.</param>
    internal LifecycleState StateOf(Community entry)
    {
        var state = LifecycleState.Of(entry, Settings, AsOf);
        return state == LifecycleState.Ended && !SuccessorsOf(entry).IsEmpty ? LifecycleState.HandedOver : state;
    }

    /// <summary>Groups with a page that say they took over from an entry, in the order of the fifty sounds; they may have ended in their turn.</summary>
    /// <param name="entry">The entry.</param>
    public ImmutableArray<Community> SuccessorsOf(Community entry) =>
        [.. RelationsTo.GetValueOrDefault(entry.Id, []).Where(r => r.Kind == "successor-of").Select(r => r.From).Distinct()];
}
