namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode NeverReferred = I("KYO4201",
        "{what}は本文のどこからも参照されていません。", "{what} is referred to nowhere in the text.",
        "本文の説明する所に `{mark}` と書いてください。", "Write `{mark}` where the text speaks of it.");
    public static readonly DiagnosticCode NoSuchData = E("KYO4210",
        "データ「{id}」がありません。", "There is no data “{id}”.",
        "content/data/ に {id}.csv を置くか、名前のつづりを直してください。", "Put {id}.csv into content/data/, or correct the name.");
    public static readonly DiagnosticCode DataCellKind = E("KYO4211",
        "{line}行目{column}列目「{value}」は{expected}として読めません。", "“{value}” in line {line}, column {column} cannot be read as {expected}.",
        "数だけを書いてください。「約」「以上」などを含む列は、種類（type）を text にします。", "Write the number alone; a column with words such as “about” has type: text.");
    public static readonly DiagnosticCode CsvCount = E("KYO4213",
        "{line}行目の列数が見出しと合いません（見出し{expected}、この行{actual}）。", "Line {line} has {actual} columns; the heads are {expected}.",
        "空の欄も「,」で区切ってください。「,」を含む欄は「\"」で囲みます。", "Separate empty cells with commas too; put quotation marks around a cell that holds a comma.");
    public static readonly DiagnosticCode NoSuchColumn = E("KYO4214",
        "「{name}」という列はありません。", "There is no column “{name}”.",
        "データの1行目にある見出しか、columns で付けた id を書いてください。", "Write a head of the first line of the data, or an id given in columns.");
    public static readonly DiagnosticCode CsvQuote = E("KYO4215",
        "引用符「\"」が閉じていないか、閉じたあとに文字があります。", "A quotation mark is not closed, or text follows a closed one.",
        "欄の始めと終わりを「\"」で囲みます。欄の中の「\"」は2つ重ねて書いてください。", "Begin and end the cell with a quotation mark; double those inside.");
    public static readonly DiagnosticCode CsvHead = E("KYO4216",
        "データの見出しに誤りがあります: {detail}。", "The heads of the data are wrong: {detail}.",
        "1行目に、列ごとに違う見出しを書いてください。", "Write a different head for each column in the first line.");
    public static readonly DiagnosticCode BadFormula = E("KYO4217",
        "計算の式「{formula}」を読めません。", "The formula “{formula}” cannot be read.",
        "列の id と数を + − × ÷ でつないで書いてください（例 100 - share_a - share_b）。", "Join ids of columns and numbers with + − × ÷, such as 100 - share_a - share_b.");
    public static readonly DiagnosticCode NoSuchRow = E("KYO4218",
        "「{name}」という行はありません。", "There is no row “{name}”.",
        "データの行の名前（ふつうは1列目）と同じ字で書いてください。", "Write it exactly as in the column that names the rows (the first, as a rule).");
}
