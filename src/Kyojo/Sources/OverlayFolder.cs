namespace Kyojo.Sources;

/// <summary>A folder with some files in memory in place of its own: what the site would be after a change nobody has written yet.</summary>
/// <param name="below">The folder below.</param>
internal sealed class OverlayFolder(ISourceFolder below) : ISourceFolder
{
    private readonly Dictionary<string, byte[]> changed = new(StringComparer.Ordinal);

    /// <summary>Puts bytes in the place of a file, or a new file in.</summary>
    /// <param name="path">Path relative to the site folder.</param>
    /// <param name="bytes">Its bytes.</param>
    public void Write(string path, byte[] bytes) => changed[path] = bytes;

    /// <summary>The files that have other bytes than below, by path.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Changed => changed.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var files = below.List(folder);
        var added = changed.Keys.Where(path => (path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal)) && !files.Contains(path)).ToList();
        return added.Count == 0 ? files : [.. files.Concat(added).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public bool Exists(string path) => changed.ContainsKey(path) || below.Exists(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => changed.TryGetValue(path, out var bytes) ? bytes : below.Read(path);
}
