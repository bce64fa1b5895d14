using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Markdown files with front matter to cases, reports, pages and chapters.</summary>
internal static class DocumentBinder
{
    public static CaseStudy? Case(string path, string id, string text, DiagnosticBag found)
    {
        if (Read(path, id, text, CaseFields.Schema, found) is not var (values, body)) return null;
        var story = new CaseStudy(id, values, path, body);
        LineFindings.Add(found, story.TitleLine, values.SpanOf(CaseFields.Title, path), text);
        LineFindings.Add(found, story.SummaryLine, values.SpanOf(CaseFields.Summary, path), text);
        return story;
    }

    public static Report? Report(string path, string id, string text, DiagnosticBag found)
    {
        if (Read(path, id, text, ReportFields.Schema, found) is not var (values, body)) return null;
        var report = new Report(id, values, path, body);
        LineFindings.Add(found, report.TitleLine, values.SpanOf(ReportFields.Title, path), text);
        LineFindings.Add(found, report.AbstractLine, values.SpanOf(ReportFields.Abstract, path), text);
        if (report.SubtitleLine is { } subtitle) LineFindings.Add(found, subtitle, values.SpanOf(ReportFields.Subtitle, path), text);
        if (report.Status == "published" && report.Abstract.Length == 0)
        {
            found.Add(Codes.RequiredMissing, values.Span(path), ("key", "abstract"), ("label", ReportFields.Abstract.Label), ("example", new("公開する報告には要旨を書きます: abstract: …", "A published report needs: abstract: …")));
        }

        Moment(values, path, found);
        foreach (var author in values.Maps(ReportFields.Authors).Concat(values.Maps(ReportFields.Contributors)))
        {
            // A name alone is that of a body, as in lists of references.
            if (author.Entries.Length <= 1 || author.Bool(ReportFields.Organisation) || (author.Has(ReportFields.AuthorFamily) && author.Has(ReportFields.AuthorGiven))) continue;
            found.Add(Codes.AuthorInOnePiece, author.SpanOf(ReportFields.AuthorName, path), ("name", author.Text(ReportFields.AuthorName, "")));
        }

        foreach (var correction in values.Maps(ReportFields.Corrections))
        {
            var one = Correction.Of(correction);
            if (one.Kind == "correction" && (one.Was is null || one.Now is null) && one.Text.Length < ShortestCorrection) found.Add(Codes.EmptyCorrection, correction.SpanOf(ReportFields.CorrectionText, path));
        }

        return report;
    }

    private const int ShortestCorrection = 20;

    private static void Moment(FieldValues values, string path, DiagnosticBag found)
    {
        if (values.Text(ReportFields.PublishAt) is { } text && !Model.Report.TryReadMoment(text, out _))
        {
            found.Add(Codes.NotDate, values.SpanOf(ReportFields.PublishAt, path), ("value", text), ("example", "2026-12-01T09:00+09:00"));
        }
    }

    /// <summary>A static page or chapter; its id is the path below its folder without extension.</summary>
    public static TextPage? Page(string path, string id, string text, DiagnosticBag found)
    {
        foreach (var segment in id.Split('/'))
        {
            if (segment != "index" && !ScalarBinder.IsId(segment))
            {
                found.Add(Codes.BadFileName, SourceSpan.WholeFile(path), ("name", Path.GetFileName(path)));
                return null;
            }
        }

        if (Cut(path, text, TextFields.Schema, found) is not var (values, body)) return null;
        var page = new TextPage(id, values, path, body);
        LineFindings.Add(found, page.TitleLine, values.SpanOf(TextFields.Title, path), text);
        LineFindings.Add(found, page.SummaryLine, values.SpanOf(TextFields.Summary, path), text);
        return page;
    }

    // Below reports/ these addresses are those of what is gathered from reports.
    private static bool IsReserved(string id, Schema schema) => id is "recommendations" or "references" && schema == ReportFields.Schema;

    private static (FieldValues, MarkdownBody)? Read(string path, string id, string text, Schema schema, DiagnosticBag found)
    {
        if (ScalarBinder.IsId(id) && !IsReserved(id, schema)) return Cut(path, text, schema, found);
        found.Add(Codes.BadFileName, SourceSpan.WholeFile(path), ("name", Path.GetFileName(path)));
        return null;
    }

    private static (FieldValues, MarkdownBody)? Cut(string path, string text, Schema schema, DiagnosticBag found)
    {
        var parts = FrontMatter.Read(path, text, found);
        if (parts is null) return null;
        var settings = parts.Settings ?? new YamlMapping { Line = 1, Column = 1, Entries = [] };
        var values = new Binder(path, found).Bind(settings, schema);
        return (values, new MarkdownBody(JapaneseText.Block("\n" + parts.Body).Length == 0 ? "" : parts.Body.Normalize(), new SourceSpan(path, parts.BodyLine, 1, 1), MarkdownProfile.Document));
    }
}
