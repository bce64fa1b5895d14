namespace Kyojo.Charts;

/// <summary>How the numbers of a table are drawn (reports.md section 4.3).</summary>
public enum ChartKind
{
    /// <summary>One bar a row.</summary>
    Bar,
    /// <summary>A group of bars a row, one a series.</summary>
    Grouped,
    /// <summary>A bar of segments a row, one a series.</summary>
    Stacked,
    /// <summary>A line with a mark for each series a row.</summary>
    Dot,
    /// <summary>Panels of bars side by side, one a series, with the same rows and the same axis.</summary>
    Trellis,
    /// <summary>Points joined by a line, one line a series.</summary>
    Line,
    /// <summary>Two points joined by a line, one line a row: two series, nothing said of what lies between.</summary>
    Slope,
    /// <summary>The 47 prefectures as cells of a grid.</summary>
    TileMap,
}
