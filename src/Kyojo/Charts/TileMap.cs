using System.Collections.Immutable;
using System.Globalization;

namespace Kyojo.Charts;

/// <summary>The 47 prefectures as cells with their numbers. In a narrow place the table is shown instead.</summary>
internal static class TileMap
{
    private const decimal Pitch = 52;
    private const decimal Cell = 48;
    private const int Rows = 12;
    private const int MostClass = 4;

    public static string Write(Chart chart, ChartWords words)
    {
        var drawing = new Drawing(chart, isNarrow: false);
        var numbers = chart.Rows.Select(row => (Place: TilePlaces.Of(chart.Cell(row, chart.LabelColumn).Written), Cell: chart.Cell(row, chart.Series[0])))
            .Where(value => value.Place is not null).DistinctBy(value => value.Place).ToDictionary(value => value.Place!, value => value.Cell);
        var cells = TilePlaces.All.Select(place => (Place: place, Cell: numbers.GetValueOrDefault(place))).ToImmutableArray();
        foreach (var group in cells.GroupBy(cell => cell.Cell?.Number is { } number ? ClassOf(chart, number) : -1).OrderBy(group => group.Key))
        {
            Open(drawing, group.Key);
            foreach (var (place, _) in group) drawing.Box(X(place), Y(place), Cell, Cell, " rx=\"4\"");
            drawing.End();
        }

        foreach (var onDark in new[] { false, true })
        {
            var those = cells.Where(cell => (cell.Cell?.Number is { } number && ClassOf(chart, number) == MostClass) == onDark).ToArray();
            if (those.Length == 0) continue;
            Names(drawing, those.Select(cell => (X(cell.Place) + Cell / 2, Y(cell.Place) + 19, cell.Place.Name)), "tick", onDark);
            Names(drawing, those.Select(cell => (X(cell.Place) + Cell / 2, Y(cell.Place) + 38, cell.Cell is { } value ? ChartPlot.Said(value) : "—")), "val", onDark);
        }

        Legend(chart, drawing, words);
        return drawing.Finish(Pitch * Rows);
    }

    /// <summary>Class of a number: how many lower ends it reaches.</summary>
    public static int ClassOf(Chart chart, decimal number) => chart.Classes.Count(from => number >= from);

    private static decimal X(TilePlace place) => Pitch * (place.Column - 1);

    private static decimal Y(TilePlace place) => Pitch * (place.Row - 1);

    private static void Open(Drawing drawing, int number) =>
        drawing.Group(number < 0 ? "q" : "q" + number.ToString(CultureInfo.InvariantCulture), $"fill=\"{(number < 0 ? "none" : ChartColours.Class(number))}\" stroke=\"{ChartColours.Edge}\"{(number < 0 ? " stroke-dasharray=\"3\"" : "")}");

    private static void Names(Drawing drawing, IEnumerable<(decimal X, decimal Y, string Text)> names, string style, bool onDark)
    {
        drawing.Group(style + (onDark ? " on4" : " on-q"), $"fill=\"{(onDark ? ChartColours.Paper : ChartColours.Ink)}\" font-size=\"{(style == "tick" ? 12 : 14)}\" text-anchor=\"middle\"");
        foreach (var (x, y, text) in names) drawing.Text(x, y, text);
        drawing.End();
    }

    // Top left, where the grid is empty.
    private static void Legend(Chart chart, Drawing drawing, ChartWords words)
    {
        for (var i = 0; i <= chart.Classes.Length; i++)
        {
            Open(drawing, i);
            drawing.Box(0, 28 * i, 20, 20, " rx=\"2\"");
            drawing.End();
        }

        drawing.Words("lab");
        for (var i = 0; i <= chart.Classes.Length; i++) drawing.Text(28, 28 * i + 15, RangeOf(chart, i, words));
        drawing.End();
        drawing.Words("tick");
        drawing.Text(0, 28 * (chart.Classes.Length + 1) + 15, words.Schematic);
        drawing.End();
    }

    private static string RangeOf(Chart chart, int number, ChartWords words)
    {
        var from = number == 0 ? 0 : chart.Classes[number - 1];
        if (number == chart.Classes.Length) return words.OrMore.Replace("{n}", from.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var to = chart.Classes[number] - 1;
        return from == to || !chart.IsWhole && number == 0 ? $"{from}" : string.Create(CultureInfo.InvariantCulture, $"{from}–{to}");
    }
}
