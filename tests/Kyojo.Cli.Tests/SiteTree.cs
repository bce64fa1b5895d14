using System.Security.Cryptography;

namespace Kyojo.Cli.Tests;

/// <summary>All files below a folder as comparable values.</summary>
internal static class SiteTree
{
    /// <summary>Path, with <c>/</c>, to the hash of the bytes; sorted by path.</summary>
    public static SortedDictionary<string, string> Of(string folder) =>
        new(Paths(folder).ToDictionary(p => p, p => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, p))))), StringComparer.Ordinal);

    /// <summary>Path to the moment of the last change.</summary>
    public static SortedDictionary<string, DateTime> Times(string folder) =>
        new(Paths(folder).ToDictionary(p => p, p => File.GetLastWriteTimeUtc(Path.Combine(folder, p))), StringComparer.Ordinal);

    // A folder that is not there has no files.
    private static IEnumerable<string> Paths(string folder) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
}
