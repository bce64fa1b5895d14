using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>A site in memory: for tests, checks and the preview. Its times are the numbers of writes, since it has no clock.</summary>
internal sealed class MemoryStore : IOutputStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, (byte[] Bytes, OutputStamp Stamp)> published = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (byte[] Bytes, OutputStamp Stamp)> staged = new(StringComparer.Ordinal);
    private byte[] manifest = [], records = [];
    private long writes;

    /// <summary>Paths of all published files in their order, such as <c>types/npo/index.html</c>.</summary>
    internal ImmutableArray<string> Paths
    {
        get { lock (gate) return [.. published.Keys]; }
    }

    /// <summary>Number of files staged since the store was made: tells a test what a build wrote again.</summary>
    internal long Writes
    {
        get { lock (gate) return writes; }
    }

    /// <summary>Bytes of a published file.</summary>
    /// <param name="route">Its address.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public byte[] Read(RoutePath route) => Find(route) ?? throw new FileNotFoundException(route.FilePath);

    /// <summary>Bytes of a published file; null when there is none.</summary>
    /// <param name="route">Its address.</param>
    internal byte[]? Find(RoutePath route)
    {
        lock (gate) return published.TryGetValue(route.FilePath, out var file) ? file.Bytes : null;
    }

    /// <inheritdoc/>
    public void Recover() => Abort();

    /// <inheritdoc/>
    public bool IsEmpty
    {
        get { lock (gate) return published.Count == 0; }
    }

    /// <inheritdoc/>
    public Manifest? LoadManifest()
    {
        lock (gate) return Manifest.Read(manifest);
    }

    /// <inheritdoc/>
    public KeptFile? LoadRecords()
    {
        var bytes = records;
        return KeptFile.Open(bytes.Length, (offset, length) => bytes[(int)offset..((int)offset + length)]);
    }

    /// <inheritdoc/>
    public void KeepRecords(ReadOnlyMemory<byte> index, IEnumerable<byte[]> texts)
    {
        using var bytes = new MemoryStream();
        KeptFile.Write(bytes, index, texts);
        records = bytes.ToArray();
    }

    /// <inheritdoc/>
    public TextSpool? OpenTexts() => null;

    /// <inheritdoc/>
    public (long Length, long MtimeTicks)? Stat(RoutePath route)
    {
        lock (gate) return published.TryGetValue(route.FilePath, out var file) ? (file.Bytes.Length, file.Stamp.MtimeTicks) : null;
    }

    /// <inheritdoc/>
    public bool Matches(RoutePath route, OutputStamp expected, out OutputStamp present)
    {
        present = expected;
        lock (gate)
        {
            if (!published.TryGetValue(route.FilePath, out var file)) return false;
            if (file.Stamp.MtimeTicks != expected.MtimeTicks && (expected.Hash == default || Fingerprint.Of(file.Bytes) != expected.Hash)) return false;
            present = file.Stamp;
            return true;
        }
    }

    /// <inheritdoc/>
    public OutputStamp Stage(RoutePath route, ReadOnlySpan<byte> bytes, Fingerprint hash, int worker)
    {
        StagingFolder.Check(route);
        lock (gate)
        {
            var stamp = new OutputStamp(hash, bytes.Length, ++writes);
            if (!staged.TryAdd(route.FilePath, (bytes.ToArray(), stamp))) throw new InvalidOperationException($"“{route}” was staged twice.");
            return stamp;
        }
    }

    /// <inheritdoc/>
    public StagedStream StageStream(RoutePath route, int worker)
    {
        var bytes = new MemoryStream();
        return new StagedStream(bytes, route.FilePath, (hash, length) =>
        {
            var written = new OutputStamp(hash, length);
            return length < 0 || Matches(route, written, out written) ? (written, false) : (Stage(route, bytes.ToArray(), hash, worker), true);
        });
    }

    /// <inheritdoc/>
    public void Commit(IReadOnlyCollection<RoutePath> removals, Manifest next)
    {
        var bytes = new MemoryStream();
        next.Write(bytes);
        lock (gate)
        {
            foreach (var route in removals) published.Remove(route.FilePath);
            foreach (var (path, file) in staged) published[path] = file;
            staged.Clear();
            manifest = bytes.ToArray();
        }
    }

    /// <inheritdoc/>
    public void Abort()
    {
        lock (gate) staged.Clear();
    }
}
