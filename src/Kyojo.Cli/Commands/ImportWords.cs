using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>Words of <c>import</c>, in both languages.</summary>
internal static class ImportWords
{
    public static readonly Bilingual Import = new("Excel や CSV の一覧を取り込みます（--write を付けるまで何も書きません）", "Takes a list in from Excel or CSV (writes nothing without --write)");
    public static readonly Bilingual File = new("一覧のファイル（.xlsx、.xls、.csv）", "File of the list (.xlsx, .xls, .csv)");
    public static readonly Bilingual Map = new("使う対応表の名前（content/imports/名前.yml）", "Mapping to use (content/imports/NAME.yml)");
    public static readonly Bilingual Name = new("対応表のないときの、この一覧の名前", "Name of the list when there is no mapping");
    public static readonly Bilingual Check = new("確かめるだけで何も書きません（何も付けないときの動き）", "Checks and writes nothing (the default)");
    public static readonly Bilingual Write = new("エラーがなければ書き込みます", "Writes, when there is no error");
    public static readonly Bilingual Partial = new("エラーのない行だけを書き込みます（--write と）", "With --write: takes the rows without errors");
    public static readonly Bilingual Suggest = new("対応表の下書きを示します", "Prints a draft of a mapping");
    public static readonly Bilingual AcceptMatches = new("KYO7051 の行を既存の会として扱います", "Takes rows with KYO7051 for the records named there");
    public static readonly Bilingual Take = new("サイトと表の両方で変わった項目を、source（表）か ours（サイト）に決めます", "Settles conflicts: source (the table) or ours (the site)");
    public static readonly Bilingual Field = new("--take をこの項目だけに使います", "Only conflicts of this field");
    public static readonly Bilingual Row = new("--take をこのキーの行だけに使います", "Only conflicts of the row with this key");
    public static readonly Bilingual Encoding = new("文字コード（utf-8、cp932 など）", "Encoding (utf-8, cp932, …)");
    public static readonly Bilingual Sheet = new("シートの名前か番号", "Name or number of the sheet");
    public static readonly Bilingual Status = new("新しい会の公開の状態（draft、published）", "Status of new records (draft, published)");
    public static readonly Bilingual Set = new("空の項目の値（例 type=npo、lifecycle.checked_on=2026-04-01、sources=届出一覧）", "Value for an empty field, such as type=npo");
    public static readonly Bilingual Format = new("結果の形（text、markdown、json、github）", "Form of the result (text, markdown, json, github)");
    public static readonly Bilingual Annotated = new("見つかったことを書き入れた .xlsx を作ります", "Writes an .xlsx with the findings in its cells");
    public static readonly Bilingual ReportFile = new("結果を 元の名前.report.md にも書きます", "Also writes NAME.report.md beside the input");
    public static readonly Bilingual BadSet = new("--set は「項目=値」の形で書いてください（「{0}」）。", "--set takes PATH=VALUE (“{0}”).");
    public static readonly Bilingual NoField = new("--set「{0}」という項目はありません。", "--set: there is no field “{0}”.");
    public static readonly Bilingual NoFile = new("ファイル「{0}」がありません。", "There is no file “{0}”.");
    public static readonly Bilingual AnnotatedIs = new("{0} に見つかったことを書き入れました。", "Findings written into {0}.");
    public static readonly Bilingual InputIsOutput = new("--annotated に元のファイルは指定できません。", "--annotated cannot be the input itself.");
    public static readonly Bilingual CheckOrWrite = new("--check と --write は同時に指定できません。", "--check and --write exclude each other.");
}
