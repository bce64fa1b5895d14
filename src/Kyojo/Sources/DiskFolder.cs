using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Kyojo.Sources;

/// <summary>
/// A site folder on disk. A link to a file inside the folder is read; one that leads out of it, and any link to a folder,
/// is listed but refused when read: what is published must be in the folder, and links to folders may go in circles.
/// </summary>
/// <param name="root">Full path of the site folder.</param>
public sealed class DiskFolder(string root) : ISourceFolder
{
    private readonly ConcurrentDictionary<string, bool> links = new(StringComparer.Ordinal);
    // One for each folder that was listed, and never changed again.
    private ImmutableDictionary<string, Dictionary<string, SourceStamp>> stamps = ImmutableDictionary.Create<string, Dictionary<string, SourceStamp>>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var top = Path.Combine(root, folder);
        if (!Directory.Exists(top)) return [];
        var found = new FileSystemEnumerable<(string Path, bool IsLink, SourceStamp Stamp)>(top, (ref FileSystemEntry entry) => (entry.ToFullPath(), IsLink(ref entry), new SourceStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks)), new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
        })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => (!entry.IsDirectory || IsLink(ref entry)) && entry.FileName[0] != '.',
            ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.' && !IsLink(ref entry),
        };
        var paths = new List<string>();
        var ofFiles = new Dictionary<string, SourceStamp>(StringComparer.Ordinal);
        foreach (var (path, isLink, stamp) in found)
        {
            paths.Add(string.Concat(folder, "/", path.AsSpan(top.Length + 1)).Replace('\\', '/'));
            if (isLink) links[paths[^1]] = true;
            else ofFiles[paths[^1]] = stamp;
        }

        ImmutableInterlocked.AddOrUpdate(ref stamps, folder, ofFiles, (_, _) => ofFiles);

        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <inheritdoc/>
    public SourceStamp? StampOf(string path)
    {
        foreach (var (folder, ofFiles) in stamps)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal) && ofFiles.TryGetValue(path, out var stamp)) return stamp;
        }

        return null;
    }

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        var full = Path.Combine(root, path);
        if (links.ContainsKey(path)) Follow(full);
        return File.ReadAllBytes(full);
    }

    private void Follow(string link)
    {
        if (Directory.Exists(link)) throw new RefusedSourceException(new("フォルダーへのリンク（シンボリックリンク）は使えません。中身をここに置いてください", "links to folders are not followed: put the files here"));
        var target = File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName;
        if (target is null || !File.Exists(target)) throw new RefusedSourceException(new("リンク先のファイルがありません", "the link leads to no file"));
        if (Path.GetRelativePath(Real(root), Path.Combine(Real(Path.GetDirectoryName(target)!), Path.GetFileName(target))) is var inside && (Path.IsPathRooted(inside) || inside.StartsWith("..", StringComparison.Ordinal)))
        {
            throw new RefusedSourceException(new("サイトのフォルダーの外を指すリンクです。ファイルをここに置いてください", "the link leads out of the site folder: put the file here"));
        }
    }

    // The folder itself may be reached by a link.
    private static string Real(string folder)
    {
        var parent = Path.GetDirectoryName(folder);
        var target = Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName;
        if (target is not null) return Real(target);
        return parent is null ? folder : Path.Combine(Real(parent), Path.GetFileName(folder));
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
