using System.Collections.Immutable;

namespace Kyojo.Tables;

/// <summary>What a table or chart takes from a table of data (reports.md sections 3.2 and 4.2).</summary>
public sealed record DataQuery
{
    /// <summary>Columns in the order they are shown; empty = all.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Only rows with a value in a column; null = all rows.</summary>
    public (string Column, string Value)? Only { get; init; }

    /// <summary>Column to sort by, and whether the largest comes first; null = the order of the file.</summary>
    public (string Column, bool Descending)? Sort { get; init; }

    /// <summary>Names of rows that stand last, apart from the others; may be empty.</summary>
    public ImmutableArray<string> SetApart { get; init; } = [];

    /// <summary>Names of rows that are left out and named in a note; may be empty.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];
}
