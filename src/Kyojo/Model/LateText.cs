using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Kyojo.Model;

/// <summary>A long text that stays where it is kept until somebody asks for it: descriptions.</summary>
/// <param name="texts">Where it is kept.</param>
/// <param name="offset">Where it begins.</param>
/// <param name="length">Bytes of it in UTF-8.</param>
/// <param name="check">Their <see cref="CheckOf"/>.</param>
internal sealed class LateText(ITextStore texts, long offset, int length, uint check)
{
    /// <summary>The text.</summary>
    /// <exception cref="InvalidDataException">It is not as it was kept.</exception>
    public string Read()
    {
        var bytes = texts.Read(offset, length);
        return CheckOf(bytes) == check ? Encoding.UTF8.GetString(bytes) : throw new InvalidDataException();
    }

    /// <summary>CRC-32C of bytes: tells whether they are as they were written.</summary>
    /// <param name="bytes">The bytes.</param>
    public static uint CheckOf(ReadOnlySpan<byte> bytes)
    {
        var check = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) check = BitOperations.Crc32C(check, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var part in bytes) check = BitOperations.Crc32C(check, part);
        return ~check;
    }
}
