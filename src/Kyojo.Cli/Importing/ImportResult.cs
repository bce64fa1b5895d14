using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Normalising;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Tables;

namespace Kyojo.Importing;

/// <summary>All that an import found and would do; nothing is written yet.</summary>
internal sealed record ImportResult
{
    /// <summary>Name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>What was found, weighed by the site, in the order of places.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Null when the file could not be read.</summary>
    public TableFile? File { get; init; }

    /// <summary>Null when no table was found.</summary>
    public Table? Table { get; init; }

    public ImportMapping? Mapping { get; init; }

    public ImmutableArray<MappedColumn> Columns { get; init; } = [];

    public ImmutableArray<ImportedRow> Rows { get; init; } = [];

    public int EmptyRows { get; init; }

    public CellCount Count { get; init; } = new();

    /// <summary>What was done to values.</summary>
    public ImmutableArray<ChangedStep> Changed { get; init; } = [];

    /// <summary>Keys of rows that are no longer in the table.</summary>
    public ImmutableArray<string> Vanished { get; init; } = [];

    /// <summary>
    /// Files to write, sorted by path; none when nothing would change or may be written. Each is made when it is asked for: a check
    /// makes none.
    /// </summary>
    public IEnumerable<ImportFile> Files { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    public int RowsWith(RowOutcome outcome) => Rows.Count(r => r.Outcome == outcome);
}
