using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of the index of communities.</summary>
internal sealed class CommunityIndexView : PageView
{
    public required int Total { get; init; }
    public required ImmutableArray<CardGroup> Rows { get; init; }
    public required ImmutableArray<CountLink> Jumps { get; init; }
    public required PagerView? Pager { get; init; }
    public required EndedPart? Ended { get; init; }
}

/// <summary>All communities in the order of the fifty sounds, in rows, with jumps to each row's first page.</summary>
public sealed class CommunityIndexPages : IPageKind
{
    private static readonly string[] Rows = ["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ", "他"];

    /// <inheritdoc/>
    public string Name => "community-index";

    /// <inheritdoc/>
    public Type ViewType => typeof(CommunityIndexView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        var all = InRows(site.Catalog);
        var jumps = new Lazy<ImmutableArray<CountLink>>(() => Jumps(all, site.Settings.PageSize));
        return Lists.Cut(Routes.Communities, all, site.Settings.PageSize)
            .Select(page => new PageSpec(page.Route, Name, [], () => View(site, page.Number, page.Route, page.Items, jumps.Value)));
    }

    // Row by row, and what stands last in lists at the end of its own row.
    private static ImmutableArray<Community> InRows(Catalog catalog)
    {
        var order = catalog.Listed.GroupBy(c => GojuonKey.RowOf(c.Yomi), StringComparer.Ordinal).ToDictionary(row => row.Key, StringComparer.Ordinal);
        return [.. Rows.SelectMany(row => order.TryGetValue(row, out var members) ? members : Enumerable.Empty<Community>())];
    }

    private CommunityIndexView View(SiteContext site, int number, RoutePath route, ImmutableArray<Community> items, ImmutableArray<CountLink> jumps)
    {
        var total = site.Catalog.Listed.Length;
        return site.Complete(new CommunityIndexView
        {
            Page = Indexes.Info(site, Name, route, "communities", "types", number),
            Breadcrumb = Crumbs.Index("communities"),
            JsonLd = JsonLd.Of(site, route, Crumbs.Index("communities"), json =>
                JsonLd.Collection(json, site, site.Words.Say("nav.communities"), route, total, (number - 1) * site.Settings.PageSize + 1, site.CardsOf(items))),
            Total = total,
            Rows = [.. items.GroupBy(c => GojuonKey.RowOf(c.Yomi), StringComparer.Ordinal).Select(row => new CardGroup("row-" + Slug(row.Key), row.Key, null, row.Count(), site.CardsOf(row), null))],
            Jumps = jumps,
            Pager = Lists.Pager(Routes.Communities, number, Lists.PageCount(total, site.Settings.PageSize)),
            Ended = number == 1 ? EndedPart.Of(site, site.Catalog.Ended.All) : null,
        });
    }

    private static ImmutableArray<CountLink> Jumps(ImmutableArray<Community> all, int size)
    {
        var jumps = ImmutableArray.CreateBuilder<CountLink>();
        foreach (var row in all.Select((c, i) => (Row: GojuonKey.RowOf(c.Yomi), Index: i)).GroupBy(p => p.Row, StringComparer.Ordinal))
        {
            var page = Routes.ListPage(Routes.Communities, row.First().Index / size + 1);
            jumps.Add(new CountLink(row.Key, $"{page.Value}#row-{Slug(row.Key)}", row.Count()));
        }

        return jumps.ToImmutable();
    }

    private static string Slug(string row) => row switch
    {
        "あ" => "a", "か" => "ka", "さ" => "sa", "た" => "ta", "な" => "na", "は" => "ha", "ま" => "ma", "や" => "ya", "ら" => "ra", "わ" => "wa", _ => "other",
    };
}
