namespace Kyojo.Importing.Reading;

/// <summary>A row that holds at least one cell that is not empty.</summary>
internal sealed class SheetRow
{
    private readonly Cell[]? cells;
    private readonly CsvCells? text;
    private readonly int[] places = [];

    /// <summary>A row whose cells are known.</summary>
    /// <param name="number">Row of the sheet from 1.</param>
    /// <param name="cells">Cells from the first column on; there may be fewer than in other rows.</param>
    /// <param name="isHidden">True for a row that the spreadsheet does not show.</param>
    public SheetRow(int number, Cell[] cells, bool isHidden = false)
    {
        (Number, this.cells, IsHidden) = (number, cells, isHidden);
    }

    /// <summary>A row of CSV, whose cells are made from the file each time they are asked for.</summary>
    /// <param name="number">Number of the record from 1.</param>
    /// <param name="text">The file.</param>
    /// <param name="places">Where in it the values are.</param>
    public SheetRow(int number, CsvCells text, int[] places)
    {
        (Number, this.text, this.places) = (number, text, places);
    }

    /// <summary>Row of the sheet from 1; in CSV the number of the record from 1.</summary>
    public int Number { get; }

    /// <summary>True for a row that the spreadsheet does not show.</summary>
    public bool IsHidden { get; }

    /// <summary>Number of cells up to the last that is not empty.</summary>
    public int Width => cells?.Length ?? places.Length / 2;

    /// <summary>Cells from the first column on.</summary>
    public Cell[] Cells => cells ?? text!.Of(places);

    /// <summary>The cell of a column from 0; an empty one beyond the end.</summary>
    public Cell this[int column] => Cells is var all && column < all.Length ? all[column] : Cell.Empty;

    /// <summary>The same row with other cells.</summary>
    public SheetRow With(Cell[] other) => new(Number, other, IsHidden);
}
