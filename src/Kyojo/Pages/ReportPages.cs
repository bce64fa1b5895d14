using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

internal sealed record AuthorView(string Name, string? Affiliation, string? Role);

internal sealed record CorrectionView(string On, string Kind, string Text);

/// <summary>The view of a report.</summary>
internal sealed class ReportView : PageView
{
    public required MarkdownLine Title { get; init; }
    public required MarkdownLine? Subtitle { get; init; }
    public required string? Kind { get; init; }
    public required ImmutableArray<AuthorView> Authors { get; init; }
    public required string? Publisher { get; init; }
    public required string? Series { get; init; }
    public required string Published { get; init; }
    public required MarkdownLine? Abstract { get; init; }
    public required ImmutableArray<string> Keywords { get; init; }
    public required ImmutableArray<CorrectionView> Corrections { get; init; }
    public required string? OriginalUrl { get; init; }
    public required Html BodyHtml { get; init; }
    public required ImmutableArray<Card> Communities { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<Link> Types { get; init; }
    public required ImmutableArray<Link> Prefectures { get; init; }
    public required LicenceView Licence { get; init; }
}

/// <summary>One page for each report.</summary>
public sealed class ReportPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "report";

    /// <inheritdoc/>
    public Type ViewType => typeof(ReportView);

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        site.Catalog.Reports.Select(r => new PageSpec(Routes.Of(r), Name, [r.File], () => View(site, r)));

    private ReportView View(SiteContext site, Report report)
    {
        var catalog = site.Catalog;
        var values = report.Values;
        var route = Routes.Of(report);
        var breadcrumb = Crumbs.To("reports", Routes.Reports.Value, report.Title);
        var (licenceName, licenceUrl) = site.Settings.LicenseOf(values.Text(ReportFields.License, site.Settings.License));
        var communities = report.Communities.Select(id => catalog.ById.GetValueOrDefault(id)).OfType<Community>().Where(c => c.PublicationStatus != "withdrawn").ToImmutableArray();
        return site.Complete(new ReportView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                HasCharts = report.Body.HasCharts,
                Title = report.Title,
                Description = Texts.Cut(report.Abstract, 120),
                Section = "reports",
                Canonical = site.Canonical(route),
                OgType = "article",
                Updated = Dates.Iso(report.Updated),
                Source = report.File,
                Style = MarkdownBoxes.Style,
            },
            Breadcrumb = breadcrumb,
            Notices = [.. report.Status == "draft" ? [new Notice("draft", "notice.draft", null)] : Array.Empty<Notice>(), .. StatusViews.Cited(report.Communities, site)],
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => ArticleJsonLd.Write(json, site, route, report.Title, report.Abstract, report.Published, licenceUrl, communities)),
            Title = report.TitleLine,
            Subtitle = report.SubtitleLine,
            Kind = FieldText.Of(ReportFields.Kind, values),
            Authors = [.. values.Maps(ReportFields.Authors).Select(a => new AuthorView(a.Text(ReportFields.AuthorName, ""), a.Text(ReportFields.Affiliation), a.Text(ReportFields.AuthorRole)))],
            Publisher = values.Text(ReportFields.Publisher),
            Series = values.Text(ReportFields.Series) is { } series ? string.Join(' ', new[] { series, values.Text(ReportFields.Number) }.OfType<string>()) : null,
            Published = Dates.Iso(report.Published) ?? "",
            Abstract = report.Abstract.Length == 0 ? null : report.AbstractLine,
            Keywords = values.Texts(ReportFields.Keywords),
            Corrections = [.. values.Maps(ReportFields.Corrections).Select(c => new CorrectionView(Dates.Iso(c.Date(ReportFields.CorrectionOn)) ?? "", c.Text(ReportFields.CorrectionKind, ""), c.Text(ReportFields.CorrectionText, "")))],
            OriginalUrl = values.Text(ReportFields.OriginalUrl),
            BodyHtml = site.Markdown(report),
            Communities = site.CardsOf(communities),
            Cases = [.. catalog.Cases.Where(c => report.Cases.Contains(c.Id)).Select(Documents.Of)],
            Types = [.. catalog.Types.Where(t => report.RelatedTypes.Contains(t.Id)).Select(t => new Link(t.Label, Routes.Of(t).Value))],
            Prefectures = [.. report.Prefectures.Select(code => ReferenceTables.PrefectureByCode[code]).Select(p => new Link(p.Name, Routes.Of(p).Value))],
            Licence = new LicenceView(licenceName, licenceUrl),
        });
    }
}
