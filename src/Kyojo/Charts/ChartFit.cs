namespace Kyojo.Charts;

/// <summary>Names that are too long for their place in a drawing (KYO4223).</summary>
internal static class ChartFit
{
    private const int MostLines = 3;

    /// <summary>Names that take more lines than there are, each once.</summary>
    /// <param name="chart">The chart.</param>
    public static IEnumerable<string> TooLong(Chart chart)
    {
        if (chart.Kind is ChartKind.TileMap or ChartKind.Line || chart.Series.IsEmpty) return [];
        var drawing = new Drawing(chart, isNarrow: false);
        var column = chart.Kind switch
        {
            // A legend takes what does not fit beside the points.
            ChartKind.Slope => drawing.Width,
            ChartKind.Trellis => drawing.Width * 0.34m,
            _ => ChartRow.ColumnOf(chart, drawing),
        };
        var names = chart.Rows.Select(chart.NameOf).Where(name => ChartText.Wrap(name, column - 12, drawing.Size).Length > MostLines);
        if (chart.Kind != ChartKind.Trellis) return names.Distinct(StringComparer.Ordinal);
        var panel = TrellisChart.PanelWidth(drawing, chart.Series.Length);
        return names.Concat(chart.Series.Select(chart.HeadOf).Where(head => ChartText.Wrap(head, panel, drawing.Size).Length > TrellisChart.MostLines)).Distinct(StringComparer.Ordinal);
    }
}
