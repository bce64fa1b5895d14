using System.Collections.Immutable;

namespace Kyojo.Tables;

/// <summary>Rows and columns of a table as one figure shows them; indexes lead into the table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Columns in the order they are shown.</param>
/// <param name="Rows">Rows in the order they are shown, without those set apart or left out.</param>
/// <param name="SetApart">Rows that come last, after a rule.</param>
/// <param name="Excluded">Rows that are left out; they are named with their values in a note.</param>
public sealed record DataView(DataTable Table, ImmutableArray<int> Columns, ImmutableArray<int> Rows, ImmutableArray<int> SetApart, ImmutableArray<int> Excluded)
{
    /// <summary>Takes from a table what a query asks for; goes on without what is not there.</summary>
    /// <param name="table">The table.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="noColumn">Told the name of a column that is not there (KYO4214).</param>
    /// <param name="noRow">Told the name of a row that is not there (KYO4218).</param>
    public static DataView Of(DataTable table, DataQuery query, Action<string> noColumn, Action<string> noRow)
    {
        var columns = query.Columns.IsEmpty ? [.. Enumerable.Range(0, table.Columns.Length)] : query.Columns.Select(Column).Where(i => i >= 0).Distinct().ToImmutableArray();
        var rows = Enumerable.Range(0, table.Rows.Length);
        if (query.Only is var (only, value) && Column(only) is >= 0 and var at)
        {
            rows = rows.Where(row => Says(table.Rows[row][at], value));
            if (!rows.Any()) noRow(value);
        }

        var label = table.LabelColumn;
        var excluded = Named(query.Exclude);
        var apart = Named(query.SetApart).Except(excluded).ToImmutableArray();
        var rest = rows.Where(row => !excluded.Contains(row) && !apart.Contains(row));
        if (query.Sort is var (sort, descending) && Column(sort) is >= 0 and var by) rest = Sorted(table, rest, by, descending);
        return new DataView(table, columns, [.. rest], apart, excluded);

        int Column(string name)
        {
            var index = table.IndexOf(name);
            if (index < 0) noColumn(name);
            return index;
        }

        ImmutableArray<int> Named(ImmutableArray<string> names)
        {
            var found = ImmutableArray.CreateBuilder<int>();
            foreach (var name in names)
            {
                var before = found.Count;
                found.AddRange(rows.Where(row => Says(table.Rows[row][label], name)));
                if (found.Count == before) noRow(name);
            }

            return found.ToImmutable();
        }
    }

    /// <summary>Number of values that are missing in the rows and columns shown.</summary>
    public int Missing => Rows.Concat(SetApart).Sum(row => Columns.Count(column => Table.Rows[row][column].Missing is not null));

    // Missing values come last either way; equal ones keep the order of the file.
    private static IEnumerable<int> Sorted(DataTable table, IEnumerable<int> rows, int column, bool descending)
    {
        var cells = rows.Select(row => (Row: row, Cell: table.Rows[row][column])).ToArray();
        var there = cells.Where(c => c.Cell.Missing is null);
        IEnumerable<(int Row, DataCell Cell)> sorted = table.Columns[column].IsNumeric
            ? descending ? there.OrderByDescending(c => c.Cell.Number) : there.OrderBy(c => c.Cell.Number)
            : table.Columns[column].Kind is DataKind.Date or DataKind.Year
                ? descending ? there.OrderByDescending(c => c.Cell.Date?.Earliest) : there.OrderBy(c => c.Cell.Date?.Earliest)
                : descending ? there.OrderByDescending(c => c.Cell.Shown, StringComparer.Ordinal) : there.OrderBy(c => c.Cell.Shown, StringComparer.Ordinal);
        return sorted.Concat(cells.Where(c => c.Cell.Missing is not null)).Select(c => c.Row);
    }

    private static bool Says(DataCell cell, string value) => cell.Written == value || cell.Shown == value || cell.Missing == value;
}
