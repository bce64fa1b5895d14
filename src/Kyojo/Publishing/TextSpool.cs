using Kyojo.Model;
using Microsoft.Win32.SafeHandles;

namespace Kyojo.Publishing;

/// <summary>Long texts of a large site while it is built: they wait in a file, which is gone afterwards. Safe for several threads.</summary>
internal sealed class TextSpool : ITextStore, IDisposable
{
    private readonly SafeFileHandle file;
    private long length;

    private TextSpool(SafeFileHandle file) => this.file = file;

    /// <summary>A new file; null when it cannot be made, and the texts are held in memory.</summary>
    /// <param name="path">Full path; what is there is overwritten.</param>
    public static TextSpool? Open(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new TextSpool(File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose));
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            return null;
        }
    }

    /// <summary>Writes texts; where they begin, or null when they cannot be written.</summary>
    /// <param name="texts">Their bytes.</param>
    public long? Add(ReadOnlySpan<byte> texts)
    {
        var offset = Interlocked.Add(ref length, texts.Length) - texts.Length;
        try
        {
            RandomAccess.Write(file, texts, offset);
            return offset;
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public byte[] Read(long offset, int length) => DiskStore.ReadAt(file, offset, length);

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
