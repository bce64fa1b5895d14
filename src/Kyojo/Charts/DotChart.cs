using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>A line with a mark for each series a row.</summary>
internal static class DotChart
{
    private const decimal RowHeight = 28;
    private const decimal Near = 8;
    private const decimal Aside = 5;
    private const decimal BelowPlot = 26;

    public static string Write(Chart chart, bool isNarrow)
    {
        var drawing = new Drawing(chart, isNarrow);
        var heads = chart.Series.Select(chart.HeadOf).ToImmutableArray();
        var top = heads.Length > 1 ? ChartLegend.Write(drawing, heads, oneALine: isNarrow, hasMarks: true) : 8;
        var column = isNarrow ? 0 : ChartRow.ColumnOf(chart, drawing);
        var rows = ChartRow.Lay(chart, drawing, top, isNarrow ? drawing.LineWidth : column - 12, lines => isNarrow ? 44 + ChartRow.Above(lines) : Math.Max(RowHeight, Drawing.LineHeight * lines + 8));
        var plot = ChartPlot.Between(ChartAxis.Of(chart.Most, chart.Least, chart.IsWhole), column, drawing.Width, ChartPlot.Gutter(drawing, chart.Rows.Select(row => Said(chart, row))));
        var bottom = rows.Select(row => row.Bottom).DefaultIfEmpty(top).Max();
        plot.Grid(drawing, top, bottom);
        drawing.Lines("grid");
        foreach (var row in rows) drawing.Path($"M{plot.Left} {Y(row)}H{plot.Left + plot.Width}");
        drawing.End();
        var places = rows.Select(row => Places(chart, plot, row.Index, Y(row))).ToImmutableArray();
        for (var i = 0; i < heads.Length; i++)
        {
            drawing.Marks(i + 1);
            foreach (var place in places)
            {
                if (place[i] is var (x, y)) drawing.Mark(i + 1, x, y);
            }

            drawing.End();
        }

        if (isNarrow) ChartRow.NamesAbove(drawing, rows);
        else ChartRow.NamesBeside(drawing, rows, column);
        drawing.Words("val");
        foreach (var row in rows) drawing.Text(plot.Left + plot.Width + 8, Y(row) + Drawing.Baseline, Said(chart, row.Index));
        drawing.End();
        return drawing.Finish(bottom + BelowPlot);

        decimal Y(ChartRow row) => isNarrow ? row.Bottom - 14 : row.Middle;
    }

    /// <summary>Where the marks of a row stand: those closer than 8 to one before them go up and down in turn.</summary>
    internal static ImmutableArray<(decimal X, decimal Y)?> Places(Chart chart, ChartPlot plot, int row, decimal middle)
    {
        var places = ImmutableArray.CreateBuilder<(decimal X, decimal Y)?>();
        foreach (var series in chart.Series) places.Add(chart.Cell(row, series).Number is { } number ? (plot.X(number), middle) : null);
        var xs = places.ToArray();
        for (var i = 0; i < xs.Length; i++)
        {
            var near = Enumerable.Range(0, xs.Length).Where(j => xs[i] is { } one && xs[j] is { } other && Math.Abs(one.X - other.X) < Near).ToArray();
            if (near.Length > 1 && xs[i] is { } place) places[i] = (place.X, middle + (Array.IndexOf(near, i) % 2 == 0 ? -Aside : Aside));
        }

        return places.ToImmutable();
    }

    private static string Said(Chart chart, int row) => string.Join(" / ", chart.Series.Select(series => ChartPlot.Said(chart.Cell(row, series))));
}
