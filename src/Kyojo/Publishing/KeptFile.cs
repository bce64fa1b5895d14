using System.Buffers.Binary;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// A file of what is kept from build to build: length of the index, the index sealed by its hash, texts. The index is
/// loaded at once; the texts are read in parts, each with a check of its own, as long as the file is open.
/// </summary>
internal sealed class KeptFile : ITextStore, IDisposable
{
    private readonly Func<long, int, byte[]> read;
    private readonly IDisposable? file;
    private readonly long start;

    private KeptFile(Func<long, int, byte[]> read, IDisposable? file, ReadOnlyMemory<byte> index, long start) => (this.read, this.file, Index, this.start) = (read, file, index, start);

    /// <summary>The index.</summary>
    public ReadOnlyMemory<byte> Index { get; }

    /// <summary>Opens a file; null when there is none, or its index is not as it was written.</summary>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="read">Reads so many bytes at a place.</param>
    /// <param name="file">Closed with this.</param>
    public static KeptFile? Open(long length, Func<long, int, byte[]> read, IDisposable? file = null)
    {
        if (length < sizeof(long)) return null;
        var sealedLength = BinaryPrimitives.ReadInt64LittleEndian(read(0, sizeof(long)));
        if (sealedLength < 0 || sealedLength > Math.Min(length - sizeof(long), Array.MaxLength)) return null;
        var index = SealedFile.Open(read(sizeof(long), (int)sealedLength));
        return index.IsEmpty ? null : new KeptFile(read, file, index, sizeof(long) + sealedLength);
    }

    /// <summary>Writes a file.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="index">The index.</param>
    /// <param name="texts">The texts, one after the other.</param>
    public static void Write(Stream target, ReadOnlyMemory<byte> index, IEnumerable<byte[]> texts)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, index.Length + Fingerprint.SizeBytes);
        target.Write(length);
        SealedFile.Write(target, index);
        foreach (var text in texts) target.Write(text);
    }

    /// <inheritdoc/>
    public byte[] Read(long offset, int length) => read(start + offset, length);

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
