using System.Collections.Concurrent;
using System.Collections.Frozen;
using Kyojo.Catalogs;
using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Tables;

namespace Kyojo.Pages;

/// <summary>What texts may take from the site: its tables, counts, works, records and reports; and the texts of reports, read once for all who ask.</summary>
/// <param name="site">The site in the language of the content.</param>
internal sealed class SiteTexts(SiteContext site)
{
    private readonly ConcurrentDictionary<Report, MarkdownTree> trees = new();
    private MarkdownAround? around;
    private FrozenDictionary<string, ReportOutline>? outlines;

    private Catalog Catalog => site.Catalog;

    private SiteSettings Settings => site.Settings;

    /// <summary>What texts of the site may take from the site.</summary>
    public MarkdownAround Around => around ??= new()
    {
        Tables = Catalog.Tables,
        Counts = new CatalogCounts(Catalog),
        Report = id => Outlines.GetValueOrDefault(id),
        Reports = [.. Catalog.Reports.Select(r => r.Id).Order(StringComparer.Ordinal)],
        IsUnreadReport = id => Catalog.Unread.Has(UnreadKind.File, $"content/reports/{id}.md"),
        IsUnread = id => Catalog.Unread.Has(UnreadKind.Data, id),
        Publications = Catalog.Literature.ToFrozenDictionary(l => l.Key, l => l.Value.Publication, StringComparer.Ordinal),
        IsUnreadPublication = key => Catalog.Unread.Has(UnreadKind.Reference, key),
        Style = StyleOf(Settings.CitationStyle),
        Marks = MarksOf(Settings.CitationMarks),
        Records = new SiteRecords(site),
        Named = Named,
    };

    /// <summary>The text of a report as it is checked.</summary>
    public MarkdownTree TreeOf(Report report) => trees.GetOrAdd(report, static (one, texts) => MarkdownReader.Read(texts.BodyOf(one)), this);

    private FrozenDictionary<string, ReportOutline> Outlines => outlines ??= Catalog.Reports.ToFrozenDictionary(
        r => r.Id,
        r => new ReportOutline(r.Id, r.Title, Routes.Of(r).Value, r.Body with { Around = AroundOf(r), Rules = IsNumbered(r) ? MarkdownRules.NumberedHeadings : MarkdownRules.None }),
        StringComparer.Ordinal);

    // With its rules and what stands around it.
    private MarkdownBody BodyOf(Report report) => report.Body with
    {
        Rules = MarkdownRules.Figures | (report.Status == "published" ? MarkdownRules.LastingIds : MarkdownRules.None) | (IsNumbered(report) ? MarkdownRules.NumberedHeadings : MarkdownRules.None) | (Settings.RawHtml ? MarkdownRules.RawHtml : MarkdownRules.None),
        Around = AroundOf(report),
    };

    private bool IsNumbered(Report report) => report.Values.Has(ReportFields.NumberedHeadings) ? report.Values.Bool(ReportFields.NumberedHeadings) : Settings.NumberedHeadings;

    // The same for a report, which may name tables of its own.
    private MarkdownAround AroundOf(Report report) => new()
    {
        Tables = ReportData.Of(report, Catalog.Tables),
        Counts = Around.Counts,
        Figures = Routes.Of(report).Value + "figures/",
        Report = Around.Report,
        Reports = Around.Reports,
        IsUnreadReport = Around.IsUnreadReport,
        IsUnread = Around.IsUnread,
        Records = new SiteRecords(site, report),
        Named = Around.Named,
        Publications = Around.Publications,
        IsUnreadPublication = Around.IsUnreadPublication,
        NoCite = report.Values.Texts(ReportFields.NoCite),
        Corrected = [.. report.Corrections.Where(c => c.Kind == "correction").SelectMany(c => c.Affects).Distinct(StringComparer.Ordinal)],
        Style = StyleOf(report.Values.Text(ReportFields.CitationStyle) ?? Settings.CitationStyle),
        Marks = MarksOf(report.Values.Text(ReportFields.CitationMarks) ?? Settings.CitationMarks),
    };

    // What a cell of a table names, with its address; null when it names nothing with a page.
    private (string, string)? Named(DataKind kind, string written)
    {
        if (kind == DataKind.Community) return Catalog.ById.GetValueOrDefault(written) is { } community && site.HasPage(community) ? (community.Name, Routes.Of(community).Value) : null;
        return Catalog.Types.FirstOrDefault(type => type.IsNamed(written)) is { } type ? (written == type.Id ? type.Label : written, Routes.Of(type).Value) : null;
    }

    private static CitationStyle StyleOf(string? name) => name == "apa" ? CitationStyle.Apa : CitationStyle.Sist02;

    private static CitationMarks MarksOf(string? name) => name switch { "superscript" => CitationMarks.Superscript, "author-year" => CitationMarks.AuthorYear, _ => CitationMarks.Numeric };
}
