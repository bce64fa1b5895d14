using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>Panels of bars with the same rows and the same axis: side by side, or below each other in a narrow drawing.</summary>
internal static class TrellisChart
{
    /// <summary>Lines that the name of a panel may take.</summary>
    public const int MostLines = 4;

    private const decimal ColumnShare = 0.34m;
    private const decimal Between = 12;
    private const decimal BelowPlot = 26;

    public static string Wide(Chart chart)
    {
        var drawing = new Drawing(chart, isNarrow: false);
        var column = ColumnShare * drawing.Width;
        var panel = PanelWidth(drawing, chart.Series.Length);
        var heads = chart.Series.Select(series => ChartText.Wrap(chart.HeadOf(series), panel, drawing.Size)).ToImmutableArray();
        var top = heads.Max(head => head.Length) * Drawing.LineHeight + 12;
        var rows = ChartRow.Lay(chart, drawing, top, column - 12, ChartRow.Beside);
        var bottom = rows.Select(row => row.Bottom).DefaultIfEmpty(top).Max();
        var axis = ChartAxis.Of(chart.Most, chart.Least, chart.IsWhole);
        var gutter = chart.Rows.SelectMany(row => chart.Series.Select(series => drawing.WidthOf(ChartPlot.Said(chart.Cell(row, series))))).DefaultIfEmpty().Max() + 8;
        ChartRow.NamesBeside(drawing, rows, column);
        for (var i = 0; i < heads.Length; i++)
        {
            var left = column + (panel + Between) * i;
            drawing.Words("lab", bold: true);
            for (var line = 0; line < heads[i].Length; line++) drawing.Text(left, 13 + Drawing.LineHeight * line, heads[i][line]);
            drawing.End();
            var plot = ChartPlot.Between(axis, left, left + panel, gutter);
            plot.Grid(drawing, top, bottom);
            BarChart.Bars(chart, drawing, plot, rows, chart.Series[i], row => row.Middle - 10, 20);
        }

        return drawing.Finish(bottom + BelowPlot);
    }

    public static string Narrow(Chart chart)
    {
        var drawing = new Drawing(chart, isNarrow: true);
        var top = 0m;
        foreach (var series in chart.Series)
        {
            var head = ChartText.Wrap(chart.HeadOf(series), drawing.LineWidth, drawing.Size);
            drawing.Words("lab", bold: true);
            for (var line = 0; line < head.Length; line++) drawing.Text(0, top + 14 + Drawing.LineHeight * line, head[line]);
            drawing.End();
            top = BarChart.Narrow(chart, drawing, top + head.Length * Drawing.LineHeight + 8, series) + Between;
        }

        return drawing.Finish(top - Between);
    }

    /// <summary>Width of one of several panels in a wide drawing.</summary>
    public static decimal PanelWidth(Drawing drawing, int panels) => (drawing.Width * (1 - ColumnShare) - Between * (panels - 1)) / panels;
}
