using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Charts;
using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Tables;

namespace Kyojo.Tests.Charts;

/// <summary>Charts of tables given as text, or of the demonstration site.</summary>
internal static class SampleChart
{
    /// <summary>A chart of a table; columns are drawn in their order.</summary>
    public static Chart Of(ChartKind kind, string csv, string sidecar = "", DataQuery? query = null, ImmutableArray<string> series = default, string id = "fig-x")
    {
        var found = new DiagnosticBag();
        var table = new DataBinder(found).Bind("x", "x.csv", csv, default, sidecar.Length == 0 ? null : ("x.yml", (YamlMapping)YamlReader.Read("x.yml", sidecar, found)!))!;
        Assert.Empty(found.ToSorted());
        var columns = series.IsDefault ? [.. Enumerable.Range(0, table.Columns.Length).Where(i => table.Columns[i].IsNumeric)] : series.Select(table.IndexOf).ToImmutableArray();
        var view = DataView.Of(table, query ?? new DataQuery(), Assert.Fail, Assert.Fail) with { Columns = [table.LabelColumn, .. columns] };
        return new Chart { Id = id, Kind = kind, View = view, Title = "題名 <一>", Summary = "見えない人への説明 & 要約" };
    }

    /// <summary>A chart of a table of the demonstration site.</summary>
    public static Chart OfSite(ChartKind kind, string data, DataQuery? query = null)
    {
        var folder = Path.Combine(Repository.Root, "content", "data");
        return Of(kind, File.ReadAllText(Path.Combine(folder, data + ".csv")).ReplaceLineEndings("\n"), File.ReadAllText(Path.Combine(folder, data + ".yml")).ReplaceLineEndings("\n"), query);
    }

    /// <summary>The invented tables of the golden files: one for each kind.</summary>
    public static Chart Small(ChartKind kind) => kind switch
    {
        ChartKind.Bar => Of(kind, "制度,割合\n甲の制度,58.4\n乙の制度（長い名前の制度、二行になる名前の制度）,44.0\n丙の制度,\nない,24.9\n", Typed("割合", "percent"), new DataQuery { SetApart = ["ない"] }),
        ChartKind.Grouped => Of(kind, "地域,会社,個人\n北,12,1200\n南,,800\n", Typed("会社", "integer") + "  個人: {type: integer}\n"),
        ChartKind.Stacked => Of(kind, "会,公式,非公式\nLinkedIn,15,67\n", Typed("公式", "percent") + "  非公式: {type: percent}\n  残り: {id: rest, type: percent, derived: 100 - 公式 - 非公式}\n") with { Total = 100 },
        ChartKind.Dot => Of(kind, "項目,過去,現在\n甲,3.0,3.1\n乙,-2.0,5.5\n", Typed("過去", "number") + "  現在: {type: number}\n"),
        ChartKind.Trellis => Of(kind, "組織,相談できる,後押ししてくれる\n会社,14.1,11.4\n組合,1.5,1.0\n", Typed("相談できる", "percent") + "  後押ししてくれる: {type: percent}\n"),
        ChartKind.Line => Of(kind, "時,会の数\n2019,3\n2020,5\n2021,\n2024-07,8\n", "title: 数\ncolumns:\n  時: {type: date, role: label}\n  会の数: {type: integer}\n"),
        ChartKind.Slope => Of(kind, "対象,ピーク,近年\n組織率,56,17\n", Typed("ピーク", "percent") + "  近年: {type: percent}\n"),
        _ => Of(kind, "場所,会の数\n島根,1\n東京都,12\n32,0\n秋田,4\n", Typed("会の数", "integer")),
    };

    private static string Typed(string column, string type) => $"title: 試し\ncolumns:\n  {column}: {{type: {type}}}\n";
}
