using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// The folders below the output folder: looked at once each, made when needed, removed when they become empty. Links
/// are refused, since they could lead out of the output folder.
/// </summary>
/// <param name="root">Full path of the output folder.</param>
internal sealed class OutputFolders(string root)
{
    private readonly HashSet<string> real = new(StringComparer.Ordinal) { "" };
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    /// <summary>Full path of a file of the output.</summary>
    /// <param name="route">Its address.</param>
    internal string PathOf(RoutePath route) => Path.Join(root, route.FilePath);

    /// <summary>Makes sure that a file can be put at an address, without changing anything.</summary>
    /// <param name="route">Its address.</param>
    /// <param name="removed">Paths of files that will be gone by then.</param>
    /// <exception cref="PublishingException">A foreign file, a folder or a link stands in the way.</exception>
    internal void CheckTarget(RoutePath route, IReadOnlySet<string> removed)
    {
        var path = route.FilePath;
        if (!IsReal(FolderOf(path), removed)) return;
        var full = PathOf(route);
        if (Kind(full) == FileAttributes.Directory && !HoldsOnly(full, removed)) throw DiskFaults.IsFolder(full);
    }

    /// <summary>True when there is a file at an address. Refuses to look through a link.</summary>
    /// <param name="route">Its address.</param>
    /// <exception cref="PublishingException">A folder above it is a link.</exception>
    internal bool HasFile(RoutePath route) =>
        IsReal(FolderOf(route.FilePath), null) && Kind(PathOf(route)) is { } kind && kind != FileAttributes.Directory;

    /// <summary>Makes the folders above a file.</summary>
    /// <param name="route">Address of the file.</param>
    internal void MakeFor(RoutePath route) => Make(FolderOf(route.FilePath));

    /// <summary>Removes the folders above removed files as far as they are empty, never the output folder itself.</summary>
    /// <param name="removed">Addresses of the files.</param>
    internal void Prune(IEnumerable<RoutePath> removed)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in removed)
        {
            for (var folder = FolderOf(route.FilePath); folder.Length > 0 && folders.Add(folder); folder = FolderOf(folder))
            {
            }
        }

        foreach (var folder in folders.OrderDescending(StringComparer.Ordinal))
        {
            var full = Path.Join(root, folder);
            if (!Directory.Exists(full) || Directory.EnumerateFileSystemEntries(full).Any()) continue;
            Directory.Delete(full);
            real.Remove(folder);
        }
    }

    private static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    private bool IsReal(string folder, IReadOnlySet<string>? removed)
    {
        if (real.Contains(folder)) return true;
        if (missing.Contains(folder)) return false;
        if (!IsReal(FolderOf(folder), removed)) return Remember(missing, folder, false);
        var full = Path.Join(root, folder);
        switch (Kind(full))
        {
            case null:
                return Remember(missing, folder, false);
            case FileAttributes.Directory:
                return Remember(real, folder, true);
            case FileAttributes.ReparsePoint:
                throw DiskFaults.IsLink(full);
            default:
                return removed is null || removed.Contains(folder) ? false : throw DiskFaults.IsFile(full);
        }
    }

    private void Make(string folder)
    {
        if (real.Contains(folder)) return;
        Make(FolderOf(folder));
        Directory.CreateDirectory(Path.Join(root, folder));
        real.Add(folder);
    }

    private static bool Remember(HashSet<string> set, string folder, bool answer)
    {
        set.Add(folder);
        return answer;
    }

    /// <summary>What stands at a path, links not followed: nothing (null), a link, a folder, or a file (normal).</summary>
    private static FileAttributes? Kind(string path)
    {
        var attributes = new FileInfo(path).Attributes;
        if (attributes == (FileAttributes)(-1)) return null;
        if (attributes.HasFlag(FileAttributes.ReparsePoint)) return FileAttributes.ReparsePoint;
        return attributes.HasFlag(FileAttributes.Directory) ? FileAttributes.Directory : FileAttributes.Normal;
    }

    private bool HoldsOnly(string folder, IReadOnlySet<string> removed)
    {
        var any = false;
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            any = true;
            var ours = Kind(entry) == FileAttributes.Directory
                ? HoldsOnly(entry, removed)
                : removed.Contains(Path.GetRelativePath(root, entry).Replace('\\', '/'));
            if (!ours) return false;
        }

        return any;
    }
}
