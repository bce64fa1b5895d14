using System.Collections.Immutable;

namespace Kyojo.Exporting;

/// <summary>One sheet of a workbook: what it shows and how; its rows are written when they are asked for.</summary>
/// <param name="Name">Name on its tab, at most 31 letters.</param>
/// <param name="Rows">Writes the rows from the first.</param>
internal sealed record Sheet(string Name, Action<SheetRows> Rows)
{
    /// <summary>Widths of the columns, in letters of half width.</summary>
    public required ImmutableArray<double> Widths { get; init; }

    /// <summary>Rows that stay when one scrolls. Default 1.</summary>
    public int FrozenRows { get; init; } = 1;

    /// <summary>Columns that stay when one scrolls. Default 0.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Headers of the table that starts in the first cell; empty for none. The first row has to say the same.</summary>
    public ImmutableArray<string> TableHeaders { get; init; } = [];

    /// <summary>Name of the table, as formulas and screen readers say it.</summary>
    public string TableName { get; init; } = "";

    /// <summary>Rows of the table below its headers, at least 1.</summary>
    public int TableRows { get; init; } = 1;

    /// <summary>Lists to choose from.</summary>
    public ImmutableArray<DropDown> DropDowns { get; init; } = [];

    /// <summary>First and last row of the drop-downs, from 1.</summary>
    public (int First, int Last) DropDownRows { get; init; }

    /// <summary>Guarded against changes by mistake, without a password.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Printed on A3 across, all columns on one page, headers on each. Default: A4 upright.</summary>
    public bool IsWide { get; init; }
}
