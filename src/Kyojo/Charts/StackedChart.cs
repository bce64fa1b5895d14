using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>A bar of segments a row, one a series, from left to right.</summary>
internal static class StackedChart
{
    private const decimal RowHeight = 44;
    private const decimal BarHeight = 28;
    private const decimal Gap = 2;
    private const decimal Spare = 12;
    private const decimal RightMargin = 16;
    private const decimal BelowPlot = 26;

    public static string Write(Chart chart, bool isNarrow)
    {
        var drawing = new Drawing(chart, isNarrow);
        var heads = chart.Series.Select(chart.HeadOf).ToImmutableArray();
        // With one bar the legend says the values too: a small segment has no room for its own.
        var single = chart.Rows.Count() == 1 ? chart.Rows.First() : -1;
        drawing.Patterns(heads.Length);
        var top = ChartLegend.Write(drawing, single < 0 ? heads : [.. heads.Select((head, i) => $"{head} {ChartPlot.Said(chart.Cell(single, chart.Series[i]))}")], oneALine: isNarrow, hasMarks: false);
        var column = isNarrow ? 0 : ChartRow.ColumnOf(chart, drawing);
        var rows = ChartRow.Lay(chart, drawing, top, isNarrow ? drawing.LineWidth : column - 12, lines => isNarrow ? RowHeight + 8 + ChartRow.Above(lines) : Math.Max(RowHeight, ChartRow.Beside(lines)));
        var most = chart.Total ?? chart.Rows.Select(row => chart.Series.Sum(series => Math.Max(0, chart.Cell(row, series).Number ?? 0))).DefaultIfEmpty().Max();
        var axis = ChartAxis.Of(most, 0, chart.IsWhole);
        var plot = new ChartPlot(chart.Total is { } end ? axis with { End = end } : axis, column, drawing.Width - column - RightMargin);
        var bottom = rows.Select(row => row.Bottom).DefaultIfEmpty(top).Max();
        plot.Grid(drawing, top, bottom);
        var segments = rows.Select(row => Segments(chart, plot, row.Index)).ToImmutableArray();
        for (var i = 0; i < heads.Length; i++)
        {
            drawing.Shapes(i + 1);
            for (var r = 0; r < rows.Length; r++)
            {
                var (x, width) = segments[r][i];
                if (width > 0) drawing.Box(x, Y(rows[r]), width, BarHeight);
            }

            drawing.End();
        }

        Values(chart, drawing, rows, segments, Y);
        if (isNarrow) ChartRow.NamesAbove(drawing, rows);
        else ChartRow.NamesBeside(drawing, rows, column);
        return drawing.Finish(bottom + BelowPlot);

        decimal Y(ChartRow row) => isNarrow ? row.Bottom - BarHeight - 4 : row.Middle - BarHeight / 2;
    }

    // Values stand on plates, as words cannot be read on a pattern.
    private static void Values(Chart chart, Drawing drawing, ImmutableArray<ChartRow> rows, ImmutableArray<ImmutableArray<(decimal X, decimal Width)>> segments, Func<ChartRow, decimal> y)
    {
        var inside = rows.SelectMany((row, r) => chart.Series.Select((series, i) => (Text: ChartPlot.Said(chart.Cell(row.Index, series)), segments[r][i].X, segments[r][i].Width, Y: y(row))))
            .Where(value => value.Width >= drawing.WidthOf(value.Text) + Spare).ToArray();
        drawing.Group("gap dot", $"fill=\"{ChartColours.Paper}\"");
        foreach (var (text, x, width, top) in inside)
        {
            var plate = drawing.WidthOf(text) + 8;
            drawing.Box(x + (width - plate) / 2, top + 5, plate, BarHeight - 10, " rx=\"2\"");
        }

        drawing.End();
        drawing.Words("val", "middle");
        foreach (var (text, x, width, top) in inside) drawing.Text(x + width / 2, top + BarHeight / 2 + Drawing.Baseline, text);
        drawing.End();
    }

    /// <summary>
    /// Left end and width of each segment. The widths of a row come to the whole exactly, by largest remainder in hundredths of
    /// a unit; a gap of 2 is taken from inside a segment that another follows.
    /// </summary>
    internal static ImmutableArray<(decimal X, decimal Width)> Segments(Chart chart, ChartPlot plot, int row)
    {
        var numbers = chart.Series.Select(series => Math.Max(0, chart.Cell(row, series).Number ?? 0)).ToArray();
        var sum = numbers.Sum();
        if (sum == 0) return [.. numbers.Select(_ => (plot.Left, 0m))];
        // Shares that were rounded by the source come to 99.9 or 100.1: they are a whole all the same.
        var decimals = chart.Series.Max(series => (int)(chart.Cell(row, series).Number ?? 0).Scale);
        var tolerance = numbers.Length * 0.5m;
        for (var i = 0; i < decimals; i++) tolerance /= 10;
        var whole = chart.Total is { } total && Math.Abs(total - sum) <= tolerance ? plot.Width : plot.Width * sum / plot.Axis.End;
        var hundredths = Math.Round(whole * 100, MidpointRounding.AwayFromZero);
        var exact = numbers.Select(number => number / sum * hundredths).ToArray();
        var widths = exact.Select(Math.Floor).ToArray();
        var left = (int)(hundredths - widths.Sum());
        foreach (var i in Enumerable.Range(0, widths.Length).OrderByDescending(i => exact[i] - widths[i]).ThenBy(i => i).Take(left)) widths[i]++;
        var x = plot.Left;
        var last = Array.FindLastIndex(widths, width => width > 0);
        var segments = ImmutableArray.CreateBuilder<(decimal, decimal)>();
        for (var i = 0; i < widths.Length; i++)
        {
            var width = widths[i] / 100;
            segments.Add((x, i < last ? Math.Max(Math.Min(width, 0.5m), width - Gap) : width));
            x += width;
        }

        return segments.ToImmutable();
    }
}
