namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode NeverReferred = I("KYO4201",
        "{what}は本文のどこからも参照されていません。", "{what} is referred to nowhere in the text.",
        "本文の説明する所に `{mark}` と書いてください。", "Write `{mark}` where the text speaks of it.");
    public static readonly DiagnosticCode ChartWithoutSummary = E("KYO4202",
        "グラフの要約（図を見ない人への説明）が{detail}。", "The summary of the chart, for those who do not see it, {detail}.",
        "「要約：」に、図から読み取れることを20字以上で書いてください。", "Write in “summary:” what the chart shows, in 20 characters or more.");
    public static readonly DiagnosticCode SummaryIsTitle = E("KYO4203",
        "グラフの要約が題名と同じです。", "The summary of the chart is its title again.",
        "題名では言っていないこと（いちばん多いもの、差、傾向）を書いてください。", "Say what the title does not: the largest, the difference, the trend.");
    public static readonly DiagnosticCode ChartWithoutSubtitle = W("KYO4204",
        "グラフに副題（何を、どこで、いつ測ったか）がありません。", "The chart does not say what was measured, where and when (subtitle).",
        "「副題：割合（%）、全国、2020年」のように書いてください。", "Write it like “subtitle: share (%), Japan, 2020”.");
    public static readonly DiagnosticCode NoSuchData = E("KYO4210",
        "データ「{id}」がありません。", "There is no data “{id}”.",
        "content/data/ に {id}.csv を置くか、名前のつづりを直してください。", "Put {id}.csv into content/data/, or correct the name.");
    public static readonly DiagnosticCode DataCellKind = E("KYO4211",
        "{line}行目{column}列目「{value}」は{expected}として読めません。", "“{value}” in line {line}, column {column} cannot be read as {expected}.",
        "数だけを書いてください。「約」「以上」などを含む列は、種類（type）を text にします。", "Write the number alone; a column with words such as “about” has type: text.");
    public static readonly DiagnosticCode WordsInChart = E("KYO4212",
        "「{name}」は文字の列なので、グラフにできません。", "“{name}” holds words and cannot be drawn.",
        "データの設定（.yml）で列の種類（type）を integer、number、percent のどれかにするか、数の列を x= に書いてください。", "Give the column type: integer, number or percent in the .yml of the data, or name a column of numbers in x=.");
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
    public static readonly DiagnosticCode NoPrefectureOfMap = E("KYO4219",
        "「{name}」は都道府県の名前ではないので、地図に置けません。", "“{name}” is no prefecture and has no place on the map.",
        "「島根」「島根県」「32」のどれかで書くか、グラフの exclude= でその行を外してください。", "Write its name in Japanese or its code of two digits, or leave the row out with exclude= in the chart.");
    public static readonly DiagnosticCode ChartWithoutData = E("KYO4220",
        "グラフにするデータが書かれていません。", "The chart does not say what data it draws.",
        "`:::グラフ {#fig-… data=データの名前}` のように書いてください。データは content/data/ に置きます。", "Write `:::chart {#fig-… data=NAME}`; the data stands in content/data/.");
    public static readonly DiagnosticCode TooManySeries = E("KYO4221",
        "系列は4つまでです（ここでは{count}）。", "A chart has at most 4 series, this one has {count}.",
        "x= で列を選ぶか、図を分けてください。4つまでなら `kind=trellis` で並べられます。", "Choose columns with x=, or make several figures; up to four stand side by side with `kind=trellis`.");
    public static readonly DiagnosticCode DataChanged = W("KYO4232",
        "公開した報告が使うデータ「{id}」の中身が、公開したあとに変わっています。", "The data “{id}” of a published report have changed since.",
        "数値を直したのなら、報告の corrections に日付と内容を書き、kyojo build --lock を実行します。", "If numbers were put right, tell so in corrections of the report, then run kyojo build --lock.");
    public static readonly DiagnosticCode NegativeValues = I("KYO4222",
        "負の値があります。0の線は図の中ほどに描かれます。", "There are values below 0; the line of 0 is drawn inside the plot.",
        "読み取りにくくないか、図を見て確かめてください。", "See that the chart is easy to read.");
    public static readonly DiagnosticCode LongChartName = E("KYO4223",
        "図の項目名「{name}」が長すぎます（3行まで、小さな図の題名は4行まで）。", "The name “{name}” is too long for the chart (3 lines; 4 for the title of a panel).",
        "データの設定（.yml）の `short:` に短い名前を書いてください。", "Give a short name under `short:` in the .yml of the data.");
    public static readonly DiagnosticCode FigureGone = E("KYO4224",
        "公開済みの図または表「{id}」がなくなりました。", "The published figure or table “{id}” is gone.",
        "id を公開したときのものに戻してください。取り下げたのなら、{file} の corrections に、affects: [{id}] を付けて理由を書きます。", "Give it its old id back. If it was withdrawn, state why in corrections of {file}, with affects: [{id}].");
    public static readonly DiagnosticCode SlopeColumns = E("KYO4226",
        "2つの時点を結ぶ図（slope）の列は2つです（ここでは{count}）。", "A slope chart joins two columns, this one has {count}.",
        "x= に2つの列を「,」で区切って書いてください。", "Name two columns in x=, with a comma between.");
    public static readonly DiagnosticCode EmptyCorrection = E("KYO4231",
        "訂正の内容がありません。", "The correction does not say what was corrected.",
        "was: と now: に前と後を書くか、text: に何をどう直したかを20字以上で書いてください。", "Write was: and now:, or say in text: what was changed (20 characters or more).");
    public static readonly DiagnosticCode CorrectsNothing = W("KYO4233",
        "訂正が関わるという「{id}」は、この報告の図や表にも、公開済みの記録（urls.lock）にもありません。", "The correction names “{id}”, which is no figure or table of this report and was never published (urls.lock).",
        "affects: には、今ある図や表の id か、取り下げた図や表が公開されていたときの id を書きます。つづりを確かめてください。", "Under affects: stand ids of figures and tables as they are, or as they were when they were published. Check the spelling.");
    public static readonly DiagnosticCode OldNumber = W("KYO4241",
        "古い数値です（{when}）。", "The number is old ({when}).",
        "{years}年より前の数です。新しい数があれば直してください。なければこのままで構いません（「{when}時点の数値」と出ます）。", "It is more than {years} years old. Replace it if there is a newer one; the page says that it is of {when}.");
    public static readonly DiagnosticCode TimelineOrder = W("KYO4242",
        "年表の順序が前後しています（{before}のあとに{when}）。", "The timeline runs backwards ({when} after {before}).",
        "古い順に並べてください。", "Put the oldest first.");
    public static readonly DiagnosticCode EmptyDirectory = I("KYO4243",
        "条件に合う会がありません。", "No community meets the condition.",
        "ページには、まだないことを文で出します。", "The page says so in a sentence.");
    public static readonly DiagnosticCode DuplicateReference = E("KYO4302",
        "同じ記号「{key}」の文献が2つあります。", "Two publications have the key “{key}”.",
        "もう一方: {place}。どちらかの記号を変えてください。", "The other one: {place}. Change one of the keys.");
    public static readonly DiagnosticCode PublicationWithoutTitle = E("KYO4303",
        "題名のない文献です。", "The publication has no title.",
        "title: に題名を書いてください。題名のわからない資料は文献に載せません。", "Write title: …; what has no known title is not listed.");
    public static readonly DiagnosticCode PublicationWithoutYear = W("KYO4304",
        "文献「{key}」に発行年がありません。", "The publication “{key}” has no year.",
        "issued: 2021 のように書いてください。資料に書かれていなければ issued: unknown とします。", "Write issued: 2021, or issued: unknown when it is not stated on it.");
    public static readonly DiagnosticCode AuthorWithoutReading = W("KYO4305",
        "文献「{key}」の著者の読みがないため、五十音順に並べられません。", "An author of “{key}” has no reading and cannot be put in the order of the fifty sounds.",
        "author に yomi: なかむらてんえ のように書いてください。", "Write yomi in author.");
    public static readonly DiagnosticCode PageWithoutAccess = W("KYO4306",
        "ウェブページの文献「{key}」に、見た日（accessed）がありません。", "The web page “{key}” lacks the day it was looked at (accessed).",
        "accessed: 2026-04-01 のように書いてください。わからなければ accessed: unknown とします。", "Write accessed: 2026-04-01, or accessed: unknown.");
    public static readonly DiagnosticCode AuthorInOnePiece = W("KYO4307",
        "著者「{name}」の姓と名が分かれていません。", "The name of the author “{name}” is not told apart into family and given name.",
        "人なら family: と given: を、団体なら organisation: true を書いてください。", "Write family: and given: for a person, organisation: true for a body.");
    public static readonly DiagnosticCode UnusedReferenceFields = I("KYO4308",
        "文献のファイルの項目（{keys}）は使われません。", "Fields of the reference file are not used: {keys}.",
        "このままで構いません。", "They may stay.");
    public static readonly DiagnosticCode BadReferenceFile = E("KYO4309",
        "文献のファイルを読めません: {detail}。", "The reference file cannot be read: {detail}.",
        "文献を管理する道具から書き出し直すか、その行のかっこと引用符を確かめてください。", "Export it again, or check brackets and quotation marks of the line.");
    public static readonly DiagnosticCode BadOrcid = E("KYO4310",
        "ORCID「{value}」の形が正しくありません。", "“{value}” is not an ORCID.",
        "4桁ずつ4つを「-」でつないで書いてください（例 0000-0002-1825-0097）。", "Write four groups of four digits: 0000-0002-1825-0097.");
    public static readonly DiagnosticCode BadIsbn = E("KYO4311",
        "ISBN「{value}」の形が正しくありません。", "“{value}” is not an ISBN.",
        "10桁か13桁の番号を、本の奥付のとおりに書いてください。", "Write the 10 or 13 digits as printed in the book.");
    public static readonly DiagnosticCode BadDoi = E("KYO4312",
        "DOI「{value}」の形が正しくありません。", "“{value}” is not a DOI.",
        "https://doi.org/ を除いて、10. から書いてください。", "Write it from “10.” on, without https://doi.org/.");
    public static readonly DiagnosticCode NoSuchRow = E("KYO4218",
        "「{name}」という行はありません。", "There is no row “{name}”.",
        "データの行の名前（ふつうは1列目）と同じ字で書いてください。", "Write it exactly as in the column that names the rows (the first, as a rule).");
}
