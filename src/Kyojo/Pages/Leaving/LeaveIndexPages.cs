using System.Collections.Immutable;

namespace Kyojo.Pages.Leaving;

/// <summary>An area with links to its occasions.</summary>
internal sealed record LeaveRow(Syntax.MarkdownLine Name, string Href, ImmutableArray<Link> Occasions);

/// <summary>An occasion and where it is handed out.</summary>
internal sealed record OccasionRow(Syntax.MarkdownLine Label, Syntax.MarkdownLine HandedOut);

/// <summary>The view of the index.</summary>
internal sealed class LeaveIndexView : PageView
{
    public required ImmutableArray<LeaveRow> Areas { get; init; }
    public required ImmutableArray<OccasionRow> Occasions { get; init; }
    public required ImmutableArray<string> Formats { get; init; }

    /// <summary>What is recommended to municipalities; null when there is nothing.</summary>
    public required RecommendedBlock? Recommended { get; init; }
}

/// <summary>What is made for people who leave: areas, occasions, and how staff use it. There also when no area has anything yet.</summary>
public sealed class LeaveIndexPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "leave-index";

    /// <inheritdoc/>
    public Type ViewType => typeof(LeaveIndexView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        if (!site.Handouts.Occasions.IsEmpty) yield return new PageSpec(LeaveRoutes.Index, Name, [site.Settings.Path], () => View(site));
    }

    private LeaveIndexView View(SiteContext site) => site.Complete(new LeaveIndexView
    {
        Page = Indexes.Info(site, Name, LeaveRoutes.Index, "leave", ""),
        Breadcrumb = Crumbs.Index("leave"),
        JsonLd = Indexes.Ld(site, LeaveRoutes.Index, "leave"),
        Areas = [.. site.Handouts.Areas.Select(area => new LeaveRow(Syntax.MarkdownLine.Of(site.Handouts.NameOf(area)), LeaveRoutes.Of(area).Value, LeaveAreaPages.Links(site, area)))],
        Occasions = [.. site.Handouts.Occasions.Select(o => new OccasionRow(Syntax.MarkdownLine.Of(o.In(site.Lang)!.Label), Syntax.MarkdownLine.Of(o.In(site.Lang)!.HandedOut)))],
        Recommended = site.Recommended.Newest("municipality"),
        Formats = site.Handouts.HasSheets ? site.Settings.Leave.Formats : [],
    });
}
