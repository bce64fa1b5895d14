using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>A value that results may be narrowed to, with its words.</summary>
internal sealed record SearchChoice(string Value, string Label);

/// <summary>The view of the search page.</summary>
internal sealed class SearchView : PageView
{
    public required ImmutableArray<CountLink> Rows { get; init; }
    public required ImmutableArray<CountLink> Types { get; init; }
    public required ImmutableArray<CountLink> Tags { get; init; }
    public required TileGrid Grid { get; init; }
    public required ImmutableArray<SearchChoice> TypeChoices { get; init; }
    public required ImmutableArray<SearchChoice> Prefectures { get; init; }
    public required ImmutableArray<SearchChoice> Standings { get; init; }
    public required ImmutableArray<SearchChoice> Joinings { get; init; }
}

/// <summary>
/// The search page. Its index is a file of its own: nothing of it stands in the page. Without scripts the page leads to
/// every entry by place, kind, tag and the first letter of its name.
/// </summary>
public sealed class SearchPages : IPageKind
{
    private const int TagsShown = 60;

    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public Type ViewType => typeof(SearchView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) => site.Settings.SearchEnabled ? [new PageSpec(Routes.Search, Name, [], () => View(site))] : [];

    private SearchView View(SiteContext site)
    {
        var catalog = site.Catalog;
        return site.Complete(new SearchView
        {
            Page = new PageInfo { Kind = Name, Route = Routes.Search.Value, Title = site.Words.Say("search.title"), Description = site.Words.Say("search.description"), Robots = "noindex", Canonical = site.Canonical(Routes.Search) },
            Breadcrumb = Crumbs.Index("search"),
            JsonLd = Indexes.Ld(site, Routes.Search, "search"),
            Rows = KanaRowPages.Links(catalog),
            Types = [.. catalog.Types.Select(t => new CountLink(site.NameOf(t), Routes.Of(t).Value, catalog.ByType.GetValueOrDefault(t.Id, []).Length))],
            Tags = [.. TagLists.Links(catalog).Take(TagsShown)],
            Grid = Tiles.Of(site, p => PrefectureCounts.All(catalog, p), p => Routes.Of(p).Value),
            TypeChoices = [.. catalog.Types.Select(t => new SearchChoice(t.Id, site.NameOf(t)))],
            Prefectures = [.. ReferenceTables.Prefectures.Select(p => new SearchChoice(p.Slug, site.NameOf(p)))],
            Standings = Choices(site, CommunityFields.Standing),
            Joinings = Choices(site, JoiningFields.Status),
        });
    }

    private static ImmutableArray<SearchChoice> Choices(SiteContext site, Field field) =>
        [.. field.Choices.Where(c => c.Value != "unknown").Select(c => new SearchChoice(c.Value, field.LabelOf(c.Value).In(site.Labels)))];
}
