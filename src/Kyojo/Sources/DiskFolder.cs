using System.IO.Enumeration;

namespace Kyojo.Sources;

/// <summary>A site folder on disk.</summary>
/// <param name="root">Full path of the site folder.</param>
public sealed class DiskFolder(string root) : ISourceFolder
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var top = Path.Combine(root, folder);
        if (!Directory.Exists(top)) return [];
        var files = new FileSystemEnumerable<string>(top, (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName[0] != '.',
            ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.',
        };
        var paths = files.Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));
}
