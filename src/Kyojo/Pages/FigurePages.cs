using System.Collections.Immutable;
using Kyojo.Citations;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of a figure.</summary>
internal sealed class FigureView : PageView
{
    public required string Label { get; init; }
    public required string Title { get; init; }
    public required Link Report { get; init; }
    public required Html BodyHtml { get; init; }
    public required ImmutableArray<Link> Files { get; init; }
    public required string Sist02 { get; init; }
    public required string Apa { get; init; }
    public required LicenceView? Licence { get; init; }
}

/// <summary>One page for each numbered chart of a report, so that it can be linked, cited and reused on its own.</summary>
public sealed class FigurePages : IPageKind
{
    private static readonly ImmutableArray<string> Formats = ["csv", "svg", "json"];

    /// <inheritdoc/>
    public string Name => "figure";

    /// <inheritdoc/>
    public Type ViewType => typeof(FigureView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        site.Catalog.Reports.SelectMany(report => ReportFigure.Of(site, report)).Select(figure => new PageSpec(figure.Route, Name, [figure.Report.File], () => View(site, figure)));

    private FigureView View(SiteContext site, ReportFigure figure)
    {
        var report = figure.Report;
        var label = LabelOf(site, figure.Number);
        var cited = Cited(site, figure, label);
        ImmutableArray<Crumb> breadcrumb = [.. Crumbs.To("reports", Routes.Reports.Value, report.Title)[..^1], new(report.Title, null, Routes.Of(report).Value), new(label, null, null)];
        var licence = figure.Chart.View.Table.License;
        var (name, url) = licence is null ? default : site.Settings.LicenseOf(licence);
        return site.Complete(new FigureView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = figure.Route.Value,
                Title = $"{label} {figure.Chart.Title}",
                Description = Texts.Cut(figure.Chart.Summary, 120),
                Section = "reports",
                Canonical = site.Canonical(figure.Route),
                OgType = "article",
                Updated = Dates.Iso(report.Updated),
                Source = report.File,
                Style = MarkdownBoxes.Style,
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, figure.Route, breadcrumb, _ => { }),
            Label = label,
            Title = figure.Chart.Title,
            Report = new Link(report.Title, Routes.Of(report).Value),
            BodyHtml = site.Markdown(figure.Body, figure.Body.Rules, figure.Body.Around),
            Files = [.. Formats.Select(extension => new Link(extension.ToUpperInvariant(), figure.File(extension).Value))],
            Sist02 = Bibliography.Format(CitationStyle.Sist02, cited).Plain,
            Apa = Bibliography.Format(CitationStyle.Apa, cited).Plain,
            Licence = name is null ? null : new LicenceView(name, url),
        });
    }

    internal static string LabelOf(SiteContext site, int number) =>
        site.Words.Say("markdown.figure-number", ("n", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    // A figure is cited as a part of its report.
    private static Publication Cited(SiteContext site, ReportFigure figure, string label) => new()
    {
        Key = figure.Id,
        Kind = PublicationKind.Chapter,
        Title = $"{label} {figure.Chart.Title}",
        Container = figure.Report.Title,
        Authors = [.. figure.Report.Values.Maps(ReportFields.Authors).Select(a => new CitedName(null, null, a.Text(ReportFields.AuthorName, ""), a.Text(ReportFields.AuthorYomi)))],
        Publisher = figure.Report.Values.Text(ReportFields.Publisher) ?? site.Site.Operator.Name,
        Issued = EdtfDate.Day(figure.Report.Published),
        Url = site.Canonical(figure.Route),
    };
}
