using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>Communities as cards.</summary>
internal static class Cards
{
    public static Card Of(Community community, Catalog catalog) => new()
    {
        Id = community.Id,
        Href = Routes.Of(community).Value,
        Name = community.Name,
        Reading = community.Yomi,
        Type = new TypeLink(community.Type.Id, community.Type.Label, Routes.Of(community.Type).Value),
        Standing = community.Standing == "unknown" ? null : CommunityFields.Standing.LabelOf(community.Standing).Ja,
        From = Names(community, origin: true),
        At = Names(community, origin: false),
        Online = community.Online == "true",
        OpenToAll = IsOpenToAll(community),
        Summary = community.Summary,
        Joining = Joining(community),
        Status = StatusViews.Of(community, catalog),
    };

    private static string? Names(Community community, bool origin)
    {
        var names = community.Places.Where(p => p.IsOrigin == origin && p.Name.Length > 0).Select(p => p.Name).Distinct();
        var joined = string.Join('・', names);
        return joined.Length == 0 ? null : joined;
    }

    private static string? Joining(Community community)
    {
        var status = community.Values.Map(CommunityFields.Joining).Text(JoiningFields.Status, "unknown");
        return status == "unknown" ? null : JoiningFields.Status.LabelOf(status).In(Language.Japanese);
    }

    // A type says so by a field of its own named open_to_non_natives; the engine knows the field, not the type.
    private static bool IsOpenToAll(Community community) =>
        community.Own.Schema["open_to_non_natives"] is { } field && community.Own.Text(field) == "true";
}
