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

    /// <summary>The files, sorted by path.</summary>
    public ImmutableArray<(string Path, byte[] Bytes)> Of(ImmutableArray<ImportedRow> rows, ImportState before)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var fresh = rows.Where(r => r.Outcome == RowOutcome.New).ToArray();
        if (mapping.IsOneFile && fresh.Length > 0) OneFile(fresh, files);
        else foreach (var row in fresh) files[PathOf(row.Id)] = Utf8.GetBytes(RecordText.Of(row.Bound!));
        var editing = new RecordEditing(site, asOf);
        foreach (var row in rows.Where(r => r.Outcome == RowOutcome.Changed)) editing.Apply(row);
        foreach (var (path, text) in editing.Changed) files[path] = Utf8.GetBytes(files.TryGetValue(path, out var grown) ? Utf8.GetString(grown) : text);
        var state = State(rows, before, editing.Failed.Select(f => (f.Row, f.Unit.Unit.Path)).ToHashSet());
        if (rows.Length > 0) files[StatePath(mapping.Name)] = state.ToBytes();
        return [.. files.Where(f => !site.Folder.Exists(f.Key) || !site.Folder.Read(f.Key).AsSpan().SequenceEqual(f.Value)).Select(f => (f.Key, f.Value))];
    }

    private string PathOf(string id) => mapping.Folder.Length == 0 ? $"content/communities/{id}.yml" : $"content/communities/{mapping.Folder}/{id}.yml";

    private void OneFile(ImportedRow[] rows, SortedDictionary<string, byte[]> files)
    {
        var path = $"content/communities/{(mapping.Folder.Length == 0 ? mapping.Name : mapping.Folder)}.yml";
        var text = site.Folder.Exists(path) ? Utf8.GetString(site.Folder.Read(path)).TrimEnd('\n') + "\n" : "";
        files[path] = Utf8.GetBytes(text + string.Concat(rows.Select(r => RecordText.AsItem(r.Bound!))));
    }

    // Rows that were not taken keep what was known of them; an open conflict stays open.
    private static ImportState State(ImmutableArray<ImportedRow> rows, ImportState before, HashSet<(ImportedRow, string)> failed)
    {
        var state = new ImportState();
        foreach (var key in before.Keys) state.Keep(key, before);
        foreach (var row in rows)
        {
            var key = row.Values.Key;
            if (key.Length == 0) key = row.Id;
            if (row.Outcome is RowOutcome.Error or RowOutcome.Held or RowOutcome.Removed || row.Bound is null) continue;
            var own = new ImportState();
            own.Set(key, row.Id, "", "");
            if (row.Existing is null)
            {
                foreach (var unit in Unit.Of(row.Values.Tree)) Remember(own, key, row.Id, unit.Path, FieldText.Of(row.Bound, unit.Route, unit.Ordinal));
            }
            else
            {
                foreach (var unit in row.Units)
                {
                    var isOpen = unit.Verdict is Verdict.Conflict or Verdict.StaysRemoved || failed.Contains((row, unit.Unit.Path));
                    if (!isOpen) Remember(own, key, row.Id, unit.Unit.Path, unit.Theirs);
                    else if (before.IdOf(key) is not null && before.HashOf(key, unit.Unit.Path) is { } last && last != ImportState.Hash(null)) own.Set(key, row.Id, unit.Unit.Path, last);
                }
            }

            state.Keep(key, own);
        }

        return state;
    }

    private static void Remember(ImportState state, string key, string id, string path, string? value)
    {
        if (value is not null) state.Set(key, id, path, ImportState.Hash(value));
    }
}
