using System.Collections.Immutable;

namespace Kyojo.Importing.Reading;

/// <summary>Cells that are merged into one: rows and columns from 1, both ends included.</summary>
internal readonly record struct MergedCells(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    public bool Has(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}

/// <summary>One sheet of a workbook, or a CSV file.</summary>
internal sealed record Sheet
{
    /// <summary>Name of the sheet; null for CSV.</summary>
    public required string? Name { get; init; }

    /// <summary>False for a sheet that the spreadsheet does not show.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Rows that hold something, in order.</summary>
    public required ImmutableArray<SheetRow> Rows { get; init; }

    /// <summary>Rows between and after them that hold nothing at all.</summary>
    public int EmptyRows { get; init; }

    public ImmutableArray<MergedCells> Merged { get; init; } = [];
}
