using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Model.Columns;

namespace Kyojo.Importing;

/// <summary>Fifth stage: rows to records by the binder of the build, so that no row is accepted here and refused there.</summary>
internal sealed class RowBinding(string path, FrozenDictionary<string, CommunityType> types)
{
    private readonly DiagnosticBag raw = new();
    private readonly PathTable paths = new();
    private readonly Dictionary<int, ImportedRow> rows = [];
    private readonly HashSet<string> missingColumns = new(StringComparer.Ordinal);

    /// <summary>Headers of required columns that the table does not have.</summary>
    public IEnumerable<string> MissingColumns => missingColumns.Order(StringComparer.Ordinal);

    /// <summary>Binds a row.</summary>
    public void Bind(ImportedRow row, RecordTree tree)
    {
        rows[row.Number] = row;
        var yaml = tree.ToYaml(paths);
        row.Bind(new CommunityBinder(types, new Unread(), raw).Bind(path, "", yaml) is [var first, ..] ? first : null);
    }

    /// <summary>What was found, each at the cell it is about.</summary>
    public IEnumerable<Diagnostic> Findings()
    {
        foreach (var diagnostic in raw.ToSorted())
        {
            if (diagnostic.Code == Codes.IdNotFileName) continue;
            if (diagnostic.Span.Length < RecordYaml.PathBase)
            {
                // A record of the site has what its row leaves out.
                if (diagnostic.Code == Codes.PlaceRequired && rows.GetValueOrDefault(diagnostic.Span.Line)?.Existing is not null) continue;
                yield return diagnostic;
            }
            else if (Missing(diagnostic) is { } placed)
            {
                yield return placed;
            }
        }
    }

    // The place of a mapping is that of its first cell; what is missing in it belongs into a cell of its own.
    private Diagnostic? Missing(Diagnostic diagnostic)
    {
        var row = rows[diagnostic.Span.Line];
        if (row.Existing is not null) return null;
        var around = paths[diagnostic.Span.Length - RecordYaml.PathBase];
        var key = diagnostic.Args.FirstOrDefault(a => a.Name == "key").Value.Ja ?? "";
        var field = around.Length == 0 ? key : $"{around}.{key}";
        if (row.ColumnOf.TryGetValue(field, out var column)) return Filled(diagnostic, row.Number, column);
        // A whole part is missing: its first required field that has a column.
        var inside = StandardColumns.All.FirstOrDefault(c => c.Required && (c.Path == field || c.Path.StartsWith(field + ".", StringComparison.Ordinal)));
        if (inside is not null && row.ColumnOf.TryGetValue(inside.Path, out column)) return Filled(diagnostic, row.Number, column);
        foreach (var part in Parts(field)) missingColumns.Add(part);
        return null;
    }

    // The code's own hint speaks of YAML, which a person with a table has never seen.
    private Diagnostic Filled(Diagnostic diagnostic, int row, int column) => new()
    {
        Code = diagnostic.Code, Span = new SourceSpan(path, row, column, 1), Args = diagnostic.Args, Severity = diagnostic.Severity,
        Hint = new("この列のセルに書いてください。", "Fill in the cell of this column."),
    };

    private static IEnumerable<string> Parts(string field)
    {
        var columns = StandardColumns.All.Where(c => c.Required && !c.IsGenerated && (c.Path == field || c.Path.StartsWith(field + ".", StringComparison.Ordinal))).ToArray();
        if (field == "type") return ["種別"];
        return columns.Length > 0 ? columns.Select(c => c.Header) : [field];
    }
}
