using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>The view of a prefecture.</summary>
internal sealed class PrefectureView : PageView
{
    public required string Name { get; init; }
    public required string ShortName { get; init; }
    public required string Reading { get; init; }
    public required string RegionLabel { get; init; }
    public required string RegionHref { get; init; }
    public required int OriginCount { get; init; }
    public required int HereCount { get; init; }
    public required ImmutableArray<CardGroup> Origin { get; init; }

    /// <summary>True when there are several groups of <see cref="Origin"/> to jump to.</summary>
    public required bool Jumps { get; init; }

    public required ImmutableArray<CardGroup> Here { get; init; }
    public required ImmutableArray<CardGroup> From { get; init; }

    /// <summary>True when there are several groups of <see cref="From"/> to jump to.</summary>
    public required bool FromJumps { get; init; }

    public required ImmutableArray<CountLink> Types { get; init; }
    public required ImmutableArray<CountLink> Municipalities { get; init; }
    public required ImmutableArray<Card> Nationwide { get; init; }
    public required int NationwideCount { get; init; }
    public required string? NationwideMore { get; init; }
    public required ImmutableArray<Link> Leave { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<DocumentCard> Reports { get; init; }
    public required ImmutableArray<CountLink> Neighbours { get; init; }
    public required EndedPart? Ended { get; init; }

    /// <summary>The groups as a file, with the number of its rows; null where there is none.</summary>
    public required CountLink? Csv { get; init; }

    /// <summary>Where to tell of a group that is missing; null where only the page about the site says how.</summary>
    public required string? Suggest { get; init; }
}

/// <summary>One page for each of the 47 prefectures, also when it has no entry: who comes from here, who is here.</summary>
public sealed class PrefecturePages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "prefecture";

    /// <inheritdoc/>
    public Type ViewType => typeof(PrefectureView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        ReferenceTables.Prefectures.Select(p => new PageSpec(Routes.Of(p), Name, [], () => View(site, p)));

    private PrefectureView View(SiteContext site, Prefecture prefecture)
    {
        var catalog = site.Catalog;
        var name = site.NameOf(prefecture);
        var region = new Region(prefecture.RegionSlug, prefecture.RegionName);
        var route = Routes.Of(prefecture);
        var origin = catalog.ByOrigin.GetValueOrDefault(prefecture.Code, []);
        var here = catalog.ByHere.GetValueOrDefault(prefecture.Code, []);
        var both = PrefectureCounts.Both(catalog, prefecture).ToImmutableArray();
        var groups = new PrefectureGroups(site, prefecture);
        var (now, from) = (groups.OriginByNow(), groups.HereByOrigin());
        var breadcrumb = Crumbs.To("prefectures", Routes.Prefectures.Value, name);
        var shown = site.CardsOf(both.Take(site.Settings.PageSize));
        return site.Complete(new PrefectureView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = site.Words.Say("title.prefecture", ("name", name)),
                Description = site.Words.Say("description.prefecture", ("name", name)),
                Section = "prefectures",
                Canonical = site.Canonical(route),
                Updated = Dates.Newest(both.Select(c => c.Updated)),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, name, route, both.Length, 1, shown, new JsonLd.Area(name, prefecture.Iso))),
            Name = name,
            ShortName = site.ShortNameOf(prefecture),
            Reading = prefecture.Yomi,
            RegionLabel = site.NameOf(region),
            RegionHref = Routes.Of(region).Value,
            OriginCount = origin.Length,
            HereCount = here.Length,
            Origin = groups.Shown(now, both.Length),
            Jumps = now.Length > 1,
            Here = groups.Shown(groups.HereByType(), both.Length),
            From = groups.Shown(from, both.Length),
            FromJumps = from.Length > 1,
            Types = [.. catalog.Types.Select(t => new CountLink(site.NameOf(t), Routes.Of(prefecture, t).Value, PrefectureCounts.OfType(catalog, prefecture, t))).Where(l => l.Count > 0)],
            Municipalities = MunicipalityLists.Links(catalog, m => m.PrefectureCode == prefecture.Code),
            Nationwide = site.CardsOf(catalog.Nationwide.Take(PlaceLists.NationwideShown)),
            NationwideCount = catalog.Nationwide.Length,
            NationwideMore = PlaceLists.NationwideHref(catalog.Nationwide),
            Leave = Leaving.LeaveAreaPages.LinksOf(site, prefecture.Code),
            Cases = [.. Documents.CasesOf(catalog, prefecture).Select(Documents.Of)],
            Reports = [.. Documents.ReportsOf(catalog, prefecture).Select(Documents.Of)],
            Neighbours = [.. ReferenceTables.Prefectures.Where(p => p.RegionSlug == prefecture.RegionSlug && p != prefecture).Select(p => new CountLink(site.NameOf(p), Routes.Of(p).Value, PrefectureCounts.All(catalog, p)))],
            Suggest = FeedbackLinks.Suggest(site.Settings, prefecture),
            Ended = EndedPart.Of(site, catalog.Ended.ByPrefecture[prefecture.Code]),
            Csv = Csv(site, prefecture, both),
        });
    }

    // Said with its rows, as its size changes with every description, which is not on this page.
    private static CountLink? Csv(SiteContext site, Prefecture prefecture, ImmutableArray<Community> listed)
    {
        var rows = listed.Concat(site.Catalog.Ended.ByPrefecture[prefecture.Code]).Count(c => c.PublicationStatus == "published");
        return site.Settings.OpenData.Enabled && rows > 0 ? new CountLink(site.NameOf(prefecture), $"data/prefectures/{prefecture.Slug}.csv", rows) : null;
    }
}
