using System.Buffers.Binary;
using System.Text;

namespace Kyojo.Text;

/// <summary>Writes our own binary files: numbers in seven-bit groups, texts in UTF-8 behind their length.</summary>
/// <param name="capacity">Bytes to have room for at first. Default 1,024.</param>
internal sealed class ByteWriter(int capacity = 1024)
{
    private byte[] bytes = new byte[capacity];
    private int length;

    /// <summary>Everything written so far.</summary>
    internal ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>A number from 0, small ones in one byte.</summary>
    /// <param name="value">Number from 0.</param>
    internal void Number(long value)
    {
        var target = Room(10);
        if ((ulong)value < 0x80)
        {
            target[0] = (byte)value;
            length++;
            return;
        }

        var rest = (ulong)value;
        var used = 0;
        for (; rest >= 0x80; rest >>= 7) target[used++] = (byte)(rest | 0x80);
        target[used++] = (byte)rest;
        length += used;
    }

    /// <summary>A number in eight bytes, for those that are never small.</summary>
    /// <param name="value">Any number.</param>
    internal void Fixed(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);
        length += 8;
    }

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    internal void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Letters(text);
    }

    /// <summary>The letters of a text in UTF-8, without their number.</summary>
    /// <param name="text">The text.</param>
    internal void Letters(string text) => length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>A hash in its 32 bytes.</summary>
    /// <param name="value">The hash.</param>
    internal void Hash(Fingerprint value)
    {
        value.CopyTo(Room(Fingerprint.SizeBytes));
        length += Fingerprint.SizeBytes;
    }

    /// <summary>Bytes as they are.</summary>
    /// <param name="value">The bytes.</param>
    internal void Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        length += value.Length;
    }

    /// <summary>Leaves room for the length of a few bytes that follow, which <see cref="EndShort"/> writes there as <see cref="Number"/> does.</summary>
    /// <returns>Where the bytes begin.</returns>
    internal int BeginShort()
    {
        Room(1);
        return ++length;
    }

    /// <summary>Writes how many bytes came since <see cref="BeginShort"/>; those that are more than a few are moved on.</summary>
    /// <param name="begin">What it gave.</param>
    internal void EndShort(int begin)
    {
        var size = length - begin;
        var end = length;
        length = begin - 1;
        if (size >= 0x80)
        {
            var more = size < 0x4000 ? 1 : size < 0x20_0000 ? 2 : size < 0x1000_0000 ? 3 : 4;
            Room(size + 1 + more);
            bytes.AsSpan(begin, size).CopyTo(bytes.AsSpan(begin + more));
            end += more;
        }

        Number(size);
        length = end;
    }

    /// <summary>The length of bytes that follow, where it is known.</summary>
    /// <param name="value">Their number.</param>
    internal void Length(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), value);
        length += sizeof(int);
    }

    /// <summary>Forgets everything, to be used again.</summary>
    internal void Clear() => length = 0;

    private Span<byte> Room(int needed)
    {
        if (bytes.Length - length < needed) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + needed));
        return bytes.AsSpan(length);
    }
}
