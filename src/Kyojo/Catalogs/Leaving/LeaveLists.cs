using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Catalogs.Leaving;

/// <summary>Areas and occasions of a site with their entries, each worked out once. Safe for several threads.</summary>
internal sealed class LeaveLists
{
    /// <summary>Others shown on a page; the list of the prefecture has the rest.</summary>
    public const int MostOthers = 20;

    private readonly Catalog catalog;
    private readonly FrozenDictionary<string, Invited> invited;
    private readonly ConcurrentDictionary<(string, string), LeaveList> lists = new();

    public LeaveLists(Catalog catalog)
    {
        this.catalog = catalog;
        Occasions = [.. catalog.Occasions.Where(o => catalog.Settings.Leave.Occasions.Contains(o.Id))];
        Areas = AreasOf(catalog);
        invited = InvitedTo(Occasions);
    }

    /// <summary>Areas: those listed in site.yml, else the site's own, else each prefecture with an entry from it or in it; by code.</summary>
    public ImmutableArray<LeaveArea> Areas { get; }

    /// <summary>Occasions the site has, in their order.</summary>
    public ImmutableArray<Occasion> Occasions { get; }

    /// <summary>True when site.yml says which areas there are: what staff should choose or add is told only then.</summary>
    public bool AreChosen => IsChosen(catalog.Settings);

    /// <summary>The entries of an area and occasion.</summary>
    public LeaveList Of(LeaveArea area, Occasion occasion) => lists.GetOrAdd((area.Code, occasion.Id), _ => Make(area, occasion));

    private static bool IsChosen(SiteSettings settings) => !settings.Leave.Areas.IsEmpty || (settings.Area is { } own && LeaveArea.Of(own) is not null);

    private static ImmutableArray<LeaveArea> AreasOf(Catalog catalog)
    {
        var settings = catalog.Settings;
        if (settings.Leave.Areas is { IsEmpty: false } listed) return [.. listed.OrderBy(a => a.Code, StringComparer.Ordinal)];
        if (settings.Area is { } own && LeaveArea.Of(own) is { } area) return [area];
        return [.. ReferenceTables.Prefectures.Where(p => catalog.ByOrigin.ContainsKey(p.Code) || catalog.ByHere.ContainsKey(p.Code)).Select(p => new LeaveArea(p.Code, p, null, IsListed: false))];
    }

    private LeaveList Make(LeaveArea area, Occasion occasion)
    {
        var named = new List<Community>();
        foreach (var id in catalog.Settings.Leave.Featured(area, occasion.Id).Distinct(StringComparer.Ordinal))
        {
            if (catalog.ById.TryGetValue(id, out var entry) && LeaveGate.Of(entry, area, occasion, catalog) is LeaveCondition.None or LeaveCondition.Way) named.Add(entry);
        }

        var featured = named.Count;
        var rest = invited[occasion.Id].Near(area, occasion).Where(entry => !named.Contains(entry));
        named.AddRange(rest.OrderBy(entry => LeaveGate.IsOwn(entry, area, occasion) ? 0 : 1).ThenBy(entry => entry.SortKey, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal));
        var all = named.ToHashSet();
        var others = ImmutableArray.CreateBuilder<Community>();
        var count = 0;
        var newest = named.Select(entry => entry.Updated).DefaultIfEmpty().Max();
        foreach (var entry in Candidates(area, occasion))
        {
            if (entry.PublicationStatus != "published" || all.Contains(entry)) continue;
            count++;
            if (entry.Updated > newest) newest = entry.Updated;
            if (others.Count < MostOthers) others.Add(entry);
        }

        return new LeaveList([.. named], featured, others.ToImmutable(), count, newest);
    }

    // One look at every entry, not one for each occasion and area.
    private FrozenDictionary<string, Invited> InvitedTo(ImmutableArray<Occasion> occasions)
    {
        var invited = occasions.ToFrozenDictionary(o => o.Id, _ => new Invited([], []), StringComparer.Ordinal);
        foreach (var entry in catalog.Listed)
        {
            if (entry.PublicationStatus != "published") continue;
            var moments = LeaveGate.MomentsOf(entry);
            if (moments.IsEmpty || LeaveGate.OfGroup(entry, catalog) != LeaveCondition.None) continue;
            foreach (var occasion in occasions)
            {
                if (LeaveGate.IsInvited(moments, occasion)) invited[occasion.Id].Add(entry, occasion);
            }
        }

        return invited;
    }

    // All of the place rule: the area's own first, then those of everywhere; each once.
    private IEnumerable<Community> Candidates(LeaveArea area, Occasion occasion)
    {
        var near = (occasion.IsByOrigin ? catalog.ByOrigin : catalog.ByHere).GetValueOrDefault(area.Prefecture.Code, []).Where(entry => LeaveGate.IsOf(entry, area, occasion));
        if (area.Municipality is not null) near = near.OrderBy(entry => LeaveGate.IsOwn(entry, area, occasion) ? 0 : 1);
        if (occasion.IsByOrigin) return near;
        return near.Concat(catalog.Nationwide.Where(entry => !entry.HerePrefectures.Contains(area.Prefecture.Code) || !entry.Places.Any(p => !p.IsOrigin && area.Holds(p))));
    }

    // Entries that hold all conditions but that of the place: by the prefecture of the rule, and those of everywhere.
    private sealed record Invited(Dictionary<string, List<Community>> ByPrefecture, List<Community> Anywhere)
    {
        public IEnumerable<Community> Near(LeaveArea area, Occasion occasion) =>
            ByPrefecture.GetValueOrDefault(area.Prefecture.Code, []).Where(entry => LeaveGate.IsOf(entry, area, occasion)).Concat(Anywhere);

        public void Add(Community entry, Occasion occasion)
        {
            if (!occasion.IsByOrigin && entry.IsNationwide)
            {
                Anywhere.Add(entry);
                return;
            }

            foreach (var code in occasion.IsByOrigin ? entry.OriginPrefectures : entry.HerePrefectures)
            {
                if (!ByPrefecture.TryGetValue(code, out var list)) ByPrefecture.Add(code, list = []);
                list.Add(entry);
            }
        }
    }
}
