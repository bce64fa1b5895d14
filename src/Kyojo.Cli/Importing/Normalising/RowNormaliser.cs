using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Records;
using Kyojo.Importing.Tables;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Fourth stage: the cells of a row to the values of a record. Every cell is counted where it went.</summary>
internal sealed class RowNormaliser(Table table, ImmutableArray<MappedColumn> columns, ImportMapping mapping, NormalisingContext context)
{
    private readonly CellNormaliser cells = new(context);
    private readonly PlaceNormaliser places = new(context);
    private readonly Dictionary<string, int> columnOf = ColumnsOf(columns);
    private readonly MappedColumn[] keys = Keys(columns, mapping);
    private readonly HashSet<int> headed = [.. columns.Select(c => c.Column)];

    public CellCount Count { get; } = new();

    public int EmptyRows { get; private set; }

    /// <summary>What a row says; null for a row that holds nothing but numbers, codes, prefectures and types.</summary>
    public RowValues? Read(SheetRow row)
    {
        CountUnread(row);
        if (IsEmpty(row))
        {
            EmptyRows++;
            foreach (var column in columns)
            {
                if (!column.IsRead) continue;
                if (row[column.Column - 1].IsEmpty) Count.Empty++;
                else Count.Ignored++;
            }

            return null;
        }

        var tree = new RecordTree(row.Number);
        var about = new List<(MappedColumn, string)>();
        (string, int)? code = null;
        foreach (var column in columns)
        {
            if (!column.IsRead) continue;
            var cell = row[column.Column - 1];
            if (cell.IsEmpty)
            {
                Count.Empty++;
                WhenEmpty(tree, column);
                continue;
            }

            Count.Mapped++;
            if (IsFlawed(row.Number, column, cell)) continue;
            if (column.Role == ColumnRole.PlaceCode) code = (cell.Text, column.Column);
            if (column.Role != ColumnRole.Mapped) continue;
            if (PlaceNormaliser.IsPlace(column.Target!.Route) && column.Target.Values.Count == 0) about.Add((column, Joined(column, row, cell.Text)));
            else if (column.Target.Route.Path != "id") cells.Read(tree, column, Joined(column, row, cell.Text));
        }

        var type = Type(tree, row);
        places.Read(tree, about, code, tree.TextAt("formality") == "incorporated" || tree.Has("corporate_number"));
        Defaults(tree);
        var key = JapaneseText.Line(string.Join('|', keys.Select(k => JapaneseText.Line(row[k.Column - 1].Text))));
        return new RowValues(row.Number, tree, key.Trim('|').Length == 0 ? "" : key, type) { ColumnOf = columnOf, KeyColumn = keys.Length == 1 ? keys[0].Column : 0 };
    }

    private void CountUnread(SheetRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (!headed.Contains(i + 1) && !row.Cells[i].IsEmpty) Count.Ignored++;
        }

        foreach (var column in columns)
        {
            if (column.IsRead) continue;
            if (row[column.Column - 1].IsEmpty)
            {
                Count.Empty++;
            }
            else if (column.Role is ColumnRole.Dropped or ColumnRole.Names)
            {
                Count.Dropped++;
                Count.ByHeader[column.Header] = Count.ByHeader.GetValueOrDefault(column.Header) + 1;
            }
            else
            {
                Count.Ignored++;
            }
        }
    }

    private bool IsEmpty(SheetRow row)
    {
        foreach (var header in mapping.SkipIfEmpty)
        {
            if (columns.FirstOrDefault(c => ColumnMapper.Same(c.Header, header)) is { } needed && row[needed.Column - 1].IsEmpty) return true;
        }

        foreach (var column in columns)
        {
            if (column.Role == ColumnRole.Mapped && !column.Target!.Route.Path.EndsWith(".prefecture", StringComparison.Ordinal) && column.Target.Route.Path != "id" && !row[column.Column - 1].IsEmpty) return false;
        }

        return true;
    }

    private bool IsFlawed(int row, MappedColumn column, Cell cell)
    {
        if (cell.Flaw == CellFlaw.None) return false;
        var span = new SourceSpan(table.Path, row, column.Column, 1);
        if (cell.Flaw == CellFlaw.Error) context.Found.Add(Codes.ImportErrorCell, span, ("value", cell.Text));
        else context.Found.Add(Codes.ImportNoResult, span);
        return true;
    }

    private static void WhenEmpty(RecordTree tree, MappedColumn column)
    {
        if (column.Target?.WhenEmpty is { } value) tree.Add(column.Target.Route, new Leaf(value, tree.Row, column.Column));
    }

    private string Joined(MappedColumn column, SheetRow row, string text)
    {
        if (column.Target?.Transform is not ("join", { IsEmpty: false } words)) return text;
        return string.Concat(words.Select(w => columns.FirstOrDefault(c => ColumnMapper.Same(c.Header, w)) is { } other ? JapaneseText.Trim(row[other.Column - 1].Text) : w.Trim('"', '\'')));
    }

    private CommunityType? Type(RecordTree tree, SheetRow row)
    {
        var (text, column, fixedId) = ("", 0, mapping.Type);
        foreach (var c in columns.Where(c => c.Role == ColumnRole.Type))
        {
            if (row[c.Column - 1] is not { IsEmpty: false, Flaw: CellFlaw.None } cell) continue;
            (text, column) = (JapaneseText.Line(cell.Text), c.Column);
            // The id is exact; a label beside it says the same in words.
            if (context.Types.ContainsKey(text)) break;
        }

        string? id = null;
        if (text.Length > 0)
        {
            id = mapping.TypeColumn is { } own && own.Values.TryGetValue(text, out var byWord) ? byWord
                : TypeWords.Find(text, context.Types)?.Id;
            if (id is null)
            {
                var labels = mapping.TypeColumn?.Values.Keys.Order(StringComparer.Ordinal).ToArray() ?? [.. context.Types.Values.OrderBy(t => t.Order).Select(t => t.Label)];
                context.Found.Suggest(Codes.ImportNoValue, new SourceSpan(table.Path, row.Number, column, 1), NearNames.Of(text, labels), null, ("value", text), ("allowed", Bilingual.List(labels)));
                return null;
            }
        }

        id ??= fixedId;
        if (id is null || context.Route("type") is not { } route) return null;
        tree.Add(route, new Leaf(id, row.Number, column));
        return context.Types.GetValueOrDefault(id);
    }

    private void Defaults(RecordTree tree)
    {
        foreach (var (path, value) in mapping.Defaults)
        {
            if (context.Route(path) is not { } route || tree.Has(path) || tree.HasValue(route)) continue;
            if (route.Last.Many || route.IsAppended) foreach (var one in CellWords.Split(value, [])) tree.Add(route, new Leaf(one, tree.Row, 0));
            else tree.Add(route, new Leaf(value, tree.Row, 0));
        }

        if (tree.Has("sources") || context.Route("sources") is not { } sources) return;
        foreach (var source in mapping.Sources) tree.AddMap(sources, [.. source.Select(v => (sources.Last.Item![v.Key]!, (string?)v.Text))], 0);
    }

    private static Dictionary<string, int> ColumnsOf(ImmutableArray<MappedColumn> columns)
    {
        var byPath = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (column.Role == ColumnRole.Mapped) byPath.TryAdd(column.Target!.Route.Path, column.Column);
            else if (column.Role == ColumnRole.Type) byPath.TryAdd("type", column.Column);
        }

        return byPath;
    }

    // The columns of the mapping; else the id, the number of the row, or name and place.
    private static MappedColumn[] Keys(ImmutableArray<MappedColumn> columns, ImportMapping mapping)
    {
        if (!mapping.Key.IsEmpty) return [.. mapping.Key.Select(k => columns.FirstOrDefault(c => ColumnMapper.Same(c.Header, k))).OfType<MappedColumn>().Where(c => c.Role is not (ColumnRole.Dropped or ColumnRole.Names))];
        if (columns.FirstOrDefault(c => c.Target?.Route.Path == "id") is { } id) return [id];
        if (columns.FirstOrDefault(c => c.Role == ColumnRole.Key) is { } number) return [number];
        return [.. columns.Where(c => c.Target?.Route.Path is "name.ja"), .. columns.Where(c => c.Target?.Route.Path.EndsWith(".municipality", StringComparison.Ordinal) == true).Take(1)];
    }
}
