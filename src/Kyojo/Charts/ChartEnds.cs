using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>Names at the ends of lines.</summary>
internal static class ChartEnds
{
    /// <summary>Heights that are at least a distance apart, in the order of the heights; the first stays where it is.</summary>
    public static ImmutableArray<(T Item, decimal Y)> Apart<T>(IEnumerable<(T Item, decimal Y)> ends, decimal distance)
    {
        var placed = ImmutableArray.CreateBuilder<(T, decimal)>();
        var free = decimal.MinValue;
        foreach (var (item, y) in ends.OrderBy(end => end.Y))
        {
            var at = Math.Max(y, free);
            placed.Add((item, at));
            free = at + distance;
        }

        return placed.ToImmutable();
    }
}
