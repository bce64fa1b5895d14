using System.Security.Cryptography;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// A big file on its way: hashed while it is written. Without <see cref="Keep"/> it is dropped when disposed.
/// </summary>
internal sealed class StagedStream : Stream
{
    private readonly Stream inner;
    private readonly string path;
    private readonly Func<Fingerprint, long, (OutputStamp Stamp, bool Written)> close;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;
    private bool kept;

    /// <summary>Wraps the place the bytes go to.</summary>
    /// <param name="inner">Where the bytes go; owned.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="close">
    /// Called once at the end, after <paramref name="inner"/> is disposed, with hash and length when the file is to be
    /// kept, with length -1 when it is to be dropped.
    /// </param>
    internal StagedStream(Stream inner, string path, Func<Fingerprint, long, (OutputStamp Stamp, bool Written)> close) =>
        (this.inner, this.path, this.close) = (inner, path, close);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => !kept;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position { get => length; set => throw new NotSupportedException(); }

    /// <summary>Ends the file. A file equal to the published one is dropped, so that only changed bytes are written.</summary>
    /// <returns>What the next manifest records, and whether the file was staged.</returns>
    /// <exception cref="PublishingException">The folder cannot be written.</exception>
    internal (OutputStamp Stamp, bool Written) Keep()
    {
        kept = true;
        Span<byte> bytes = stackalloc byte[Fingerprint.SizeBytes];
        hash.GetHashAndReset(bytes);
        OnDisk(inner.Dispose);
        return close(new Fingerprint(bytes), length);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        length += buffer.Length;
        try
        {
            inner.Write(buffer);
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            throw DiskFaults.Explain(fault, path);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => OnDisk(inner.Flush);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !kept)
        {
            kept = true;
            OnDisk(inner.Dispose);
            close(default, -1);
        }

        hash.Dispose();
        base.Dispose(disposing);
    }

    private void OnDisk(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            throw DiskFaults.Explain(fault, path);
        }
    }
}
