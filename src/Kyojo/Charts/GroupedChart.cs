using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>A group of bars a row, one a series; the first group says their names too.</summary>
internal static class GroupedChart
{
    private const decimal Each = 18;
    private const decimal BarHeight = 14;
    private const decimal Around = 14;
    private const decimal BelowPlot = 26;

    public static string Write(Chart chart, bool isNarrow)
    {
        var drawing = new Drawing(chart, isNarrow);
        var heads = chart.Series.Select(chart.HeadOf).ToImmutableArray();
        drawing.Patterns(heads.Length);
        var top = ChartLegend.Write(drawing, heads, oneALine: isNarrow, hasMarks: false);
        var column = isNarrow ? 0 : ChartRow.ColumnOf(chart, drawing);
        var group = Each * heads.Length + Around;
        var rows = ChartRow.Lay(chart, drawing, top, isNarrow ? drawing.LineWidth : column - 12, lines => isNarrow ? group + 18 + ChartRow.Above(lines) : Math.Max(group, ChartRow.Beside(lines)));
        var values = chart.Rows.SelectMany(row => chart.Series.Select(series => ChartPlot.Said(chart.Cell(row, series))));
        var named = Math.Min(heads.Max(drawing.WidthOf) + 8, drawing.Width / 5);
        var plot = ChartPlot.Between(ChartAxis.Of(chart.Most, chart.Least, chart.IsWhole), column, drawing.Width, ChartPlot.Gutter(drawing, values) + named);
        var bottom = rows.Select(row => row.Bottom).DefaultIfEmpty(top).Max();
        plot.Grid(drawing, top, bottom);
        for (var i = 0; i < heads.Length; i++)
        {
            drawing.Shapes(i + 1);
            foreach (var row in rows)
            {
                if (chart.Cell(row.Index, chart.Series[i]).Number is { } number) plot.Bar(drawing, number, Y(row, i), BarHeight);
            }

            drawing.End();
        }

        if (isNarrow) ChartRow.NamesAbove(drawing, rows);
        else ChartRow.NamesBeside(drawing, rows, column);
        drawing.Words("val");
        foreach (var row in rows)
        {
            for (var i = 0; i < heads.Length; i++) plot.Value(drawing, chart.Cell(row.Index, chart.Series[i]), Y(row, i) + 12);
        }

        drawing.End();
        Names(chart, drawing, plot, rows, heads);
        return drawing.Finish(bottom + BelowPlot);

        decimal Y(ChartRow row, int series) => (isNarrow ? row.Bottom - group + Around / 2 : row.Middle - Each * heads.Length / 2) + Each * series + 2;

        // Behind the values of the first group, where there is room.
        void Names(Chart chart, Drawing drawing, ChartPlot plot, ImmutableArray<ChartRow> rows, ImmutableArray<string> heads)
        {
            if (rows.IsEmpty) return;
            drawing.Words("tick");
            for (var i = 0; i < heads.Length; i++)
            {
                var cell = chart.Cell(rows[0].Index, chart.Series[i]);
                var x = Math.Max(plot.X(cell.Number ?? 0), plot.Zero) + 12 + (cell.Number < 0 ? 0 : drawing.WidthOf(ChartPlot.Said(cell)));
                if (x + ChartText.Width(heads[i], Drawing.TickSize) <= drawing.Width) drawing.Text(x, Y(rows[0], i) + 12, heads[i]);
            }

            drawing.End();
        }
    }
}
