using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>Something a report recommends, where it is gathered.</summary>
/// <param name="Title">What stands in bold at its start; empty when nothing does.</param>
/// <param name="Text">The rest of its words.</param>
/// <param name="Report">Title of the report.</param>
/// <param name="Href">Its place in the report.</param>
/// <param name="Authors">Who wrote the report.</param>
/// <param name="Published">Day of publication, ISO.</param>
/// <param name="IsCorrected">True when the report says that it was put right since.</param>
internal sealed record RecommendedItem(string Title, string Text, MarkdownLine Report, string Href, ImmutableArray<string> Authors, string Published, bool IsCorrected);

/// <summary>The newest of one audience, for other pages.</summary>
/// <param name="Audience">Id of the audience: string <c>recommended.to.&lt;id&gt;</c> of the theme.</param>
/// <param name="Href">All of them.</param>
/// <param name="Items">At most three.</param>
internal sealed record RecommendedBlock(string Audience, string Href, ImmutableArray<RecommendedItem> Items)
{
    /// <summary>String of the theme that names the audience.</summary>
    public string Key { get; } = "recommended.to." + Audience;
}

/// <summary>What reports recommend, gathered by whom it is for (leaving-kit.md 14): newest report first, in its own order.</summary>
internal sealed class Recommended
{
    /// <summary>So many are shown on other pages.</summary>
    public const int Shown = 3;

    private readonly ILookup<string, RecommendedItem> byAudience;

    /// <summary>Gathers from the reports of a site. Only texts with such a box are read.</summary>
    public Recommended(Catalog catalog) =>
        byAudience = catalog.Reports.Where(r => r.Body.Text.Contains(":::", StringComparison.Ordinal))
            .SelectMany(report => MarkdownReader.Read(report.Body).Recommendations.Select(r => (r.Audience, Item: Of(report, r))))
            .ToLookup(r => r.Audience, r => r.Item, StringComparer.Ordinal);

    /// <summary>Audiences to whom something is recommended, in their order.</summary>
    public IEnumerable<string> Audiences => Recommendation.Audiences.Select(a => a.Id).Where(id => byAudience[id].Any());

    /// <summary>Everything for an audience.</summary>
    public ImmutableArray<RecommendedItem> To(string audience) => [.. byAudience[audience]];

    /// <summary>The newest for an audience; null when there is nothing, or no audience.</summary>
    public RecommendedBlock? Newest(string? audience) =>
        audience is null || !byAudience[audience].Any() ? null : new RecommendedBlock(audience, Routes.Recommendations(audience).Value, [.. byAudience[audience].Take(Shown)]);

    private static RecommendedItem Of(Report report, Recommendation said) => new(
        said.Title,
        said.Title.Length > 0 && said.Text.StartsWith(said.Title, StringComparison.Ordinal) ? said.Text[said.Title.Length..].Trim() : said.Text,
        report.TitleLine,
        $"{Routes.Of(report).Value}#{said.Id}",
        [.. report.Values.Maps(ReportFields.Authors).Select(a => a.Text(ReportFields.AuthorName, "")).Where(name => name.Length > 0)],
        Dates.Iso(report.Published) ?? "",
        report.IsCorrected);
}
