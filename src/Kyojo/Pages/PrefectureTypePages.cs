using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A card with the roles the prefecture has for it.</summary>
internal sealed record RoleCard(Card Card, bool IsOrigin, bool IsHere);

/// <summary>The view of a prefecture's entries of one type.</summary>
internal sealed class PrefectureTypeView : PageView
{
    public required string PrefectureName { get; init; }
    public required string PrefectureHref { get; init; }
    public required string TypeLabel { get; init; }
    public required string TypeHref { get; init; }
    public required int Total { get; init; }
    public required ImmutableArray<RoleCard> Entries { get; init; }
    public required PagerView? Pager { get; init; }
    public required EndedPart? Ended { get; init; }
    public required ImmutableArray<CountLink> OtherTypes { get; init; }
}

/// <summary>One page for each prefecture and type that has entries, both roles in one list.</summary>
public sealed class PrefectureTypePages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "prefecture-type";

    /// <inheritdoc/>
    public Type ViewType => typeof(PrefectureTypeView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        foreach (var prefecture in ReferenceTables.Prefectures)
        {
            foreach (var type in site.Catalog.Types)
            {
                var all = site.Catalog.ByTypeAndPrefecture.GetValueOrDefault((type.Id, prefecture.Code), []);
                if (all.IsEmpty) continue;
                foreach (var (number, route, items) in Lists.Cut(Routes.Of(prefecture, type), all, site.Settings.PageSize))
                {
                    yield return new PageSpec(route, Name, [type.File], () => View(site, prefecture, type, number, route, items, all.Length));
                }
            }
        }
    }

    private PrefectureTypeView View(SiteContext site, Prefecture prefecture, CommunityType type, int number, RoutePath route, ImmutableArray<Community> items, int total)
    {
        var size = site.Settings.PageSize;
        var (place, kind) = (site.NameOf(prefecture), site.NameOf(type));
        var title = site.Words.Say("prefecture-type.title", ("prefecture", place), ("type", kind));
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, Crumbs.Prefectures, new(place, null, Routes.Of(prefecture).Value), new(kind, null, null)];
        return site.Complete(new PrefectureTypeView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = title,
                Number = number > 1 ? number : 0,
                Description = site.Words.Say("description.prefecture-type", ("prefecture", place), ("type", kind)),
                Section = "prefectures",
                Canonical = site.Canonical(route),
                Updated = Dates.Newest(items.Select(c => c.Updated)),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, title, route, total, (number - 1) * size + 1, site.CardsOf(items), new JsonLd.Area(place, prefecture.Iso))),
            PrefectureName = place,
            PrefectureHref = Routes.Of(prefecture).Value,
            TypeLabel = kind,
            TypeHref = Routes.Of(type).Value,
            Total = total,
            Entries = [.. items.Select(c => new RoleCard(site.CardOf(c), c.OriginPrefectures.Contains(prefecture.Code), c.HerePrefectures.Contains(prefecture.Code)))],
            Pager = Lists.Pager(Routes.Of(prefecture, type), number, Lists.PageCount(total, size)),
            Ended = number == 1 ? EndedPart.Of(site, site.Catalog.Ended.ByPrefecture[prefecture.Code].Where(c => c.Type == type)) : null,
            OtherTypes = [.. site.Catalog.Types.Where(t => t != type).Select(t => new CountLink(site.NameOf(t), Routes.Of(prefecture, t).Value, PrefectureCounts.OfType(site.Catalog, prefecture, t))).Where(l => l.Count > 0)],
        });
    }
}
