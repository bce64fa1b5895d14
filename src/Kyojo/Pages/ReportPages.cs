using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Tables;

namespace Kyojo.Pages;

/// <summary>One page for each report; of a withdrawn one what says that it was withdrawn.</summary>
public sealed class ReportPages : IPageKind
{
    private const int LeastContents = 4;

    /// <inheritdoc/>
    public string Name => "report";

    /// <inheritdoc/>
    public Type ViewType => typeof(ReportView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        site.Catalog.Reports.Concat(site.Catalog.WithdrawnReports).Select(r => new PageSpec(Routes.Of(r), Name, [r.File], () => View(site, r)));

    private ReportView View(SiteContext site, Report report)
    {
        var (catalog, values, route) = (site.Catalog, report.Values, Routes.Of(report));
        var isWithdrawn = report.Status == "withdrawn";
        var breadcrumb = Crumbs.To("reports", Routes.Reports.Value, report.Title);
        var (licenceName, licenceUrl) = site.Settings.LicenseOf(values.Text(ReportFields.License, site.Settings.License));
        var mentions = isWithdrawn ? new MarkdownMentions([], [], []) : MarkdownMentions.Of(report.Body);
        var communities = isWithdrawn ? [] : report.Communities.Concat(mentions.Communities).Distinct().Select(id => catalog.ById.GetValueOrDefault(id)).OfType<Community>().Where(c => c.PublicationStatus != "withdrawn").ToImmutableArray();
        var tree = isWithdrawn ? null : site.Texts.TreeOf(report);
        var authors = values.Maps(ReportFields.Authors).Select(Author).ToImmutableArray();
        var contributors = values.Maps(ReportFields.Contributors).Select(Author);
        var series = isWithdrawn ? [] : SeriesOf(catalog.Reports, report);
        var place = series.IndexOf(report);
        var (keyPoints, body) = tree is null ? default : site.MarkdownParts(tree);
        return site.Complete(new ReportView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = report.Title,
                Description = isWithdrawn ? site.Words.Say("report.withdrawn") : Texts.Cut(report.Abstract, 120),
                Section = "reports",
                Canonical = site.Canonical(route),
                OgType = "article",
                Updated = Dates.Iso(report.Updated),
                Source = report.File,
                Robots = isWithdrawn ? "noindex" : null,
                Meta = isWithdrawn ? [] : ReportCitation.Meta(site, report),
                Style = MarkdownBoxes.Style,
            },
            Breadcrumb = breadcrumb,
            Notices = [.. NoticesOf(report, catalog.AsOf), .. isWithdrawn ? [] : StatusViews.Cited(report.Communities, site)],
            JsonLd = isWithdrawn ? null : JsonLd.Of(site, route, breadcrumb, json => ReportJsonLd.Write(json, site, report, tree, communities)),
            Title = report.TitleLine,
            Subtitle = report.SubtitleLine,
            Kind = FieldText.Of(ReportFields.Kind, values),
            Withdrawn = isWithdrawn,
            Corrected = report.IsCorrected && !isWithdrawn,
            Authors = authors,
            People = isWithdrawn ? [] : [.. authors.Concat(contributors).Where((person, i) => i >= authors.Length || person.Bio is not null || person.Orcid is not null)],
            Publisher = values.Text(ReportFields.Publisher),
            Series = values.Text(ReportFields.Series) is { } name ? string.Join(' ', new[] { name, values.Text(ReportFields.Number) }.OfType<string>()) : null,
            Previous = place > 0 ? LinkTo(series[place - 1]) : null,
            Next = place >= 0 && place + 1 < series.Length ? LinkTo(series[place + 1]) : null,
            Published = Dates.Iso(report.Published) ?? "",
            Updated = report.Updated == report.Published ? null : Dates.Iso(report.Updated),
            Version = values.Text(ReportFields.Version),
            Minutes = tree is null || site.Settings.ReadingSpeed == 0 ? 0 : Math.Max(1, (int)Math.Ceiling(tree.Characters / (double)site.Settings.ReadingSpeed)),
            Abstract = isWithdrawn || report.Abstract.Length == 0 ? null : report.AbstractLine,
            AbstractEn = isWithdrawn ? null : values.Text(ReportFields.AbstractEn),
            Keywords = isWithdrawn ? [] : values.Texts(ReportFields.Keywords),
            Corrections = CorrectionsOf(site, report, tree),
            Pdf = isWithdrawn ? null : site.PdfOf(route, report.Id),
            OriginalUrl = values.Text(ReportFields.OriginalUrl),
            Contents = ContentsOf(report, tree),
            KeyPoints = keyPoints,
            BodyHtml = body,
            Figures = tree is null ? [] : [.. tree.Figures.Select(f => new ListedFigure(f.Id, LabelOf(site, f), f.Title))],
            Tables = isWithdrawn ? [] : [.. ReportData.Used(report, catalog).Select(table => Listed(site, report, table))],
            Cite = isWithdrawn ? null : CiteOf(site, report),
            Communities = site.CardsOf(communities),
            Cases = isWithdrawn ? [] : [.. catalog.Cases.Where(c => report.Cases.Contains(c.Id) || mentions.Cases.Contains(c.Id)).Select(Documents.Of)],
            Types = isWithdrawn ? [] : [.. catalog.Types.Where(t => report.RelatedTypes.Contains(t.Id)).Select(t => new Link(t.Label, Routes.Of(t).Value))],
            Prefectures = isWithdrawn ? [] : [.. report.Prefectures.Select(code => ReferenceTables.PrefectureByCode[code]).Select(p => new Link(p.Name, Routes.Of(p).Value))],
            Licence = new LicenceView(licenceName, licenceUrl),
        });
    }

    private static IEnumerable<Notice> NoticesOf(Report report, DateOnly asOf)
    {
        if (report.Status == "draft") yield return new Notice("draft", "notice.draft", null);
        else if (report.Status == "withdrawn") yield return new Notice("withdrawn", "notice.report-withdrawn", Dates.Iso(report.Updated));
        else if (report.PublishAt is { } moment && DateOnly.FromDateTime(moment.Date) > asOf) yield return new Notice("draft", "notice.embargoed", Dates.Iso(DateOnly.FromDateTime(moment.Date)));
    }

    // By number where all have one, else by day.
    private static ImmutableArray<Report> SeriesOf(ImmutableArray<Report> reports, Report report) => report.Values.Text(ReportFields.Series) is not { } name ? []
        : [.. reports.Where(r => r.Values.Text(ReportFields.Series) == name).OrderBy(r => int.TryParse(r.Values.Text(ReportFields.Number), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue).ThenBy(r => r.Published).ThenBy(r => r.Id, StringComparer.Ordinal)];

    private static Link LinkTo(Report report) => new(report.Title, Routes.Of(report).Value);

    private static AuthorView Author(FieldValues a) => new(a.Text(ReportFields.AuthorName, ""), a.Text(ReportFields.AuthorYomi), a.Text(ReportFields.Affiliation), a.Text(ReportFields.AuthorRole),
        a.Text(ReportFields.Orcid), a.Text(ReportFields.AuthorBio), a.Edtf(ReportFields.AuthorBioAsOf)?.Text);

    // The newest correction that tells of a figure that is gone takes its place.
    private static ImmutableArray<CorrectionView> CorrectionsOf(SiteContext site, Report report, MarkdownTree? tree)
    {
        var there = tree is null ? [] : tree.Boxes.Select(box => box.Id).Concat(tree.Headings.Select(heading => heading.Id)).ToHashSet(StringComparer.Ordinal);
        return [.. report.Corrections.Select(c => Correction(site, c, tree) with { Gone = [.. c.Affects.Where(id => ReportFigure.IsLasting(id) && there.Add(id))] })];
    }

    private static CorrectionView Correction(SiteContext site, Correction one, MarkdownTree? tree) => new(Dates.Iso(one.On) ?? "", "correction." + one.Kind, one.Text, one.Version, one.Was, one.Now,
        tree is null ? [] : [.. tree.Figures.Where(f => one.Affects.Contains(f.Id)).Select(f => new Link(LabelOf(site, f), "#" + f.Id))]);

    private static string LabelOf(SiteContext site, MarkdownFigure figure) =>
        site.Words.Say(figure.IsTable ? "markdown.table-number" : "markdown.figure-number", ("n", figure.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static ListedTable Listed(SiteContext site, Report report, DataTable table)
    {
        var file = site.Data.FirstOrDefault(written => written.Route == Routes.Table(report, table.Id));
        return new ListedTable(table.Id, table.Title.Length > 0 ? table.Title : table.Id, file?.Route.Value, file is null ? null : FileSize.Of(file.Length),
            [.. site.DataUses.Of(table.File).Where(use => use.Report == report).Select(use => new Link(use.Label, "#" + use.Id))]);
    }

    private static ImmutableArray<ContentsView> ContentsOf(Report report, MarkdownTree? tree)
    {
        if (tree is null) return [];
        var all = tree.Headings.Where(h => h.Level is 2 or 3 && h.Id.Length > 0).Select(h => new ContentsView(h.Id, h.Number, h.PlainText, h.Level)).ToImmutableArray();
        var isWanted = report.Values.Has(ReportFields.Toc) ? report.Values.Bool(ReportFields.Toc) : all.Length >= LeastContents;
        return isWanted ? all : [];
    }

    private static CiteView CiteOf(SiteContext site, Report report)
    {
        var item = ReportCitation.Of(site, report);
        return new CiteView(ReportCitation.Line(item, CitationStyle.Sist02), ReportCitation.Line(item, CitationStyle.Apa),
            [.. new[] { ("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "csl.json"), (site.Words.Say("report.cite.text"), "txt") }.Select(f => new Link(f.Item1, ReportCitation.File(report, f.Item2).Value))]);
    }
}
