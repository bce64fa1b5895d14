using System.Collections.Immutable;

namespace Kyojo.Pages;

/// <summary>A number of the table; without an address where there is no page to lead to.</summary>
internal sealed record CoverageCell(int Count, string? Href);

/// <summary>A row: an area, a group of areas, or all.</summary>
internal sealed record CoverageRow(string Label, string? Href, ImmutableArray<CoverageCell> Cells, int Total);

/// <summary>Areas of one region or county with their sum; the sum is null for a group of one area.</summary>
internal sealed record CoverageGroup(CoverageRow Sum, ImmutableArray<CoverageRow> Rows);

/// <summary>Who comes from an area and who is there, for a type that needs a place of origin.</summary>
internal sealed record RoleRow(string Label, string? Href, int Origin, int Here, int All);

internal sealed record RoleTable(string TypeLabel, string Anchor, ImmutableArray<RoleRow> Rows);

/// <summary>Areas with the highest or the lowest number.</summary>
/// <param name="Places">The first three of them.</param>
/// <param name="Count">Their number of entries.</param>
/// <param name="More">So many more have the same.</param>
internal sealed record CoverageExtreme(ImmutableArray<string> Places, int Count, int More);

/// <summary>The column of one type in words, and its map.</summary>
internal sealed record TypeCoverage
{
    public required string Label { get; init; }
    public required string Anchor { get; init; }

    /// <summary>Null where areas are no prefectures.</summary>
    public required TileGrid? Grid { get; init; }

    /// <summary>Null when there is no entry anywhere.</summary>
    public required CoverageExtreme? Most { get; init; }

    /// <summary>Lowest number of the areas that have some; null when all of these have as many.</summary>
    public required CoverageExtreme? Fewest { get; init; }

    /// <summary>Areas without an entry.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>Entries, with or without a place.</summary>
    public required int Entries { get; init; }

    /// <summary>Those confirmed within a year.</summary>
    public required int Fresh { get; init; }

    /// <summary>The same in per cent, rounded down.</summary>
    public required int FreshShare { get; init; }

    /// <summary>Entries the site wants to list; null without a target.</summary>
    public required int? Target { get; init; }
}

/// <summary>What is missing in one area.</summary>
/// <param name="Label">The area.</param>
/// <param name="Missing">The types, each with the address of a form that already says both; the address is null without such a form.</param>
internal sealed record AreaGap(string Label, ImmutableArray<GapLink> Missing);

internal sealed record GapLink(string Label, string? Href);

/// <summary>The view of what is covered and what is missing.</summary>
internal sealed class CoverageView : PageView
{
    /// <summary>Prefecture whose municipalities are the rows; null when prefectures are.</summary>
    public required string? Within { get; init; }

    /// <summary>Language of the names of areas.</summary>
    public required string AreaLang { get; init; }

    public required int Filled { get; init; }
    public required int Cells { get; init; }
    public required int Entries { get; init; }
    public required int Placed { get; init; }
    public required int Nationwide { get; init; }

    /// <summary>Counted entries that name none of the areas and are not nationwide.</summary>
    public required int Elsewhere { get; init; }

    public required ImmutableArray<Link> TypeLinks { get; init; }
    public required ImmutableArray<CoverageGroup> Groups { get; init; }

    /// <summary>All areas, each entry once.</summary>
    public required CoverageRow Once { get; init; }

    /// <summary>The numbers of all areas added.</summary>
    public required CoverageRow Added { get; init; }

    public required ImmutableArray<RoleTable> Roles { get; init; }
    public required ImmutableArray<TypeCoverage> Types { get; init; }

    /// <summary>True when the site has set itself targets.</summary>
    public required bool HasTargets { get; init; }

    public required ImmutableArray<AreaGap> Gaps { get; init; }

    /// <summary>Where to tell of a group that is missing; null for a site that names no way.</summary>
    public required string? Suggest { get; init; }

    /// <summary>What is recommended to those who plan.</summary>
    public required ImmutableArray<RecommendedBlock> Recommended { get; init; }

    /// <summary>Address of the table as a file; null when the site offers none.</summary>
    public required string? File { get; init; }
}
