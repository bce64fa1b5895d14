using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>Takes everything and keeps nothing: for <c>check</c>, which renders the whole site and writes none of it.</summary>
internal sealed class DryStore : IOutputStore
{
    /// <inheritdoc/>
    public bool IsEmpty => true;

    /// <inheritdoc/>
    public void Recover()
    {
    }

    /// <inheritdoc/>
    public Manifest? LoadManifest() => null;

    /// <inheritdoc/>
    public KeptFile? LoadRecords() => null;

    /// <inheritdoc/>
    public void KeepRecords(ReadOnlyMemory<byte> index, IEnumerable<byte[]> texts)
    {
    }

    /// <inheritdoc/>
    public TextSpool? OpenTexts() => null;

    /// <inheritdoc/>
    public (long Length, long MtimeTicks)? Stat(RoutePath route) => null;

    /// <inheritdoc/>
    public bool Matches(RoutePath route, OutputStamp expected, out OutputStamp present)
    {
        present = expected;
        return false;
    }

    /// <inheritdoc/>
    public byte[] Read(RoutePath route) => throw new InvalidOperationException("Nothing is kept here.");

    /// <inheritdoc/>
    public OutputStamp Stage(RoutePath route, ReadOnlySpan<byte> bytes, Fingerprint hash, int worker) => new(hash, bytes.Length);

    /// <inheritdoc/>
    public StagedStream StageStream(RoutePath route, int worker) => new(Stream.Null, route.Value, (hash, length) => (new OutputStamp(hash, length), true));

    /// <inheritdoc/>
    public void Commit(IReadOnlyCollection<RoutePath> removals, Manifest next)
    {
    }

    /// <inheritdoc/>
    public void Abort()
    {
    }
}
