using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// The folders below the output folder: looked at once each, made when needed, removed when they become empty. Links
/// are refused, since they could lead out of the output folder.
/// </summary>
internal sealed class OutputFolders
{
    private readonly string root;
    private readonly HashSet<string> removedFiles = new(StringComparer.Ordinal);
    private readonly HashSet<string> foldersOfRemoved = new(StringComparer.Ordinal);
    private readonly HashSet<string> real = new(StringComparer.Ordinal) { "" };
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    /// <summary>Nothing is looked at yet.</summary>
    /// <param name="root">Full path of the output folder.</param>
    /// <param name="removals">Files that will be gone before anything is written.</param>
    internal OutputFolders(string root, IEnumerable<RoutePath> removals)
    {
        this.root = root;
        foreach (var route in removals)
        {
            removedFiles.Add(route.FilePath);
            for (var folder = FolderOf(route.FilePath); folder.Length > 0 && foldersOfRemoved.Add(folder);) folder = FolderOf(folder);
        }
    }

    /// <summary>Full path of a file of the output.</summary>
    /// <param name="route">Its address.</param>
    internal string PathOf(RoutePath route) => Path.Join(root, route.FilePath);

    /// <summary>Makes sure that a file can be put at an address, without changing anything.</summary>
    /// <param name="route">Its address.</param>
    /// <exception cref="PublishingException">A foreign file, a folder or a link stands in the way.</exception>
    internal void CheckTarget(RoutePath route)
    {
        var path = route.FilePath;
        if (!IsReal(FolderOf(path), toWrite: true)) return;
        var full = PathOf(route);
        if (Kind(full) == FileAttributes.Directory && !Vanishes(path)) throw DiskFaults.IsFolder(full);
    }

    /// <summary>True when there is a file at an address. Refuses to look through a link.</summary>
    /// <param name="route">Its address.</param>
    /// <exception cref="PublishingException">A folder above it is a link.</exception>
    internal bool HasFile(RoutePath route) =>
        IsReal(FolderOf(route.FilePath), toWrite: false) && Kind(PathOf(route)) is { } kind && kind != FileAttributes.Directory;

    /// <summary>Makes the folders above a file.</summary>
    /// <param name="route">Address of the file.</param>
    internal void MakeFor(RoutePath route) => Make(FolderOf(route.FilePath));

    /// <summary>True when the output has a folder.</summary>
    /// <param name="folder">Its path in the output.</param>
    /// <exception cref="PublishingException">A link or a file stands there.</exception>
    internal bool HasFolder(string folder) => IsReal(folder, toWrite: true);

    /// <summary>
    /// Gives a whole folder the place of one that the output lacks, by one change of name. Where that cannot be, because
    /// something came there in the meantime or because another program reads in it, the folder is only made.
    /// </summary>
    /// <param name="from">Full path of the folder to move.</param>
    /// <param name="folder">Its path in the output.</param>
    /// <returns>False when what it holds has still to be moved.</returns>
    /// <exception cref="PublishingException">A link or a file stands there.</exception>
    internal bool TryMove(string from, string folder)
    {
        try
        {
            Directory.Move(from, Path.Join(root, folder));
            return Remember(real, folder, true);
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            missing.Clear();
            Make(folder);
            return false;
        }
    }

    /// <summary>Removes the folders of removed files as far as they are empty, never the output folder itself.</summary>
    internal void Prune()
    {
        foreach (var folder in foldersOfRemoved.OrderDescending(StringComparer.Ordinal))
        {
            var full = Path.Join(root, folder);
            if (!Directory.Exists(full) || Directory.EnumerateFileSystemEntries(full).Any()) continue;
            Directory.Delete(full);

            // Perhaps known by another name too, on a disk that ignores the case of names.
            real.Clear();
        }

        real.Add("");
    }

    private static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    private bool IsReal(string folder, bool toWrite)
    {
        if (real.Contains(folder)) return true;
        if (missing.Contains(folder)) return false;
        if (!IsReal(FolderOf(folder), toWrite)) return Remember(missing, folder, false);
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
                return !toWrite || removedFiles.Contains(folder) ? false : throw DiskFaults.IsFile(full);
        }
    }

    private void Make(string folder)
    {
        if (IsReal(folder, toWrite: true)) return;
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

    /// <summary>True for a folder in which nothing will be left, so that it will be gone too.</summary>
    private bool Vanishes(string folder)
    {
        if (!foldersOfRemoved.Contains(folder)) return false;
        foreach (var entry in Directory.EnumerateFileSystemEntries(Path.Join(root, folder)))
        {
            var path = $"{folder}/{Path.GetFileName(entry)}";
            if (Kind(entry) == FileAttributes.Directory ? !Vanishes(path) : !removedFiles.Contains(path)) return false;
        }

        return true;
    }
}
