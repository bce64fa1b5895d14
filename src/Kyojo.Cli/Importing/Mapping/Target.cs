using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Importing.Records;
using Kyojo.Model.Columns;

namespace Kyojo.Importing.Mapping;

/// <summary>Where the cells of a column go and how they are read.</summary>
/// <param name="Route">Where in the record.</param>
/// <param name="Form">How the cells are written.</param>
internal sealed record Target(FieldRoute Route, CellForm Form)
{
    /// <summary>date, period, time, days, fee, yes-no, lines; null = by the kind of the field.</summary>
    public string? Parse { get; init; }

    /// <summary>What stands between several values; empty = the separators of lists.</summary>
    public ImmutableArray<string> Split { get; init; } = [];

    /// <summary>Text of a cell to value; empty = the labels of the field.</summary>
    public FrozenDictionary<string, string> Values { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Value for an empty cell; null = none.</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>Basis and day of the consent that goes with contacts of this column; null = none is known.</summary>
    public (string Basis, string On)? Consent { get; init; }

    /// <summary>join, prefix, kana, first, municipality-from-code with their words; null = none.</summary>
    public (string Name, ImmutableArray<string> Words)? Transform { get; init; }
}
