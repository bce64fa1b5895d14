using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

internal sealed record HomeType(string Label, string Href, string What, string? Lang, int Count);

/// <summary>The view of the home page.</summary>
internal sealed class HomeView : PageView
{
    public required int Total { get; init; }
    public required TileGrid Grid { get; init; }
    public required ImmutableArray<HomeType> Types { get; init; }
    public required ImmutableArray<Card> Newest { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<DocumentCard> Reports { get; init; }
    public required string? NewestDate { get; init; }
}

/// <summary>The home page: what this is, and ways in by place, by kind and by newness.</summary>
public sealed class HomePages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "home";

    /// <inheritdoc/>
    public Type ViewType => typeof(HomeView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) => [new PageSpec(RoutePath.Home, Name, [site.Settings.Path], () => View(site))];

    private HomeView View(SiteContext site)
    {
        var catalog = site.Catalog;
        return site.Complete(new HomeView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = "",
                Title = site.Site.Title,
                Description = site.Site.Description,
                Canonical = site.Canonical(RoutePath.Home),
            },
            JsonLd = JsonLd.Of(site, RoutePath.Home, [], json =>
            {
                json.WriteStartObject();
                json.WriteString("@type", "WebSite");
                JsonLd.Id(json, site, RoutePath.Home);
                json.WriteString("name", site.Site.Title);
                json.WriteStartObject("publisher");
                var kind = site.Settings.Operator.Text(SiteFields.OperatorKind);
                json.WriteString("@type", kind is "municipality" or "prefecture" ? "GovernmentOrganization" : "Organization");
                json.WriteString("name", site.Site.Operator.Name);
                json.WriteEndObject();
                json.WriteEndObject();
            }),
            Total = catalog.Listed.Length,
            Grid = Tiles.Of(site, p => PrefectureCounts.All(catalog, p), p => Routes.Of(p).Value),
            Types = [.. catalog.Types.Select(t => Type(site, t, catalog.ByType.GetValueOrDefault(t.Id, []).Length))],
            Newest = site.CardsOf(catalog.Listed.OrderByDescending(c => c.Updated).ThenBy(c => c.SortKey, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal).Take(5)),
            Cases = [.. catalog.Cases.Take(3).Select(Documents.Of)],
            Reports = [.. catalog.Reports.Take(3).Select(Documents.Of)],
            NewestDate = Dates.Newest(catalog.Listed.Select(c => c.Updated)),
        });
    }

    private static HomeType Type(SiteContext site, CommunityType type, int count)
    {
        var texts = site.TextsOf(type);
        return new HomeType(texts.Label, Routes.Of(type).Value, Texts.FirstSentence(texts.What), texts.Lang, count);
    }
}
