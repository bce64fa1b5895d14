namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode ImportEncoding = I("KYO7001",
        "{encoding} として読みました（最初の文字: {sample}）。", "Read as {encoding} (first characters: {sample}).",
        "文字が化けているときは --encoding で文字コードを指定してください。", "If the characters are garbled, name the encoding with --encoding.");
    public static readonly DiagnosticCode ImportNoEncoding = E("KYO7002",
        "文字コードを判定できません（UTF-8: {a}、CP932: {b}）。", "Cannot determine the encoding (UTF-8: {a}, CP932: {b}).",
        "Excel で開き、「CSV UTF-8」か .xlsx で保存し直してください。", "Open it in a spreadsheet and save it as CSV UTF-8 or .xlsx.");
    public static readonly DiagnosticCode ImportUnclosedQuote = E("KYO7003",
        "引用符「\"」が閉じていません。", "A quote is not closed.",
        "このセルの終わりに「\"」を足すか、始まりの「\"」を消してください。", "Add a quote at the end of the cell, or remove the one at its start.");
    public static readonly DiagnosticCode ImportEncrypted = E("KYO7004",
        "パスワードのついたファイルは読めません。", "A workbook with a password cannot be read.",
        "Excel で開き、パスワードを外して保存したものを指定してください。", "Save a copy without the password.");
    public static readonly DiagnosticCode ImportManySheets = E("KYO7005",
        "表のあるシートが複数あります（{sheets}）。", "Several sheets qualify ({sheets}).",
        "対応表の source.sheet にシートの名前を書くか、--sheet で指定してください。", "Name the sheet in source.sheet of the mapping, or with --sheet.");
    public static readonly DiagnosticCode ImportTooLarge = E("KYO7006",
        "ファイルが大きすぎます（上限 {limit}）。", "Too large (limit: {limit}).",
        "必要な行と列だけを新しいファイルに写してください。", "Copy the rows and columns that are needed to a new file.");
    public static readonly DiagnosticCode ImportNoHeader = E("KYO7007",
        "見出しの行が見つかりません。", "No header row was found.",
        "はじめの15行のどこかに「名称」「住所」などの見出しを書いてください。ちがう見出しのときは対応表を作ります（--suggest）。", "One of the first 15 rows must hold at least two headers that are known. For other headers write a mapping (--suggest drafts one).");
    public static readonly DiagnosticCode ImportMacros = I("KYO7008",
        "マクロがあります。動かさずに、セルの値だけを読みました。", "The workbook has macros. They were not run; only values were read.");
    public static readonly DiagnosticCode ImportUnreadable = E("KYO7009",
        "表のファイルとして読めません: {detail}", "Cannot be read as a file of tables: {detail}",
        "Excel で開けるか確かめ、.xlsx か CSV で保存し直してください。", "See whether a spreadsheet opens it, and save it as .xlsx or CSV.");
    public static readonly DiagnosticCode ImportStrayMark = I("KYO7011",
        "先頭の余分な文字を取り除きました。", "Stray characters at the start were removed.");
    public static readonly DiagnosticCode ImportEmptyRows = I("KYO7012",
        "空の行を{n}行とばしました。", "{n} empty rows were skipped.");
    public static readonly DiagnosticCode ImportShortRows = I("KYO7013",
        "見出しより列の少ない行が{n}行あります。足りない列は空として読みました。", "{n} rows have fewer columns than the header; the missing ones were read as empty.");
    public static readonly DiagnosticCode ImportNoColumn = W("KYO7014",
        "見出しのない列に値があります。取り込みません。", "A value stands in a column without a header and is left out.",
        "見出しを書くか、値を消してください。", "Write a header, or remove the value.");
    public static readonly DiagnosticCode ImportHiddenRows = I("KYO7015",
        "非表示の行が{n}行あります（読み込みました）。", "{n} hidden rows were read.");
    public static readonly DiagnosticCode ImportErrorCell = E("KYO7021",
        "セルがエラー値（{value}）です。", "The cell holds an error ({value}).",
        "式を直すか、値を入れ直してください。", "Mend the formula, or type the value.");
    public static readonly DiagnosticCode ImportNoResult = E("KYO7022",
        "計算結果の保存されていない数式です。", "A formula without a saved result.",
        "Excel で開いて保存し直すか、値として貼り付けてください。", "Open and save it in a spreadsheet, or paste the value.");
    public static readonly DiagnosticCode ImportMerged = W("KYO7023",
        "データの中に結合セル（{range}）があります。左上のセルだけに値があるものとして読みました。", "Merged cells in the data ({range}): only the first holds the value.",
        "結合を解いて各行に値を書くか、対応表に fill_merged: true と書いてください。", "Unmerge them, or write fill_merged: true in the mapping.");
    public static readonly DiagnosticCode ImportNoValue = E("KYO7024",
        "「{value}」に対応する値が決まっていません。", "No value is set for “{value}”.",
        "書ける値: {allowed}", "Allowed: {allowed}");
    public static readonly DiagnosticCode ImportTimeRead = W("KYO7025",
        "時刻「{value}」を {time} と読みました。確認してください。", "The time “{value}” was read as {time}. Please check.");
    public static readonly DiagnosticCode ImportMoved = W("KYO7026",
        "{a}の欄に{b}があるため移しました。", "{b} in the column for {a} was moved to the field it fits.");
    public static readonly DiagnosticCode ImportShifted = W("KYO7027",
        "列がずれている可能性があります（{cells}）。", "The row may be shifted ({cells}).",
        "この行の列が見出しと合っているか、見比べてください。", "Compare the cells of this row with the headers.");
    public static readonly DiagnosticCode ImportRequiredColumn = E("KYO7028",
        "必須の列「{header}」がありません。", "The required column “{header}” is missing.",
        "見出しを足すか、対応表の defaults に値を書いてください。", "Add the column, or give a value in defaults of the mapping.");
    public static readonly DiagnosticCode ImportAmbiguousHeader = E("KYO7031",
        "見出し「{header}」が2列あります。どの項目か決められません。", "The header “{header}” stands for two columns: no telling which is meant.",
        "一方の見出しを変えるか、対応表で指定してください。", "Rename one of them, or say it in a mapping.");
    public static readonly DiagnosticCode ImportManyMappings = E("KYO7032",
        "対応表が複数あてはまります（{names}）。", "Several mappings match ({names}).",
        "--map で1つを指定してください。", "Name one with --map.");
    public static readonly DiagnosticCode ImportUnknownColumns = W("KYO7033",
        "対応のない列です（{headers}）。取り込みません。", "Columns without a field ({headers}) are left out.",
        "要らない列なら対応表の ignore に、要る列なら columns に書いてください。", "List them in ignore or columns of a mapping.");
    public static readonly DiagnosticCode ImportPersonalColumn = Locked("KYO7041",
        "個人情報の列「{header}」は取り込めません。", "The personal column “{header}” cannot be mapped.",
        "対応表から消してください。団体の連絡先なら、もとの表で別の見出しの列にします。", "Remove it from the mapping.");
    public static readonly DiagnosticCode ImportNotPublic = I("KYO7042",
        "「{value}」は公開しない値として空にしました。", "“{value}” was taken for a value that is not public.");
    public static readonly DiagnosticCode ImportPersonalContact = W("KYO7043",
        "携帯電話・個人用メールを{n}件取り込みませんでした。", "{n} mobile numbers or private mail addresses were left out.",
        "会が公開している連絡先なら、対応表の consent に根拠と日付を書いてください。", "If the groups publish them themselves, write consent with its basis and date in the mapping.");
    public static readonly DiagnosticCode ImportHomeAddress = W("KYO7044",
        "住まいと思われる住所を{n}件取り込みませんでした。", "{n} addresses that look like homes were left out.");
    public static readonly DiagnosticCode ImportNames = W("KYO7045",
        "「{header}」は個人名の列と思われます。取り込みません。", "The column “{header}” looks like names of persons and is left out.",
        "個人名でなければ、対応表の columns に書いてください。要らない列なら ignore に書きます。", "If they are no names, map the column; else list it in ignore.");
    public static readonly DiagnosticCode ImportInsideSite = W("KYO7046",
        "元のファイルがサイトのフォルダーにあります。個人情報がないか確認してください。", "The input lies inside the site folder. Make sure that it holds no personal data.",
        "リポジトリーは公開されます。元のファイルはサイトの外に置いてください。", "A repository is public: keep the input elsewhere.");
    public static readonly DiagnosticCode ImportMatch = W("KYO7051",
        "既存の「{id}」と同じ会の可能性があります（{why}）。", "May be the same group as {id} ({why}).",
        "同じ会なら --accept-matches を付けてください。別の会なら not_duplicate_of に書きます。", "If it is, use --accept-matches. If not, write not_duplicate_of.");
    public static readonly DiagnosticCode ImportDuplicateKey = E("KYO7052",
        "キー「{key}」の行が複数あります（もう一方: {place}）。", "Two rows have the key “{key}” (the other: {place}).",
        "番号を付け直すか、余分な行を消してください。", "Number them anew, or remove one.");
    public static readonly DiagnosticCode ImportBrokenKey = E("KYO7053",
        "キー「{key}」が表計算ソフトで壊れています。", "The key “{key}” was destroyed by a spreadsheet.",
        "セルの書式を文字列にして、番号を入れ直してください。", "Format the cell as text and type the number again.");
    public static readonly DiagnosticCode ImportConflict = W("KYO7054",
        "「{key}」: 人が直した値と元の表の新しい値が違います（サイト: {a}、表: {b}）。", "“{key}”: the value edited by hand differs from the new one (site: {a}, table: {b}).",
        "サイトの値のままにしました。--take ours（サイト）か --take source（表）で決めてください。", "The site's value stays. Settle it with --take ours or --take source.");
    public static readonly DiagnosticCode ImportRemovedField = I("KYO7055",
        "「{key}」: 消された項目の元の値が変わりました（{value}）。", "“{key}” was removed by hand; its source now says {value}.");
    public static readonly DiagnosticCode ImportVanished = W("KYO7056",
        "元の表からなくなった会が{n}件あります（{ids}）。", "{n} records vanished from the source ({ids}).",
        "終わった会なら、その記録の lifecycle.status を ended にしてください。自動では消しません。", "If they have ended, set lifecycle.status. Nothing is removed by itself.");
    public static readonly DiagnosticCode ImportNotEditable = W("KYO7057",
        "{path} の「{key}」を書き換えられませんでした。手で「{value}」に直してください。", "“{key}” in {path} could not be rewritten. Set it to “{value}” by hand.");
}
