using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Catalogs.Leaving;

/// <summary>Who may be named on the sheets of an area and occasion (leaving-kit.md 3, lines 1 to 7), and why not.</summary>
internal static class LeaveGate
{
    /// <summary>The first condition that keeps an entry out; <see cref="LeaveCondition.None"/> when it may be named.</summary>
    public static LeaveCondition Of(Community entry, LeaveArea area, Occasion occasion, Catalog catalog)
    {
        if (entry.PublicationStatus != "published") return LeaveCondition.Published;
        if (!IsInvited(entry, occasion)) return LeaveCondition.Moment;
        return IsOf(entry, area, occasion) ? OfGroup(entry, catalog) : LeaveCondition.Place;
    }

    /// <summary>Of the conditions that ask for no area and no occasion (lines 4 to 7), the first that keeps an entry out.</summary>
    public static LeaveCondition OfGroup(Community entry, Catalog catalog)
    {
        var state = LifecycleState.Of(entry, catalog.Settings, catalog.AsOf);
        if (state.Sheets == SheetPlace.None) return state == LifecycleState.Unconfirmed || state == LifecycleState.Overdue ? LeaveCondition.Confirmed : LeaveCondition.Active;
        var joining = entry.Values.Map(CommunityFields.Joining);
        if (joining.Text(JoiningFields.Status) is "closed" or "invitation") return LeaveCondition.Open;
        return HasWay(entry, joining) ? LeaveCondition.None : LeaveCondition.Way;
    }

    /// <summary>Moments at which a group may be handed out.</summary>
    public static ImmutableArray<FieldValues> MomentsOf(Community entry) => entry.Values.Map(CommunityFields.Joining).Maps(JoiningFields.InviteMoments);

    /// <summary>True when the group may be handed out at a moment of the occasion.</summary>
    public static bool IsInvited(Community entry, Occasion occasion) => IsInvited(MomentsOf(entry), occasion);

    /// <summary>True when one of the moments is of the occasion.</summary>
    public static bool IsInvited(ImmutableArray<FieldValues> moments, Occasion occasion)
    {
        foreach (var moment in moments)
        {
            if (occasion.Moments.Contains(moment.Text(JoiningFields.Moment, ""))) return true;
        }

        return false;
    }

    /// <summary>The place rule: from the area, or in it, nationwide or online.</summary>
    public static bool IsOf(Community entry, LeaveArea area, Occasion occasion)
    {
        if (!occasion.IsByOrigin && entry.IsNationwide) return true;
        foreach (var place in entry.Places)
        {
            if (place.IsOrigin == occasion.IsByOrigin && area.Holds(place)) return true;
        }

        return false;
    }

    /// <summary>True when a place of the rule is in the municipality itself; always false for a prefecture.</summary>
    public static bool IsOwn(Community entry, LeaveArea area, Occasion occasion)
    {
        if (area.Municipality is null) return false;
        foreach (var place in entry.Places)
        {
            if (place.IsOrigin == occasion.IsByOrigin && area.IsOwn(place)) return true;
        }

        return false;
    }

    /// <summary>The reason as staff reads it.</summary>
    public static Bilingual Reason(LeaveCondition condition) => condition switch
    {
        LeaveCondition.Published => new("下書きです／取り下げられました", "a draft, or withdrawn"),
        LeaveCondition.Moment => new("案内してよい場面が登録されていません", "no moment at which it may be handed out is on record"),
        LeaveCondition.Place => new("この地域の会ではありません", "not a group of this area"),
        LeaveCondition.Active => new("休止・準備中・終了です", "dormant, planned or ended"),
        LeaveCondition.Confirmed => new("最終確認から2年以上たっています", "last confirmed more than two years ago"),
        LeaveCondition.Open => new("いまは新しい参加を受け付けていません", "not open to newcomers now"),
        LeaveCondition.Way => new("申込み先がありません", "no way to join or to get in touch"),
        _ => new("載せられます", "may be named"),
    };

    // What only members or the office see is not on paper.
    private static bool HasWay(Community entry, FieldValues joining)
    {
        if (!joining.Maps(JoiningFields.How).IsEmpty) return true;
        foreach (var channel in entry.Values.Maps(CommunityFields.Channels))
        {
            if (channel.Text(ChannelFields.Audience, "public") == "public") return true;
        }

        return false;
    }
}
