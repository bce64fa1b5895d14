namespace Kyojo.Charts;

/// <summary>
/// Draws a chart as SVG (reports.md section 4). A pure function: decimal arithmetic, no fonts, no culture, no clock, so that
/// two runs give the same bytes. Never a <c>style</c> attribute, which the policy of the pages forbids.
/// </summary>
public static class ChartWriter
{
    /// <summary>The drawing for places from 30rem on, for print, and as a file of its own.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="words">Words of the language.</param>
    public static string Wide(Chart chart, ChartWords words)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return chart.Kind switch
        {
            ChartKind.Grouped => GroupedChart.Write(chart, isNarrow: false),
            ChartKind.Stacked => StackedChart.Write(chart, isNarrow: false),
            ChartKind.Dot => DotChart.Write(chart, isNarrow: false),
            ChartKind.Trellis => TrellisChart.Wide(chart),
            ChartKind.Line => LineChart.Write(chart, isNarrow: false),
            ChartKind.Slope => SlopeChart.Write(chart, isNarrow: false),
            ChartKind.TileMap => TileMap.Write(chart, words),
            _ => BarChart.Wide(chart),
        };
    }

    /// <summary>The drawing for narrow places; null where a table is shown instead.</summary>
    /// <param name="chart">What is drawn.</param>
    public static string? Narrow(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return chart.Kind switch
        {
            ChartKind.Grouped => GroupedChart.Write(chart, isNarrow: true),
            ChartKind.Stacked => StackedChart.Write(chart, isNarrow: true),
            ChartKind.Dot => DotChart.Write(chart, isNarrow: true),
            ChartKind.Trellis => TrellisChart.Narrow(chart),
            ChartKind.Line => LineChart.Write(chart, isNarrow: true),
            ChartKind.Slope => SlopeChart.Write(chart, isNarrow: true),
            ChartKind.TileMap => null,
            _ => BarChart.Narrow(chart),
        };
    }
}
