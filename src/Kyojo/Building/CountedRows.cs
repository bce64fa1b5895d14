namespace Kyojo.Building;

/// <summary>Passes the bytes of a CSV file on and counts its records: line feeds that stand in no quotes.</summary>
/// <param name="target">Where the bytes go; not owned.</param>
internal sealed class CountedRows(Stream target) : Stream
{
    private bool isQuoted;

    /// <summary>Records so far, the header among them.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => target.Length;

    /// <inheritdoc/>
    public override long Position { get => target.Position; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        target.Write(buffer);
        while (!buffer.IsEmpty)
        {
            // In quotes only the end of them counts; a doubled quote ends and begins them at once.
            var next = isQuoted ? buffer.IndexOf((byte)'"') : buffer.IndexOfAny((byte)'"', (byte)'\n');
            if (next < 0) return;
            if (buffer[next] == '"') isQuoted = !isQuoted;
            else Count++;
            buffer = buffer[(next + 1)..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => target.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
