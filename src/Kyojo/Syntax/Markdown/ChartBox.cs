using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Charts;
using Kyojo.Diagnostics;
using Kyojo.Tables;

namespace Kyojo.Syntax.Markdown;

/// <summary>What a chart draws of a table of data, and what is wrong with it (reports.md section 4).</summary>
internal static class ChartBox
{
    private const int MostSeries = 4;
    private const int MostClasses = 4;
    private const int LeastSummary = 20;

    // Beyond it a decimal has no room to reckon with; nothing of this world is counted so far.
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    private static readonly ImmutableArray<(string Name, ChartKind Kind)> Kinds =
    [
        ("bar", ChartKind.Bar), ("grouped", ChartKind.Grouped), ("stacked", ChartKind.Stacked), ("dot", ChartKind.Dot),
        ("trellis", ChartKind.Trellis), ("line", ChartKind.Line), ("slope", ChartKind.Slope), ("tilemap", ChartKind.TileMap),
    ];

    /// <summary>Reads the attributes of a box; null when nothing can be drawn (which has been told).</summary>
    /// <param name="box">The box.</param>
    /// <param name="around">Knows the tables.</param>
    /// <param name="findings">Receives KYO4106, 4210, 4212, 4214, 4218–4223.</param>
    public static Chart? Read(BoxBlock box, MarkdownAround around, Findings findings)
    {
        if (box.Attribute("data") is null)
        {
            findings.Add(Codes.ChartWithoutData, findings.Places.Of(box.NameSpan));
            return null;
        }

        if (BoxQuery.TableOf(box, around, findings) is not { } table) return null;
        var query = new BoxQuery(box, findings, table);
        var kind = KindOf(box, query);
        var label = query.Column("label") is >= 0 and var named ? named : table.LabelColumn;
        var series = Series(query, table, label, findings, box);
        var view = query.View(Order(box, query, table, kind, label, series)) with { Columns = [label, .. series] };
        var chart = new Chart { Id = box.Mark?.Key ?? "chart-" + box.Line.ToString(CultureInfo.InvariantCulture), Kind = kind, View = view, Total = Total(box, query), FromZero = FromZero(box, query, kind), Classes = Classes(box, query, kind) };
        // Segments cannot lead back.
        if (kind == ChartKind.Stacked && chart.Least < 0) chart = chart with { Kind = ChartKind.Grouped };
        return Check(chart, box, query, findings) ? chart : null;
    }

    /// <summary>Tells what a chart does not say to those who cannot see it (KYO4202–4204).</summary>
    public static void CheckWords(BoxBlock box, Findings findings)
    {
        var title = box.Value("title")?.Value ?? box.Title;
        if (box.Value("summary") is not { Value.Length: > 0 } summary)
        {
            if (!box.Values.Exists(value => box.Kind!.FieldOf(value.Key) is null && Boxes.Near(box.Kind, value).Any(near => box.Kind.FieldOf(near) == "summary")))
            {
                findings.Add(Codes.ChartWithoutSummary, findings.Places.Of(box.NameSpan), ("detail", new("ありません", "is missing")));
            }
        }
        else if (MarkdownLine.Of(summary.Value).Plain == MarkdownLine.Of(title).Plain)
        {
            findings.Add(Codes.SummaryIsTitle, findings.Places.Of(summary.ValueStart, summary.Value.Length));
        }
        else if (MarkdownLine.Of(summary.Value).Plain is { Length: < LeastSummary } plain)
        {
            findings.Add(Codes.ChartWithoutSummary, findings.Places.Of(summary.ValueStart, summary.Value.Length), ("detail", new($"短すぎます（{plain.Length}字）", $"is too short ({plain.Length} characters)")));
        }

        if (box.Value("subtitle") is not { Value.Length: > 0 }) findings.Add(Codes.ChartWithoutSubtitle, findings.Places.Of(box.NameSpan));
    }

    private static ChartKind KindOf(BoxBlock box, BoxQuery query)
    {
        if (box.Attribute("kind") is not { } written) return ChartKind.Bar;
        foreach (var (name, kind) in Kinds)
        {
            if (name == written.Value) return kind;
        }

        query.Refuse(written, [.. Kinds.Select(kind => kind.Name)]);
        return ChartKind.Bar;
    }

    // Columns that are named, or all that hold numbers. Words cannot be drawn (KYO4212).
    private static ImmutableArray<int> Series(BoxQuery query, DataTable table, int label, Findings findings, BoxBlock box)
    {
        var names = query.List("x", ',');
        if (names.IsEmpty)
        {
            var all = Enumerable.Range(0, table.Columns.Length).Where(i => i != label && table.Columns[i].IsNumeric).ToImmutableArray();
            if (all.IsEmpty) findings.Add(Codes.WordsInChart, query.PlaceOf(""), ("name", table.Id));
            return all;
        }

        var series = ImmutableArray.CreateBuilder<int>();
        foreach (var name in names)
        {
            var index = table.IndexOf(name);
            if (index < 0) query.NoColumn(name);
            else if (!table.Columns[index].IsNumeric || table.Rows.Any(row => Math.Abs(row[index].Number ?? 0) > LargestNumber)) findings.Add(Codes.WordsInChart, query.PlaceOf(name), ("name", name));
            else if (!series.Contains(index)) series.Add(index);
        }

        return series.ToImmutable();
    }

    private static DataQuery Order(BoxBlock box, BoxQuery query, DataTable table, ChartKind kind, int label, ImmutableArray<int> series) => box.Attribute("sort")?.Value switch
    {
        "source" => new DataQuery(),
        "label" => new DataQuery { Sort = (table.Columns[label].Id, false) },
        "value" when !series.IsEmpty => new DataQuery { Sort = (table.Columns[series[0]].Id, true) },
        null when kind == ChartKind.Bar && !series.IsEmpty => new DataQuery { Sort = (table.Columns[series[0]].Id, true) },
        null or "value" => new DataQuery(),
        _ => new DataQuery { Sort = query.Sort() },
    };

    private static decimal? Total(BoxBlock box, BoxQuery query)
    {
        if (box.Attribute("total") is not { } total) return null;
        if (DataNumber.Read(total.Value) is { } number and > 0) return number;
        query.Refuse(total);
        return null;
    }

    private static bool FromZero(BoxBlock box, BoxQuery query, ChartKind kind)
    {
        if (box.Attribute("zero") is not { } zero) return true;
        // Bars that do not start at 0 would lie.
        if (zero.Value is "true" or "false" && kind == ChartKind.Line) return zero.Value == "true";
        query.Refuse(zero);
        return true;
    }

    private static ImmutableArray<int> Classes(BoxBlock box, BoxQuery query, ChartKind kind)
    {
        ImmutableArray<int> usual = [1, 2, 5, 10];
        if (box.Attribute("classes") is not { } written) return usual;
        var numbers = written.Value.Split(',').Select(part => int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToImmutableArray();
        if (kind == ChartKind.TileMap && numbers.Length == MostClasses && numbers[0] > 0 && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second)) return numbers;
        query.Refuse(written);
        return usual;
    }

    // True when it can be drawn.
    private static bool Check(Chart chart, BoxBlock box, BoxQuery query, Findings findings)
    {
        if (chart.Series.IsEmpty || !chart.Rows.Any()) return false;
        var count = chart.Kind == ChartKind.Slope ? chart.Rows.Count() : chart.Kind is ChartKind.Bar or ChartKind.TileMap ? 1 : chart.Series.Length;
        if (count > MostSeries) findings.Add(Codes.TooManySeries, findings.Places.Of(box.NameSpan), ("count", count.ToString(CultureInfo.InvariantCulture)));
        if (chart.Kind == ChartKind.Slope && chart.Series.Length != 2) findings.Add(Codes.SlopeColumns, query.PlaceOf(box.Attribute("x")?.Value ?? ""), ("count", chart.Series.Length.ToString(CultureInfo.InvariantCulture)));
        if (chart.Least < 0) findings.Add(Codes.NegativeValues, findings.Places.Of(box.NameSpan));
        foreach (var name in ChartFit.TooLong(chart)) findings.Add(Codes.LongChartName, findings.Places.Of(box.NameSpan), ("name", name));
        if (chart.Kind != ChartKind.TileMap) return count <= MostSeries && (chart.Kind != ChartKind.Slope || chart.Series.Length == 2);
        foreach (var row in chart.Rows)
        {
            var cell = chart.Cell(row, chart.LabelColumn);
            if (!TilePlaces.Has(cell.Written)) findings.Add(Codes.NoPrefectureOfMap, cell.Place, ("name", cell.Written));
        }

        return true;
    }
}
