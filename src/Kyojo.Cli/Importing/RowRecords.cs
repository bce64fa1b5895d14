using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Normalising;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Records;
using Kyojo.Importing.Tables;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Importing;

/// <summary>
/// Stages four to seven, row after row: values, record, which record of the site it is, what changes. A list may be large:
/// what is needed on the way only goes with its row.
/// </summary>
internal sealed class RowRecords
{
    private readonly ImportSite site;
    private readonly ImportOptions options;
    private readonly ImportMapping mapping;
    private readonly Table table;
    private readonly ImportState state;
    private readonly NormalisingContext context;
    private readonly RowMatching matching;
    private readonly RowBinding binding;
    private readonly RecordEditing editing;
    private readonly CompareValues compare;
    private readonly RecordIds ids;
    private readonly bool isOwnExport;
    private readonly RowLinting linting;
    private readonly List<Community> changed = [];
    private readonly List<ImportedRow> part = [];
    private ImmutableArray<Unit> said = [];

    // What rows need for writing, once a list turns out to be long.
    private Spool? Spool => options.Writes ? field ??= new Spool() : null;

    public RowRecords(ImportSite site, ImportOptions options, ImportMapping mapping, Table table, ImmutableArray<MappedColumn> columns, ImportState state, NormalisingContext context)
    {
        (this.site, this.options, this.mapping, this.table, this.state, this.context) = (site, options, mapping, table, state, context);
        matching = new(site, mapping.Name, state, table.Path, context.Found);
        binding = new(table.Path, site.Types);
        editing = new(site, options.AsOf);
        compare = new(columns, context.Changed);
        linting = new(site, table.Path, Math.Max(1, columns.FirstOrDefault(c => c.Target?.Route.Path == "name.ja")?.Column ?? 0), options.AsOf, context.Found);
        // An id once given is not given again, whether its record is still there or not.
        ids = new(site.ById.Keys.Concat(site.Records.Communities.SelectMany(c => c.Values.Texts(CommunityFields.Redirects))).Concat(state.Ids));
        isOwnExport = ColumnMapper.IsOwnExport(table);
    }

    /// <summary>Reads all rows of the table.</summary>
    /// <param name="normaliser">Reads the cells of a row.</param>
    /// <param name="children">Rows of other tables that belong to rows of this one.</param>
    public ImmutableArray<ImportedRow> Read(RowNormaliser normaliser, ChildRows children)
    {
        var rows = ImmutableArray.CreateBuilder<ImportedRow>();
        foreach (var cells in table.Rows)
        {
            if (normaliser.Read(cells) is not { } values) continue;
            children.AddTo(values);
            if (part.Count == options.PartRows) EndPart();
            rows.Add(One(cells, values));
            part.Add(rows[^1]);
        }

        children.TellOrphans();
        var all = rows.DrainToImmutable();
        Tell();
        linting.End(Fresh(part), changed);
        if (all.Length > options.PartRows) LetGo();
        return all;
    }

    // What a part held is old when it is let go: left to itself the collector would gather several parts.
    private static void LetGo() => GC.Collect();

    private void EndPart()
    {
        linting.Part(Fresh(part), changed);
        foreach (var row in part) row.Shrink(Spool);
        part.Clear();
        changed.Clear();
        LetGo();
    }

    private static Community[] Fresh(IEnumerable<ImportedRow> rows) => [.. rows.Where(r => r.Outcome == RowOutcome.New).Select(r => r.Bound).OfType<Community>()];

    private ImportedRow One(SheetRow cells, RowValues values)
    {
        var row = new ImportedRow(values);
        matching.CheckKey(row);
        matching.ByKey(row);
        Complete(row, values);
        binding.Bind(row, values.Tree);
        if (row.Outcome != RowOutcome.Removed) matching.ByContent(row, options.AcceptMatches);
        if (row.Bound is not { } bound) return row;
        compare.Add(cells, bound);
        ImmutableArray<Unit> own = [.. Unit.Of(values.Tree)];
        row.Said = said = said.SequenceEqual(own) ? said : own;
        if (row.Existing is not { } existing) return row;
        row.Units = [.. Merger.Merge(said, bound, existing, row.Key, state, context.Route, unit => Taken(row, unit))];
        row.Outcome = row.Updates.Any() ? RowOutcome.Changed : RowOutcome.Unchanged;
        MergeFindings.Add(row, table.Path, context.Found);
        // Of a long list, a row that says what the site says is done with.
        if (row.Outcome == RowOutcome.Unchanged && table.Rows.Length > options.PartRows) row.Shrink(Spool);
        if (row.Outcome != RowOutcome.Changed || editing.Preview(row) is not { } after) return row;
        changed.Add(after);
        linting.Changes(after, row);
        return row;
    }

    private void Tell()
    {
        var found = context.Found;
        // A cell that was refused before has had its message: for the binder it is only missing.
        var refused = found.ToSorted().Where(d => d.Severity == Severity.Error).Select(d => (d.Span.Line, d.Span.Column)).ToHashSet();
        found.AddRange(binding.Findings().Where(d => d.Code != Codes.RequiredMissing || !refused.Contains((d.Span.Line, d.Span.Column))));
        foreach (var header in binding.MissingColumns) found.Add(Codes.ImportRequiredColumn, SourceSpan.WholeFile(table.Path), ("header", header));
        foreach (var (row, unit) in editing.Failed)
        {
            found.Add(Codes.ImportNotEditable, row.SpanOf(unit.Unit.Route.Path, table.Path), ("path", row.Existing!.File), ("key", unit.Unit.Path), ("value", unit.Theirs ?? ""));
        }
    }

    private string? Taken(ImportedRow row, Unit unit) =>
        options.Take is { } side && (options.TakeField is null || options.TakeField == unit.Path) && (options.TakeRow is null || options.TakeRow == row.Key) ? side : null;

    // What no cell says but every record has.
    private void Complete(ImportedRow row, RowValues values)
    {
        var (tree, key) = (values.Tree, row.Key);
        if (row.Id.Length == 0) row.Id = ids.New(mapping.IdColumn is not null || row.ColumnOf.ContainsKey("id") ? key : null, mapping.IdPrefix ?? mapping.Name, key, JapaneseText.ToHiragana(tree.TextIn("name", "yomi") ?? ""));
        Add("id", row.Id);
        if (row.Existing is { } existing && !tree.Has("type")) Add("type", existing.Type.Id);
        Add("publication.status", options.Status ?? mapping.Status);
        Add("publication.updated", options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (key.Length > 0 && key != row.Id && context.Route("external_ids") is { } external)
        {
            tree.AddMap(external, [(ExternalIdFields.Scheme, mapping.Name), (ExternalIdFields.Value, key)], row.KeyColumn);
        }

        if (row.Existing is null)
        {
            tree.AddEvidence();
            // An export has a place for every entry whose type asks for one, or the entry says that none is known.
            if (isOwnExport && values.Type is { RequiredPlaces.IsEmpty: false }) tree.AddWord(CommunityFields.Places, "unknown");
        }

        tree.FillItems("activities", "kind", "other");

        void Add(string path, string value)
        {
            if (context.Route(path) is { } route && !tree.Has(path)) tree.Add(route, new Leaf(value, row.Number, row.ColumnOf.GetValueOrDefault(path)));
        }
    }
}
