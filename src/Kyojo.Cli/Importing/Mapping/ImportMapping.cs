using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Tables;

namespace Kyojo.Importing.Mapping;

/// <summary>How a list becomes records: a file of <c>content/imports</c>, or what is built in.</summary>
internal sealed record ImportMapping
{
    public const string BuiltIn = "standard";

    /// <summary>Name: scheme of the numbers that its records keep, and name of the state file.</summary>
    public required string Name { get; init; }

    /// <summary>File it was read from; null for the one that is built in.</summary>
    public string? File { get; init; }

    /// <summary>Pattern of file names it is for; null = only when asked for.</summary>
    public string? Match { get; init; }

    public ReadingOptions Reading { get; init; } = new();

    public TableOptions Table { get; init; } = new();

    /// <summary>Headers that must be filled for a row to count; empty = the column of the name.</summary>
    public ImmutableArray<string> SkipIfEmpty { get; init; } = [];

    /// <summary>Type of every record; null when a column says it.</summary>
    public string? Type { get; init; }

    /// <summary>Header of the column that says the type, with its words; null when there is none.</summary>
    public (string Header, FrozenDictionary<string, string> Values)? TypeColumn { get; init; }

    /// <summary>Headers whose values together name a row; empty = the number of the row, else name and municipality.</summary>
    public ImmutableArray<string> Key { get; init; } = [];

    /// <summary>Header of the column with ids of records; null when there is none.</summary>
    public string? IdColumn { get; init; }

    /// <summary>First part of new ids.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>Folder below content/communities for new records.</summary>
    public string Folder { get; init; } = "";

    /// <summary>True: new records go into one file.</summary>
    public bool IsOneFile { get; init; }

    /// <summary>draft or published for new records.</summary>
    public string Status { get; init; } = "draft";

    /// <summary>Sources that every new record gets: key and text of their fields.</summary>
    public ImmutableArray<ImmutableArray<(string Key, string Text)>> Sources { get; init; } = [];

    /// <summary>Path and value for empty fields.</summary>
    public ImmutableArray<(string Path, string Value)> Defaults { get; init; } = [];

    /// <summary>Header (as written in the mapping) and target, with the place it is written at.</summary>
    public ImmutableArray<(string Header, Target Target, SourceSpan Span)> Columns { get; init; } = [];

    /// <summary>Further headers that are never read.</summary>
    public ImmutableArray<string> Drop { get; init; } = [];

    /// <summary>Headers that are known and not wanted.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>report, error, notes.</summary>
    public string UnknownColumns { get; init; } = "report";

    public ImmutableArray<ChildTable> Children { get; init; } = [];
}

/// <summary>A further table with places of the same records.</summary>
/// <param name="Sheet">Sheet of the same workbook; null when it is a file of its own.</param>
/// <param name="File">File beside the input.</param>
/// <param name="Parent">Header of the column with the key of the record.</param>
/// <param name="To">Where its rows go: <c>places.ROLE</c>.</param>
internal sealed record ChildTable(string? Sheet, string? File, string Parent, string To);
