using System.Collections.Immutable;
using Kyojo.Tables;

namespace Kyojo.Charts;

/// <summary>Points joined by a line, one line a series. A missing value breaks it.</summary>
internal static class LineChart
{
    private const decimal NameDistance = 16;
    private const decimal MarkRoom = 8;
    private const decimal Ticks = 8;

    public static string Write(Chart chart, bool isNarrow)
    {
        var drawing = new Drawing(chart, isNarrow);
        var heads = chart.Series.Select(chart.HeadOf).ToImmutableArray();
        var top = 28 + (isNarrow && heads.Length > 1 ? ChartLegend.Write(drawing, heads, oneALine: true, hasMarks: true) : 0);
        var bottom = top + (isNarrow ? 220 : 260);
        var axis = ChartAxis.Of(chart.Most, chart.Least, chart.IsWhole, chart.FromZero);
        var left = axis.Ticks.Max(tick => ChartText.Width(ChartPlot.Shown(tick), Drawing.TickSize)) + Ticks;
        var right = drawing.Width - (isNarrow ? 24 : Math.Min(heads.Max(drawing.WidthOf) + 16, drawing.Width / 4));
        var rows = chart.View.Rows.Concat(chart.View.SetApart).ToImmutableArray();
        var xs = Places(chart, rows, left + MarkRoom, right - MarkRoom);
        drawing.Lines("grid");
        foreach (var tick in axis.Ticks) drawing.Path($"M{left} {Y(tick)}H{right}");
        drawing.End();
        drawing.Words("tick", "end");
        foreach (var tick in axis.Ticks) drawing.Text(left - 6, Y(tick) + 4, ChartPlot.Shown(tick));
        drawing.End();
        Below(chart, drawing, rows, xs, bottom + 18);
        for (var i = 0; i < heads.Length; i++) Line(chart, drawing, rows, xs, i, Y);
        if (!isNarrow) Names(chart, drawing, rows, heads, right + 8, top, Y);
        if (heads.Length == 1) Values(chart, drawing, rows, xs, Y);
        return drawing.Finish(bottom + 26);

        decimal Y(decimal number) => bottom - (bottom - top) * axis.Share(number);
    }

    /// <summary>Where the rows stand: by their days when all are dated, else one after the other.</summary>
    internal static ImmutableArray<decimal> Places(Chart chart, ImmutableArray<int> rows, decimal left, decimal right)
    {
        if (rows.IsEmpty) return [];
        var isDated = chart.View.Table.Columns[chart.LabelColumn].Kind is DataKind.Date or DataKind.Year && rows.All(row => chart.Cell(row, chart.LabelColumn).Date is not null);
        var at = rows.Select((row, i) => isDated ? chart.Cell(row, chart.LabelColumn).Date!.Earliest.DayNumber : (decimal)i).ToArray();
        var (first, last) = (at.Min(), at.Max());
        return [.. at.Select(one => last == first ? (left + right) / 2 : left + (right - left) * (one - first) / (last - first))];
    }

    private static void Line(Chart chart, Drawing drawing, ImmutableArray<int> rows, ImmutableArray<decimal> xs, int series, Func<decimal, decimal> y)
    {
        var path = new System.Text.StringBuilder();
        var isDown = false;
        drawing.Marks(series + 1);
        for (var r = 0; r < rows.Length; r++)
        {
            if (chart.Cell(rows[r], chart.Series[series]).Number is not { } number)
            {
                isDown = false;
                continue;
            }

            path.Append(isDown ? 'L' : 'M').Append(Drawing.Number(xs[r])).Append(' ').Append(Drawing.Number(y(number)));
            isDown = true;
        }

        if (path.Length > 0) drawing.Outline(path.ToString(), $" class=\"line\" fill=\"none\" stroke=\"{ChartColours.Series(series + 1)}\" stroke-width=\"2\"");
        for (var r = 0; r < rows.Length; r++)
        {
            if (chart.Cell(rows[r], chart.Series[series]).Number is { } number) drawing.Mark(series + 1, xs[r], y(number));
        }

        drawing.End();
    }

    // At the height of the last value, at least 16 apart.
    private static void Names(Chart chart, Drawing drawing, ImmutableArray<int> rows, ImmutableArray<string> heads, decimal x, decimal top, Func<decimal, decimal> y)
    {
        drawing.Words("lab");
        var ends = heads.Select((head, i) => (head, Y: rows.Select(row => chart.Cell(row, chart.Series[i]).Number).LastOrDefault(number => number is not null) is { } last ? y(last) : top));
        foreach (var (head, at) in ChartEnds.Apart(ends, NameDistance)) drawing.Text(x, at + Drawing.Baseline, head);
        drawing.End();
    }

    private static void Values(Chart chart, Drawing drawing, ImmutableArray<int> rows, ImmutableArray<decimal> xs, Func<decimal, decimal> y)
    {
        drawing.Words("val", "middle");
        var free = decimal.MinValue;
        for (var r = 0; r < rows.Length; r++)
        {
            if (chart.Cell(rows[r], chart.Series[0]) is not { Number: { } number } cell) continue;
            var half = drawing.WidthOf(cell.Shown) / 2 + 2;
            if (xs[r] - half < free) continue;
            drawing.Text(xs[r], y(number) - 11, cell.Shown);
            free = xs[r] + half;
        }

        drawing.End();
    }

    private static void Below(Chart chart, Drawing drawing, ImmutableArray<int> rows, ImmutableArray<decimal> xs, decimal y)
    {
        drawing.Words("tick", "middle");
        var free = 0m;
        for (var r = 0; r < rows.Length; r++)
        {
            var half = ChartText.Width(chart.NameOf(rows[r]), Drawing.TickSize) / 2;
            var x = Math.Clamp(xs[r], half, Math.Max(half, drawing.Width - half));
            if (x - half < free) continue;
            drawing.Text(x, y, chart.NameOf(rows[r]));
            free = x + half + 6;
        }

        drawing.End();
    }
}
