using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Leaving;
using Kyojo.Model;
using Kyojo.Pages;

namespace Kyojo.Stewardship;

/// <summary>A group that changed on sheets, or left them.</summary>
/// <param name="Entry">The group.</param>
/// <param name="On">Day of its change; for one whose last check is too long ago the day it fell off.</param>
/// <param name="Why">What keeps it out now; none when it is named.</param>
internal sealed record ChangedEntry(Community Entry, DateOnly On, LeaveCondition Why);

/// <summary>The sheets of an area and occasion that are no longer as they were printed.</summary>
/// <param name="Area">The area.</param>
/// <param name="Occasion">The occasion.</param>
/// <param name="Formats">Formats that name groups: all of them have changed.</param>
/// <param name="Entries">What changed; at least one.</param>
internal sealed record ChangedSheet(LeaveArea Area, Occasion Occasion, ImmutableArray<string> Formats, ImmutableArray<ChangedEntry> Entries);

/// <summary>What has to be done before the next edition of the sheets (leaving-kit.md 8, step 8).</summary>
/// <param name="HasSheets">False when the site has none.</param>
/// <param name="Since">First day of the month of the edition that site.yml names; null when it names none, or no month can be read from it.</param>
/// <param name="Changed">Sheets that changed since, in the order of areas and occasions.</param>
/// <param name="Until">Last day of the next March, when most people move.</param>
/// <param name="Tasks">Groups named on a sheet that have to be confirmed by that day.</param>
internal sealed record LeafletReview(bool HasSheets, DateOnly? Since, ImmutableArray<ChangedSheet> Changed, DateOnly Until, ImmutableArray<CheckTask> Tasks)
{
    private const int March = 3;

    /// <summary>Looks at all sheets.</summary>
    /// <param name="site">The site.</param>
    /// <param name="area">Code of the only area wanted, with its municipalities; null for all.</param>
    public static LeafletReview Of(SiteContext site, string? area)
    {
        var today = site.Catalog.AsOf;
        var until = new DateOnly(today.Month < March ? today.Year : today.Year + 1, March, 31);
        var since = site.Settings.Leave.EditionDay;
        if (!site.Handouts.HasSheets) return new LeafletReview(false, since, [], until, []);
        var changed = ImmutableArray.CreateBuilder<ChangedSheet>();
        var named = new HashSet<Community>();
        foreach (var place in site.Handouts.Areas.Where(a => area is null || a.Code == area || a.Prefecture.Code == area))
        {
            foreach (var occasion in site.Handouts.Occasions)
            {
                var (formats, entries) = Sheet(site, place, occasion);
                named.UnionWith(entries);
                if (since is { } day && Changes(site, place, occasion, entries, day) is { IsEmpty: false } changes) changed.Add(new ChangedSheet(place, occasion, formats, changes));
            }
        }

        return new LeafletReview(true, since, changed.ToImmutable(), until, [.. CheckList.Of(site.Catalog, until.DayNumber - today.DayNumber).Where(task => named.Contains(task.Entry))]);
    }

    // What stands on the largest of them: the others have the first of these.
    private static (ImmutableArray<string> Formats, ImmutableArray<Community> Named) Sheet(SiteContext site, LeaveArea area, Occasion occasion)
    {
        var handout = site.Handouts.Of(area, occasion);
        ImmutableArray<string> formats = [.. site.Handouts.FormatsOf(area).Where(format => LeaveSettings.RoomOf(format) > 0)];
        return (formats, [.. handout.List.Named.Take(formats.Select(format => site.Handouts.FitOf(handout, format).Named).DefaultIfEmpty().Max())]);
    }

    private static ImmutableArray<ChangedEntry> Changes(SiteContext site, LeaveArea area, Occasion occasion, ImmutableArray<Community> named, DateOnly since)
    {
        var catalog = site.Catalog;
        var stays = named.Where(entry => entry.Updated >= since).Select(entry => new ChangedEntry(entry, entry.Updated, LeaveCondition.None));
        var left = from entry in catalog.Entries
                   where LeaveGate.IsInvited(entry, occasion) && LeaveGate.IsOf(entry, area, occasion)
                   let why = LeaveGate.Of(entry, area, occasion, catalog)
                   where why is not (LeaveCondition.None or LeaveCondition.Way) || (why == LeaveCondition.Way && !named.Contains(entry))
                   let day = why == LeaveCondition.Confirmed ? FellOff(entry, catalog) : entry.Updated
                   where day >= since
                   select new ChangedEntry(entry, day, why);
        return [.. stays.Concat(left).OrderBy(change => change.On).ThenBy(change => change.Entry.SortKey, StringComparer.Ordinal).ThenBy(change => change.Entry.Id, StringComparer.Ordinal)];
    }

    // Of one that is out for its age the check is known, and the period is past.
    private static DateOnly FellOff(Community entry, Catalog catalog) => entry.CheckedOn!.Value.AddDays(catalog.Settings.StaleOf(entry.Type.Id).Banner + 1);
}
