using System.Text;

namespace Kyojo.Sources;

/// <summary>A site folder held in memory: for tests and for the check of themes.</summary>
public sealed class MemoryFolder : ISourceFolder
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Puts a text file in, or replaces it.</summary>
    /// <param name="path">Path relative to the site folder.</param>
    /// <param name="text">Its text, written as UTF-8.</param>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file in, or replaces it.</summary>
    /// <param name="path">Path relative to the site folder.</param>
    /// <param name="bytes">Its bytes.</param>
    public void Write(string path, byte[] bytes) => files[path] = bytes;

    /// <summary>Takes a file out, if it is there.</summary>
    /// <param name="path">Path relative to the site folder.</param>
    public void Delete(string path) => files.Remove(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. files.Keys.Where(path => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal) && !path.AsSpan(folder.Length).Contains("/.", StringComparison.Ordinal))];

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path);
}
