using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>
/// The status sentence of a community (leaving-kit.md section 11). The age shows only as the threshold that was passed,
/// so moving the day changes a page only on the day it passes one.
/// </summary>
internal static class StatusViews
{
    public static StatusView Of(Community community, SiteContext site)
    {
        var checkedOn = community.CheckedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var how = community.Lifecycle.Text(LifecycleFields.CheckedHow);
        var label = how is null ? null : LifecycleFields.CheckedHow.LabelOf(how).In(site.Labels);
        var state = EntryState.Of(community, site.Settings, site.Catalog.AsOf);
        var date = community.Status == "ended" ? community.Lifecycle.Edtf(LifecycleFields.Ended)?.Text : checkedOn;
        return new StatusView(state, "status." + state + (state == "ended" && date is null ? ".nodate" : ""), date, label);
    }

    /// <summary>Notices above the title that follow from the state.</summary>
    public static ImmutableArray<Notice> Notices(Community community, StatusView status)
    {
        var notices = ImmutableArray.CreateBuilder<Notice>();
        if (community.PublicationStatus == "draft") notices.Add(new Notice("draft", "notice.draft", null));
        if (status.State is "planned" or "dormant" or "ended") notices.Add(new Notice(status.State, "notice." + status.State, status.Date));
        if (status.State is "unconfirmed" or "overdue") notices.Add(new Notice("unverified", "notice.unverified", status.Date));
        return notices.ToImmutable();
    }
}
