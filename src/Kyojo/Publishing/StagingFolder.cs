using System.Globalization;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// Where changed files wait, on the same volume as the output so that publishing is only a change of names. A file whose
/// folder the output lacks waits in a tree like the site's, <c>.kyojo-staging/site/c/a/index.html</c>: its folder is made
/// once and published with all it holds by one change of name. Any other waits in <c>.kyojo-staging/worker/number</c>,
/// flat because making folders is dear.
/// </summary>
/// <param name="root">Full path of the output folder.</param>
internal sealed class StagingFolder(string root)
{
    private const string Name = ".kyojo-staging";
    private readonly Lock gate = new();
    private readonly Dictionary<int, Lane> lanes = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<RoutePath> unfinished = [];

    /// <summary>What the staged paths of the tree begin with.</summary>
    internal const string Tree = "site/";

    /// <summary>Full path of the folder.</summary>
    internal string Path { get; } = System.IO.Path.Join(root, Name);

    /// <summary>Finds a place for a new file. One worker at a time for each number of a worker.</summary>
    /// <param name="target">Where the file goes.</param>
    /// <param name="worker">Number of the worker.</param>
    /// <exception cref="InvalidOperationException">There is a file for this address already.</exception>
    internal StagedFile Next(RoutePath target, int worker)
    {
        Lane? lane;
        lock (gate)
        {
            if (!lanes.TryGetValue(worker, out lane)) lanes.Add(worker, lane = Open(worker));
            if (!taken.Add(target.Place(StringComparison.Ordinal))) throw new InvalidOperationException($"“{target}” was staged twice.");
            unfinished.Add(target);
        }

        var number = IsNew(lane, FolderOf(target.Value)) ? StagedFile.InTree : lane.Count++;
        return new StagedFile(target, number, worker);
    }

    /// <summary>Notes that a file is complete.</summary>
    /// <param name="file">The file.</param>
    internal void Complete(StagedFile file)
    {
        lock (gate)
        {
            unfinished.Remove(file.Target);
            lanes[file.Worker].Files.Add(file);
        }
    }

    /// <summary>Deletes a file that is not to be published after all.</summary>
    /// <param name="file">The file, closed.</param>
    internal void Drop(StagedFile file)
    {
        var path = PathOf(file);
        if (File.Exists(path)) File.Delete(path);
        lock (gate) taken.Remove(file.Target.Place(StringComparison.Ordinal));
    }

    /// <summary>All complete files in the order of their addresses. Whatever else lies in the tree is removed, so that folders can be moved whole.</summary>
    internal (string Staged, RoutePath Target)[] All()
    {
        foreach (var target in unfinished) RemoveFromTree(target.FilePath);
        var all = lanes.Values.SelectMany(lane => lane.Files).ToArray();
        Array.Sort(all, (a, b) => RoutePath.Compare(a.Target, b.Target));
        return Array.ConvertAll(all, file => (file.Staged, file.Target));
    }

    /// <summary>True when there is a file for an address.</summary>
    /// <param name="target">The address.</param>
    internal bool Has(RoutePath target) => taken.Contains(target.Place(StringComparison.Ordinal));

    /// <summary>Full path of a file.</summary>
    /// <param name="file">The file.</param>
    internal string PathOf(StagedFile file) => System.IO.Path.Join(Path, file.Staged);

    /// <summary>Refuses addresses that nobody may write.</summary>
    /// <param name="target">Where a file is to go.</param>
    /// <exception cref="ArgumentException">The address lies in the staging folder.</exception>
    internal static void Check(RoutePath target)
    {
        if (target.Value.StartsWith(Name, StringComparison.OrdinalIgnoreCase)) throw new ArgumentException($"“{target}” is a reserved address.", nameof(target));
    }

    /// <summary>Deletes the folder with all it holds.</summary>
    internal void Clear()
    {
        lanes.Clear();
        taken.Clear();
        unfinished.Clear();
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }

    private Lane Open(int worker)
    {
        if (lanes.Count == 0) Begin();
        Directory.CreateDirectory(System.IO.Path.Join(Path, worker.ToString(CultureInfo.InvariantCulture)));
        return new Lane();
    }

    // What lies there already is nobody's: it must not go out with the folders of the tree.
    private void Begin()
    {
        Directory.CreateDirectory(root);
        var found = new FileInfo(Path).Attributes;
        if (found == (FileAttributes)(-1)) return;
        if (found.HasFlag(FileAttributes.ReparsePoint)) throw DiskFaults.IsLink(Path);
        if (found.HasFlag(FileAttributes.Directory)) Directory.Delete(Path, recursive: true);
    }

    // Only a guess of what is cheap: a folder that comes or goes before the commit is found there.
    private bool IsNew(Lane lane, ReadOnlySpan<char> folder)
    {
        if (folder.IsEmpty) return false;
        var known = lane.Folders.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(folder, out var isNew)) return isNew;
        isNew = IsNew(lane, FolderOf(folder)) || !Directory.Exists(System.IO.Path.Join(root, folder));
        if (isNew) Directory.CreateDirectory(System.IO.Path.Join(Path, Tree, folder));
        known[folder] = isNew;
        return isNew;
    }

    private void RemoveFromTree(string path)
    {
        var full = System.IO.Path.Join(Path, Tree, path);
        if (File.Exists(full)) File.Delete(full);
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
        {
            full = System.IO.Path.Join(Path, Tree, folder);
            if (!Directory.Exists(full)) continue;
            if (Directory.EnumerateFileSystemEntries(full).Any()) return;
            Directory.Delete(full);
        }
    }

    private static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private sealed class Lane
    {
        internal int Count;
        internal readonly List<StagedFile> Files = [];

        // Folders of the site: true for those that the output lacks, made in the tree.
        internal readonly Dictionary<string, bool> Folders = new(StringComparer.Ordinal);
    }
}
