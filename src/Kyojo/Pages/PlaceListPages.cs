using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of a list that another page shows the beginning of.</summary>
internal sealed class PlaceListView : PageView
{
    public required string Title { get; init; }
    public required int Total { get; init; }
    public required ImmutableArray<Card> Cards { get; init; }
    public required PagerView? Pager { get; init; }
    public required string? PrefectureName { get; init; }
    public required string? PrefectureHref { get; init; }
    public required string? TypeLabel { get; init; }
    public required string? TypeHref { get; init; }
}

/// <summary>The whole of a long group of a prefecture, and of the entries of the whole country.</summary>
public sealed class PlaceListPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "place-list";

    /// <inheritdoc/>
    public Type ViewType => typeof(PlaceListView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        from list in PlaceLists.Of(site)
        from page in Lists.Cut(list.Route, list.Members, site.Settings.PageSize)
        select new PageSpec(page.Route, Name, [], () => View(site, list, page.Number, page.Route, page.Items));

    private PlaceListView View(SiteContext site, PlaceList list, int number, RoutePath route, ImmutableArray<Community> items)
    {
        var size = site.Settings.PageSize;
        var cards = site.CardsOf(items);
        var breadcrumb = BreadcrumbOf(site, list);
        var prefecture = list.Prefecture;
        return site.Complete(new PlaceListView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = list.Title,
                Number = number > 1 ? number : 0,
                Description = site.Words.Say("description.place-list", ("title", list.Title)),
                Section = "prefectures",
                Canonical = site.Canonical(route),
                Updated = Dates.Newest(items.Select(c => c.Updated)),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, list.Title, route, list.Members.Length, (number - 1) * size + 1, cards,
                prefecture is null ? null : new JsonLd.Area(site.NameOf(prefecture), prefecture.Iso))),
            Title = list.Title,
            Total = list.Members.Length,
            Cards = cards,
            Pager = Lists.Pager(list.Route, number, Lists.PageCount(list.Members.Length, size)),
            PrefectureName = prefecture is null ? null : site.NameOf(prefecture),
            PrefectureHref = prefecture is null ? null : Routes.Of(prefecture).Value,
            TypeLabel = list.Type is null ? null : site.NameOf(list.Type),
            TypeHref = list.Type is null ? null : Routes.Of(list.Type).Value,
        });
    }

    private static ImmutableArray<Crumb> BreadcrumbOf(SiteContext site, PlaceList list) => list switch
    {
        { Prefecture: { } prefecture } => [Crumbs.Home, Crumbs.Prefectures, new(site.NameOf(prefecture), null, Routes.Of(prefecture).Value), new(list.Title, null, null)],
        { Type: { } type } => [Crumbs.Home, Crumbs.Prefectures, new(null, "nationwide", Routes.Nationwide.Value), new(site.NameOf(type), null, null)],
        _ => [Crumbs.Home, Crumbs.Prefectures, new(list.Title, null, null)],
    };
}
