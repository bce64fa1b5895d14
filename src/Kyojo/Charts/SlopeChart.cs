using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>Two columns of points, one line a row between them. Nothing is said of what lies between.</summary>
internal static class SlopeChart
{
    private const decimal PlotHeight = 220;
    private const decimal Margin = 12;

    public static string Write(Chart chart, bool isNarrow)
    {
        var drawing = new Drawing(chart, isNarrow);
        var rows = chart.Rows.ToImmutableArray();
        var (left, right) = (drawing.Width * (isNarrow ? 0.25m : 0.3m), drawing.Width * (isNarrow ? 0.75m : 0.7m));
        var ends = chart.Series.Take(2).ToImmutableArray();
        // Where the names do not fit beside the points, a legend says them.
        var isNamed = rows.All(row => ends.All(end => drawing.WidthOf(Said(chart, row, end, true)) + Margin <= left));
        var top = isNamed ? 0 : ChartLegend.Write(drawing, [.. rows.Select(chart.NameOf)], oneALine: isNarrow, hasMarks: true);
        var heads = ends.Select(end => ChartText.Wrap(chart.HeadOf(end), drawing.Width * 0.4m, drawing.Size)).ToImmutableArray();
        top += heads.Max(head => head.Length) * Drawing.LineHeight + 16;
        var bottom = top + PlotHeight;
        var axis = ChartAxis.Of(chart.Most, chart.Least, chart.IsWhole);
        drawing.Words("lab", "middle", bold: true);
        for (var side = 0; side < heads.Length; side++)
        {
            for (var line = 0; line < heads[side].Length; line++) drawing.Text(X(side), top - 16 - Drawing.LineHeight * (heads[side].Length - 1 - line), heads[side][line]);
        }

        drawing.End();
        drawing.Lines("base");
        for (var side = 0; side < heads.Length; side++) drawing.Path($"M{X(side)} {top}V{bottom}");
        drawing.End();
        for (var r = 0; r < rows.Length; r++) Line(rows[r], r + 1);
        for (var side = 0; side < ends.Length; side++)
        {
            drawing.Words("val", side == 0 ? "end" : "start");
            var values = rows.Select(row => (row, chart.Cell(row, ends[side]).Number)).Where(value => value.Number is not null).Select(value => (value.row, Y(value.Number!.Value)));
            foreach (var (row, y) in ChartEnds.Apart(values, Drawing.LineHeight)) drawing.Text(X(side) + (side == 0 ? -Margin : Margin), y + Drawing.Baseline, Said(chart, row, ends[side], isNamed));
            drawing.End();
        }

        return drawing.Finish(bottom + 12);

        decimal X(int side) => side == 0 ? left : right;

        decimal Y(decimal number) => bottom - PlotHeight * axis.Share(number);

        void Line(int row, int number)
        {
            drawing.Marks(number);
            var points = ends.Select(end => chart.Cell(row, end).Number).ToArray();
            if (points is [{ } from, { } to]) drawing.Path($"M{left} {Y(from)}L{right} {Y(to)}", $" class=\"line\" fill=\"none\" stroke=\"{ChartColours.Series(number)}\" stroke-width=\"2\"");
            for (var side = 0; side < points.Length; side++)
            {
                if (points[side] is { } value) drawing.Mark(number, X(side), Y(value));
            }

            drawing.End();
        }
    }

    private static string Said(Chart chart, int row, int column, bool isNamed) => isNamed ? $"{chart.NameOf(row)} {chart.Cell(row, column).Shown}" : chart.Cell(row, column).Shown;
}
