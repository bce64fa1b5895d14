using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Normalising;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Records;
using Kyojo.Importing.Tables;
using Kyojo.Model.Columns;
using Kyojo.Text;

namespace Kyojo.Importing;

/// <summary>Further tables with places of the same records, found by the key of the record (<c>children</c> of a mapping).</summary>
internal sealed class ChildRows
{
    private static readonly (string Part, string[] Headers)[] Known =
    [
        ("prefecture", ["都道府県", "都道府県名"]), ("municipality", ["市区町村", "市区町村名", "市区町村コード"]), ("address.line", ["住所", "所在地"]), ("address.building", ["方書", "建物名"]), ("label", ["場所", "名称", "施設名"]),
    ];

    private readonly Dictionary<string, List<(SourceSpan Span, RecordTree Places)>> waiting = new(StringComparer.Ordinal);
    private readonly List<string> parents = [];
    private readonly DiagnosticBag found;

    /// <summary>Reads the tables; their rows wait for their parents.</summary>
    public ChildRows(ImportMapping mapping, TableFile file, Table table, NormalisingContext context, Func<string, byte[]?>? read)
    {
        found = context.Found;
        foreach (var child in mapping.Children)
        {
            var source = child.File is null ? file : read?.Invoke(child.File) is { } bytes ? TableFileReader.Read(child.File, bytes, mapping.Reading, found) : null;
            if (source is null) continue;
            var options = new TableOptions(child.Sheet);
            if (TableFinder.Find(source, options, h => ColumnMapper.Same(h, child.Parent) || Known.Any(k => k.Headers.Any(n => ColumnMapper.Same(n, h))), found) is { } own && own.Path != table.Path) Read(child, own, context);
        }
    }

    /// <summary>Adds the places that wait for a row. Two rows with one key are an error; the first has the places.</summary>
    public void AddTo(RowValues row)
    {
        if (waiting.Count == 0 || row.Key.Length == 0) return;
        parents.Add(row.Key);
        if (!waiting.Remove(row.Key, out var places)) return;
        foreach (var (_, tree) in places) row.Tree.AddPlaces(tree);
    }

    /// <summary>Tells of the rows whose parent did not come.</summary>
    public void TellOrphans()
    {
        foreach (var (key, orphans) in waiting)
        {
            foreach (var (span, _) in orphans) found.Suggest(Codes.NoSuchCommunity, span, NearNames.Of(key, parents), null, ("id", key));
        }
    }

    private void Read(ChildTable child, Table table, NormalisingContext context)
    {
        var parent = table.Headers.FirstOrDefault(h => ColumnMapper.Same(h.Text, child.Parent));
        if (parent is null)
        {
            found.Add(Codes.ImportRequiredColumn, SourceSpan.WholeFile(table.Path), ("header", child.Parent));
            return;
        }

        var columns = table.Headers.Select(h => (Header: h, Part: Known.FirstOrDefault(k => k.Headers.Any(n => ColumnMapper.Same(n, h.Text))).Part)).Where(c => c.Part is not null and not "label").ToArray();
        // The cells belong to another table: what is wrong with them is told there.
        var places = new PlaceNormaliser(new NormalisingContext(table.Path, context.Is1904, context.Types, context.FreeMail, found));
        foreach (var row in table.Rows)
        {
            var key = JapaneseText.Line(row[parent.Column - 1].Text);
            if (key.Length == 0) continue;
            var own = new RecordTree(row.Number);
            var cells = columns.Where(c => !row[c.Header.Column - 1].IsEmpty)
                .Select(c => (new MappedColumn(c.Header.Column, c.Header.Text, ColumnRole.Mapped, new Target(context.Route($"{child.To}.{c.Part}")!, CellForm.Value)), row[c.Header.Column - 1].Text)).ToList();
            places.Read(own, cells, null, isIncorporated: true);
            if (!waiting.TryGetValue(key, out var same)) waiting[key] = same = [];
            same.Add((new SourceSpan(table.Path, row.Number, parent.Column, 1), own));
        }
    }
}
