using System.Collections.Immutable;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// Hashes of the files of the last build, by what tells without reading that they have not changed. A file that was
/// changed within two seconds before it was read is not among them: the next change could leave the same time.
/// </summary>
/// <param name="files">Files of the last build, by path.</param>
internal sealed class KnownSources(ImmutableArray<ManifestSource> files)
{
    // Times of FAT, the coarsest of file systems in use, are of two seconds.
    private const long SafeTicks = 2 * TimeSpan.TicksPerSecond;

    /// <summary>No file is known.</summary>
    public static KnownSources None { get; } = new([]);

    /// <summary>Hash of a file that is as it was; null when it has to be read.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="stamp">Its stamp now; null when there is none.</param>
    public Fingerprint? HashOf(string path, SourceStamp? stamp)
    {
        if (stamp is not { } now) return null;
        var place = files.AsSpan().BinarySearch(new Searched(path));
        return place >= 0 && files[place].Stamp == now ? files[place].Hash : null;
    }

    /// <summary>Files that are not known to be as they were, by path.</summary>
    /// <param name="now">Files as they are, sorted by path.</param>
    public IEnumerable<SourceFile> ChangedOf(IEnumerable<SourceFile> now)
    {
        var next = 0;
        foreach (var file in now)
        {
            while (next < files.Length && string.CompareOrdinal(files[next].Path, file.Path) < 0) next++;
            if (next == files.Length || files[next].Path != file.Path || files[next].Hash != file.Hash) yield return file;
        }
    }

    /// <summary>What is to be known of files by the next build.</summary>
    /// <param name="sources">The files as they were read.</param>
    /// <param name="started">When reading began; null = nobody knows, so that nothing may be kept.</param>
    public static ImmutableArray<ManifestSource> Of(SourceSet sources, DateTimeOffset? started) => started is not { } begin ? [] :
    [
        .. sources.Content.Where(file => file.Stamp is { } stamp && stamp.MtimeTicks + SafeTicks < begin.UtcTicks).Select(file => new ManifestSource(file.Path, file.Stamp!.Value, file.Hash)),
    ];

    private readonly struct Searched(string path) : IComparable<ManifestSource>
    {
        public int CompareTo(ManifestSource other) => string.CompareOrdinal(path, other.Path);
    }
}
