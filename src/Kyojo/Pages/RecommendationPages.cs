using System.Collections.Immutable;

namespace Kyojo.Pages;

/// <summary>An audience with its number of recommendations.</summary>
internal sealed record AudienceLink(string Key, string Href, int Count, bool Current);

/// <summary>The view of what is recommended: to all audiences, or to one.</summary>
internal sealed class RecommendationsView : PageView
{
    /// <summary>String of the theme that names the audience; null on the page of all audiences.</summary>
    public required string? Key { get; init; }

    public required ImmutableArray<AudienceLink> Audiences { get; init; }

    /// <summary>What is recommended to the audience; empty on the page of all audiences.</summary>
    public required ImmutableArray<RecommendedItem> Items { get; init; }
}

/// <summary>What reports recommend, by audience; an audience without anything has no page.</summary>
public sealed class RecommendationPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "recommendations";

    /// <inheritdoc/>
    public Type ViewType => typeof(RecommendationsView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) => !site.Recommended.Audiences.Any() ? [] : site.Recommended.Audiences.Prepend(null)
        .Select(audience => new PageSpec(audience is null ? Routes.AllRecommendations : Routes.Recommendations(audience), Name, [], () => View(site, audience)));

    private RecommendationsView View(SiteContext site, string? audience)
    {
        var all = site.Words.Say("nav.recommendations");
        var title = audience is null ? all : site.Words.Say("recommended.title", ("audience", site.Words.Say("recommended.to." + audience)));
        var route = audience is null ? Routes.AllRecommendations : Routes.Recommendations(audience);
        ImmutableArray<Crumb> breadcrumb = audience is null
            ? [Crumbs.Home, new(null, "nav.reports", Routes.Reports.Value), new(all, null, null)]
            : [Crumbs.Home, new(null, "nav.reports", Routes.Reports.Value), new(all, null, Routes.AllRecommendations.Value), new(site.Words.Say("recommended.to." + audience), null, null)];
        var items = audience is null ? [] : site.Recommended.To(audience);
        return site.Complete(new RecommendationsView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = title,
                Description = site.Words.Say("description.recommendations"),
                Section = "reports",
                Canonical = site.Canonical(route),
                Updated = site.Catalog.Reports.IsEmpty ? null : Dates.Newest(site.Catalog.Reports.Select(r => r.Updated)),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json =>
            {
                json.WriteStartObject();
                json.WriteString("@type", "CollectionPage");
                JsonLd.Id(json, site, route);
                json.WriteString("name", title);
                json.WriteEndObject();
            }),
            Key = audience is null ? null : "recommended.to." + audience,
            Audiences = [.. site.Recommended.Audiences.Select(a => new AudienceLink("recommended.to." + a, Routes.Recommendations(a).Value, site.Recommended.To(a).Length, a == audience))],
            Items = items,
        });
    }
}
