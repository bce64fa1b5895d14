using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of the index of prefectures.</summary>
internal sealed class PrefectureIndexView : PageView
{
    public required TileGrid Grid { get; init; }
}

/// <summary>The index of prefectures.</summary>
public sealed class PrefectureIndexPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "prefecture-index";

    /// <inheritdoc/>
    public Type ViewType => typeof(PrefectureIndexView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
    [
        new PageSpec(Routes.Prefectures, Name, [], () => site.Complete(new PrefectureIndexView
        {
            Page = Indexes.Info(site, Name, Routes.Prefectures, "prefectures", "prefectures"),
            Breadcrumb = Crumbs.Index("prefectures"),
            JsonLd = Indexes.Ld(site, Routes.Prefectures, "prefectures"),
            Grid = Tiles.Of(site, p => PrefectureCounts.All(site.Catalog, p), p => Routes.Of(p).Value),
        })),
    ];
}

internal sealed record RegionCell(string? Href, int Count);

internal sealed record RegionRow(string Label, string Href, int Total, ImmutableArray<RegionCell> Cells);

/// <summary>The view of a region.</summary>
internal sealed class RegionView : PageView
{
    public required string Label { get; init; }
    public required ImmutableArray<string> TypeLabels { get; init; }
    public required ImmutableArray<RegionRow> Rows { get; init; }
    public required ImmutableArray<Card> Cards { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<DocumentCard> Reports { get; init; }
    public required ImmutableArray<CountLink> Others { get; init; }
}

/// <summary>One page for each of the eight regions: prefectures by types, and groups of the whole region.</summary>
public sealed class RegionPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "region";

    /// <inheritdoc/>
    public Type ViewType => typeof(RegionView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        // Each of the eight pages names the numbers of all.
        var counts = new Lazy<ImmutableArray<CountLink>>(() => [.. ReferenceTables.Regions.Select(r => new CountLink(r.Name, Routes.Of(r).Value, Indexes.CountOf(site.Catalog, r)))]);
        var entries = new Lazy<ILookup<string, Community>>(() => EntriesOf(site.Catalog));
        return ReferenceTables.Regions.Select(r => new PageSpec(Routes.Of(r), Name, [], () => View(site, r, counts.Value, entries.Value)));
    }

    // Entries with a place that names a region; twice when two places do.
    private static ILookup<string, Community> EntriesOf(Catalogs.Catalog catalog)
    {
        var found = new List<(string Region, Community Entry)>();
        foreach (var community in catalog.Listed)
        {
            foreach (var place in community.Places)
            {
                if (place.Region is { } region) found.Add((region, community));
            }
        }

        return found.ToLookup(pair => pair.Region, pair => pair.Entry, StringComparer.Ordinal);
    }

    private RegionView View(SiteContext site, Region region, ImmutableArray<CountLink> counts, ILookup<string, Community> entries)
    {
        var catalog = site.Catalog;
        var route = Routes.Of(region);
        var prefectures = ReferenceTables.Prefectures.Where(p => p.RegionSlug == region.Slug).ToArray();
        // Hokkaido is a prefecture and a region: their pages must be told apart by their titles.
        var name = site.Words.Say("region.name", ("name", region.Name));
        var breadcrumb = Crumbs.To("regions", Routes.Regions.Value, region.Name);
        var cards = site.CardsOf(entries[region.Slug].Distinct());
        return site.Complete(new RegionView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = site.Words.Say("prefecture.title", ("name", name)),
                Description = site.Words.Say("description.region", ("name", name)),
                Section = "prefectures",
                Canonical = site.Canonical(route),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, name, route, cards.Length, 1, cards)),
            Label = name,
            TypeLabels = [.. catalog.Types.Select(t => t.Label)],
            Rows = [.. prefectures.Select(p => Row(catalog, p))],
            Cards = cards,
            Cases = [.. prefectures.SelectMany(p => Documents.CasesOf(catalog, p)).Distinct().Select(Documents.Of)],
            Reports = [.. prefectures.SelectMany(p => Documents.ReportsOf(catalog, p)).Distinct().Select(Documents.Of)],
            Others = counts.RemoveAll(other => other.Href == route.Value),
        });
    }

    private static RegionRow Row(Catalogs.Catalog catalog, Prefecture prefecture) =>
        new(prefecture.Name, Routes.Of(prefecture).Value, PrefectureCounts.All(catalog, prefecture),
            [.. catalog.Types.Select(t => PrefectureCounts.OfType(catalog, prefecture, t) is var count and > 0 ? new RegionCell(Routes.Of(prefecture, t).Value, count) : new RegionCell(null, 0))]);
}

/// <summary>The view of an index of links with counts.</summary>
internal sealed class LinkIndexView : PageView
{
    public required string Key { get; init; }
    public required ImmutableArray<LinkGroup> Groups { get; init; }
}

internal sealed record LinkGroup(string? Label, ImmutableArray<CountLink> Links);

/// <summary>The indexes of regions, municipalities and tags: links with counts.</summary>
public sealed class LinkIndexPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "link-index";

    /// <inheritdoc/>
    public Type ViewType => typeof(LinkIndexView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        var catalog = site.Catalog;
        yield return Spec(site, Routes.Regions, "regions", () => [new LinkGroup(null, [.. ReferenceTables.Regions.Select(r => new CountLink(r.Name, Routes.Of(r).Value, Indexes.CountOf(catalog, r)))])]);
        yield return Spec(site, Routes.Municipalities, "municipalities", () =>
            [.. ReferenceTables.Prefectures.Select(p => new LinkGroup(p.Name, MunicipalityLists.Links(catalog, m => m.PrefectureCode == p.Code))).Where(g => !g.Links.IsEmpty)]);
        yield return Spec(site, Routes.Tags, "tags", () => [new LinkGroup(null, TagLists.Links(catalog))]);
    }

    private PageSpec Spec(SiteContext site, RoutePath route, string section, Func<ImmutableArray<LinkGroup>> groups) =>
        new(route, Name, [], () => site.Complete(new LinkIndexView
        {
            Page = Indexes.Info(site, Name, route, section, section is "tags" ? "" : "prefectures"),
            Breadcrumb = Crumbs.Index(section),
            JsonLd = Indexes.Ld(site, route, section),
            Key = section,
            Groups = groups(),
        }));
}

/// <summary>The view of a municipality.</summary>
internal sealed class MunicipalityView : PageView
{
    public required string Name { get; init; }
    public required string Reading { get; init; }
    public required string? County { get; init; }
    public required string PrefectureName { get; init; }
    public required string PrefectureHref { get; init; }
    public required int Total { get; init; }
    public required ImmutableArray<Card> Cards { get; init; }
    public required PagerView? Pager { get; init; }
    public required ImmutableArray<Card> Wider { get; init; }
    public required ImmutableArray<Link> Leave { get; init; }
    public required EndedPart? Ended { get; init; }

    /// <summary>Municipalities and wards whose area it has now, in the order of their codes; nearly always empty.</summary>
    public required ImmutableArray<FormerMunicipality> Former { get; init; }
}

/// <summary>One page for each municipality with entries; a designated city has those of its wards too.</summary>
public sealed class MunicipalityPages : IPageKind
{
    private const int WiderShown = 5;

    /// <inheritdoc/>
    public string Name => "municipality";

    /// <inheritdoc/>
    public Type ViewType => typeof(MunicipalityView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        foreach (var municipality in MunicipalityLists.Of(site.Catalog))
        {
            var all = site.Catalog.ByMunicipality[municipality.Code];
            foreach (var (number, route, items) in Lists.Cut(Routes.Of(municipality), all, site.Settings.PageSize))
            {
                yield return new PageSpec(route, Name, [], () => View(site, municipality, number, route, items, all.Length));
            }
        }
    }

    private MunicipalityView View(SiteContext site, Municipality municipality, int number, RoutePath route, ImmutableArray<Community> items, int total)
    {
        var size = site.Settings.PageSize;
        var prefecture = ReferenceTables.PrefectureByCode[municipality.PrefectureCode];
        var title = site.Words.Say("municipality.name", ("name", municipality.Name), ("prefecture", prefecture.Name));
        var cards = site.CardsOf(items);
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, Crumbs.Prefectures, new(prefecture.Name, null, Routes.Of(prefecture).Value), new(municipality.Name, null, null)];
        var wider = site.Catalog.ByHere.GetValueOrDefault(prefecture.Code, []).Where(c => c.Reach is "prefecture" or "region" && c.Places.All(p => p.MunicipalityCode != municipality.Code));
        return site.Complete(new MunicipalityView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = site.Words.Say("prefecture.title", ("name", title)),
                Number = number > 1 ? number : 0,
                Description = site.Words.Say("description.municipality", ("name", title)),
                Section = "prefectures",
                Canonical = site.Canonical(route),
                Updated = Dates.Newest(items.Select(c => c.Updated)),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, title, route, total, (number - 1) * size + 1, cards, new JsonLd.Area(municipality.Name, municipality.Code))),
            Name = municipality.Name,
            Reading = municipality.Yomi,
            County = municipality.County,
            PrefectureName = prefecture.Name,
            PrefectureHref = Routes.Of(prefecture).Value,
            Total = total,
            Cards = cards,
            Pager = Lists.Pager(Routes.Of(municipality), number, Lists.PageCount(total, size)),
            Ended = number == 1 ? EndedPart.Of(site, site.Catalog.Ended.ByMunicipality[municipality.Code]) : null,
            Wider = site.CardsOf(wider.Take(WiderShown)),
            Leave = Leaving.LeaveAreaPages.LinksOf(site, municipality.Code),
            Former = [.. ReferenceTables.Abolished.Values.Where(old => old.Successors.Contains(municipality.Code)).OrderBy(old => old.Code, StringComparer.Ordinal)],
        });
    }
}
