using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Normalising;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Tables;

namespace Kyojo.Importing;

/// <summary>The whole way of a list into a site: Read, Table, Map, Normalise, Bind, Match, Merge, and what would be written.</summary>
internal sealed class Importer(ImportSite site, ImportOptions options, SeverityPolicy policy)
{
    private readonly DiagnosticBag found = new();

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
        var state = ReadState(mapping.Name);
        var rows = new RowRecords(site, options, mapping, table, columns, state, context).Read(normaliser, new ChildRows(mapping, file, table, context, child));
        Tell(table, normaliser, context);
        ShiftedRows.Find(table, columns, found.ToSorted(), found);
        MarkErrors(rows, table.Path);
        var vanished = state.Keys.Except(rows.Select(r => r.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        if (!vanished.IsEmpty) found.Add(Codes.ImportVanished, SourceSpan.WholeFile(table.Path), ("n", Text(vanished.Length)), ("ids", Bilingual.List(vanished.Select(k => state.IdOf(k)!).Take(10))));
        var diagnostics = Weighed();
        normaliser.Count.Notes = table.NoteCells;
        var cells = (table.Rows.Length * table.Headers.Length) + table.StrayCells + table.NoteCells;
        if (normaliser.Count.All != cells) throw new InvalidOperationException($"Cells were lost: {normaliser.Count.All} of {cells}.");
        return new ImportResult
        {
            Name = name, Diagnostics = diagnostics, File = file, Table = table, Mapping = mapping, Columns = columns, Rows = rows, EmptyRows = normaliser.EmptyRows,
            Count = normaliser.Count, Changed = context.Changed.All, Vanished = vanished,
            Files = options.Partial || !diagnostics.Any(d => d.Severity == Severity.Error) ? new ImportFiles(site, mapping, options.AsOf).Of(rows, state) : [],
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

    private void MarkErrors(ImmutableArray<ImportedRow> rows, string path)
    {
        var all = policy.Apply(found.ToSorted()).Where(d => d.Severity == Severity.Error).ToArray();
        var wrong = all.Where(d => d.Span.File == path && d.Span.Line > 0).Select(d => d.Span.Line).ToHashSet();
        var wrongFiles = all.Select(d => d.Span.File).ToHashSet(StringComparer.Ordinal);
        var isBlocked = all.Any(d => d.Span.Line == 0);
        foreach (var row in rows)
        {
            if (row.Outcome == RowOutcome.Removed) continue;
            if (wrong.Contains(row.Number) || isBlocked || !row.IsRecord || (row.Outcome == RowOutcome.Changed && wrongFiles.Contains(row.Existing!.File))) row.Outcome = RowOutcome.Error;
        }
    }

    private ImportState ReadState(string list)
    {
        var path = ImportFiles.StatePath(list);
        return ImportState.Read(site.Folder.Exists(path) ? site.Folder.Read(path) : []);
    }

    private ImmutableArray<Diagnostic> Weighed() => policy.Apply(found.ToSorted());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
