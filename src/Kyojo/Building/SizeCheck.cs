using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Publishing;

namespace Kyojo.Building;

/// <summary>Warns at four fifths of what a free host takes, naming the largest folders (KYO5303).</summary>
internal static class SizeCheck
{
    /// <summary>Largest site GitHub Pages publishes: 1 GB (GitHub Docs, “GitHub Pages limits”).</summary>
    public const long LimitBytes = 1_000_000_000;

    private const int FoldersTold = 3;

    public static void Run(IEnumerable<(string Path, OutputStamp Stamp)> files, string settings, DiagnosticBag found, long limit = LimitBytes)
    {
        var folders = new Dictionary<string, long>(StringComparer.Ordinal);
        var byName = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        var total = 0L;
        foreach (var (path, stamp) in files)
        {
            total += stamp.Length;
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            var folder = slash < 0 ? "/" : path.AsSpan(0, slash + 1);
            byName.TryGetValue(folder, out var size);
            byName[folder] = size + stamp.Length;
        }

        if (total <= limit / 10 * 8) return;
        var largest = folders.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(FoldersTold).Select(f => $"{f.Key} {Megabytes(f.Value)}");
        found.Add(Codes.SiteSize, SourceSpan.WholeFile(settings), ("size", Megabytes(total)), ("limit", Megabytes(limit)), ("folders", string.Join(", ", largest)));
    }

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString("N0", CultureInfo.InvariantCulture) + " MB";
}
