using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Importing.Records;
using Kyojo.Linting;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Importing;

/// <summary>
/// The rules of the build over the site as it will be: what they find about rows is told at the cells. A long list is looked at in
/// parts. Of a part only what is compared with other records is kept, and the records that speak of others.
/// </summary>
/// <param name="site">The site as it stands.</param>
/// <param name="path">File of the rows.</param>
/// <param name="nameColumn">Column of the names, from 1.</param>
/// <param name="asOf">Day of the import.</param>
/// <param name="found">Receives what is about rows and changed records.</param>
internal sealed class RowLinting(ImportSite site, string path, int nameColumn, DateOnly asOf, DiagnosticBag found)
{
    private readonly List<DuplicateEntry> before = [];
    private readonly List<Community> speaking = [];
    private readonly List<Community> everyChanged = [];
    private readonly List<(Community Record, ImportedRow Row)> rowsOfChanged = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>True for a record that names others: it is looked at together with all of them.</summary>
    public static bool SpeaksOfOthers(Community record) =>
        record.Values.Has(CommunityFields.Relations) || record.Values.Has(CommunityFields.NotDuplicateOf) || record.Values.Has(CommunityFields.Redirects);

    /// <summary>Notes which row changes a record: what is wrong with it afterwards is told at the cell that changed it.</summary>
    public void Changes(Community record, ImportedRow row) => rowsOfChanged.Add((record, row));

    /// <summary>Looks at a part of a long list.</summary>
    /// <param name="fresh">Records that rows make.</param>
    /// <param name="changed">Records of the site with what rows change in them, in place of those with their ids.</param>
    public void Part(IReadOnlyCollection<Community> fresh, IReadOnlyCollection<Community> changed)
    {
        if (fresh.Count + changed.Count == 0) return;
        // Those that speak of others wait for the end, when all are known.
        Look([.. fresh.Where(c => !SpeaksOfOthers(c))], changed);
        before.AddRange(fresh.Select(c => new DuplicateEntry(c)));
        speaking.AddRange(fresh.Where(SpeaksOfOthers));
        everyChanged.AddRange(changed);
        foreach (var record in fresh)
        {
            // Not there any more when others refer to it, and known all the same.
            ids.Add(record.Id);
            site.Records.Unread.Add(UnreadKind.Community, record.Id);
        }
    }

    /// <summary>Looks at the last part, or the only one, and at what concerns several records of any part.</summary>
    /// <param name="fresh">Records that rows make.</param>
    /// <param name="changed">Records of the site with what rows change in them.</param>
    public void End(IReadOnlyCollection<Community> fresh, IReadOnlyCollection<Community> changed)
    {
        everyChanged.AddRange(changed);
        if (before.Count + fresh.Count + everyChanged.Count == 0) return;
        var catalog = Look([.. speaking, .. fresh], everyChanged);
        foreach (var record in speaking.Concat(fresh)) Redirects(record);
        var told = new HashSet<(string, DiagnosticCode)>();
        foreach (var pair in Duplicates.In(before.Concat(catalog.Entries.Where(c => !ids.Contains(c.Id)).Select(c => new DuplicateEntry(c))))) Pair(pair, told);
    }

    private Catalog Look(IReadOnlyCollection<Community> fresh, IReadOnlyCollection<Community> changed)
    {
        var all = new DiagnosticBag();
        var replaced = changed.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var records = site.Records with { Communities = [.. site.Records.Communities.Where(c => !replaced.Contains(c.Id)), .. changed, .. fresh] };
        var catalog = CatalogBuilder.Build(site.Settings, asOf, records, drafts: true, all);
        Lint.Run([.. site.Options.Rules.Where(r => r is not DuplicateRule)], catalog, [.. changed.Concat(fresh).Where(c => c.PublicationStatus != "withdrawn")], site.Options.Workers, all);
        var files = changed.Select(c => c.File).ToHashSet(StringComparer.Ordinal);
        found.AddRange(all.ToSorted().Where(d => d.Span.File == path || (files.Contains(d.Span.File) && d.Severity == Severity.Error)).Select(AtCell));
        return catalog;
    }

    // A person with a table has never seen the file of the record. In a file of several it is the last that begins above the place.
    private Diagnostic AtCell(Diagnostic diagnostic)
    {
        if (diagnostic.Span.File == path) return diagnostic;
        var (record, row) = rowsOfChanged.Where(c => c.Record.File == diagnostic.Span.File && c.Record.Span.Line <= diagnostic.Span.Line).MaxBy(c => c.Record.Span.Line);
        if (record is null) return diagnostic;
        var changes = row.Updates.Select(u => (u.Unit.Route, At: RecordValue.LineOf(record, u.Unit))).ToArray();
        var near = changes.FirstOrDefault(c => c.At == diagnostic.Span.Line).Route ?? changes.FirstOrDefault().Route;
        return near is null ? diagnostic : diagnostic.At(row.SpanOf(near.Path, path));
    }

    // The catalog sees those of its own part.
    private void Redirects(Community record)
    {
        for (var i = 0; i < record.Redirects.Length; i++)
        {
            if (ids.Contains(record.Redirects[i])) found.Add(Codes.RedirectIsAlive, record.Values.SpanOf(CommunityFields.Redirects, i, path), ("id", record.Redirects[i]));
        }
    }

    // Told at each row of the pair: neither is more right than the other. Two drafts of one group are as wrong as two published ones.
    // A row that has the same in common with many says so once.
    private void Pair(DuplicatePair pair, HashSet<(string, DiagnosticCode)> told)
    {
        foreach (var (own, other) in (ReadOnlySpan<(DuplicateEntry, DuplicateEntry)>)[(pair.First, pair.Second), (pair.Second, pair.First)])
        {
            if (own.Span.File != path || !told.Add((own.Id, pair.Code))) continue;
            found.Add(new Diagnostic
            {
                Code = pair.Code,
                Severity = pair.Code == Codes.SameEntry ? Severity.Error : pair.Severity,
                Span = new SourceSpan(path, own.Span.Line, nameColumn, 1),
                Args = [("a", own.Name), ("b", other.Name), ("why", pair.Why), ("id", other.Id), ("place", other.Span.File == path ? new Bilingual($"{other.Span.Line}行目", $"row {other.Span.Line}") : other.Span.File)],
            });
        }
    }
}
