using System.Collections.Immutable;
using Kyojo.Syntax;

namespace Kyojo.Pages;

internal sealed record AuthorView(string Name, string? Reading, string? Affiliation, string? Role, string? Orcid, string? Bio, string? BioAsOf);

/// <summary>One entry of the corrections: the string that names its kind, and what was changed.</summary>
internal sealed record CorrectionView(string On, string Key, string Text, string? Version, string? Was, string? Now, ImmutableArray<Link> Affects)
{
    /// <summary>Ids of figures and tables that are gone: links to them lead here.</summary>
    public ImmutableArray<string> Gone { get; init; } = [];
}

/// <summary>A line of the contents: its place on the page, its number (empty = none), its words, its level (2 or 3).</summary>
internal sealed record ContentsView(string Id, string Number, string Text, int Level);

/// <summary>A figure or table in the list of them.</summary>
internal sealed record ListedFigure(string Id, string Label, string Title);

/// <summary>A table of data that the report stands on: its file (null where the site offers none) with its size, and what shows it.</summary>
internal sealed record ListedTable(string Id, string Title, string? Href, string? Size, ImmutableArray<Link> Uses);

/// <summary>How the report is cited: in two styles, and the files of it.</summary>
internal sealed record CiteView(string Sist02, string Apa, ImmutableArray<Link> Files);

/// <summary>The view of a report.</summary>
internal sealed class ReportView : PageView
{
    public required MarkdownLine Title { get; init; }
    public required MarkdownLine? Subtitle { get; init; }
    public required string? Kind { get; init; }
    public required bool Withdrawn { get; init; }
    public required bool Corrected { get; init; }
    public required ImmutableArray<AuthorView> Authors { get; init; }
    public required ImmutableArray<AuthorView> People { get; init; }
    public required string? Publisher { get; init; }
    public required string? Series { get; init; }
    public required Link? Previous { get; init; }
    public required Link? Next { get; init; }
    public required string Published { get; init; }
    public required string? Updated { get; init; }
    public required string? Version { get; init; }
    public required int Minutes { get; init; }
    public required MarkdownLine? Abstract { get; init; }
    public required string? AbstractEn { get; init; }
    public required ImmutableArray<string> Keywords { get; init; }
    public required ImmutableArray<CorrectionView> Corrections { get; init; }
    public required PdfView? Pdf { get; init; }
    public required string? OriginalUrl { get; init; }
    public required ImmutableArray<ContentsView> Contents { get; init; }

    /// <summary>What stands above the abstract; null when the text has no such boxes.</summary>
    public required Html? KeyPoints { get; init; }

    public required Html? BodyHtml { get; init; }
    public required ImmutableArray<ListedFigure> Figures { get; init; }
    public required ImmutableArray<ListedTable> Tables { get; init; }
    public required CiteView? Cite { get; init; }
    public required ImmutableArray<Card> Communities { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<Link> Types { get; init; }
    public required ImmutableArray<Link> Prefectures { get; init; }
    public required LicenceView Licence { get; init; }
}
