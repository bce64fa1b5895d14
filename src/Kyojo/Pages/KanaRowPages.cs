using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of one row of the fifty sounds.</summary>
internal sealed class KanaRowView : PageView
{
    public required string Row { get; init; }
    public required int Total { get; init; }
    public required ImmutableArray<CountLink> Jumps { get; init; }
    public required ImmutableArray<Card> Cards { get; init; }
    public required PagerView? Pager { get; init; }
    public required EndedPart? Ended { get; init; }
}

/// <summary><c>/search/a/</c> … <c>/search/other/</c>: the names of a row of the fifty sounds, for the search without scripts.</summary>
public sealed class KanaRowPages : IPageKind
{
    private static readonly (string Row, string Slug)[] Rows =
        [("あ", "a"), ("か", "ka"), ("さ", "sa"), ("た", "ta"), ("な", "na"), ("は", "ha"), ("ま", "ma"), ("や", "ya"), ("ら", "ra"), ("わ", "wa"), ("他", "other")];

    /// <inheritdoc/>
    public string Name => "kana-row";

    /// <inheritdoc/>
    public Type ViewType => typeof(KanaRowView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        if (!site.Settings.SearchEnabled) yield break;
        var byRow = ByRow(site.Catalog);
        var jumps = Links(site.Catalog);
        foreach (var (row, slug) in Rows)
        {
            var all = byRow[row].ToImmutableArray();
            foreach (var (number, route, items) in Lists.Cut(Routes.SearchRow(slug), all, site.Settings.PageSize))
            {
                yield return new PageSpec(route, Name, [], () => View(site, row, slug, number, route, items, all.Length, jumps));
            }
        }
    }

    /// <summary>All rows with their numbers of names.</summary>
    internal static ImmutableArray<CountLink> Links(Catalog catalog)
    {
        var byRow = ByRow(catalog);
        return [.. Rows.Select(row => new CountLink(row.Row, Routes.SearchRow(row.Slug).Value, byRow[row.Row].Count()))];
    }

    private static ILookup<string, Community> ByRow(Catalog catalog) => catalog.Listed.ToLookup(c => GojuonKey.RowOf(c.Yomi), StringComparer.Ordinal);

    private KanaRowView View(SiteContext site, string row, string slug, int number, RoutePath route, ImmutableArray<Community> items, int total, ImmutableArray<CountLink> jumps)
    {
        var label = row == "他" ? site.Words.Say("communities.other") : site.Words.Say("communities.row", ("row", row));
        var title = site.Words.Say("title.kana-row", ("row", label));
        var cards = site.CardsOf(items);
        var breadcrumb = Crumbs.To("search", Routes.Search.Value, label);
        return site.Complete(new KanaRowView
        {
            Page = new PageInfo
            {
                Kind = Name, Route = route.Value, Title = title, Number = number > 1 ? number : 0,
                Description = site.Words.Say("description.kana-row", ("row", label)), Canonical = site.Canonical(route),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, title, route, total, ((number - 1) * site.Settings.PageSize) + 1, cards)),
            Row = label,
            Total = total,
            Jumps = jumps,
            Cards = cards,
            Ended = number == 1 ? EndedPart.Of(site, site.Catalog.Ended.All.Where(c => GojuonKey.RowOf(c.Yomi) == row)) : null,
            Pager = Lists.Pager(Routes.SearchRow(slug), number, Lists.PageCount(total, site.Settings.PageSize)),
        });
    }
}
