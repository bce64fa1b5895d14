using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>Groups of people from one prefecture that meet in another.</summary>
internal sealed record CaseGroup(string From, string At, string Href, int Count);

/// <summary>The view of a case study.</summary>
internal sealed class CaseView : PageView
{
    public required MarkdownLine Title { get; init; }
    public required MarkdownLine Summary { get; init; }
    public required string Published { get; init; }
    public required string Alias { get; init; }
    public required Link? Origin { get; init; }
    public required Link? Now { get; init; }

    /// <summary>Groups of people from the same place where the person is now; null where there is none.</summary>
    public required CaseGroup? Group { get; init; }

    public required string? Role { get; init; }
    public required ImmutableArray<string> Before { get; init; }
    public required ImmutableArray<string> Participation { get; init; }
    public required ImmutableArray<string> After { get; init; }
    public required ImmutableArray<string> Outcomes { get; init; }
    public required ImmutableArray<string> Supports { get; init; }
    public required Html BodyHtml { get; init; }
    public required ImmutableArray<Card> Communities { get; init; }
    public required ImmutableArray<DocumentCard> Reports { get; init; }
    public required ImmutableArray<SourceView> Sources { get; init; }
    public required LicenceView Licence { get; init; }
}

/// <summary>One page for each case study.</summary>
public sealed class CasePages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "case";

    /// <inheritdoc/>
    public Type ViewType => typeof(CaseView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        site.Catalog.Cases.Select(c => new PageSpec(Routes.Of(c), Name, [c.File], () => View(site, c)));

    private CaseView View(SiteContext site, CaseStudy @case)
    {
        var values = @case.Values;
        var route = Routes.Of(@case);
        var person = values.Map(CaseFields.Person);
        var path = values.Map(CaseFields.Path);
        var breadcrumb = Crumbs.To("cases", Routes.Cases.Value, @case.Title);
        var (licenceName, licenceUrl) = site.Settings.LicenseOf(values.Text(CaseFields.License, site.Settings.License));
        var communities = @case.Communities.Select(id => site.Catalog.ById.GetValueOrDefault(id)).OfType<Community>().Where(c => c.PublicationStatus != "withdrawn").ToImmutableArray();
        var sources = new SourceViews(values.Maps(CaseFields.Sources), [], site.Catalog.Literature).All;
        return site.Complete(new CaseView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = site.Words.Say("title.case", ("title", @case.Title)),
                Description = Texts.Cut(@case.Summary, 120),
                Section = "cases",
                Canonical = site.Canonical(route),
                OgType = "article",
                Updated = Dates.Iso(@case.Updated),
                Source = @case.File,
                Style = MarkdownBoxes.StyleOf(@case.Body),
            },
            Breadcrumb = breadcrumb,
            Notices = [.. @case.Status == "draft" ? [new Notice("draft", "notice.draft", null)] : Array.Empty<Notice>(), .. StatusViews.Cited(@case.Communities, site)],
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => ArticleJsonLd.Write(json, site, route, @case.Title, @case.Summary, @case.Published, licenceUrl, communities, sources)),
            Title = @case.TitleLine,
            Summary = @case.SummaryLine,
            Published = Dates.Iso(@case.Published) ?? "",
            Alias = person.Text(CaseFields.Alias, ""),
            Origin = Prefecture(person.Text(CaseFields.Origin)),
            Now = Prefecture(person.Text(CaseFields.Now)),
            Group = GroupOf(site, person.Text(CaseFields.Origin), person.Text(CaseFields.Now)),
            Role = person.Text(CaseFields.Role),
            Before = path.Texts(CaseFields.Before),
            Participation = path.Texts(CaseFields.Participation),
            After = path.Texts(CaseFields.After),
            Outcomes = [.. values.Texts(CaseFields.Outcomes).Select(o => CaseFields.Outcomes.LabelOf(o).Ja)],
            Supports = [.. values.Texts(CaseFields.Supports).Select(o => CaseFields.Supports.LabelOf(o).Ja)],
            BodyHtml = site.Markdown(@case.Body),
            Communities = site.CardsOf(communities),
            Reports = [.. site.Catalog.Reports.Where(r => r.Cases.Contains(@case.Id) || MarkdownMentions.Of(r.Body).Cases.Contains(@case.Id)).Select(Documents.Of)],
            Sources = sources,
            Licence = new LicenceView(licenceName, licenceUrl),
        });
    }

    // The group of the prefecture's page (leaving-kit.md 1), if it is there.
    private static CaseGroup? GroupOf(SiteContext site, string? origin, string? now)
    {
        if (origin is null || now is null || !ReferenceTables.PrefectureByCode.TryGetValue(origin, out var from) || !ReferenceTables.PrefectureByCode.TryGetValue(now, out var at)) return null;
        var count = site.Catalog.ByOrigin.GetValueOrDefault(origin, []).Count(c => c.HerePrefectures.Contains(now));
        return count == 0 ? null : new CaseGroup(from.Name, at.Name, $"{Routes.Of(from).Value}#now-{at.Slug}", count);
    }

    private static Link? Prefecture(string? code) =>
        code is not null && ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture) ? new Link(prefecture.Name, Routes.Of(prefecture).Value) : null;
}

/// <summary>The view of the index of cases or reports.</summary>
internal sealed class DocumentIndexView : PageView
{
    public required string Key { get; init; }
    public required int Total { get; init; }
    public required ImmutableArray<DocumentCard> Items { get; init; }
    public required PagerView? Pager { get; init; }

    /// <summary>Address of what reports recommend; null on the index of cases, and where nothing is recommended.</summary>
    public required string? Recommendations { get; init; }

    /// <summary>Address of the works that are cited; null on the index of cases, and where nothing is cited.</summary>
    public required string? References { get; init; }
}

/// <summary>The indexes of cases and of reports, newest first.</summary>
public sealed class DocumentIndexPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "document-index";

    /// <inheritdoc/>
    public Type ViewType => typeof(DocumentIndexView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        Plan(site, "cases", Routes.Cases, site.Catalog.Cases, Documents.Of).Concat(Plan(site, "reports", Routes.Reports, site.Catalog.Reports, Documents.Of));

    private IEnumerable<PageSpec> Plan<T>(SiteContext site, string section, RoutePath list, ImmutableArray<T> all, Func<T, DocumentCard> card) =>
        Lists.Cut(list, all, site.Settings.PageSize).Select(page => new PageSpec(page.Route, Name, [], () => site.Complete(new DocumentIndexView
        {
            Page = Indexes.Info(site, Name, page.Route, section, section, page.Number),
            Breadcrumb = Crumbs.Index(section),
            JsonLd = Indexes.Ld(site, page.Route, section),
            Key = section,
            Total = all.Length,
            Items = [.. page.Items.Select(card)],
            Pager = Lists.Pager(list, page.Number, Lists.PageCount(all.Length, site.Settings.PageSize)),
            References = list == Routes.Reports && site.Planned.Has(Routes.References.Value) ? Routes.References.Value : null,
            Recommendations = list == Routes.Reports && site.Recommended.Audiences.Any() ? Routes.AllRecommendations.Value : null,
        })));
}
