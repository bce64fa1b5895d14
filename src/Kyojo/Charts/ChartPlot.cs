using System.Collections.Immutable;
using Kyojo.Tables;

namespace Kyojo.Charts;

/// <summary>The part of a drawing that has a horizontal axis.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Left">Where the axis starts.</param>
/// <param name="Width">How long it is.</param>
internal sealed record ChartPlot(ChartAxis Axis, decimal Left, decimal Width)
{
    private const decimal LeastGutter = 56;
    private const decimal ValueMargin = 12;

    /// <summary>Where a number stands.</summary>
    public decimal X(decimal number) => Left + Width * Axis.Share(number);

    /// <summary>Where 0 stands.</summary>
    public decimal Zero => X(0);

    /// <summary>Room for the widest value beside a bar: at least 56.</summary>
    public static decimal Gutter(Drawing drawing, IEnumerable<string> values) => Math.Max(LeastGutter, values.Select(drawing.WidthOf).DefaultIfEmpty().Max() + ValueMargin);

    /// <summary>A plot between a column of names and a gutter for values; values below 0 have a gutter as well.</summary>
    public static ChartPlot Between(ChartAxis axis, decimal left, decimal right, decimal gutter)
    {
        var start = left + (axis.Start < 0 ? gutter : 0);
        return new ChartPlot(axis, start, right - gutter - start);
    }

    /// <summary>Lines of the ticks, the baseline, and the numbers below.</summary>
    public void Grid(Drawing drawing, decimal top, decimal bottom, bool hasBase = true)
    {
        drawing.Lines("grid");
        foreach (var tick in Axis.Ticks.Where(tick => tick != 0 || !hasBase)) drawing.Path($"M{X(tick)} {top}V{bottom}");
        drawing.End();
        if (hasBase)
        {
            drawing.Lines("base");
            drawing.Path($"M{Zero} {top}V{bottom}");
            drawing.End();
        }

        drawing.Words("tick", "middle");
        var ticks = Axis.Ticks.ToImmutableArray();
        var each = Every(ticks);
        for (var i = 0; i < ticks.Length; i += each)
        {
            var text = Shown(ticks[i]);
            // At the very edge half of it would be cut off.
            var isCut = X(ticks[i]) < ChartText.Width(text, Drawing.TickSize) / 2;
            drawing.Text(X(ticks[i]), bottom + 18, text, isCut ? " text-anchor=\"start\"" : "");
        }

        drawing.End();
    }

    /// <summary>A bar from 0 to a number.</summary>
    public void Bar(Drawing drawing, decimal number, decimal y, decimal height) =>
        drawing.Box(Math.Min(Zero, X(number)), y, Math.Abs(X(number) - Zero), height);

    /// <summary>The value of a cell beside its bar; a missing one is said by a dash.</summary>
    public void Value(Drawing drawing, DataCell cell, decimal y)
    {
        if (cell.Number is not { } number) drawing.Text(Zero + 6, y, Said(cell));
        else if (number < 0) drawing.Text(X(number) - 6, y, cell.Shown, " text-anchor=\"end\"");
        else drawing.Text(X(number) + 6, y, cell.Shown);
    }

    /// <summary>What is written at a bar: the value as the source has it, or a dash.</summary>
    public static string Said(DataCell cell) => cell.Number is null ? "—" : cell.Shown;

    /// <summary>A number of an axis.</summary>
    public static string Shown(decimal tick) => DataNumber.Show(tick / 1.0000000000000000000000000000m);

    // Where numbers would touch, every second is left out, or more of them.
    private int Every(ImmutableArray<decimal> ticks)
    {
        var room = Width * Axis.Step / (Axis.End - Axis.Start);
        var widest = ticks.Max(tick => ChartText.Width(Shown(tick), Drawing.TickSize)) + 4;
        return Math.Max(1, (int)Math.Ceiling(widest / room));
    }
}
