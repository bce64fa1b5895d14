namespace Kyojo.Tables;

/// <summary>One column of a table.</summary>
/// <param name="Header">Head in the file; the id for a derived column.</param>
/// <param name="Id">Name that charts and settings use; the head when none was given.</param>
/// <param name="Label">Words shown as its head.</param>
/// <param name="Kind">What it holds.</param>
public sealed record DataColumn(string Header, string Id, string Label, DataKind Kind)
{
    /// <summary>Decimals of its numbers; null = as each was written.</summary>
    public int? Decimals { get; init; }

    /// <summary>Unit of its numbers, for JSON and labels; null = not stated.</summary>
    public string? Unit { get; init; }

    /// <summary>True when its cells name the rows.</summary>
    public bool NamesRows { get; init; }

    /// <summary>How it is computed from other columns; null for a column of the file. Shown with the mark （計算値）.</summary>
    public string? Derived { get; init; }

    /// <summary>True for columns that hold numbers and can be drawn.</summary>
    public bool IsNumeric => Kind is DataKind.WholeNumber or DataKind.Number or DataKind.Percent;

    /// <summary>True when a name means this column: its id, head or label.</summary>
    /// <param name="name">The name.</param>
    public bool IsNamed(string name) => name == Id || name == Header || name == Label;
}
