using System.Numerics;
using System.Runtime.InteropServices;

namespace Kyojo.Text;

/// <summary>A number for a text, to find its place in a table by: CRC-32C, for which processors have an instruction.</summary>
internal static class TextHash
{
    /// <summary>The number: the same for equal texts, on every machine.</summary>
    /// <param name="text">Any text.</param>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        var groups = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var group in groups) hash = BitOperations.Crc32C(hash, group);
        foreach (var c in text[(groups.Length * (sizeof(ulong) / sizeof(char)))..]) hash = BitOperations.Crc32C(hash, c);
        return hash;
    }
}
