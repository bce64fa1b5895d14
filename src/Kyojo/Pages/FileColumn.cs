using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Pages;

/// <summary>One column of a file of open data.</summary>
/// <param name="Header">Text of the header.</param>
/// <param name="Meaning">What the values are.</param>
/// <param name="Type">string, integer, number, date or any, as Table Schema names them.</param>
public sealed record FileColumn(string Header, Bilingual Meaning, string Type)
{
    /// <summary>Every row has a value.</summary>
    public bool Required { get; init; }

    /// <summary>No two rows have the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>Allowed values as they stand in cells; empty where anything may stand.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Regular expression that every value matches; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>Several values with <c>;</c> between them may stand in a cell.</summary>
    public bool Many { get; init; }
}
