using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Tables;
using Kyojo.Model.Columns;

namespace Kyojo.Importing.Mapping;

/// <summary>Third stage: which column goes where (KYO7014, 7031, 7033, 7045). The mapping first, then the names that are known.</summary>
internal static class ColumnMapper
{
    // Columns of our own export that an import from elsewhere does not have.
    private static readonly string[] OwnExport = ["ページURL", "種別コード"];

    public static ImmutableArray<MappedColumn> Map(Table table, ImportMapping mapping, KnownHeaders known, DiagnosticBag found)
    {
        var isOwnExport = IsOwnExport(table);
        var names = NameColumns.Of(table);
        var columns = table.Headers.Select(h => One(h, names, mapping, known, isOwnExport)).ToArray();
        // The export parts values by one sign only and keeps it out of them: what others use for it is part of a value there.
        if (isOwnExport) columns = [.. columns.Select(c => c.Target is { Split.IsEmpty: true } target ? c with { Target = target with { Split = [StandardColumn.Separator.ToString()] } } : c)];
        Ambiguous(table, columns, found);
        Unknown(table, columns, mapping, found);
        foreach (var column in columns.Where(c => c.Role == ColumnRole.Names)) found.Add(Codes.ImportNames, At(table, column.Column), ("header", column.Header));
        Strays(table, columns, found);
        return [.. columns];
    }

    private static MappedColumn One(HeaderCell header, HashSet<int> names, ImportMapping mapping, KnownHeaders known, bool isOwnExport)
    {
        var (column, text) = header;
        if (PersonalHeaders.Is(text) || mapping.Drop.Any(d => Same(d, text))) return new(column, text, ColumnRole.Dropped);
        if (mapping.TypeColumn is { } type && Same(type.Header, text)) return new(column, text, ColumnRole.Type);
        foreach (var (name, target, _) in mapping.Columns)
        {
            if (Same(name, text)) return new(column, text, ColumnRole.Mapped, target);
        }

        if (mapping.Ignore.Any(i => Same(i, text))) return new(column, text, ColumnRole.Ignored);
        if (mapping.Key.Any(k => Same(k, text))) return new(column, text, ColumnRole.Key);
        var (role, to) = known.Find(text) ?? (ColumnRole.Unknown, null);
        if (role == ColumnRole.PlaceCode && isOwnExport) role = ColumnRole.Ignored;
        if (to?.Route.Path is not "name.ja" && role is ColumnRole.Mapped or ColumnRole.Unknown && names.Contains(column)) return new(column, text, ColumnRole.Names);
        return new(column, text, role, to);
    }

    /// <summary>True for open data of Kyojo itself.</summary>
    public static bool IsOwnExport(Table table) => OwnExport.All(h => table.Headers.Any(t => HeaderName.Whole(t.Text) == HeaderName.Whole(h)));

    /// <summary>True for two ways of writing one header.</summary>
    public static bool Same(string a, string b) => HeaderName.Whole(a) == HeaderName.Whole(b) || HeaderName.Plain(a) == HeaderName.Plain(b);

    // A field that takes one column only, wanted by two: neither is taken.
    private static void Ambiguous(Table table, MappedColumn[] columns, DiagnosticBag found)
    {
        foreach (var twins in columns.Where(c => c.IsRead).GroupBy(Identity, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            // Different headers may share a field by a list of values (two phones); one header twice never says which.
            var all = twins.ToArray();
            if (all[0].Target is { } target && (target.Route.IsAppended || target.Route.Last.Many || target.Form is CellForm.Channel or CellForm.Fees) && all.Select(c => HeaderName.Whole(c.Header)).Distinct(StringComparer.Ordinal).Count() == all.Length) continue;
            foreach (var column in all)
            {
                found.Add(Codes.ImportAmbiguousHeader, At(table, column.Column), ("header", column.Header));
                columns[Array.IndexOf(columns, column)] = column with { Role = ColumnRole.Ignored, Target = null };
            }
        }
    }

    private static string Identity(MappedColumn column) => column.Role switch
    {
        ColumnRole.Mapped => column.Target!.Route.Path,
        ColumnRole.Key => "@key " + HeaderName.Whole(column.Header),
        // A code and a label may stand side by side; the code wins.
        ColumnRole.Type => "@type " + HeaderName.Whole(column.Header),
        _ => "@code " + HeaderName.Whole(column.Header),
    };

    private static void Unknown(Table table, MappedColumn[] columns, ImportMapping mapping, DiagnosticBag found)
    {
        var unknown = columns.Where(c => c.Role == ColumnRole.Unknown).ToArray();
        if (unknown.Length == 0 || mapping.UnknownColumns == "notes") return;
        var diagnostic = new Diagnostic
        {
            Code = Codes.ImportUnknownColumns, Span = At(table, unknown[0].Column), Args = [("headers", Bilingual.List(unknown.Select(c => c.Header)))],
            Severity = mapping.UnknownColumns == "error" ? Severity.Error : Codes.ImportUnknownColumns.Severity,
        };
        found.Add(diagnostic);
    }

    private static void Strays(Table table, MappedColumn[] columns, DiagnosticBag found)
    {
        var headed = columns.Select(c => c.Column).ToHashSet();
        if (table.StrayCells == 0) return;
        foreach (var row in table.Rows)
        {
            for (var column = 1; column <= row.Cells.Length; column++)
            {
                if (headed.Contains(column) || row.Cells[column - 1].IsEmpty) continue;
                found.Add(Codes.ImportNoColumn, new SourceSpan(table.Path, row.Number, column, 1));
            }
        }
    }

    private static SourceSpan At(Table table, int column) => new(table.Path, table.LastHeaderRow, column, 1);
}
