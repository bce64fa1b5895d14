using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Tests.Tables;

/// <summary>CSV files and what is stated about them (reports.md section 3.1). The values of the tests are invented.</summary>
public sealed class DataTableTests
{
    private const string Kojo = "制度,割合（%）\n失業手当,58.4\n生活保護,44.0\n記録なし,\n";
    private const string Sidecar = "title: 頼れる制度\nsource: 調査（2020）\nas_of: \"2020\"\nlicense: custom\ncolumns:\n  制度: {type: text, role: label}\n  割合（%）: {id: share, type: percent, decimals: 1}\n";

    [Fact]
    public void Numbers_keep_the_decimals_of_the_source()
    {
        var table = Read(Kojo, Sidecar, []);

        Assert.Equal(("頼れる制度", "調査（2020）", "2020", "custom"), (table.Title, table.Source, table.AsOf!.Text, table.License));
        Assert.Equal(["58.4", "44.0", "記載なし"], table.Rows.Select(r => r[1].Shown));
        Assert.Equal([58.4m, 44.0m, null], table.Rows.Select(r => r[1].Number));
        Assert.Equal("記載なし", table.Rows[2][1].Missing);
        Assert.Equal((0, 1, "share"), (table.LabelColumn, table.IndexOf("share"), table.Columns[1].Id));
        Assert.Equal("x.csv:3:6", table.Rows[1][1].Place.ToString());
    }

    [Fact]
    public void A_table_without_a_sidecar_is_words()
    {
        var table = Read("年,人数\n2019,10\n", null, []);

        Assert.All(table.Columns, c => Assert.Equal(DataKind.Text, c.Kind));
        Assert.Equal("10", table.Rows[0][1].Shown);
        Assert.Null(table.Rows[0][1].Number);
    }

    [Theory]
    [InlineData("10", "10")]
    [InlineData("１，２３４．５０", "1,234.50")]
    [InlineData("1,234,567", "1,234,567")]
    [InlineData("1234567", "1,234,567")]
    [InlineData("−3.5", "−3.5")]
    [InlineData("-3", "−3")]
    [InlineData("－０．５", "−0.5")]
    [InlineData("0", "0")]
    [InlineData("約60", null)]
    [InlineData("60以上", null)]
    [InlineData("7割", null)]
    [InlineData("1,23", null)]
    [InlineData("12,34,567", null)]
    [InlineData(",123", null)]
    [InlineData("1.", null)]
    [InlineData(".5", null)]
    [InlineData("1e3", null)]
    [InlineData("+5", null)]
    [InlineData("58.4%", null)]
    public void A_number_is_read_whole_or_not_at_all(string text, string? shown) =>
        Assert.Equal(shown, DataNumber.Read(text) is { } number ? DataNumber.Show(number) : null);

    [Theory]
    [InlineData("制度,割合（%）\n失業手当,約60\n", "KYO4211 x.csv:2:6")]
    [InlineData("制度,割合（%）\n失業手当,58.44\n", "KYO4211 x.csv:2:6")]
    [InlineData("制度,割合（%）\n失業手当\n生活保護,44.0,1\n", "KYO4213 x.csv:2:1|KYO4213 x.csv:3:1")]
    [InlineData("制度,割合（%）\n\"失業\n手当\",58.4\n生活\"保護\",44.0\n\"a\" b,1.0\n\"閉じない,2\n", "KYO4215 x.csv:5:1|KYO4213 x.csv:6:1|KYO4215 x.csv:6:1")]
    [InlineData("制度,割合（%）,\n", "KYO4216 x.csv:1:10")]
    [InlineData("制度,割合（%）,制度\n", "KYO4216 x.csv:1:10")]
    [InlineData("", "KYO4216 x.csv")]
    public void A_fault_has_its_cell(string csv, string expected)
    {
        var found = new DiagnosticBag();
        new DataBinder(found).Bind("x", "x.csv", csv, default, ("x.yml", Yaml(Sidecar)));

        Assert.Equal(expected.Split('|'), found.ToSorted().Select(d => $"{d.Code.Id} {d.Span}"));
    }

    [Theory]
    [InlineData("columns:\n  制度: {role: label}\n  割り合い: {type: percent}\n", "KYO4214 x.yml:3:3")]
    [InlineData("columns:\n  割合（%）: {id: share, type: percent}\n  残り: {derived: \"100 - shares\"}\n", "KYO4214 x.yml:3:17")]
    [InlineData("columns:\n  割合（%）: {id: share, type: percent}\n  残り: {derived: \"100 - \"}\n", "KYO4217 x.yml:3:17")]
    [InlineData("colums: {}\n", "KYO2001 x.yml:1:1")]
    [InlineData("as_of: 2020/13\n", "KYO2061 x.yml:1:8|KYO2062 x.yml:1:8")]
    public void So_has_a_fault_of_what_is_stated(string yaml, string anyOf)
    {
        var found = new DiagnosticBag();
        new DataBinder(found).Bind("x", "x.csv", Kojo, default, ("x.yml", Yaml(yaml)));

        Assert.Contains(Assert.Single(found.ToSorted().Select(d => $"{d.Code.Id} {d.Span}")), anyOf.Split('|'));
    }

    [Fact]
    public void Missing_values_say_why_and_are_never_zero()
    {
        var table = Read("名称,年\n甲,2019\n乙,\n丙,-\n丁,…\n", "columns: {年: {type: year}}\nmissing: {\"-\": 該当なし, \"…\": 不明}\n", []);

        Assert.Equal(["2019年", "記載なし", "該当なし", "不明"], table.Rows.Select(r => r[1].Shown));
        Assert.All(table.Rows.Skip(1), r => Assert.Null(r[1].Number));
    }

    [Fact]
    public void An_era_year_is_converted_and_kept()
    {
        var table = Read("名称,日\n甲,平成31年4月1日\n乙,2019-04\n", "columns: {日: {type: date}}\n", []);

        Assert.Equal(["2019年4月1日（平成31年4月1日）", "2019年4月"], table.Rows.Select(r => r[1].Shown));
    }

    [Fact]
    public void A_list_is_split_at_semicolons()
    {
        var table = Read("項目,内容\n事業,経営者が運営;選出された者が執行\n", "columns: {内容: {type: list}}\n", []);

        Assert.Equal(["経営者が運営", "選出された者が執行"], table.Rows[0][1].Items);
    }

    [Fact]
    public void A_derived_column_is_computed_from_numbers_of_its_row()
    {
        var table = Read("名称,会社,有志\n甲,15,67\n乙,15,\n", "columns:\n  会社: {id: official, type: percent}\n  有志: {id: unofficial, type: percent}\n  残り: {id: rest, type: percent, derived: \"100 − official - unofficial\"}\n  比: {id: ratio, decimals: 2, derived: \"official ÷ (unofficial + rest)\"}\n", []);

        Assert.Equal(["名称", "会社", "有志", "残り", "比"], table.Columns.Select(c => c.Label));
        Assert.Equal(["18", "記載なし"], table.Rows.Select(r => r[3].Shown));
        Assert.Equal(["0.18", "記載なし"], table.Rows.Select(r => r[4].Shown));
        Assert.Equal("100 − official - unofficial", table.Columns[3].Derived);
    }

    [Theory]
    [InlineData("1 + 2 × 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 − 4 - 3", "3")]
    [InlineData("8 ÷ 4 / 2", "1")]
    [InlineData("1 / 0", null)]
    [InlineData("a", "5")]
    [InlineData("a / b", null)]
    [InlineData("99999999999999999999999999 * 99999999999999999999999999", null)]
    public void A_formula_has_the_usual_order(string text, string? value) =>
        Assert.Equal(value, Formula.Read(text)!.Of(name => name == "a" ? 5 : null)?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("1 2")]
    [InlineData("1 ^ 2")]
    public void What_is_no_formula_is_refused(string text) => Assert.Null(Formula.Read(text));

    [Fact]
    public void A_view_sorts_sets_apart_filters_and_keeps_ties_in_order()
    {
        var table = Read("組,名,数\nA,甲,2\nA,乙,\nB,丙,3\nA,丁,2\nA,ない,9\n", "columns: {名: {role: label}, 数: {type: integer}}\n", []);

        var view = View(table, new DataQuery { Columns = ["数", "名"], Only = ("組", "A"), Sort = ("数", true), SetApart = ["ない"] });

        Assert.Equal([2, 1], view.Columns);
        Assert.Equal(["甲", "丁", "乙"], view.Rows.Select(r => table.Rows[r][1].Shown));
        Assert.Equal(["ない"], view.SetApart.Select(r => table.Rows[r][1].Shown));
        Assert.Equal(1, view.Missing);
    }

    [Fact]
    public void A_view_tells_what_is_not_there()
    {
        var wrong = new List<string>();

        DataView.Of(Read(Kojo, Sidecar, []), new DataQuery { Columns = ["制度", "率"], Sort = ("年", true), SetApart = ["ない"], Exclude = ["失業"] }, c => wrong.Add("列 " + c), r => wrong.Add("行 " + r));

        Assert.Equal(["列 率", "行 失業", "行 ない", "列 年"], wrong);
    }

    [Fact]
    public void Cells_may_hold_commas_quotes_and_line_ends()
    {
        var lines = CsvReader.Read("x.csv", "a,b\r\n\"1,5\",\"「\"\"引用\"\"」\"\r\n\r\n\"二\n行\",終", new DiagnosticBag());

        Assert.Equal(["a|b", "1,5|「\"引用\"」", "二\n行|終"], lines.Select(l => string.Join('|', l.Select(c => c.Text))));
        Assert.Equal(["x.csv:2:1", "x.csv:2:7", "x.csv:4:1", "x.csv:5:4"], lines.Skip(1).SelectMany(l => l).Select(c => c.Place.ToString()));
    }

    private static DataView View(DataTable table, DataQuery query) => DataView.Of(table, query, c => Assert.Fail(c), r => Assert.Fail(r));

    private static YamlMapping Yaml(string text) => (YamlMapping)YamlReader.Read("x.yml", text, new DiagnosticBag())!;

    private static DataTable Read(string csv, string? sidecar, string[] codes)
    {
        var found = new DiagnosticBag();
        var table = new DataBinder(found).Bind("x", "x.csv", csv, Fingerprint.Of(csv), sidecar is null ? null : ("x.yml", Yaml(sidecar)));
        Assert.Equal(codes, found.ToSorted().Select(d => d.ToString()));
        return table!;
    }
}
