using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kyojo.Exporting;
using Kyojo.Model.Columns;

namespace Kyojo.Cli.Tests.Exporting;

public sealed class TemplateTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void The_form_of_a_site_has_every_column_that_can_be_filled_in()
    {
        var form = ExportedSite.Build().Bytes("data/template.xlsx");
        var expected = StandardColumns.All.Where(c => c.IsInTemplate).Select(c => c.Header + (c.Required ? "*" : ""));

        var rows = Excel.Cells(form, "記入");

        Assert.Empty(Excel.Faults(form));
        Assert.Equal(expected, rows[0]);
        Assert.All(rows[1], help => Assert.StartsWith("説明:", help, StringComparison.Ordinal));
        Assert.Equal(2, rows.Count);
        Assert.Equal(rows[0].Length, Excel.Cells(form, "書き方").Count - 1);
        Assert.Equal(rows[0], Excel.Cells(form, "例").Skip(1).Select(r => r[0]));
    }

    [Fact]
    public void Every_drop_down_leads_to_a_list_with_the_labels_of_its_column()
    {
        var parts = ExportedSite.Parts(ExportedSite.Build().Bytes("data/template.xlsx"));
        var lists = Excel.Cells(ExportedSite.Build().Bytes("data/template.xlsx"), "選択肢");
        var names = XDocument.Parse(parts["xl/workbook.xml"]).Descendants(Main + "definedName").ToDictionary(n => n.Attribute("name")!.Value + n.Attribute("localSheetId")?.Value, n => n.Value);
        var columns = TemplateForm.ColumnsOf(null);
        var offered = XDocument.Parse(parts["xl/worksheets/sheet1.xml"]).Descendants(Main + "dataValidation").ToArray();

        Assert.Equal(columns.Count(c => !c.Labels.IsEmpty || c.Form == CellForm.TypeLabel), offered.Length);
        foreach (var list in offered)
        {
            var name = Regex.Match(list.Attribute("sqref")!.Value, "^([A-Z]+)3:\\1(?:502)$").Groups[1].Value;
            var column = columns[Enumerable.Range(0, columns.Length).First(i => Columns.NameOf(i) == name)];
            var range = Regex.Match(names[list.Element(Main + "formula1")!.Value], @"^'選択肢'!\$([A-Z]+)\$2:\$\1\$([0-9]+)$");
            Assert.True(range.Success, column.Header);
            var at = Enumerable.Range(0, lists[0].Length).First(i => Columns.NameOf(i) == range.Groups[1].Value);
            var values = lists.Skip(1).Select(r => r[at]).Where(v => v.Length > 0).ToArray();
            Assert.Equal(column.Form == CellForm.TypeLabel ? ["試しの会"] : column.Labels, values);
            Assert.Equal(values.Length + 1, int.Parse(range.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(column.Many ? "warning" : "stop", list.Attribute("errorStyle")!.Value);
            Assert.InRange(list.Attribute("errorTitle")!.Value.Length, 1, 32);
            Assert.InRange(list.Attribute("error")!.Value.Length, 1, 255);
        }
    }

    [Fact]
    public void Every_column_holds_text_so_that_codes_keep_their_zeros()
    {
        var parts = ExportedSite.Parts(ExportedSite.Build().Bytes("data/template.xlsx"));
        var styles = XDocument.Parse(parts["xl/styles.xml"]).Descendants(Main + "cellXfs").Single().Elements().ToArray();

        Assert.All(XDocument.Parse(parts["xl/worksheets/sheet1.xml"]).Descendants(Main + "col"), c => Assert.Equal("49", styles[int.Parse(c.Attribute("style")!.Value, System.Globalization.CultureInfo.InvariantCulture)].Attribute("numFmtId")!.Value));
        Assert.Equal(Enum.GetValues<SheetStyle>().Length, styles.Length);
    }

    [Fact]
    public void The_verb_writes_a_form_with_the_columns_of_one_type()
    {
        using var site = TempSite.Small();

        var run = site.Run("template", "--type", "club", "--out", "form.xlsx");

        Assert.True(run.Exit == 0, run.All);
        var form = File.ReadAllBytes(site.At("form.xlsx"));
        Assert.Empty(Excel.Faults(form));
        Assert.Equal(["試しの会_大きさ", "試しの会_出身者以外"], Excel.Cells(form, "記入")[0][^2..]);
        var refused = site.Run("template", "--out", "form.xlsx");
        Assert.True(refused.Exit == 2 && refused.Error.Contains("form.xlsx", StringComparison.Ordinal), refused.All);
    }

    [Fact]
    public void A_type_that_is_not_there_is_told_with_those_that_are()
    {
        using var site = TempSite.Small();

        var run = site.Run("template", "--type", "clup");

        Assert.Equal((2, "There is no type “clup”. Types: club\n"), (run.Exit, run.Error.ReplaceLineEndings("\n")));
    }
}
