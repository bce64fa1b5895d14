using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>What is stated about a table of data, in <c>content/data/ID.yml</c> (reports.md section 3.1).</summary>
internal static class DataFields
{
    public static readonly Field Title = Line("title", "題名", "Title");
    public static readonly Field SourceText = Line("text", "出典", "Source") with { Max = 400 };
    public static readonly Field Cite = Line("cite", "文献の記号", "Reference key");
    public static readonly Field Source = Map("source", "出典", "Source", new("source", SourceText, Cite)) with { ScalarKey = "text" };
    public static readonly Field Note = Line("note", "注", "Note") with { Max = 400 };
    public static readonly Field Unit = Line("unit", "単位", "Unit");
    public static readonly Field AsOf = Of("as_of", FieldKind.Edtf, "時点", "As of") with { Period = true };
    public static readonly Field License = Enum("license", "ライセンス", "Licence", "", null, [.. SharedChoices.Licenses]);
    public static readonly Field ColumnId = Line("id", "記号", "Id");
    public static readonly Field ColumnLabel = Line("label", "見出し", "Head");
    public static readonly Field ColumnType = Enum("type", "種類", "Type", "", null,
        C("text", "文字", "text"), C("markup", "ふりがな付きの文字", "text with marks"), C("integer", "整数", "whole number"), C("number", "数", "number"), C("percent", "割合", "percent"),
        C("year", "年", "year"), C("date", "日付", "date"), C("list", "並び", "list"), C("community", "会", "community"), C("community-type", "種類", "type of communities"));
    public static readonly Field ColumnRole = Enum("role", "役割", "Role", "", null, C("label", "行の名前", "names the rows"), C("value", "値", "value"));
    public static readonly Field ColumnDecimals = Of("decimals", FieldKind.Int, "小数の桁", "Decimals");
    public static readonly Field ColumnUnit = Line("unit", "単位", "Unit");
    public static readonly Field Derived = Line("derived", "計算の式", "Formula");
    public static readonly Schema ColumnSchema = new("column", ColumnId, ColumnLabel, ColumnType, ColumnRole, ColumnDecimals, ColumnUnit, Derived);
    public static readonly Field Columns = Pairs("columns", "列", "Columns", ColumnSchema);
    public static readonly Field Missing = Pairs("missing", "値のないとき", "Missing values");
    public static readonly Field Short = Pairs("short", "短い名前", "Short names");
    public static readonly Schema Schema = new("data", Title, Source, Note, Unit, AsOf, License, Columns, Missing, Short);
}
