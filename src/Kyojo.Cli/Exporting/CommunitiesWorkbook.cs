using Kyojo.Model.Columns;
using Kyojo.Outputs;
using Kyojo.Outputs.OpenData;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Exporting;

/// <summary><c>data/communities.xlsx</c>: all entries in the standard columns, every cell as text, with an explanation of the columns.</summary>
public sealed class CommunitiesWorkbook : IOutput
{
    /// <inheritdoc/>
    public string Name => "communities.xlsx";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        var site = input.Site;
        if (!site.Settings.OpenData.Enabled || !site.Settings.OpenData.Xlsx) return [];
        var entries = PublishedRows.EntriesOf(site);
        return
        [
            new OutputFile(RoutePath.File("data/communities.xlsx"), stream => Of(site).Write(stream))
            {
                Data = new DataFile(new("すべての団体", "All groups"), "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { Rows = entries.Length, Group = DataGroup.Whole },
                MadeOf = entries,
            },
        ];
    }

    private static Workbook Of(SiteContext site)
    {
        var entries = PublishedRows.EntriesOf(site);
        return new Workbook(site.Settings.OpenData.Title, site.Settings.OperatorName, new DataSetInfo(site).Modified,
        [
            new Sheet("団体一覧", rows => Rows(rows, site))
            {
                Widths = [.. StandardColumns.All.Select(WidthOf)], FrozenColumns = 4, IsWide = true,
                TableHeaders = [.. StandardColumns.All.Select(c => c.Header)], TableName = "団体一覧", TableRows = entries.Length,
            },
            ColumnSheet.Of("項目の説明", StandardColumns.All),
        ]);
    }

    private static void Rows(SheetRows rows, SiteContext site)
    {
        rows.Row();
        foreach (var column in StandardColumns.All) rows.Cell(column.Header, SheetStyle.Header);
        var cell = new CellText();
        foreach (var entry in PublishedRows.EntriesOf(site))
        {
            rows.Row();
            foreach (var column in ColumnCells.Standard)
            {
                column.Write(entry, site, cell);
                rows.Cell(cell.Text);
            }
        }
    }

    /// <summary>Width of a column by what it holds, in letters of half width.</summary>
    internal static double WidthOf(StandardColumn column) => column.Path switch
    {
        "summary" or "sources" or "notes" or "activities.text" => 40,
        "name.ja" or "channels.website.value" or "channels" or "places.office.address.line" => 28,
        _ => Math.Max(12, (column.Header.Length * 2) + 3),
    };
}
