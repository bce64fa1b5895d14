using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Sources;
using Kyojo.Sources.Pictures;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Pictures and documents beside the texts: published under <c>assets/media/</c> with their hash in the name.</summary>
internal static class MediaFiles
{
    private static readonly FrozenSet<string> Extensions = FrozenSet.ToFrozenSet(
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf", ".xlsx", ".docx", ".csv"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the kinds of files that are published as they are, wherever they stand.</summary>
    public static bool HasKind(string path) => Extensions.Contains(Path.GetExtension(path));

    // A table beside records is meant to be read as records: it is told (KYO1011), not published.
    private static readonly string[] RecordFolders = ["content/communities/", "content/types/", "content/references/"];

    public static bool IsMedia(string path) =>
        HasKind(path) && !path.StartsWith("content/data/", StringComparison.Ordinal) && !path.StartsWith("content/imports/", StringComparison.Ordinal)
        && !(path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && RecordFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>Address of every such file by its path.</summary>
    public static ImmutableArray<(SourceFile File, RoutePath Route)> Of(ImmutableArray<SourceFile> content) =>
        [.. content.Where(f => IsMedia(f.Path)).Select(f => (f, RouteOf(f)))];

    /// <summary>What pages say about each file, by its address.</summary>
    public static FrozenDictionary<string, FileFacts> Facts(ImmutableArray<(SourceFile File, RoutePath Route)> media) =>
        media.DistinctBy(m => m.Route).ToFrozenDictionary(m => m.Route.Value, m => FactsOf(m.File), StringComparer.Ordinal);

    private static FileFacts FactsOf(SourceFile file)
    {
        var kind = Path.GetExtension(file.Path)[1..].ToUpperInvariant();
        var isPicture = kind is not ("PDF" or "XLSX" or "DOCX" or "CSV");
        var (width, height) = isPicture ? PictureSize.Of(file.Bytes) : default;
        return new FileFacts(kind, file.Bytes.Length, width, height, isPicture);
    }

    private static RoutePath RouteOf(SourceFile file)
    {
        var stem = RoutePath.IsSegment(file.Stem) ? file.Stem : "file";
        return RoutePath.File($"assets/media/{stem}.{file.Hash.ToString()[..10]}{Path.GetExtension(file.Path).ToLowerInvariant()}");
    }
}
