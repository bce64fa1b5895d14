using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Pictures and documents beside the texts: published under <c>assets/media/</c> with their hash in the name.</summary>
internal static class MediaFiles
{
    private static readonly FrozenSet<string> Extensions = FrozenSet.ToFrozenSet(
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf", ".xlsx", ".docx"], StringComparer.OrdinalIgnoreCase);

    public static bool IsMedia(string path) =>
        Extensions.Contains(Path.GetExtension(path)) && !path.StartsWith("content/data/", StringComparison.Ordinal) && !path.StartsWith("content/imports/", StringComparison.Ordinal);

    /// <summary>Address of every such file by its path.</summary>
    public static ImmutableArray<(SourceFile File, RoutePath Route)> Of(ImmutableArray<SourceFile> content) =>
        [.. content.Where(f => IsMedia(f.Path)).Select(f => (f, RouteOf(f)))];

    private static RoutePath RouteOf(SourceFile file)
    {
        var stem = RoutePath.IsSegment(file.Stem) ? file.Stem : "file";
        return RoutePath.File($"assets/media/{stem}.{file.Hash.ToString()[..10]}{Path.GetExtension(file.Path).ToLowerInvariant()}");
    }
}
