using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A group that has ended, and who took over.</summary>
internal sealed record EndedRow(Card Card, ImmutableArray<Card> Successors);

/// <summary>The last groups that have ended, beside a list that no longer has them.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Rows">The first of them.</param>
internal sealed record EndedPart(int Count, ImmutableArray<EndedRow> Rows)
{
    private const int Shown = 10;

    /// <summary>The part of a page; null when there are none, so that nothing stands there.</summary>
    /// <param name="site">The site.</param>
    /// <param name="ended">The last one first.</param>
    public static EndedPart? Of(SiteContext site, IEnumerable<Community> ended)
    {
        var all = ended.ToArray();
        return all.Length == 0 ? null : new EndedPart(all.Length, [.. all.Take(Shown).Select(c => Row(site, c))]);
    }

    public static EndedRow Row(SiteContext site, Community community) => new(site.CardOf(community), site.CardsOf(site.Catalog.SuccessorsOf(community)));
}

/// <summary>Groups that ended in one period: lately, a year, or nobody knows when.</summary>
internal sealed record EndedSection(string Anchor, string Key, string? Year, ImmutableArray<EndedRow> Rows);

/// <summary>The view of the list of groups that have ended.</summary>
internal sealed class EndedView : PageView
{
    public required int Total { get; init; }
    public required ImmutableArray<EndedSection> Sections { get; init; }
    public required PagerView? Pager { get; init; }
}

/// <summary>
/// <c>/data/ended/</c>: what became of groups that are gone. Those of the last 24 months come first, then year by year
/// (leaving-kit.md 11).
/// </summary>
public sealed class EndedPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "ended";

    /// <inheritdoc/>
    public Type ViewType => typeof(EndedView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        Lists.Cut(Routes.Ended, site.Catalog.Ended.All, site.Settings.PageSize).Select(page => new PageSpec(page.Route, Name, [], () => View(site, page.Number, page.Route, page.Items)));

    private EndedView View(SiteContext site, int number, RoutePath route, ImmutableArray<Community> items)
    {
        var total = site.Catalog.Ended.All.Length;
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, new(null, "nav.data", Routes.Data.Value), new(null, "nav.ended", null)];
        return site.Complete(new EndedView
        {
            Page = Indexes.Info(site, Name, route, "ended", "data", number),
            Breadcrumb = breadcrumb,
            JsonLd = Indexes.Ld(site, route, "ended", breadcrumb),
            Total = total,
            Sections = [.. items.GroupBy(c => Period(c, site.Catalog.AsOf)).Select(period => new EndedSection(period.Key.Anchor, period.Key.Key, period.Key.Year, [.. period.Select(c => EndedPart.Row(site, c))]))],
            Pager = Lists.Pager(Routes.Ended, number, Lists.PageCount(total, site.Settings.PageSize)),
        });
    }

    private static (string Anchor, string Key, string? Year) Period(Community community, DateOnly asOf) => community.Ended switch
    {
        null => ("unknown", "ended.unknown", null),
        { } day when EndedGroups.IsRecent(day, asOf) => ("recent", "ended.recent", null),
        { } day => ("y" + Year(day.Latest), "ended.year", Year(day.Latest)),
    };

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
