using System.Collections.Immutable;
using Kyojo.Importing.Reading;

namespace Kyojo.Importing.Tables;

/// <summary>A header and the column it stands over.</summary>
/// <param name="Column">Column from 1.</param>
/// <param name="Text">Its text as written, rows joined by <see cref="HeaderName.Joint"/>; a mark such as <c>*</c> stays.</param>
internal sealed record HeaderCell(int Column, string Text);

/// <summary>The table of a sheet: where its header is, and the rows beneath it.</summary>
internal sealed record Table
{
    /// <summary>File (and sheet), as diagnostics carry it.</summary>
    public required string Path { get; init; }

    public required Sheet Sheet { get; init; }

    public required int FirstHeaderRow { get; init; }

    public required int LastHeaderRow { get; init; }

    /// <summary>Columns with a header, from left to right.</summary>
    public required ImmutableArray<HeaderCell> Headers { get; init; }

    /// <summary>Rows that may hold data, in order.</summary>
    public required ImmutableArray<SheetRow> Rows { get; init; }

    /// <summary>Rows that are notes, totals or explanations.</summary>
    public required ImmutableArray<SheetRow> Notes { get; init; }

    /// <summary>Rows with text above the header.</summary>
    public required int TitleRows { get; init; }

    /// <summary>Cells in title, header and note rows that are not empty.</summary>
    public required int NoteCells { get; init; }

    /// <summary>Filled cells of data rows in columns without a header.</summary>
    public int StrayCells { get; init; }

    /// <summary>The data row of a number; null when it is none.</summary>
    public SheetRow? RowAt(int number)
    {
        var (low, high) = (0, Rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Rows[middle].Number == number) return Rows[middle];
            if (Rows[middle].Number < number) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>The header of a column from 1; null when it has none.</summary>
    public string? HeaderOf(int column)
    {
        foreach (var header in Headers)
        {
            if (header.Column == column) return header.Text;
        }

        return null;
    }
}
