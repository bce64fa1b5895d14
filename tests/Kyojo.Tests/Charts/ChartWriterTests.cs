using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Charts;
using Kyojo.Tables;

namespace Kyojo.Tests.Charts;

/// <summary>The drawings (reports.md section 4). The values are invented but for those of the demonstration site.</summary>
public sealed partial class ChartWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<ChartKind> Kinds => [.. Enum.GetValues<ChartKind>()];

    /// <summary>To write the files anew, run with KYOJO_VERIFY=write, look at them, and commit them.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void A_drawing_is_the_one_that_was_looked_at(ChartKind kind)
    {
        var chart = SampleChart.Small(kind);

        Verify(kind, "wide", ChartWriter.Wide(chart, ChartWords.Japanese));
        if (kind == ChartKind.TileMap) Assert.Null(ChartWriter.Narrow(chart));
        else Verify(kind, "narrow", ChartWriter.Narrow(chart)!);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_drawing_is_the_same_in_every_culture_and_every_time(ChartKind kind)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var drawings = new[] { "ja-JP", "ar-SA", "de-DE", "ja-JP" }.Select(name =>
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                var chart = SampleChart.Small(kind);
                return ChartWriter.Wide(chart, ChartWords.Japanese) + ChartWriter.Narrow(chart);
            }).ToArray();

            Assert.Single(drawings.Distinct());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_drawing_is_a_picture_with_a_name_and_has_no_style(ChartKind kind)
    {
        var chart = SampleChart.Small(kind);
        foreach (var text in new[] { ChartWriter.Wide(chart, ChartWords.Japanese), ChartWriter.Narrow(chart) }.OfType<string>())
        {
            var root = XDocument.Parse(text).Root!;
            var ids = root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToArray();

            Assert.Equal("img", root.Attribute("role")!.Value);
            Assert.Equal(["題名 <一>", "見えない人への説明 & 要約"], root.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => root.Elements().Single(e => e.Attribute("id")?.Value == id).Value));
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(ids, id => Assert.StartsWith(text.Contains("class=\"wide\"", StringComparison.Ordinal) ? "fig-x-w-" : "fig-x-n-", id, StringComparison.Ordinal));
            Assert.DoesNotContain("style=", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.All(Used().Matches(text).Select(m => m.Groups[1].Value), id => Assert.Contains(id, ids));
            Assert.All(Numbers().Matches(text).Cast<Match>(), m => Assert.Matches(@"^-?\d+(\.\d{1,2})?$", m.Groups[1].Value));
        }
    }

    [Fact]
    public void Bars_of_the_first_sample_have_the_lengths_of_the_design()
    {
        var chart = SampleChart.OfSite(ChartKind.Bar, "kojo-holding", new DataQuery { Sort = ("share", true), SetApart = ["あてはまるものはない"] });

        var root = XDocument.Parse(ChartWriter.Wide(chart, ChartWords.Japanese)).Root!;
        var bars = root.Elements(Svg + "g").Where(g => g.Attribute("class")!.Value is "s1" or "s0").SelectMany(g => g.Elements(Svg + "rect")).ToArray();
        var values = Of(root, "val").ToArray();

        Assert.Equal("0 0 720 462", root.Attribute("viewBox")!.Value);
        Assert.Equal(13, bars.Length);
        Assert.All(bars, bar => Assert.Equal(("152", "20"), (bar.Attribute("x")!.Value, bar.Attribute("height")!.Value)));
        Assert.Equal(["498.35", "375.47", "122.88"], bars.Take(3).Select(b => b.Attribute("width")!.Value));
        Assert.Equal("64", bars[11].Attribute("width")!.Value);
        Assert.Equal("212.48", bars[12].Attribute("width")!.Value);
        Assert.Equal("410", bars[12].Attribute("y")!.Value);
        Assert.Equal(["58.4", "44.0", "14.4"], values.Take(3));
        Assert.Equal("24.9", values[12]);
        Assert.Equal(["0", "20", "40", "60"], Of(root, "tick"));
        Assert.Equal(["失業手当", "生活保護", "老齢年金"], Of(root, "lab").Take(3));
    }

    [Fact]
    public void Panels_share_their_axis_and_leave_out_what_is_excluded()
    {
        var chart = SampleChart.OfSite(ChartKind.Trellis, "kyojo-holding", new DataQuery { Exclude = ["あてはまる組織・団体はない"] });

        var root = XDocument.Parse(ChartWriter.Wide(chart, ChartWords.Japanese)).Root!;

        Assert.Equal(56, Of(root, "val").Count());
        Assert.DoesNotContain("76.7", Of(root, "val"));
        Assert.Empty(ChartFit.TooLong(chart));
        Assert.Equal(4, Of(root, "tick").Count(tick => tick == "15"));
    }

    [Fact]
    public void Segments_fill_the_whole_exactly()
    {
        var chart = SampleChart.Small(ChartKind.Stacked);
        var plot = new ChartPlot(new ChartAxis(0, 100, 20), 0, 100.01m);

        var segments = StackedChart.Segments(chart, plot, 0);

        Assert.Equal([0, 15.00m, 82.01m], segments.Select(s => s.X));
        Assert.Equal([13.00m, 65.01m, 18.00m], segments.Select(s => s.Width));
    }

    [Fact]
    public void Shares_that_do_not_come_to_the_total_leave_room()
    {
        var chart = SampleChart.Of(ChartKind.Stacked, "会,公式,非公式\n甲,15,67\n", "title: 試し\ncolumns:\n  公式: {type: percent}\n  非公式: {type: percent}\n") with { Total = 100 };

        var segments = StackedChart.Segments(chart, new ChartPlot(new ChartAxis(0, 100, 20), 0, 100), 0);

        Assert.Equal(82, segments[1].X + segments[1].Width);
    }

    [Fact]
    public void Marks_that_are_near_go_up_and_down_in_turn()
    {
        var chart = SampleChart.Small(ChartKind.Dot);
        var plot = new ChartPlot(new ChartAxis(0, 10, 2), 0, 500);

        Assert.Equal([(150m, 15m), (155m, 25m)], DotChart.Places(chart, plot, 0, 20).Select(p => p!.Value));
        Assert.Equal([(-100m, 20m), (275m, 20m)], DotChart.Places(chart, plot, 1, 20).Select(p => p!.Value));
    }

    [Fact]
    public void Points_of_a_line_stand_by_their_days_and_a_missing_value_breaks_it()
    {
        var chart = SampleChart.Small(ChartKind.Line);
        var path = XDocument.Parse(ChartWriter.Wide(chart, ChartWords.Japanese)).Descendants(Svg + "path").Single(p => p.Attribute("class")?.Value == "line").Attribute("d")!.Value;

        Assert.Equal("MLM", string.Concat(path.Where(char.IsLetter)));
        var places = LineChart.Places(chart, [.. chart.Rows], 0, 2008);
        Assert.Equal([0, 365, 731, 2008], places);
    }

    [Fact]
    public void Any_numbers_make_a_drawing_that_stays_inside() => Prop.ForAll(ArbMap.Default.ArbFor<(int[] Numbers, byte Decimals, byte Kind)>(), any =>
    {
        var scale = (decimal)Math.Pow(10, any.Decimals % 5);
        var rows = string.Concat((any.Numbers ?? []).Take(12).Select((n, i) => string.Create(CultureInfo.InvariantCulture, $"名{i},{n / scale},{i}\n")));
        var chart = SampleChart.Of((ChartKind)(any.Kind % 7), "名,甲,乙\n" + (rows.Length == 0 ? "名,1,2\n" : rows), "title: 試し\ncolumns:\n  甲: {type: number}\n  乙: {type: number}\n");

        foreach (var text in new[] { ChartWriter.Wide(chart, ChartWords.Japanese), ChartWriter.Narrow(chart)! })
        {
            var root = XDocument.Parse(text).Root!;
            var width = decimal.Parse(root.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

            Assert.All(root.Descendants(Svg + "rect"), r => Assert.InRange(Number(r, "x") + Number(r, "width"), -0.01m, width + 0.01m));
            Assert.All(root.Descendants(Svg + "rect"), r => Assert.True(Number(r, "width") >= 0 && Number(r, "height") > 0));
        }
    }).Check(Config.QuickThrowOnFailure);

    private static decimal Number(XElement element, string name) => decimal.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Of(XElement root, string style) =>
        root.Descendants(Svg + "g").Where(g => g.Attribute("class")!.Value.Split(' ')[0] == style).SelectMany(g => g.Elements(Svg + "text")).Select(t => t.Value);

    private static void Verify(ChartKind kind, string width, string drawing, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "golden", $"{kind.ToString().ToLowerInvariant()}-{width}.svg");
        if (Environment.GetEnvironmentVariable("KYOJO_VERIFY") == "write") File.WriteAllText(path, drawing + "\n");
        Assert.True(File.Exists(path), $"{Path.GetFileName(path)} is missing: run with KYOJO_VERIFY=write, look at it, commit it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), drawing + "\n");
    }

    [GeneratedRegex(@"url\(#([^)]+)\)")]
    private static partial Regex Used();

    [GeneratedRegex("""\s(?:x|y|width|height|cx|cy|r)="([^"]+)["]""")]
    private static partial Regex Numbers();
}
