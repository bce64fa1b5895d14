using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>A row of a drawing with its name and place.</summary>
/// <param name="Index">Index in the table.</param>
/// <param name="Name">Lines of its name.</param>
/// <param name="IsApart">True when it stands apart from the others.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Height">How high it is.</param>
internal sealed record ChartRow(int Index, ImmutableArray<string> Name, bool IsApart, decimal Top, decimal Height)
{
    private const decimal GapBeforeApart = 12;
    private const decimal NameMargin = 12;

    /// <summary>The middle of it.</summary>
    public decimal Middle => Top + Height / 2;

    /// <summary>Where it ends.</summary>
    public decimal Bottom => Top + Height;

    /// <summary>Lays out the rows of a chart from above.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="drawing">The drawing.</param>
    /// <param name="top">Where the first begins.</param>
    /// <param name="nameWidth">Room for names.</param>
    /// <param name="height">Height of a row by the lines of its name.</param>
    public static ImmutableArray<ChartRow> Lay(Chart chart, Drawing drawing, decimal top, decimal nameWidth, Func<int, decimal> height)
    {
        var rows = ImmutableArray.CreateBuilder<ChartRow>();
        foreach (var index in chart.Rows)
        {
            var isApart = rows.Count >= chart.View.Rows.Length;
            if (isApart && rows.Count == chart.View.Rows.Length && rows.Count > 0) top += GapBeforeApart;
            var name = ChartText.Wrap(chart.NameOf(index), nameWidth, drawing.Size);
            rows.Add(new ChartRow(index, name, isApart, top, height(name.Length)));
            top += rows[^1].Height;
        }

        return rows.ToImmutable();
    }

    /// <summary>Width of the column of names: the widest name and 12, at most a share of the whole.</summary>
    public static decimal ColumnOf(Chart chart, Drawing drawing, decimal share = 0.4m) =>
        Math.Min(chart.Rows.Select(row => drawing.WidthOf(chart.NameOf(row))).DefaultIfEmpty().Max() + NameMargin, share * drawing.Width);

    /// <summary>Writes the names of rows, right-aligned beside the middle of each.</summary>
    public static void NamesBeside(Drawing drawing, ImmutableArray<ChartRow> rows, decimal column)
    {
        drawing.Words("lab", "end");
        foreach (var row in rows)
        {
            var y = row.Middle - Drawing.LineHeight * (row.Name.Length - 1) / 2 + Drawing.Baseline;
            for (var i = 0; i < row.Name.Length; i++) drawing.Text(column - 8, y + Drawing.LineHeight * i, row.Name[i]);
        }

        drawing.End();
    }

    /// <summary>Writes the names of rows, each above what it names.</summary>
    public static void NamesAbove(Drawing drawing, ImmutableArray<ChartRow> rows)
    {
        drawing.Words("lab");
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Name.Length; i++) drawing.Text(0, row.Top + 15 + Drawing.LineHeight * i, row.Name[i]);
        }

        drawing.End();
    }

    /// <summary>Height of a row in a wide drawing: at least 32.</summary>
    public static decimal Beside(int lines) => Math.Max(32, Drawing.LineHeight * lines + 12);

    /// <summary>What further lines of a name add to a row whose name stands above it.</summary>
    public static decimal Above(int lines) => Drawing.LineHeight * (lines - 1);
}
