using System.Globalization;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// Where changed files wait, on the same volume as the output so that publishing is only a change of names:
/// <c>.kyojo-staging/worker/number</c>, flat because making folders is dear.
/// </summary>
/// <param name="root">Full path of the output folder.</param>
internal sealed class StagingFolder(string root)
{
    private const string Name = ".kyojo-staging";
    private readonly Lock gate = new();
    private readonly Dictionary<int, Lane> lanes = [];

    /// <summary>Full path of the folder.</summary>
    internal string Path { get; } = System.IO.Path.Join(root, Name);

    /// <summary>Opens a new file. One worker at a time for each number of a worker.</summary>
    /// <param name="worker">Number of the worker.</param>
    /// <returns>Its path below the staging folder, and its full path.</returns>
    internal (string Staged, string Path) Next(int worker)
    {
        Lane? lane;
        lock (gate)
        {
            if (!lanes.TryGetValue(worker, out lane)) lanes.Add(worker, lane = Open(worker));
        }

        var staged = string.Create(CultureInfo.InvariantCulture, $"{worker}/{lane.Count++}");
        return (staged, System.IO.Path.Join(Path, staged));
    }

    /// <summary>Notes that a file is complete.</summary>
    /// <param name="worker">Number of the worker.</param>
    /// <param name="staged">Its path below the staging folder.</param>
    /// <param name="target">Where it goes.</param>
    internal void Complete(int worker, string staged, RoutePath target)
    {
        lock (gate) lanes[worker].Files.Add((staged, target));
    }

    /// <summary>All complete files in the order of their addresses.</summary>
    /// <exception cref="InvalidOperationException">Two files for one address.</exception>
    internal (string Staged, RoutePath Target)[] All()
    {
        var all = lanes.Values.SelectMany(lane => lane.Files).ToArray();
        Array.Sort(all, (a, b) => string.CompareOrdinal(a.Target.FilePath, b.Target.FilePath));
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i].Target.FilePath == all[i - 1].Target.FilePath) throw new InvalidOperationException($"“{all[i].Target}” was staged twice.");
        }

        return all;
    }

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
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }

    private Lane Open(int worker)
    {
        Directory.CreateDirectory(root);
        if (lanes.Count == 0 && new FileInfo(Path).Attributes is var found && found != (FileAttributes)(-1) && found.HasFlag(FileAttributes.ReparsePoint))
        {
            throw DiskFaults.IsLink(Path);
        }

        Directory.CreateDirectory(System.IO.Path.Join(Path, worker.ToString(CultureInfo.InvariantCulture)));
        return new Lane();
    }

    private sealed class Lane
    {
        internal int Count;
        internal readonly List<(string Staged, RoutePath Target)> Files = [];
    }
}
