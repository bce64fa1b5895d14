using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A report as others cite it: the publication it is, the files of it, and what its page tells citation managers (reports.md section 6).</summary>
internal static class ReportCitation
{
    /// <summary>The report as a publication.</summary>
    public static Publication Of(SiteContext site, Report report)
    {
        var values = report.Values;
        return new Publication
        {
            Key = report.Id,
            Kind = PublicationKind.Report,
            Title = report.SubtitleLine is { } subtitle ? $"{report.Title}：{subtitle.Plain}" : report.Title,
            Authors = [.. values.Maps(ReportFields.Authors).Select(NameOf)],
            Issued = report.Published == default ? null : EdtfDate.Day(report.Published),
            Publisher = values.Text(ReportFields.Publisher, site.Settings.OperatorName),
            Collection = values.Text(ReportFields.Series),
            Number = values.Text(ReportFields.Number),
            Doi = values.Text(ReportFields.Doi),
            Url = site.Canonical(Routes.Of(report)),
            Isbn = values.Text(ReportFields.Isbn),
            Language = values.Text(ReportFields.Language, "ja"),
        };
    }

    /// <summary>The line of a list of references, in words alone: by year, as both styles print reports.</summary>
    /// <param name="item">The report.</param>
    /// <param name="style">The style.</param>
    public static string Line(Publication item, CitationStyle style) =>
        Bibliography.Format(style, item.Issued is { } day ? item with { Issued = EdtfDate.Of(day.Earliest.Year, 0, 0) } : item).Plain;

    /// <summary>Address of one of its citation files.</summary>
    /// <param name="report">The report.</param>
    /// <param name="extension"><c>bib</c>, <c>ris</c>, <c>csl.json</c> or <c>txt</c>.</param>
    public static RoutePath File(Report report, string extension) => RoutePath.File($"{Routes.Of(report).Value}cite/{report.Id}.{extension}");

    /// <summary><c>citation_*</c>, then Dublin Core.</summary>
    public static ImmutableArray<MetaTag> Meta(SiteContext site, Report report)
    {
        var item = Of(site, report);
        var tags = ImmutableArray.CreateBuilder<MetaTag>();
        Add("citation_title", item.Title);
        foreach (var author in report.Values.Maps(ReportFields.Authors))
        {
            Add("citation_author", NameOf(author).Inverted);
            Add("citation_author_institution", author.Text(ReportFields.Affiliation));
            Add("citation_author_orcid", author.Text(ReportFields.Orcid));
        }

        if (report.Published != default) Add("citation_publication_date", report.Published.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Add("citation_technical_report_institution", item.Publisher);
        Add("citation_technical_report_number", item.Number);
        Add("citation_doi", item.Doi);
        if (site.PdfOf(Routes.Of(report), report.Id) is { } pdf && site.Settings.Url is { } url) Add("citation_pdf_url", url + pdf.Href);
        Add("citation_language", item.Language);
        Add("DC.title", item.Title);
        foreach (var author in item.Authors) Add("DC.creator", author.Inverted);
        Add("DC.publisher", item.Publisher);
        Add("DC.date", Dates.Iso(report.Published));
        Add("DC.identifier", item.Address);
        Add("DC.language", item.Language);
        Add("DC.rights", site.Settings.LicenseOf(report.Values.Text(ReportFields.License, site.Settings.License)).Name);
        Add("DC.description", report.Abstract);
        return tags.ToImmutable();

        void Add(string name, string? content)
        {
            if (content is { Length: > 0 }) tags.Add(new MetaTag(name, content));
        }
    }

    private static CitedName NameOf(FieldValues author)
    {
        var (family, given) = (author.Text(ReportFields.AuthorFamily), author.Text(ReportFields.AuthorGiven));
        return author.Bool(ReportFields.Organisation) || family is null || given is null
            ? new CitedName(null, null, author.Text(ReportFields.AuthorName, ""), author.Text(ReportFields.AuthorYomi))
            : new CitedName(family, given, null, author.Text(ReportFields.AuthorYomi));
    }
}
