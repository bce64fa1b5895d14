using System.Collections.Immutable;
using Kyojo.Tables;

namespace Kyojo.Charts;

/// <summary>What a chart draws: rows and columns of a table, and how.</summary>
public sealed record Chart
{
    /// <summary>Id of the figure; ids inside the drawing begin with it.</summary>
    public required string Id { get; init; }

    /// <summary>How it is drawn.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>Rows, and the column of names followed by those of the series.</summary>
    public required DataView View { get; init; }

    /// <summary>The message of the figure; name of the drawing for screen readers.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it shows, for those who do not see it.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What follows the name of a series that was computed.</summary>
    public string Calculated { get; init; } = "（計算値）";

    /// <summary>What a stacked bar comes to in all; null = the largest sum decides.</summary>
    public decimal? Total { get; init; }

    /// <summary>False for a line chart whose axis starts above 0; said below the figure.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Lower ends of the classes of a tile map after the first, rising.</summary>
    public ImmutableArray<int> Classes { get; init; } = [1, 2, 5, 10];

    /// <summary>Index in the table of the column that names the rows.</summary>
    public int LabelColumn => View.Columns[0];

    /// <summary>Indexes in the table of the columns that are drawn, in drawing order.</summary>
    public ImmutableArray<int> Series => View.Columns[1..];

    /// <summary>All rows that are drawn, those set apart last.</summary>
    public IEnumerable<int> Rows => View.Rows.Concat(View.SetApart);

    /// <summary>The cell of a row and a column.</summary>
    /// <param name="row">Index of the row in the table.</param>
    /// <param name="column">Index of the column in the table.</param>
    public DataCell Cell(int row, int column) => View.Table.Rows[row][column];

    /// <summary>Name of a row: the short one where the table gives one.</summary>
    /// <param name="row">Index of the row in the table.</param>
    public string NameOf(int row)
    {
        var cell = Cell(row, LabelColumn);
        return View.Table.ShortNames.GetValueOrDefault(cell.Written) ?? cell.Shown;
    }

    /// <summary>Name of a column: the short one where the table gives one.</summary>
    /// <param name="column">Index of the column in the table.</param>
    public string HeadOf(int column)
    {
        var head = View.Table.Columns[column];
        return View.Table.ShortNames.GetValueOrDefault(head.Header) ?? View.Table.ShortNames.GetValueOrDefault(head.Label) ?? head.Label + (head.Derived is null ? "" : Calculated);
    }

    /// <summary>Numbers that are drawn.</summary>
    public IEnumerable<decimal> Numbers => Rows.SelectMany(row => Series.Select(column => Cell(row, column).Number)).OfType<decimal>();

    /// <summary>Smallest number that is drawn; 0 when there is none.</summary>
    public decimal Least => Numbers.DefaultIfEmpty().Min();

    /// <summary>Largest number that is drawn; 0 when there is none.</summary>
    public decimal Most => Numbers.DefaultIfEmpty().Max();

    /// <summary>True when all series count things, so that an axis has no fractions.</summary>
    public bool IsWhole => Series.All(column => View.Table.Columns[column].Kind == DataKind.WholeNumber);
}
