using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>Names of the series above the plot, in drawing order.</summary>
internal static class ChartLegend
{
    private const decimal Swatch = 14;
    private const decimal Before = 6;
    private const decimal Between = 20;
    private const decimal Row = 24;

    /// <summary>Writes the names beside each other, or in a narrow drawing below each other; gives the height where they end.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="names">Names of the series.</param>
    /// <param name="oneALine">True where each has a line of its own.</param>
    /// <param name="hasMarks">True for marks, false for areas.</param>
    public static decimal Write(Drawing drawing, ImmutableArray<string> names, bool oneALine, bool hasMarks)
    {
        var places = new List<(decimal X, decimal Y, ImmutableArray<string> Lines)>();
        var (x, y, lowest) = (0m, 0m, 0m);
        foreach (var name in names)
        {
            var lines = ChartText.Wrap(name, drawing.LineWidth - Swatch - Before, drawing.Size);
            var width = Swatch + Before + lines.Max(drawing.WidthOf);
            if (x > 0 && (oneALine || x + width > drawing.Width)) (x, y) = (0, lowest);
            places.Add((x, y, lines));
            lowest = Math.Max(lowest, y + Row + Drawing.LineHeight * (lines.Length - 1));
            x += width + Between;
        }

        for (var i = 0; i < places.Count; i++)
        {
            if (hasMarks) drawing.Marks(i + 1);
            else drawing.Shapes(i + 1);
            if (hasMarks) drawing.Mark(i + 1, places[i].X + Swatch / 2, places[i].Y + 10);
            else drawing.Box(places[i].X, places[i].Y + 3, Swatch, Swatch);
            drawing.End();
        }

        drawing.Words("lab");
        foreach (var (left, top, lines) in places)
        {
            for (var i = 0; i < lines.Length; i++) drawing.Text(left + Swatch + Before, top + 15 + Drawing.LineHeight * i, lines[i]);
        }

        drawing.End();
        return lowest + 8;
    }
}
