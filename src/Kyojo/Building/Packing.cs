using Kyojo.Model;
using Kyojo.Publishing;

namespace Kyojo.Building;

/// <summary>How communities are packed when they have been read.</summary>
/// <param name="texts">Where their long texts wait; null = in memory.</param>
internal sealed class Packing(TextSpool? texts)
{
    /// <summary>Packed to be kept for later builds; this one goes on with the values as they were read.</summary>
    public static Packing Beside { get; } = new(null) { IsInPlace = false };

    /// <summary>True when the build goes on with what was packed: of 50,000 communities that is a quarter of the values as they were read.</summary>
    public bool IsInPlace { get; private init; } = true;

    /// <summary>Puts long texts away; null when they stay where they are.</summary>
    /// <param name="bytes">The texts of a file.</param>
    public (ITextStore Texts, long Start)? Keep(ReadOnlyMemory<byte> bytes) => texts?.Add(bytes.Span) is { } start ? (texts, start) : null;
}
