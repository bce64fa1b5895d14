using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>What is covered and what is missing: areas by types, for planners and for anyone who wants to know where to help (leaving-kit.md 13).</summary>
public sealed class CoveragePages : IPageKind
{
    // Names in a sentence; the rest is a number.
    private const int MostNamed = 3;

    // Audiences whose recommendations stand here (leaving-kit.md 14).
    private static readonly string[] Planners = ["government", "municipality"];

    private static readonly ImmutableArray<Crumb> Way = [Crumbs.Home, new(null, "nav.data", Routes.Data.Value), new(null, "nav.coverage", null)];

    /// <inheritdoc/>
    public string Name => "coverage";

    /// <inheritdoc/>
    public Type ViewType => typeof(CoverageView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) => [new PageSpec(Routes.Coverage, Name, [site.Settings.Path], () => View(site, Coverage.Of(site.Catalog)))];

    private CoverageView View(SiteContext site, Coverage coverage)
    {
        var targets = site.Settings.CoverageTargets;
        return site.Complete(new CoverageView
        {
            Page = Indexes.Info(site, Name, Routes.Coverage, "coverage", "data") with { Style = "coverage.css", Updated = Dates.Newest(coverage.Entries.Select(e => e.Updated)) },
            Breadcrumb = Way,
            JsonLd = Indexes.Ld(site, Routes.Coverage, "coverage", Way),
            Within = coverage.Within is { } prefecture ? site.NameOf(prefecture) : null,
            AreaLang = coverage.Within is null ? site.Lang : site.Settings.Lang,
            Filled = coverage.Filled,
            Cells = coverage.Areas.Length * coverage.Types.Length,
            Entries = coverage.Entries.Length,
            Placed = coverage.Placed,
            Nationwide = coverage.Nationwide,
            Elsewhere = coverage.Entries.Length - coverage.Placed - coverage.Nationwide,
            TypeLinks = [.. coverage.Types.Select(t => new Link(site.NameOf(t), Routes.Of(t).Value))],
            Groups = [.. coverage.Areas.GroupBy(a => a.Group).Select(g => new CoverageGroup(GroupRow(site, coverage, g.Key), [.. g.Select(a => AreaRow(site, coverage, a))]))],
            Once = Row(site.Words.Say("coverage.once"), null, coverage, t => new CoverageCell(coverage.Sum(t).All, null)),
            Added = Row(site.Words.Say("coverage.added"), null, coverage, t => new CoverageCell(coverage.Areas.Sum(a => coverage.At(a.Code, t).All), null)),
            Roles = [.. coverage.Types.Where(t => t.RequiredPlaces.Contains("origin")).Select(t => RolesOf(site, coverage, t))],
            Types = [.. coverage.Types.Select(t => TypeOf(site, coverage, t, targets))],
            HasTargets = coverage.Types.Any(t => targets.ContainsKey(t.Id)),
            Gaps = [.. coverage.Areas.Select(a => new AreaGap(NameOf(site, a), [.. coverage.Types.Where(t => coverage.At(a.Code, t).All == 0).Select(t => new GapLink(site.NameOf(t), SuggestHref(site, coverage, a, t)))])).Where(g => !g.Missing.IsEmpty)],
            Recommended = [.. Planners.Select(site.Recommended.Newest).OfType<RecommendedBlock>()],
            Suggest = FeedbackLinks.Suggest(site.Settings),
            File = site.Data.Any(d => d.Route.Value == "data/coverage.csv") ? "data/coverage.csv" : null,
        });
    }

    private static CoverageRow Row(string label, string? href, Coverage coverage, Func<CommunityType, CoverageCell> cell)
    {
        ImmutableArray<CoverageCell> cells = [.. coverage.Types.Select(cell)];
        return new CoverageRow(label, href, cells, cells.Sum(c => c.Count));
    }

    private static CoverageRow GroupRow(SiteContext site, Coverage coverage, string group)
    {
        var region = coverage.Within is null ? ReferenceTables.Regions.First(r => r.Slug == group) : null;
        return Row(region is null ? group : site.Words.Say("region.name", ("name", site.NameOf(region))), region is null ? null : Routes.Of(region).Value, coverage, t => new CoverageCell(coverage.Sum(group, t).All, null));
    }

    private static CoverageRow AreaRow(SiteContext site, Coverage coverage, CoverageArea area) =>
        Row(NameOf(site, area), HrefOf(site, coverage, area), coverage, t => coverage.At(area.Code, t).All is var count and > 0 ? new CoverageCell(count, CellHref(coverage, area, t)) : new CoverageCell(0, null));

    private static RoleTable RolesOf(SiteContext site, Coverage coverage, CommunityType type) => new(site.NameOf(type), "role-" + type.Id,
    [
        .. coverage.Areas.Select(area => (Area: area, Count: coverage.At(area.Code, type))).Where(r => r.Count.All > 0)
            .Select(r => new RoleRow(NameOf(site, r.Area), CellHref(coverage, r.Area, type), r.Count.Origin, r.Count.Here, r.Count.All)),
    ]);

    private static TypeCoverage TypeOf(SiteContext site, Coverage coverage, CommunityType type, IReadOnlyDictionary<string, int> targets)
    {
        var counts = coverage.Areas.Select(a => (Name: NameOf(site, a), coverage.At(a.Code, type).All)).ToArray();
        var filled = counts.Where(c => c.All > 0).ToArray();
        var (most, fewest) = filled.Length == 0 ? (0, 0) : (filled.Max(c => c.All), filled.Min(c => c.All));
        var (fresh, all) = coverage.Age(type, site.Catalog.AsOf);
        return new TypeCoverage
        {
            Label = site.NameOf(type),
            Anchor = "type-" + type.Id,
            Grid = coverage.Within is null ? Tiles.Of(site, p => coverage.At(p.Code, type).All, p => PrefectureCounts.Href(site.Catalog, p, type)) : null,
            Most = most == 0 ? null : Extreme(filled, most),
            Fewest = most == fewest ? null : Extreme(filled, fewest),
            Missing = [.. counts.Where(c => c.All == 0).Select(c => c.Name)],
            Entries = all,
            Fresh = fresh,
            FreshShare = all == 0 ? 0 : fresh * 100 / all,
            Target = targets.TryGetValue(type.Id, out var target) ? target : null,
        };
    }

    private static CoverageExtreme Extreme((string Name, int All)[] areas, int count)
    {
        string[] names = [.. areas.Where(a => a.All == count).Select(a => a.Name)];
        return new CoverageExtreme([.. names.Take(MostNamed)], count, Math.Max(0, names.Length - MostNamed));
    }

    private static string NameOf(SiteContext site, CoverageArea area) => ReferenceTables.PrefectureByCode.TryGetValue(area.Code, out var prefecture) ? site.NameOf(prefecture) : area.Name;

    // A municipality has a page only where there is an entry, planned ones among them.
    private static string? HrefOf(SiteContext site, Coverage coverage, CoverageArea area) =>
        coverage.Within is null ? Routes.Of(ReferenceTables.PrefectureByCode[area.Code]).Value
        : site.Catalog.ByMunicipality.ContainsKey(area.Code) ? Routes.Of(ReferenceTables.Municipalities[area.Code]).Value : null;

    // Only a form of the repository can be filled in with both; another is linked once, above the list.
    private static string? SuggestHref(SiteContext site, Coverage coverage, CoverageArea area, CommunityType type) =>
        FeedbackLinks.IsPublic(site.Settings) ? FeedbackLinks.Suggest(site.Settings, coverage.Within ?? ReferenceTables.PrefectureByCode[area.Code], type) : null;

    private static string CellHref(Coverage coverage, CoverageArea area, CommunityType type) =>
        coverage.Within is null ? Routes.Of(ReferenceTables.PrefectureByCode[area.Code], type).Value : Routes.Of(ReferenceTables.Municipalities[area.Code]).Value;
}
