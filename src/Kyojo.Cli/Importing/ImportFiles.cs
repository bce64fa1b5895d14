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
    public IEnumerable<(string Path, byte[] Bytes)> Of(ImmutableArray<ImportedRow> rows, ImportState before)
    {
        var files = new SortedDictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        var fresh = rows.Where(r => r.Outcome == RowOutcome.New).ToArray();
        if (mapping.IsOneFile && fresh.Length > 0) OneFile(fresh, files);
        else foreach (var row in fresh) files[PathOf(row.Id)] = () => row.Yaml;
        var editing = new RecordEditing(site, asOf);
        foreach (var row in rows.Where(r => r.Outcome == RowOutcome.Changed)) editing.Apply(row);
        foreach (var (path, text) in editing.Changed)
        {
            var made = files.GetValueOrDefault(path);
            files[path] = () => made?.Invoke() ?? Utf8.GetBytes(text);
        }

        if (rows.Length > 0) files[StatePath(mapping.Name)] = () => State(rows, before, editing.Failed.Select(f => (f.Row, f.Unit.Unit.Path)).ToHashSet()).ToBytes();
        foreach (var (path, make) in files)
        {
            var bytes = make();
            if (!site.Folder.Exists(path) || !site.Folder.Read(path).AsSpan().SequenceEqual(bytes)) yield return (path, bytes);
        }
    }

    private string PathOf(string id) => mapping.Folder.Length == 0 ? $"content/communities/{id}.yml" : $"content/communities/{mapping.Folder}/{id}.yml";

    private void OneFile(ImportedRow[] rows, SortedDictionary<string, Func<byte[]>> files)
    {
        var path = $"content/communities/{(mapping.Folder.Length == 0 ? mapping.Name : mapping.Folder)}.yml";
        var text = site.Folder.Exists(path) ? Utf8.GetString(site.Folder.Read(path)).TrimEnd('\n') + "\n" : "";
        files[path] = () => Utf8.GetBytes(text + string.Concat(rows.Select(r => RecordText.AsItem(Utf8.GetString(r.Yaml)))));
    }

    // Rows that were not taken keep what was known of them; an open conflict stays open.
    private static ImportState State(ImmutableArray<ImportedRow> rows, ImportState before, HashSet<(ImportedRow, string)> failed)
    {
        var state = new ImportState();
        foreach (var key in before.Keys) state.Keep(key, before);
        foreach (var row in rows)
        {
            var key = row.Key.Length == 0 ? row.Id : row.Key;
            if (row.Outcome is RowOutcome.Error or RowOutcome.Held or RowOutcome.Removed || !row.IsRecord) continue;
            var own = new ImportState();
            own.Set(key, row.Id, "", null);
            var open = row.Units.Where(u => u.Verdict is Verdict.Conflict or Verdict.StaysRemoved || failed.Contains((row, u.Unit.Path))).Select(u => u.Unit.Path).ToArray();
            foreach (var (unit, hash) in row.Said.Zip(row.Hashes))
            {
                if (!open.Contains(unit.Path) && hash != ImportState.NoValue) own.Set(key, row.Id, unit.Path, hash);
            }

            foreach (var path in open)
            {
                if (before.IdOf(key) is not null && before.HashOf(key, path) is { } last && last != ImportState.NoValue) own.Set(key, row.Id, path, last);
            }

            state.Keep(key, own);
        }

        return state;
    }
}
