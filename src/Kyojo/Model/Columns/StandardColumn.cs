using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Model.Columns;

/// <summary>
/// One column of the flat file: the same in CSV, in Excel files, in the Excel form, in the data dictionary, and for the
/// importer.
/// </summary>
/// <param name="Header">Text of the header cell.</param>
/// <param name="Path">
/// Dotted path into a record; items of lists are named by role or kind: <c>places.origin.prefecture</c>,
/// <c>channels.website.value</c>. Paths of generated columns are those of <c>site.yml</c>, or empty.
/// </param>
/// <param name="Field">The field at the end of the path: kind, allowed values, limits. Null for what no field holds.</param>
/// <param name="Form">How values become a cell.</param>
/// <param name="Use">G, W, R.</param>
/// <param name="Meaning">One sentence for people who fill in or read the column.</param>
internal sealed record StandardColumn(string Header, string Path, Field? Field, CellForm Form, ColumnUse Use, Bilingual Meaning)
{
    /// <summary>What stands between several values of one cell; within a value it becomes <see cref="InsteadOfSeparator"/>.</summary>
    public const char Separator = ';';

    /// <summary>Takes the place of <see cref="Separator"/> within a value.</summary>
    public const char InsteadOfSeparator = '；';

    /// <summary>A cell may hold several values, <see cref="Separator"/> between them.</summary>
    public bool Many { get; init; }

    /// <summary>Every entry has a value here.</summary>
    public bool Required { get; init; }

    /// <summary>An invented value for forms and explanations; may be empty.</summary>
    public string Example { get; init; } = "";

    /// <summary>True when an import ignores it.</summary>
    public bool IsGenerated => Use.HasFlag(ColumnUse.Generated);

    /// <summary>True when the Excel form has it.</summary>
    public bool IsInTemplate => Use.HasFlag(ColumnUse.Template);

    /// <summary>True when export and import give the same value.</summary>
    public bool RoundTrips => Use.HasFlag(ColumnUse.RoundTrip);

    /// <summary>Allowed values as they stand in a cell, in their order; empty where anything may stand.</summary>
    public ImmutableArray<string> Labels => Form switch
    {
        CellForm.CanCannot => ["可", "不可"],
        CellForm.YesNo => Field?.Kind == FieldKind.Tri ? ["はい", "いいえ", "不明"] : ["はい", "いいえ"],
        CellForm.PrefectureName => [.. ReferenceTables.Prefectures.Select(p => p.Name)],
        CellForm.Label => [.. Field!.Choices.Select(c => c.Label.Ja)],
        _ => [],
    };
}
