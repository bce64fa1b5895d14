using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Tables;

/// <summary>One value of a table. Missing is a value of its own, never 0 and never an empty text.</summary>
public sealed record DataCell
{
    /// <summary>As it was written in the file, trimmed; of a derived column, as it is shown.</summary>
    public required string Written { get; init; }

    /// <summary>Why there is no value, in the author's words (記載なし); null when there is one.</summary>
    public string? Missing { get; init; }

    /// <summary>Its number; null for columns of words and for missing values.</summary>
    public decimal? Number { get; init; }

    /// <summary>Its date; null for other kinds and for missing values.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>What is shown: numbers with thousands commas and the decimals of the source, words as written.</summary>
    public required string Shown { get; init; }

    /// <summary>Where it stands in the file; of a derived cell, its row.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Items of a list, in order; empty for other kinds.</summary>
    public ImmutableArray<string> Items { get; init; } = [];
}
