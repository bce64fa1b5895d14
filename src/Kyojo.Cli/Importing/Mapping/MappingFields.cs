using Kyojo.Model;
using Kyojo.Model.Fields;
using static Kyojo.Model.Fields.Row;

namespace Kyojo.Importing.Mapping;

/// <summary>The table of fields of a mapping: the same checks and messages as for content.</summary>
internal static class MappingFields
{
    public static readonly Field Name = Line("name", "名前", "Name").Required();
    public static readonly Field Description = Line("description", "説明", "Description");
    public static readonly Field MatchFile = Line("file", "ファイル名の形", "Pattern of file names").Required();
    public static readonly Field Match = Map("match", "使うとき", "When to use", new Schema("match", MatchFile));

    public static readonly Field Encoding = Line("encoding", "文字コード", "Encoding");
    public static readonly Field Delimiter = Enum("delimiter", "区切り", "Delimiter", "", null, C("auto"), C("comma"), C("tab"), C("semicolon"));
    public static readonly Field Sheet = Line("sheet", "シート", "Sheet");
    public static readonly Field Header = Line("header", "見出しの行", "Header rows");
    public static readonly Field DateSystem = Enum("date_system", "日付の数え方", "Date system", "", null, C("auto"), C("1900"), C("1904"));
    public static readonly Field SkipIfEmpty = Lines("skip_if_empty", "空なら行をとばす列", "Columns that must be filled");
    public static readonly Field FillMerged = Of("fill_merged", FieldKind.Bool, "結合セルの値を下へ写す", "Fill merged cells");
    public static readonly Field StopAt = Lines("stop_at", "注記の始まり", "Beginnings of notes");
    public static readonly Field Source = Map("source", "元の表", "Source", new Schema("source", Encoding, Delimiter, Sheet, Header, DateSystem, SkipIfEmpty, FillMerged, StopAt));

    public static readonly Field Key = Lines("key", "行を見分ける列", "Key columns");
    public static readonly Field Folder = Line("folder", "フォルダー", "Folder");
    public static readonly Field Layout = Enum("layout", "置き方", "Layout", "", null, C("one", "1件に1ファイル", "one file a record"), C("many", "まとめて1ファイル", "many in one file"));
    public static readonly Field Status = Enum("status", "新しい記録の公開の状態", "Status of new records", "", null, C("draft"), C("published"));
    public static readonly Field IdColumn = Line("column", "列", "Column");
    public static readonly Field IdPrefix = Of("prefix", FieldKind.Id, "頭につける語", "Prefix");
    public static readonly Field Id = Map("id", "ID", "Id", new Schema("id", IdColumn, IdPrefix));
    public static readonly Field Sources = SourceFields.Sources() with { Required = false };
    public static readonly Schema RecordSchema = new("record", Key, Folder, Layout, Status, Id, Sources);
    public static readonly Field Record = Map("record", "記録", "Record", RecordSchema).Required();

    public static readonly Field Defaults = Pairs("defaults", "空の項目の値", "Defaults");
    public static readonly Field Drop = Lines("drop", "読まない列", "Columns never read");
    public static readonly Field Ignore = Lines("ignore", "使わない列", "Columns not wanted");
    public static readonly Field UnknownColumns = Enum("unknown_columns", "対応のない列", "Unknown columns", "", null, C("report"), C("error"), C("notes"));

    public static readonly Field ChildSheet = Line("sheet", "シート", "Sheet");
    public static readonly Field ChildFile = Line("file", "ファイル", "File");
    public static readonly Field ChildParent = Line("parent", "会を指す列", "Column of the parent").Required();
    public static readonly Field ChildTo = Line("to", "行き先", "Target").Required();
    public static readonly Field Children = Maps("children", "子の表", "Child tables", new Schema("child", ChildSheet, ChildFile, ChildParent, ChildTo));

    public static readonly Field To = Line("to", "行き先", "Target").Required();
    public static readonly Field Split = Lines("split", "区切り", "Separators");
    public static readonly Field Parse = Enum("parse", "読み方", "Reading", "", null, C("date"), C("period"), C("time"), C("days"), C("fee"), C("yes-no"), C("lines"));
    public static readonly Field Values = Pairs("values", "値の対応", "Values");
    public static readonly Field WhenEmpty = Line("when_empty", "空のときの値", "Value when empty");
    public static readonly Field Transform = Line("transform", "変換", "Transform");
    public static readonly Schema TargetSchema = new("target", To, Split, Parse, Values, WhenEmpty, ConsentFields.Row(), Transform);

    public static readonly Schema Schema = new("mapping", Name, Description, Match, Source, Record, Defaults, Drop, Ignore, UnknownColumns, Children);

    /// <summary>Keys whose values have forms of their own: read by hand.</summary>
    public const string Columns = "columns", Type = "type";
}
