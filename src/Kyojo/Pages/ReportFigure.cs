using System.Collections.Immutable;
using Kyojo.Charts;
using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A numbered chart of a report: it has a page, and files beside it (reports.md section 4.4).</summary>
/// <param name="Report">The report.</param>
/// <param name="Id">Id of the figure, for ever.</param>
/// <param name="Number">Its number in the report.</param>
/// <param name="Chart">What it draws, with its title and summary.</param>
/// <param name="Body">Its text alone.</param>
internal sealed record ReportFigure(Report Report, string Id, int Number, Chart Chart, MarkdownBody Body)
{
    /// <summary>What was measured, where and when; empty = not said.</summary>
    public string Subtitle { get; private init; } = "";

    /// <summary>Where the numbers come from.</summary>
    public string Source { get; private init; } = "";

    /// <summary>A remark; empty = none.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Address of its page.</summary>
    public RoutePath Route => Routes.Figure(Report, Id);

    /// <summary>Address of one of its files.</summary>
    /// <param name="extension">svg, csv or json.</param>
    public RoutePath File(string extension) => File(Report, Id, extension);

    /// <summary>Address of a file of a figure.</summary>
    public static RoutePath File(Report report, string id, string extension) => RoutePath.File($"{Routes.Of(report).Value}figures/{id}.{extension}");

    /// <summary>The figures of a report, in the order of the text.</summary>
    public static ImmutableArray<ReportFigure> Of(SiteContext site, Report report)
    {
        if (!report.Body.HasCharts) return [];
        var tree = site.Texts.TreeOf(report);
        return [.. tree.Boxes.Where(box => box is { Chart: not null, Number: > 0 } && RoutePath.IsSegment(box.Id)).Select(box => Of(site, report, tree, box))];
    }

    /// <summary>Ids of figures that had a page once: those that corrections tell of and the text has no more; of a withdrawn report all of them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="report">The report.</param>
    public static IEnumerable<string> Withdrawn(SiteContext site, Report report)
    {
        var isWhole = report.Status == "withdrawn";
        var boxes = isWhole ? MarkdownReader.Read(report.Body).Boxes : site.Texts.TreeOf(report).Boxes;
        var kept = isWhole ? [] : boxes.Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
        var told = report.Corrections.SelectMany(correction => correction.Affects);
        if (isWhole) told = told.Concat(boxes.Where(box => box.Kind?.Shape == BoxShape.Chart).Select(box => box.Id));
        return told.Where(id => id.StartsWith(FigureStart, StringComparison.Ordinal) && IsLasting(id) && !kept.Contains(id)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>True for an id that a figure or table keeps for ever.</summary>
    /// <param name="id">The id.</param>
    public static bool IsLasting(string id) =>
        (id.StartsWith(FigureStart, StringComparison.Ordinal) || id.StartsWith(TableStart, StringComparison.Ordinal)) && id.Length > FigureStart.Length && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private const string FigureStart = "fig-";
    private const string TableStart = "tbl-";

    private static ReportFigure Of(SiteContext site, Report report, MarkdownTree tree, BoxBlock box)
    {
        var chart = box.Chart! with { Id = box.Id, Title = box.WordsOf("title"), Summary = box.WordsOf("summary"), Calculated = site.Words.Say("markdown.calculated") };
        var body = tree.Body with
        {
            Text = tree.Body.Text.Substring(box.Span.Start, box.Span.Length),
            Rules = MarkdownRules.Alone,
            PartOf = report.Id,
            FiguresBefore = box.Number - 1,
        };
        var cited = box.Cited is { Items: [{ Work: { } work }] } ? Bibliography.Format(body.Around.Style, work.Publication).Plain : "";
        return new ReportFigure(report, box.Id, box.Number, chart, body) { Subtitle = box.WordsOf("subtitle"), Source = cited.Length > 0 ? cited : box.WordsOf("source"), Note = box.WordsOf("note") };
    }
}
