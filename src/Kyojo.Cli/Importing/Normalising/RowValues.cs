using Kyojo.Importing.Records;
using Kyojo.Model;

namespace Kyojo.Importing.Normalising;

/// <summary>One row on its way to a record.</summary>
/// <param name="Number">Row from 1.</param>
/// <param name="Tree">What it says, as a record.</param>
/// <param name="Key">What the list knows it by; empty when it has nothing of the kind.</param>
/// <param name="Type">Its type; null when it is not said or not known.</param>
internal sealed record RowValues(int Number, RecordTree Tree, string Key, CommunityType? Type)
{
    /// <summary>Column of each path, to find the cell of a field.</summary>
    public required IReadOnlyDictionary<string, int> ColumnOf { get; init; }

    /// <summary>Column of the key; 0 when it is made of several or none.</summary>
    public int KeyColumn { get; init; }
}

/// <summary>Where cells went, counted so that none is lost (import-export.md 8).</summary>
internal sealed class CellCount
{
    public int Mapped { get; set; }

    public int Ignored { get; set; }

    public int Dropped { get; set; }

    public int Empty { get; set; }

    public int Notes { get; set; }

    /// <summary>Filled cells of each dropped column, by header.</summary>
    public Dictionary<string, int> ByHeader { get; } = new(StringComparer.Ordinal);

    public int All => Mapped + Ignored + Dropped + Empty + Notes;
}
