using System.Collections.Immutable;
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
internal static class ChildRows
{
    private static readonly (string Part, string[] Headers)[] Known =
    [
        ("prefecture", ["都道府県", "都道府県名"]), ("municipality", ["市区町村", "市区町村名", "市区町村コード"]), ("address.line", ["住所", "所在地"]), ("address.building", ["方書", "建物名"]), ("label", ["場所", "名称", "施設名"]),
    ];

    public static void Add(ImportMapping mapping, TableFile file, Table parents, ImmutableArray<ImportedRow> rows, NormalisingContext context, Func<string, byte[]?>? read)
    {
        foreach (var child in mapping.Children)
        {
            var source = child.File is null ? file : read?.Invoke(child.File) is { } bytes ? TableFileReader.Read(child.File, bytes, mapping.Reading, context.Found) : null;
            if (source is null) continue;
            var options = new TableOptions(child.Sheet);
            if (TableFinder.Find(source, options, h => ColumnMapper.Same(h, child.Parent) || Known.Any(k => k.Headers.Any(n => ColumnMapper.Same(n, h))), context.Found) is { } table && table.Path != parents.Path) One(child, table, rows, context);
        }
    }

    private static void One(ChildTable child, Table table, ImmutableArray<ImportedRow> rows, NormalisingContext context)
    {
        var parent = table.Headers.FirstOrDefault(h => ColumnMapper.Same(h.Text, child.Parent));
        if (parent is null)
        {
            context.Found.Add(Codes.ImportRequiredColumn, SourceSpan.WholeFile(table.Path), ("header", child.Parent));
            return;
        }

        var byKey = rows.Where(r => r.Values.Key.Length > 0).DistinctBy(r => r.Values.Key).ToDictionary(r => r.Values.Key, StringComparer.Ordinal);
        var columns = table.Headers.Select(h => (Header: h, Part: Known.FirstOrDefault(k => k.Headers.Any(n => ColumnMapper.Same(n, h.Text))).Part)).Where(c => c.Part is not null).ToArray();
        var inTable = new NormalisingContext(table.Path, context.Is1904, context.Types, context.FreeMail, context.Found);
        foreach (var row in table.Rows)
        {
            var key = JapaneseText.Line(row[parent.Column - 1].Text);
            if (key.Length == 0) continue;
            if (!byKey.TryGetValue(key, out var record))
            {
                context.Found.Suggest(Codes.NoSuchCommunity, new SourceSpan(table.Path, row.Number, parent.Column, 1), NearNames.Of(key, byKey.Keys), null, ("id", key));
                continue;
            }

            // The cells belong to another table: what is wrong with them is told there.
            var own = new RecordTree(row.Number);
            var cells = columns.Where(c => c.Part != "label" && !row[c.Header.Column - 1].IsEmpty)
                .Select(c => (new MappedColumn(c.Header.Column, c.Header.Text, ColumnRole.Mapped, new Target(context.Route($"{child.To}.{c.Part}")!, CellForm.Value)), row[c.Header.Column - 1].Text)).ToList();
            new PlaceNormaliser(inTable).Read(own, cells, null, isIncorporated: true);
            record.Values.Tree.AddPlaces(own);
        }
    }
}
