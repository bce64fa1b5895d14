using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>The usual way to write: ask first, so that only changed bytes reach the disk.</summary>
internal static class OutputWriting
{
    /// <summary>Stages a file unless the published one has the same bytes.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="route">Its address.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="recorded">What the last manifest says about the address; null when nothing.</param>
    /// <param name="worker">Number of the calling worker, from 0.</param>
    /// <param name="written">True when the file was staged.</param>
    /// <returns>What the next manifest records.</returns>
    internal static OutputStamp Put(this IOutputStore store, RoutePath route, ReadOnlySpan<byte> bytes, OutputStamp? recorded, int worker, out bool written)
    {
        if (store.IsEmpty)
        {
            written = true;
            return store.Stage(route, bytes, hash: default, worker);
        }

        var hash = Fingerprint.Of(bytes);
        var mtime = recorded is { } known && known.Hash == hash ? known.MtimeTicks : 0;
        written = !store.Matches(route, new OutputStamp(hash, bytes.Length, mtime), out var present);
        return written ? store.Stage(route, bytes, hash, worker) : present;
    }
}
