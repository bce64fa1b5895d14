using System.Collections.Immutable;
using Kyojo.Model.Columns;

namespace Kyojo.Exporting;

/// <summary>The sheet that explains the columns, one row each.</summary>
internal static class ColumnSheet
{
    private static readonly ImmutableArray<string> Headers = ["列", "必須", "意味", "書ける値", "例"];

    public static Sheet Of(string name, ImmutableArray<StandardColumn> columns, Func<StandardColumn, ImmutableArray<string>>? valuesOf = null) => new(name, rows =>
    {
        rows.Row();
        foreach (var header in Headers) rows.Cell(header, SheetStyle.Header);
        foreach (var column in columns)
        {
            rows.Row().Cell(column.Header, SheetStyle.Title).Cell(column.Required ? "必須" : "", SheetStyle.Wrapped).Cell(column.Meaning.Ja, SheetStyle.Wrapped)
                .Cell(Values(column, valuesOf?.Invoke(column) ?? column.Labels), SheetStyle.Wrapped).Cell(column.Example, SheetStyle.Wrapped);
        }
    })
    {
        Widths = [24, 8, 60, 60, 40],
    };

    private static string Values(StandardColumn column, ImmutableArray<string> labels)
    {
        var values = labels.Length switch
        {
            0 => column.Field?.Kind switch
            {
                Model.FieldKind.Date => "日付（2026-04-01）",
                Model.FieldKind.Edtf => "年、年月または日付（2020、2020-04、2020-04-01）",
                Model.FieldKind.Int => "整数",
                _ => "",
            },
            > 20 => $"{labels[0]}、{labels[1]} など{labels.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}のうちから",
            _ => string.Join("、", labels),
        };
        return column.Many ? values + (values.Length > 0 ? "。" : "") + "いくつかあるときは「;」で区切る" : values;
    }
}
