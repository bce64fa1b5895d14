using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>
/// The status sentence of a community (leaving-kit.md section 11). The age shows only as the threshold that was passed,
/// so moving the day changes a page only on the day it passes one.
/// </summary>
internal static class StatusViews
{
    private const int Year = 365;

    public static StatusView Of(Community community, SiteContext site)
    {
        var how = community.Lifecycle.Text(LifecycleFields.CheckedHow);
        var label = how is null ? null : LifecycleFields.CheckedHow.LabelOf(how).In(site.Labels);
        var state = site.Catalog.StateOf(community);
        var date = state.IsOver ? community.Ended?.Text : Dates.Iso(community.CheckedOn);
        var successors = state == LifecycleState.HandedOver ? string.Join(site.Words.Say("card.places"), site.Catalog.SuccessorsOf(community).Select(s => site.CardOf(s).Name.Plain)) : null;
        var (kind, period) = state.IsOver ? (date is null ? ".nodate" : "", null) : Period(community, state, site.Settings);
        return new StatusView(state.Name, kind.Length == 0 ? state.Key : state.Key + kind, date, label, period, successors);
    }

    /// <summary>The sentence where no template says it, in the words of the cards.</summary>
    public static string Sentence(StatusView status, SiteContext site) => site.Words.Say(status.Key,
        ("date", EdtfDate.TryParse(status.Date ?? "", out var date, out _) ? FieldText.Date(date!, site.Labels) : ""),
        ("how", status.How ?? ""), ("n", status.Period?.ToString(CultureInfo.InvariantCulture) ?? ""), ("successor", status.Successors ?? ""));

    /// <summary>Notices above the title that follow from the state.</summary>
    public static ImmutableArray<Notice> Notices(Community community, StatusView status)
    {
        var notices = ImmutableArray.CreateBuilder<Notice>();
        if (community.PublicationStatus == "draft") notices.Add(new Notice("draft", "notice.draft", null));
        if (status.State is "planned" or "dormant") notices.Add(new Notice(status.State, "notice." + status.State, status.Date));
        if (status.State is "unconfirmed" or "overdue") notices.Add(new Notice("unverified", "notice.unverified", status.Date));
        return notices.ToImmutable();
    }

    /// <summary>Notices of a case or report that names groups which are gone, each with the way to what is left of them.</summary>
    /// <param name="ids">The groups it names.</param>
    /// <param name="site">The site.</param>
    public static IEnumerable<Notice> Cited(IEnumerable<string> ids, SiteContext site)
    {
        foreach (var id in ids.Distinct())
        {
            if (!site.Catalog.ById.TryGetValue(id, out var community)) continue;
            var state = site.Catalog.StateOf(community);
            if (state == LifecycleState.Withdrawn) yield return new Notice("info", "notice.cites-withdrawn", Dates.Iso(community.Updated)) { Href = Routes.Of(community).Value };
            if (state.IsOver) yield return new Notice("ended", "notice.cites-ended" + (community.Ended is null ? ".nodate" : ""), community.Ended?.Text) { Name = community.Name, Href = Routes.Of(community).Value };
        }
    }

    // Whole years as such, anything else in days: what is said must be true for every period a site sets.
    private static (string Kind, int? Period) Period(Community community, LifecycleState state, SiteSettings settings)
    {
        if (state != LifecycleState.Aging && state != LifecycleState.Unconfirmed) return ("", null);
        var (aging, banner, _) = settings.StaleOf(community.Type.Id);
        var days = state == LifecycleState.Aging ? aging : banner;
        return days > 0 && days % Year == 0 ? ("", days / Year) : (".days", days);
    }
}
