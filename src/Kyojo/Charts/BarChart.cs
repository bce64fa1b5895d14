using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>One bar a row: beside its name, or below it in a narrow drawing.</summary>
internal static class BarChart
{
    private const decimal Top = 8;
    private const decimal BelowPlot = 26;

    public static string Wide(Chart chart)
    {
        var drawing = new Drawing(chart, isNarrow: false);
        var column = ChartRow.ColumnOf(chart, drawing);
        var rows = ChartRow.Lay(chart, drawing, Top, column - 12, ChartRow.Beside);
        var plot = PlotOf(chart, drawing, column);
        var bottom = rows.Select(row => row.Bottom).DefaultIfEmpty(Top).Max();
        plot.Grid(drawing, Top, bottom);
        Bars(chart, drawing, plot, rows, chart.Series[0], row => row.Middle - 10, 20);
        ChartRow.NamesBeside(drawing, rows, column);
        return drawing.Finish(bottom + BelowPlot);
    }

    public static string Narrow(Chart chart)
    {
        var drawing = new Drawing(chart, isNarrow: true);
        return drawing.Finish(Narrow(chart, drawing, Top, chart.Series[0]));
    }

    /// <summary>Draws one series from a height on; gives the height where it ends.</summary>
    public static decimal Narrow(Chart chart, Drawing drawing, decimal top, int series)
    {
        var rows = ChartRow.Lay(chart, drawing, top, drawing.LineWidth, lines => 44 + ChartRow.Above(lines));
        var plot = PlotOf(chart, drawing, 0);
        var bottom = rows.Select(row => row.Bottom).DefaultIfEmpty(top).Max();
        plot.Grid(drawing, top, bottom);
        Bars(chart, drawing, plot, rows, series, row => row.Bottom - 22, 16);
        ChartRow.NamesAbove(drawing, rows);
        return bottom + BelowPlot;
    }

    /// <summary>Bars with their values; those of rows that stand apart have a colour of their own.</summary>
    public static void Bars(Chart chart, Drawing drawing, ChartPlot plot, ImmutableArray<ChartRow> rows, int series, Func<ChartRow, decimal> y, decimal height)
    {
        foreach (var isApart in new[] { false, true })
        {
            var those = rows.Where(row => row.IsApart == isApart).ToArray();
            if (those.Length == 0) continue;
            drawing.Shapes(isApart ? 0 : 1);
            foreach (var row in those)
            {
                if (chart.Cell(row.Index, series).Number is { } number) plot.Bar(drawing, number, y(row), height);
            }

            drawing.End();
        }

        drawing.Words("val");
        foreach (var row in rows) plot.Value(drawing, chart.Cell(row.Index, series), y(row) + height / 2 + Drawing.Baseline);
        drawing.End();
    }

    private static ChartPlot PlotOf(Chart chart, Drawing drawing, decimal left)
    {
        var gutter = ChartPlot.Gutter(drawing, chart.Rows.SelectMany(row => chart.Series.Select(column => ChartPlot.Said(chart.Cell(row, column)))));
        return ChartPlot.Between(ChartAxis.Of(chart.Most, chart.Least, chart.IsWhole), left, drawing.Width, gutter);
    }
}
