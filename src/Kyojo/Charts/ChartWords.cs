namespace Kyojo.Charts;

/// <summary>The few words that a drawing says itself.</summary>
/// <param name="OrMore">The last class of a tile map; <c>{n}</c> is its lower end.</param>
/// <param name="Schematic">Says that the places of a tile map are rough.</param>
public sealed record ChartWords(string OrMore, string Schematic)
{
    /// <summary>The Japanese words.</summary>
    public static ChartWords Japanese { get; } = new("{n}以上", "位置はおおよそです");
}
