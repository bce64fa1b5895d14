using System.Collections.Immutable;
using System.Text;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Records;

namespace Kyojo.Importing;

/// <summary>Last stage: the files that an import would write, records and state, each only when its bytes change.</summary>
internal sealed class ImportFiles(ImportSite site, ImportMapping mapping, DateOnly asOf)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Path of the state of a list.</summary>
    public static string StatePath(string list) => $"content/imports/{list}.state.csv";

    /// <summary>The files, sorted by path and each made when it is asked for.</summary>
    public IEnumerable<ImportFile> Of(ImmutableArray<ImportedRow> rows, ImportState before)
    {
        var editing = new RecordEditing(site, asOf);
        foreach (var row in rows.Where(r => r.Outcome == RowOutcome.Changed)) editing.Apply(row);
        var edited = editing.Changed.ToDictionary(e => e.Path, e => e.Text, StringComparer.Ordinal);
        var fresh = rows.Where(r => r.Outcome == RowOutcome.New).ToArray();
        var files = mapping.IsOneFile && fresh.Length > 0 ? [OneFile(fresh, edited)] : fresh.Select(row => new ImportFile(PathOf(row.Id), stream => stream.Write(row.Yaml))).ToList();
        files.AddRange(edited.Select(e => new ImportFile(e.Key, stream => stream.Write(Utf8.GetBytes(e.Value)))));
        var failed = editing.Failed.Select(f => (f.Row, f.Unit.Unit.Path)).ToHashSet();
        if (rows.Length > 0) files.Add(new ImportFile(StatePath(mapping.Name), stream => ImportState.Write(stream, State(rows, before, failed))));
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (IsNew(file)) yield return file;
        }
    }

    private bool IsNew(ImportFile file)
    {
        if (!site.Folder.Exists(file.Path)) return true;
        using var there = new EqualStream(site.Folder.Read(file.Path));
        file.Write(there);
        return !there.IsEqual;
    }

    private string PathOf(string id) => mapping.Folder.Length == 0 ? $"content/communities/{id}.yml" : $"content/communities/{mapping.Folder}/{id}.yml";

    // New records go behind those that are there, and these may have been changed by other rows.
    private ImportFile OneFile(ImportedRow[] rows, Dictionary<string, string> edited)
    {
        var path = $"content/communities/{(mapping.Folder.Length == 0 ? mapping.Name : mapping.Folder)}.yml";
        if (!edited.Remove(path, out var text)) text = site.Folder.Exists(path) ? Utf8.GetString(site.Folder.Read(path)) : "";
        return new ImportFile(path, stream =>
        {
            if (text.Length > 0) stream.Write(Utf8.GetBytes(text.TrimEnd('\n') + "\n"));
            foreach (var row in rows) stream.Write(Utf8.GetBytes(RecordText.AsItem(Utf8.GetString(row.Yaml))));
        });
    }

    // Rows that were not taken keep what was known of them; an open conflict stays open.
    private static IEnumerable<(string Key, StateRow Row)> State(ImmutableArray<ImportedRow> rows, ImportState before, HashSet<(ImportedRow, string)> failed)
    {
        var taken = new Dictionary<string, ImportedRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Outcome is not (RowOutcome.Error or RowOutcome.Held or RowOutcome.Removed) && row.IsRecord) taken[row.Key.Length == 0 ? row.Id : row.Key] = row;
        }

        return before.Keys.Where(key => !taken.ContainsKey(key)).Concat(taken.Keys).Order(StringComparer.Ordinal)
            .Select(key => (key, taken.TryGetValue(key, out var row) ? StateOf(row, before.RowOf(key), failed) : before.RowOf(key)!));
    }

    private static StateRow StateOf(ImportedRow row, StateRow? before, HashSet<(ImportedRow, string)> failed)
    {
        var open = row.Units.Where(u => u.Verdict is Verdict.Conflict or Verdict.StaysRemoved || failed.Contains((row, u.Unit.Path))).Select(u => u.Unit.Path).ToArray();
        var hashes = row.Said.Zip(row.Hashes, (unit, hash) => (unit.Path, Hash: hash)).Where(h => h.Hash != ImportState.NoValue && !open.Contains(h.Path))
            .Concat(open.Select(path => (Path: path, Hash: before?.Of(path) ?? ImportState.NoValue)).Where(h => h.Hash != ImportState.NoValue));
        return new StateRow(row.Id, [.. hashes.DistinctBy(h => h.Path)]);
    }
}
