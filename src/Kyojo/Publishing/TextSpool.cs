using System.Collections.Immutable;
using Kyojo.Model;
using Microsoft.Win32.SafeHandles;

namespace Kyojo.Publishing;

/// <summary>
/// Long texts of a large site while it is built: they wait in a file, which is gone afterwards. Each thread gathers those
/// of many records and writes them at once; what cannot be written stays in memory. Safe for several threads.
/// </summary>
internal sealed class TextSpool : ITextStore, IDisposable
{
    /// <summary>Bytes that are written at once.</summary>
    internal const int Room = 1 << 18;

    private readonly SafeFileHandle file;
    private readonly ThreadLocal<Block> blocks;
    private ImmutableArray<Block> held = [];
    private long length;

    private TextSpool(SafeFileHandle file)
    {
        this.file = file;
        blocks = new ThreadLocal<Block>(Next);
    }

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

    /// <summary>Puts texts away; where they begin, or null when they are too many to gather and cannot be written.</summary>
    /// <param name="texts">Their bytes.</param>
    public long? Add(ReadOnlySpan<byte> texts)
    {
        if (texts.Length > Room) return Write(texts, Interlocked.Add(ref length, texts.Length) - texts.Length);
        var block = blocks.Value!;
        if (block.Add(texts) is { } place) return place;
        if (Write(block.Written, block.Start) is null) blocks.Value = block = Next();
        else block.Begin(Take());
        return block.Add(texts);
    }

    /// <inheritdoc/>
    public byte[] Read(long offset, int length)
    {
        foreach (var block in held)
        {
            if (block.Read(offset, length) is { } bytes) return bytes;
        }

        return DiskStore.ReadAt(file, offset, length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        blocks.Dispose();
        file.Dispose();
    }

    private long Take() => Interlocked.Add(ref length, Room) - Room;

    private Block Next()
    {
        var block = new Block(Take());
        ImmutableInterlocked.Update(ref held, (all, one) => all.Add(one), block);
        return block;
    }

    private long? Write(ReadOnlySpan<byte> texts, long offset)
    {
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

    // Texts that are not in the file yet. One thread adds; any may read.
    private sealed class Block(long start)
    {
        private readonly Lock gate = new();
        private readonly byte[] bytes = new byte[Room];
        private int used;

        public long Start { get; private set; } = start;

        public ReadOnlySpan<byte> Written => bytes.AsSpan(0, used);

        public void Begin(long start)
        {
            lock (gate) (Start, used) = (start, 0);
        }

        public long? Add(ReadOnlySpan<byte> texts)
        {
            lock (gate)
            {
                if (texts.Length > Room - used) return null;
                texts.CopyTo(bytes.AsSpan(used));
                used += texts.Length;
                return Start + used - texts.Length;
            }
        }

        public byte[]? Read(long offset, int length)
        {
            lock (gate) return offset >= Start && offset + length <= Start + used ? bytes.AsSpan((int)(offset - Start), length).ToArray() : null;
        }
    }
}
