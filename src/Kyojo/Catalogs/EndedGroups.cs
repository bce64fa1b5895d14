using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Catalogs;

/// <summary>Groups that have ended, the last one first, looked up as lists need them (leaving-kit.md 11).</summary>
public sealed class EndedGroups
{
    // For so many months a group counts as recently ended.
    private const int RecentMonths = 24;

    internal EndedGroups(IEnumerable<Community> ended, SiteSettings settings, Func<Community, IEnumerable<string>> municipalities)
    {
        All = [.. ended.OrderByDescending(c => c.Ended?.Latest ?? DateOnly.MinValue).ThenBy(c => c.SortKey, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];
        ByType = All.ToLookup(c => c.Type.Id, StringComparer.Ordinal);
        ByPrefecture = Lookup(c => c.Prefectures);
        ByMunicipality = Lookup(municipalities);
        ByTag = Lookup(c => settings.SlugsOf(c.Tags));
    }

    /// <summary>All of them; those of which nobody knows when at the end.</summary>
    public ImmutableArray<Community> All { get; }

    /// <summary>By type id.</summary>
    public ILookup<string, Community> ByType { get; }

    /// <summary>By prefecture code, any role.</summary>
    public ILookup<string, Community> ByPrefecture { get; }

    /// <summary>By municipality code; a city has those of its wards too.</summary>
    public ILookup<string, Community> ByMunicipality { get; }

    /// <summary>By tag slug.</summary>
    public ILookup<string, Community> ByTag { get; }

    /// <summary>True for what ended in the last 24 months; a month or a year counts by its last day.</summary>
    /// <param name="ended">When it ended.</param>
    /// <param name="asOf">The day.</param>
    internal static bool IsRecent(EdtfDate ended, DateOnly asOf) => ended.Latest >= asOf.AddMonths(-RecentMonths);

    /// <summary>First day on which it is no longer recent.</summary>
    /// <param name="ended">When it ended.</param>
    internal static DateOnly NoLongerRecent(EdtfDate ended)
    {
        var day = ended.Latest.AddMonths(RecentMonths);
        while (IsRecent(ended, day)) day = day.AddDays(1);
        return day;
    }

    private ILookup<string, Community> Lookup(Func<Community, IEnumerable<string>> keys) =>
        All.SelectMany(c => keys(c).Select(key => (key, c))).ToLookup(pair => pair.key, pair => pair.c, StringComparer.Ordinal);
}
