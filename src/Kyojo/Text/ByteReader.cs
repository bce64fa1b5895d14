using System.Buffers.Binary;
using System.Text;

namespace Kyojo.Text;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Anything else ends in an <see cref="InvalidDataException"/>.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>True when everything has been read.</summary>
    internal readonly bool AtEnd => rest.IsEmpty;

    /// <summary>Bytes that have not been read.</summary>
    internal readonly int Left => rest.Length;

    /// <summary>A number from 0.</summary>
    internal long Number()
    {
        if (rest.IsEmpty || rest[0] >= 0x80) return Groups();
        var number = rest[0];
        rest = rest[1..];
        return number;
    }

    private long Groups()
    {
        ulong value = 0;
        for (var i = 0; i < rest.Length && i < 10; i++)
        {
            var part = rest[i];
            value |= (ulong)(part & 0x7F) << (7 * i);
            if (part >= 0x80) continue;
            rest = rest[(i + 1)..];
            return (long)value;
        }

        throw new InvalidDataException();
    }

    /// <summary>Passes over bytes.</summary>
    /// <param name="count">How many.</param>
    internal void Skip(int count) => rest = count <= rest.Length ? rest[count..] : throw new InvalidDataException();

    /// <summary>A number of things that each take at least one byte, so a damaged one cannot ask for all memory.</summary>
    internal int Count()
    {
        var count = Number();
        return count >= 0 && count <= rest.Length ? (int)count : throw new InvalidDataException();
    }

    /// <summary>A length of bytes that follow, left by <see cref="ByteWriter.Length"/>.</summary>
    internal int Length()
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return length >= 0 && length <= rest.Length ? length : throw new InvalidDataException();
    }

    /// <summary>A number in eight bytes.</summary>
    internal long Fixed() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    /// <summary>A text.</summary>
    internal string Text() => Encoding.UTF8.GetString(Take(Count()));

    /// <summary>A hash.</summary>
    internal Fingerprint Hash() => new(Take(Fingerprint.SizeBytes));

    /// <summary>Bytes as they are.</summary>
    /// <param name="count">How many.</param>
    internal ReadOnlySpan<byte> Take(int count)
    {
        if (rest.Length < count) throw new InvalidDataException();
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
