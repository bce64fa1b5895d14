using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Pages;

namespace Kyojo.Exporting;

/// <summary>
/// The form in which people who know Excel write entries (import-export.md 9): a sheet to fill in, the lists it offers,
/// an explanation of each column, and an example. Made from the table of columns, so it cannot differ from the import.
/// </summary>
internal static class TemplateForm
{
    /// <summary>Name of the sheet that is filled in.</summary>
    public const string FillSheet = "記入";

    /// <summary>What every cell of the row of help starts with; an import skips that row by it.</summary>
    public const string HelpMark = "説明:";

    /// <summary>What stands behind the headers of columns that have to be filled in.</summary>
    public const string RequiredMark = "*";

    private const string ListSheet = "選択肢", HowSheet = "書き方", ExampleSheet = "例";

    // Headers and help, then rows to fill in.
    private const int HelpRows = 2, PreparedRows = 500;

    /// <summary>The form of a site.</summary>
    /// <param name="site">Its types are offered.</param>
    /// <param name="own">A type whose own columns are behind the others; null for none.</param>
    public static Workbook Of(SiteContext site, CommunityType? own)
    {
        var columns = ColumnsOf(own);
        var lists = Lists(site, columns);
        return new Workbook($"{site.Settings.Title} 記入用の様式", site.Settings.OperatorName, null,
        [
            new Sheet(FillSheet, rows => Fill(rows, columns))
            {
                Widths = [.. columns.Select(CommunitiesWorkbook.WidthOf)], FrozenRows = HelpRows, IsWide = true,
                TableHeaders = [.. columns.Select(HeaderOf)], TableName = "団体一覧", TableRows = PreparedRows + 1,
                DropDowns = [.. columns.Index().Where(c => ListOf(c.Item, site) is { IsEmpty: false }).Select(c => Offer(c.Index, c.Item))],
                DropDownRows = (HelpRows + 1, HelpRows + PreparedRows),
            },
            new Sheet(ListSheet, rows => Choices(rows, lists)) { Widths = [.. lists.Select(l => Math.Max(14, l.Values.Max(v => v.Length) * 2.2))], IsProtected = true },
            ColumnSheet.Of(HowSheet, columns, c => ListOf(c, site)),
            new Sheet(ExampleSheet, rows => Example(rows, columns, site, own)) { Widths = [28, 60] },
        ])
        {
            Names = [.. lists.Select((l, i) => (l.Name, $"'{ListSheet}'!${Columns.NameOf(i)}$2:${Columns.NameOf(i)}${(l.Values.Length + 1).ToString(CultureInfo.InvariantCulture)}"))],
        };
    }

    /// <summary>The columns of a form. The type is asked for even where only one is meant: a filled form says what it is.</summary>
    /// <param name="own">A type whose own columns are behind the others; null for none.</param>
    public static ImmutableArray<StandardColumn> ColumnsOf(CommunityType? own) =>
        [.. StandardColumns.All.Where(c => c.IsInTemplate), .. own is null ? [] : OwnColumns.Of(own)];

    private static string HeaderOf(StandardColumn column) => column.Required ? column.Header + RequiredMark : column.Header;

    private static ImmutableArray<string> ListOf(StandardColumn column, SiteContext site) =>
        column.Form == CellForm.TypeLabel ? [.. site.Catalog.Types.Select(t => t.Label)] : column.Labels;

    // Columns that offer the same share a list.
    private static ImmutableArray<(string Name, string Title, ImmutableArray<string> Values)> Lists(SiteContext site, ImmutableArray<StandardColumn> columns) =>
        [.. columns.Select(c => (Name: NameOf(c), Title: TitleOf(c), Values: ListOf(c, site))).Where(l => !l.Values.IsEmpty).DistinctBy(l => l.Name)];

    private static string TitleOf(StandardColumn column) => column.Form == CellForm.PrefectureName ? "都道府県" : column.Header;

    private static string NameOf(StandardColumn column) => "選択肢_" + TitleOf(column);

    private static DropDown Offer(int index, StandardColumn column) => new(index, NameOf(column), !column.Many, "選択肢にありません",
        column.Many ? $"「{ListSheet}」のシートにある言葉を書いてください。いくつかあるときは「;」で区切ります。" : $"「{ListSheet}」のシートにある言葉から選んでください。");

    private static void Fill(SheetRows rows, ImmutableArray<StandardColumn> columns)
    {
        rows.Row();
        foreach (var column in columns) rows.Cell(HeaderOf(column), SheetStyle.Header);
        rows.Row();
        foreach (var column in columns) rows.Cell($"{HelpMark} {column.Meaning.Ja}", SheetStyle.Help);
    }

    private static void Choices(SheetRows rows, ImmutableArray<(string Name, string Title, ImmutableArray<string> Values)> lists)
    {
        rows.Row();
        foreach (var list in lists) rows.Cell(list.Title, SheetStyle.Header);
        for (var i = 0; i < lists.Max(l => l.Values.Length); i++)
        {
            rows.Row();
            foreach (var list in lists) rows.Cell(i < list.Values.Length ? list.Values[i] : "");
        }
    }

    // Upright, so that nobody takes it for a list of groups, the import included.
    private static void Example(SheetRows rows, ImmutableArray<StandardColumn> columns, SiteContext site, CommunityType? own)
    {
        rows.Row().Cell("項目", SheetStyle.Header).Cell("記入の例（この会は実在しません）", SheetStyle.Header);
        foreach (var column in columns)
        {
            rows.Row().Cell(HeaderOf(column), SheetStyle.Title).Cell(ExampleOf(column, site, own), SheetStyle.Wrapped);
        }
    }

    /// <summary>The invented value of a column; of an own field its first choice.</summary>
    internal static string ExampleOf(StandardColumn column, SiteContext site, CommunityType? own) =>
        column.Form == CellForm.TypeLabel ? (own ?? site.Catalog.Types.FirstOrDefault())?.Label ?? ""
        : column.Example.Length > 0 ? column.Example
        : column.Path.Contains('.') && own is not null && column.Path.StartsWith(own.Id + ".", StringComparison.Ordinal) && !column.Labels.IsEmpty ? column.Labels[0] : "";
}
