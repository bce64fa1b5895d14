using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Kyojo.Text;

namespace Kyojo.Syntax;

/// <summary>
/// One string for the keys and short values that every record repeats. Tables of fixed size in which two that meet both
/// stay, and of three the one that was not asked for the longest goes: they never grow, and whether a string is shared
/// changes nothing but memory.
/// </summary>
internal sealed class ShortStrings
{
    /// <summary>Letters of the longest text that is shared, and bytes of the longest in UTF-8.</summary>
    public const int Longest = 24;

    private const int Pairs = 512;

    private readonly string[] ofLetters = [.. Enumerable.Repeat("", 2 * Pairs)];
    private readonly Known[] ofBytes = [.. Enumerable.Repeat(new Known(default, ""), 2 * Pairs)];

    [ThreadStatic]
    private static ShortStrings? _shared;

    /// <summary>The tables of this thread.</summary>
    public static ShortStrings Shared => _shared ??= new();

    /// <summary>The text as a string.</summary>
    /// <param name="text">Any text.</param>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        var pair = ofLetters.AsSpan(2 * (int)(TextHash.Of(text) % Pairs), 2);
        if (text.SequenceEqual(pair[0])) return pair[0];
        var found = text.SequenceEqual(pair[1]) ? pair[1] : text.ToString();
        (pair[0], pair[1]) = (found, pair[0]);
        return found;
    }

    /// <summary>The text as a string.</summary>
    /// <param name="text">Any text in UTF-8.</param>
    public string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest) return Encoding.UTF8.GetString(text);
        var bytes = new Bytes(text);
        var pair = ofBytes.AsSpan(2 * (int)(bytes.Hash % Pairs), 2);
        if (pair[0].Bytes == bytes) return pair[0].Text;
        var found = pair[1].Bytes == bytes ? pair[1] : new Known(bytes, Encoding.UTF8.GetString(text));
        (pair[0], pair[1]) = (found, pair[0]);
        return found.Text;
    }

    private readonly record struct Known(Bytes Bytes, string Text);

    // Up to 24 bytes, compared eight at a time.
    private readonly record struct Bytes
    {
        private readonly int length;
        private readonly ulong first, second, third;

        public Bytes(ReadOnlySpan<byte> text)
        {
            Span<ulong> room = stackalloc ulong[Longest / sizeof(ulong)];
            room.Clear();
            text.CopyTo(MemoryMarshal.AsBytes(room));
            (length, first, second, third) = (text.Length, room[0], room[1], room[2]);
        }

        public uint Hash => BitOperations.Crc32C(BitOperations.Crc32C(BitOperations.Crc32C((uint)length, first), second), third);
    }
}
