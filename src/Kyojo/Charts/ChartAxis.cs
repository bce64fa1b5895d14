using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>An axis of numbers: both ends are whole steps.</summary>
/// <param name="Start">Where it starts; 0, or below it when there are negative numbers.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Step">From tick to tick.</param>
public readonly record struct ChartAxis(decimal Start, decimal End, decimal Step)
{
    private const int MostSteps = 5;

    private static readonly ImmutableArray<decimal> Steps = [1m, 2m, 2.5m, 5m];

    /// <summary>The axis for numbers in a range, with the smallest of the steps 1, 2, 2.5, 5 × 10ⁿ that needs at most five of them.</summary>
    /// <param name="most">Largest number.</param>
    /// <param name="least">Smallest number.</param>
    /// <param name="whole">True when ticks between whole numbers mean nothing.</param>
    /// <param name="fromZero">False when 0 need not be on the axis.</param>
    public static ChartAxis Of(decimal most, decimal least = 0, bool whole = false, bool fromZero = true)
    {
        if (fromZero || most == least) (most, least) = (Math.Max(most, 0), Math.Min(least, 0));
        if (most == least) most = 1;
        var range = Math.Max(most - least, fromZero ? Math.Max(most, -least) : 0);
        var power = 1m;
        while (power <= range / 10) power *= 10;
        while (power > range) power /= 10;
        for (power = whole ? Math.Max(1, power / 10) : power / 10; ; power *= 10)
        {
            foreach (var one in Steps)
            {
                var step = one * power;
                if (whole && step != Math.Truncate(step)) continue;
                var (start, end) = (Math.Floor(least / step), Math.Ceiling(most / step));
                if (end - start <= MostSteps) return new ChartAxis(start * step, end * step, step);
            }
        }
    }

    /// <summary>The ticks, both ends included.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Start; tick <= End; tick += Step) yield return tick;
        }
    }

    /// <summary>Where a number stands between the ends, from 0 to 1.</summary>
    /// <param name="number">The number.</param>
    public decimal Share(decimal number) => (number - Start) / (End - Start);
}
