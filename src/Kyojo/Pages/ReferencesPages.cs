using System.Collections.Immutable;
using Kyojo.Citations;

namespace Kyojo.Pages;

/// <summary>A stretch of a reference: italic, an address, or neither.</summary>
internal sealed record ReferenceRun(string Text, bool IsItalic, bool IsAddress);

/// <summary>A work with the texts that cite it.</summary>
internal sealed record ReferenceRow(string Id, ImmutableArray<ReferenceRun> Runs, ImmutableArray<Link> Texts);

/// <summary>The view of the works that are cited.</summary>
internal sealed class ReferencesView : PageView
{
    public required ImmutableArray<ReferenceRow> Works { get; init; }
}

/// <summary>The works that reports and cases of the site cite, and where; no page when none is cited.</summary>
public sealed class ReferencesPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "references";

    /// <inheritdoc/>
    public Type ViewType => typeof(ReferencesView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        var works = CitedWorks.Of(site);
        return works.IsEmpty ? [] : [new PageSpec(Routes.References, Name, [], () => View(site, works))];
    }

    private ReferencesView View(SiteContext site, ImmutableArray<(Publication Work, ImmutableArray<Link> Texts)> works)
    {
        var style = site.Settings.CitationStyle == "apa" ? CitationStyle.Apa : CitationStyle.Sist02;
        var suffixes = style == CitationStyle.Apa ? Bibliography.Suffixes([.. works.Select(w => w.Work)]) : null;
        var title = site.Words.Say("nav.references");
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, new(null, "nav.reports", Routes.Reports.Value), new(title, null, null)];
        return site.Complete(new ReferencesView
        {
            Page = Indexes.Info(site, Name, Routes.References, "references", "reports"),
            Breadcrumb = breadcrumb,
            JsonLd = Indexes.Ld(site, Routes.References, "references", breadcrumb),
            Works = [.. works.Select(w => new ReferenceRow("ref-" + w.Work.Key, [.. Bibliography.Format(style, w.Work, suffixes?.GetValueOrDefault(w.Work.Key) ?? "").Runs.Select(run => new ReferenceRun(run.Text, run.IsItalic, run.IsAddress))], w.Texts))],
        });
    }
}
