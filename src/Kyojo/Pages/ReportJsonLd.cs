using System.Collections.Immutable;
using System.Text.Json;
using Kyojo.Catalogs;
using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A report as schema.org sees it, with one dataset for each table of data it shows (reports.md section 6).</summary>
internal static class ReportJsonLd
{
    public static void Write(Utf8JsonWriter json, SiteContext site, Report report, MarkdownTree? tree, ImmutableArray<Community> about)
    {
        var (values, route) = (report.Values, Routes.Of(report));
        var kind = values.Text(ReportFields.Kind);
        json.WriteStartObject();
        json.WriteString("@type", kind is "interview" or "column" ? "Article" : values.Has(ReportFields.Number) ? "Report" : "ScholarlyArticle");
        JsonLd.Id(json, site, route);
        json.WriteString("headline", report.Title);
        Text("alternativeHeadline", report.SubtitleLine?.Plain ?? values.Text(ReportFields.TitleEn));
        json.WriteStartArray("author");
        foreach (var author in values.Maps(ReportFields.Authors)) Author(json, author);
        json.WriteEndArray();
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", values.Text(ReportFields.Publisher, site.Settings.OperatorName));
        json.WriteEndObject();
        Text("datePublished", Dates.Iso(report.Published));
        if (report.Updated != report.Published) Text("dateModified", Dates.Iso(report.Updated));
        Text("version", values.Text(ReportFields.Version));
        json.WriteString("inLanguage", values.Text(ReportFields.Language, "ja"));
        if (report.Abstract.Length > 0)
        {
            json.WriteString("abstract", report.Abstract);
            json.WriteString("description", Texts.Cut(report.Abstract, 120));
        }

        Text("keywords", string.Join(", ", values.Texts(ReportFields.Keywords)));
        Text("reportNumber", kind is "interview" or "column" ? null : values.Text(ReportFields.Number));
        Text("license", site.Settings.LicenseOf(values.Text(ReportFields.License, site.Settings.License)).Url);
        if (values.Text(ReportFields.Series) is { } series) Thing("isPartOf", "CreativeWorkSeries", series);
        if (tree is { Works.Length: > 0 })
        {
            json.WriteStartArray("citation");
            foreach (var work in tree.Works) json.WriteStringValue(Bibliography.Format(CitationStyle.Sist02, work.Publication).Plain);
            json.WriteEndArray();
        }

        JsonLd.About(json, site, about);

        var corrections = report.Corrections.Where(c => c.Kind == "correction").ToArray();
        if (corrections.Length > 0)
        {
            json.WriteStartArray("correction");
            foreach (var correction in corrections)
            {
                json.WriteStartObject();
                json.WriteString("@type", "CorrectionComment");
                json.WriteString("datePublished", Dates.Iso(correction.On));
                json.WriteString("text", correction.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        if (tree is null) return;
        foreach (var table in ReportData.Used(report, site.Catalog)) Dataset(json, site, report, table);

        void Text(string name, string? text)
        {
            if (text is { Length: > 0 }) json.WriteString(name, text);
        }

        void Thing(string name, string type, string text)
        {
            json.WriteStartObject(name);
            json.WriteString("@type", type);
            json.WriteString("name", text);
            json.WriteEndObject();
        }
    }

    private static void Author(Utf8JsonWriter json, FieldValues author)
    {
        json.WriteStartObject();
        json.WriteString("@type", author.Bool(ReportFields.Organisation) ? "Organization" : "Person");
        json.WriteString("name", author.Text(ReportFields.AuthorName, ""));
        if (author.Text(ReportFields.AuthorFamily) is { } family) json.WriteString("familyName", family);
        if (author.Text(ReportFields.AuthorGiven) is { } given) json.WriteString("givenName", given);
        if (author.Text(ReportFields.Orcid) is { } orcid) json.WriteString("@id", "https://orcid.org/" + orcid);
        if (author.Text(ReportFields.Affiliation) is { } affiliation)
        {
            json.WriteStartObject("affiliation");
            json.WriteString("@type", "Organization");
            json.WriteString("name", affiliation);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Dataset(Utf8JsonWriter json, SiteContext site, Report report, DataTable table)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        if (site.Canonical(Routes.Of(report)) is { } page) json.WriteString("@id", $"{page}#data-{table.Id}");
        json.WriteString("name", table.Title.Length > 0 ? table.Title : table.Id);
        json.WriteString("description", table.Note is { Length: > 0 } note ? $"{table.Title}。{note}" : table.Title.Length > 0 ? table.Title : table.Id);
        if (table.AsOf is { } date) json.WriteString("temporalCoverage", date.Text);
        json.WriteStartArray("variableMeasured");
        foreach (var column in table.Columns) json.WriteStringValue(column.Label);
        json.WriteEndArray();
        if (ReportData.SourceOf(table, site.Catalog) is { } source) json.WriteString("isBasedOn", source);
        json.WriteStartArray("distribution");
        foreach (var file in site.Data.Where(written => written.Route == Routes.Table(report, table.Id))) Download(json, site, file.Route, file.Data.MediaType);
        foreach (var use in site.DataUses.Of(table.File).Where(use => use.IsChart && use.Report == report)) Download(json, site, ReportFigure.File(report, use.Id, "json"), "application/json");
        json.WriteEndArray();
        if (table.License is { } licence && site.Settings.LicenseOf(licence).Url is { } url) json.WriteString("license", url);
        json.WriteEndObject();
    }

    private static void Download(Utf8JsonWriter json, SiteContext site, RoutePath file, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("contentUrl", (site.Settings.Url ?? "/") + file.Encoded());
        json.WriteString("encodingFormat", type);
        json.WriteEndObject();
    }
}
