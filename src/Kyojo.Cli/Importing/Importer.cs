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

namespace Kyojo.Importing;

/// <summary>The whole way of a list into a site: Read, Table, Map, Normalise, Bind, Match, Merge, and what would be written.</summary>
internal sealed class Importer(ImportSite site, ImportOptions options, SeverityPolicy policy)
{
    private readonly DiagnosticBag found = new();
    private readonly Dictionary<string, FieldRoute?> routes = new(StringComparer.Ordinal);

    /// <summary>Imports a file; writes nothing.</summary>
    /// <param name="name">Name of the file without folders.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="child">Reads a further file beside it, for the child tables of a mapping; null when it is not there.</param>
    public ImportResult Run(string name, byte[] bytes, Func<string, byte[]?>? child = null)
    {
        var mappings = new MappingChoice(site, found);
        if (mappings.For(name, options) is not { } mapping) return new ImportResult { Name = name, Diagnostics = Weighed() };
        var reading = mapping.Reading with { Encoding = options.Encoding ?? mapping.Reading.Encoding };
        if (TableFileReader.Read(name, bytes, reading, found) is not { } file) return new ImportResult { Name = name, Diagnostics = Weighed(), Mapping = mapping };
        var known = new KnownHeaders(site.Types);
        var tableOptions = mapping.Table with { Sheet = options.Sheet ?? mapping.Table.Sheet };
        if (file.Sheets.IsEmpty || TableFinder.Find(file, tableOptions, header => IsKnown(header, mapping, known), found) is not { } table) return new ImportResult { Name = name, Diagnostics = Weighed(), File = file, Mapping = mapping };
        var columns = ColumnMapper.Map(table, mapping, known, found);
        var context = new NormalisingContext(table.Path, file.Is1904, site.Types, site.Settings.FreeMailDomains, found);
        var normaliser = new RowNormaliser(table, columns, mapping, context);
        var rows = table.Rows.Select(normaliser.Read).OfType<RowValues>().Select(v => new ImportedRow(v)).ToImmutableArray();
        ChildRows.Add(mapping, file, table, rows, context, child);
        Tell(table, normaliser, context);
        var state = ReadState(mapping.Name);
        Records(rows, mapping, state, table);
        var byNumber = table.Rows.ToDictionary(r => r.Number);
        ShiftedRows.Find(table, columns, byNumber, found.ToSorted(), found);
        CompareValues.Add(rows, columns, byNumber, context.Changed);
        MarkErrors(rows, table.Path);
        var vanished = state.Keys.Except(rows.Select(r => r.Values.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        if (!vanished.IsEmpty) found.Add(Codes.ImportVanished, SourceSpan.WholeFile(table.Path), ("n", Text(vanished.Length)), ("ids", Bilingual.List(vanished.Select(k => state.IdOf(k)!).Take(10))));
        var diagnostics = Weighed();
        normaliser.Count.Notes = table.NoteCells;
        if (normaliser.Count.All != CellsOf(table)) throw new InvalidOperationException($"Cells were lost: {normaliser.Count.All} of {CellsOf(table)}.");
        return new ImportResult
        {
            Name = name, Diagnostics = diagnostics, File = file, Table = table, Mapping = mapping, Columns = columns, Rows = rows, EmptyRows = normaliser.EmptyRows,
            Count = normaliser.Count, Changed = [.. context.Changed], Vanished = vanished,
            LazyFiles = options.Partial || !diagnostics.Any(d => d.Severity == Severity.Error) ? new Lazy<ImmutableArray<(string, byte[])>>(() => new ImportFiles(site, mapping, options.AsOf).Of(rows, state)) : null,
        };
    }

    private static bool IsKnown(string header, ImportMapping mapping, KnownHeaders known) =>
        mapping.Columns.Any(c => ColumnMapper.Same(c.Header, header)) || mapping.Key.Any(k => ColumnMapper.Same(k, header)) || mapping.Ignore.Any(i => ColumnMapper.Same(i, header))
        || mapping.TypeColumn is { } type && ColumnMapper.Same(type.Header, header) || PersonalHeaders.Is(header) || known.Find(header) is not null;

    private void Tell(Table table, RowNormaliser normaliser, NormalisingContext context)
    {
        var span = SourceSpan.WholeFile(table.Path);
        if (normaliser.EmptyRows > 0) found.Add(Codes.ImportEmptyRows, span, ("n", Text(normaliser.EmptyRows)));
        if (context.PersonalContacts > 0) found.Add(Codes.ImportPersonalContact, span, ("n", Text(context.PersonalContacts)));
        if (context.Homes > 0) found.Add(Codes.ImportHomeAddress, span, ("n", Text(context.Homes)));
    }

    private void Records(ImmutableArray<ImportedRow> rows, ImportMapping mapping, ImportState state, Table table)
    {
        var matching = new RowMatching(site, mapping.Name, state, table.Path, found);
        matching.CheckKeys(rows);
        var ids = new RecordIds(site.ById.Keys.Concat(site.Records.Communities.SelectMany(c => c.Values.Texts(Model.Fields.CommunityFields.Redirects))));
        var binding = new RowBinding(table.Path, site.Types);
        var isOwnExport = ColumnMapper.IsOwnExport(table);
        foreach (var row in rows)
        {
            matching.ByKey(row);
            if (row.Id.Length > 0) ids.Take(row.Id);
        }

        foreach (var row in rows)
        {
            Complete(row, mapping, ids, isOwnExport);
            binding.Bind(row);
            if (row.Outcome != RowOutcome.Removed) matching.ByContent(row, options.AcceptMatches);
        }

        // A cell that was refused before has had its message: for the binder it is only missing.
        var refused = found.ToSorted().Where(d => d.Severity == Severity.Error).Select(d => (d.Span.Line, d.Span.Column)).ToHashSet();
        found.AddRange(binding.Findings().Where(d => d.Code != Codes.RequiredMissing || !refused.Contains((d.Span.Line, d.Span.Column))));
        foreach (var header in binding.MissingColumns) found.Add(Codes.ImportRequiredColumn, SourceSpan.WholeFile(table.Path), ("header", header));
        var changed = new List<Community>();
        var editing = new RecordEditing(site, options.AsOf);
        foreach (var row in rows.Where(r => r.Existing is not null && r.Bound is not null))
        {
            row.Units = [.. Merger.Merge(row.Values.Tree, row.Bound!, row.Existing!, row.Values.Key, state, Route, unit => Taken(row, unit))];
            row.Outcome = row.Updates.Any() ? RowOutcome.Changed : RowOutcome.Unchanged;
            MergeFindings.Add(row, table.Path, found);
            if (row.Outcome == RowOutcome.Changed && editing.Preview(row) is { } after) changed.Add(after);
        }

        foreach (var (row, unit) in editing.Failed)
        {
            var span = new SourceSpan(table.Path, row.Number, Math.Max(1, row.Values.ColumnOf.GetValueOrDefault(unit.Unit.Route.Path)), 1);
            found.Add(Codes.ImportNotEditable, span, ("path", row.Existing!.File), ("key", unit.Unit.Path), ("value", unit.Theirs ?? ""));
        }

        RowLinting.Run(site, table.Path, [.. rows.Where(r => r.Outcome == RowOutcome.New).Select(r => r.Bound).OfType<Community>()], changed, options.AsOf, found);
    }

    private FieldRoute? Route(string path)
    {
        if (!routes.TryGetValue(path, out var route)) routes[path] = route = FieldRoute.Parse(path, site.Types);
        return route;
    }

    private string? Taken(ImportedRow row, Unit unit) =>
        options.Take is { } side && (options.TakeField is null || options.TakeField == unit.Path) && (options.TakeRow is null || options.TakeRow == row.Values.Key) ? side : null;

    // What no cell says but every record has.
    private void Complete(ImportedRow row, ImportMapping mapping, RecordIds ids, bool isOwnExport)
    {
        var tree = row.Values.Tree;
        var key = row.Values.Key;
        if (row.Id.Length == 0) row.Id = ids.New(mapping.IdColumn is null && row.Values.ColumnOf.ContainsKey("id") ? key : mapping.IdColumn is null ? null : key, mapping.IdPrefix ?? mapping.Name, key, Kyojo.Text.JapaneseText.ToHiragana(tree.TextIn("name", "yomi") ?? ""));
        Add("id", row.Id);
        if (row.Existing is { } existing && !tree.Has("type")) Add("type", existing.Type.Id);
        Add("publication.status", options.Status ?? mapping.Status);
        Add("publication.updated", options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (key.Length > 0 && key != row.Id && Route("external_ids") is { } external)
        {
            tree.AddMap(external, [(Model.Fields.ExternalIdFields.Scheme, mapping.Name), (Model.Fields.ExternalIdFields.Value, key)], row.Values.KeyColumn);
        }

        if (row.Existing is null)
        {
            tree.AddEvidence();
            // An export has a place for every entry whose type asks for one, or the entry says that none is known.
            if (isOwnExport && row.Values.Type is { RequiredPlaces.IsEmpty: false }) tree.AddWord(Model.Fields.CommunityFields.Places, "unknown");
        }

        foreach (var (list, part, value) in (ReadOnlySpan<(string, string, string)>)[("activities", "kind", "other")]) tree.FillItems(list, part, value);

        void Add(string path, string value)
        {
            if (Route(path) is { } route && !tree.Has(path)) tree.Add(route, new Leaf(value, row.Number, row.Values.ColumnOf.GetValueOrDefault(path)));
        }
    }

    private void MarkErrors(ImmutableArray<ImportedRow> rows, string path)
    {
        var all = policy.Apply(found.ToSorted()).Where(d => d.Severity == Severity.Error).ToArray();
        var wrong = all.Where(d => d.Span.File == path && d.Span.Line > 0).Select(d => d.Span.Line).ToHashSet();
        var wrongFiles = all.Select(d => d.Span.File).ToHashSet(StringComparer.Ordinal);
        var isBlocked = all.Any(d => d.Span.Line == 0);
        foreach (var row in rows)
        {
            if (row.Outcome == RowOutcome.Removed) continue;
            if (wrong.Contains(row.Number) || isBlocked || (row.Bound is null) || (row.Outcome == RowOutcome.Changed && wrongFiles.Contains(row.Existing!.File))) row.Outcome = RowOutcome.Error;
        }
    }

    private ImportState ReadState(string list)
    {
        var path = ImportFiles.StatePath(list);
        return ImportState.Read(site.Folder.Exists(path) ? site.Folder.Read(path) : []);
    }

    private ImmutableArray<Diagnostic> Weighed() => policy.Apply(found.ToSorted());

    // Every cell under a header, every filled one beside them, and those of titles, headers and notes.
    private static int CellsOf(Table table)
    {
        var headed = table.Headers.Select(h => h.Column).ToHashSet();
        var beside = table.Rows.Sum(r => r.Cells.Where((c, i) => !headed.Contains(i + 1) && !c.IsEmpty).Count());
        return table.Rows.Length * table.Headers.Length + beside + table.NoteCells;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
