using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>Communities as cards.</summary>
internal static class Cards
{
    public static Card Of(Community community, SiteContext site)
    {
        var translation = site.TranslationOf(community);
        return new Card
        {
            Id = community.Id,
            Href = Routes.Of(community).Value,
            Name = translation?.Name ?? MarkdownLine.OfPlain(community.Name),
            Reading = community.Yomi,
            Type = site.LinkTo(community.Type),
            Standing = community.Standing == "unknown" ? null : CommunityFields.Standing.LabelOf(community.Standing).In(site.Labels),
            From = Names(site, community, origin: true),
            At = Names(site, community, origin: false),
            Online = community.Online == "true",
            OpenToAll = IsOpenToAll(community),
            Summary = translation?.Summary ?? MarkdownLine.OfPlain(community.Summary),
            Joining = Joining(site, community),
            Lang = site.IsMain || translation is not null ? null : site.Settings.Lang,
            Status = StatusViews.Of(community, site),
        };
    }

    private static string? Names(SiteContext site, Community community, bool origin)
    {
        string? all = null;
        var said = new List<string>();
        foreach (var place in community.Places)
        {
            if (place.IsOrigin != origin || place.Name.Length == 0) continue;
            var name = site.NameOf(place);
            if (said.Contains(name)) continue;
            said.Add(name);
            all = all is null ? name : all + site.Words.Say("card.places") + name;
        }

        return all;
    }

    private static string? Joining(SiteContext site, Community community)
    {
        var status = community.Values.Map(CommunityFields.Joining).Text(JoiningFields.Status, "unknown");
        return status == "unknown" ? null : JoiningFields.Status.LabelOf(status).In(site.Labels);
    }

    // A type says so by a field of its own named open_to_non_natives; the engine knows the field, not the type.
    private static bool IsOpenToAll(Community community) =>
        community.Own.Schema["open_to_non_natives"] is { } field && community.Own.Text(field) == "true";
}
