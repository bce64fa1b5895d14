namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode UnknownKey = E("KYO2001",
        "「{key}」という項目はありません。", "There is no field “{key}”.",
        "つづりを直すか、その行を消してください。", "Correct the spelling or remove the line.");
    public static readonly DiagnosticCode RequiredMissing = E("KYO2002",
        "必須の項目「{key}」（{label}）がありません。", "Required field “{key}” ({label}) is missing.",
        "{example}", "{example}");
    public static readonly DiagnosticCode WrongKind = E("KYO2003",
        "「{key}」には{expected}を書いてください。", "“{key}” expects {expected}.",
        "そのまま書き替えてください。", "Write that instead.");
    public static readonly DiagnosticCode NotAllowed = E("KYO2004",
        "「{value}」は選べません。", "“{value}” is not one of the allowed values.",
        "選べる値: {allowed}", "Allowed: {allowed}");
    public static readonly DiagnosticCode TooLong = E("KYO2005",
        "「{key}」が長すぎます（{n}文字、上限{max}）。", "“{key}” is too long ({n} characters, limit {max}).",
        "短くするか、詳しいことは description や notes に移してください。", "Shorten it, or move details to description or notes.");
    public static readonly DiagnosticCode NotNumber = E("KYO2006",
        "「{value}」は{expected}ではありません。", "“{value}” is not {expected}.",
        "{expected}だけを、半角で書いてください。", "Write {expected} and nothing else.");
    public static readonly DiagnosticCode EmptyValue = W("KYO2007",
        "「{key}」の値が空です。", "“{key}” has no value.",
        "行を消すか、選べる項目なら unknown と書いてください。", "Remove the line, or write unknown where the field allows it.");
    public static readonly DiagnosticCode BadId = E("KYO2011",
        "id「{id}」は使えません。", "Id “{id}” is not allowed.",
        "半角の英小文字・数字・ハイフンで60字まで。page と index は使えません。", "Lower-case ASCII letters, digits and hyphens, at most 60; not page or index.");
    public static readonly DiagnosticCode DuplicateId = E("KYO2012",
        "id「{id}」が重なっています。", "Id “{id}” is used twice.",
        "もう一方: {place}", "The other one: {place}");
    public static readonly DiagnosticCode IdNotFileName = E("KYO2013",
        "id「{id}」がファイル名「{file}」と違います。", "Id “{id}” differs from the file name “{file}”.",
        "どちらかを合わせてください。公開したあとの id は変えません。", "Make them equal. A published id never changes.");
    public static readonly DiagnosticCode RedirectIsAlive = E("KYO2014",
        "redirects（前の id）に書かれた「{id}」は、いま使われている id です。", "redirects (former ids) names “{id}”, which is an id in use.",
        "redirects からこの id を消すか、もう一方の記録の id を変えてください。", "Remove it from redirects, or change the id of the other entry.");
    public static readonly DiagnosticCode NoSuchType = E("KYO2021",
        "種別「{id}」が見つかりません。", "There is no type “{id}”.",
        "種別は content/types/ のファイル名です。", "Types are the file names in content/types/.");
    public static readonly DiagnosticCode OtherTypesBlock = E("KYO2022",
        "「{block}」は別の種別の項目です（この会の種別は {type}）。", "“{block}” belongs to another type (this entry is {type}).",
        "この項目を消すか、type を {block} にしてください。", "Remove it, or write type: {block}.");
    public static readonly DiagnosticCode BadTypeFile = E("KYO2023",
        "種別ファイルの「{key}」: {detail}", "Type file, “{key}”: {detail}",
        "content/types/ のほかの種別のファイルを手本にしてください。", "Take another file of content/types/ as a model.");
    public static readonly DiagnosticCode PlaceRequired = E("KYO2024",
        "この種別には場所（{roles}のどれか）が必要です。", "This type needs a place with one of the roles {roles}.",
        "わからないときは places: unknown と書いてください。", "Write places: unknown when nobody has said.");
    public static readonly DiagnosticCode EmptyPlace = E("KYO2025",
        "場所には都道府県・地方・国・名称のどれかが必要です。", "A place needs a prefecture, region, country or label.",
        "prefecture: \"32\" か label: 首都圏 のように書くか、この場所を消してください。", "Write prefecture: \"32\" or label: …, or remove the place.");
    public static readonly DiagnosticCode NoSuchCommunity = E("KYO2031",
        "会「{id}」が見つかりません。", "There is no community “{id}”.",
        "会の id は、その会のページの住所（communities/ のあと）です。つづりを確かめてください。", "The id of a community is the end of its page's address. Check the spelling.");
    public static readonly DiagnosticCode NoSuchSource = E("KYO2032",
        "出典「{id}」がこの記録の sources にありません。", "There is no source “{id}” in this record.",
        "書かれている出典: {known}", "Sources of this record: {known}");
    public static readonly DiagnosticCode NoSuchEvidencePath = E("KYO2033",
        "evidence の「{path}」という項目はこの会にありません。", "The evidence path “{path}” is not in this record.",
        "lifecycle.founded、places.1（1番目の場所）のように、この記録にある項目を書いてください。", "Name a field of this record, such as lifecycle.founded or places.1 (the first place).");
    public static readonly DiagnosticCode NoSuchReference = E("KYO2034",
        "文献「{id}」が見つかりません。", "There is no reference “{id}”.",
        "文献は content/references/ に書きます。", "References stand in content/references/.");
    public static readonly DiagnosticCode NoSuchFile = E("KYO2038",
        "ファイル「{id}」が見つかりません。", "There is no file “{id}”.",
        "名前の大文字・小文字と、置いたフォルダーを確かめてください。", "Check the capitals of its name and the folder it is in.");
    public static readonly DiagnosticCode NotMunicipality = E("KYO2041",
        "「{value}」は全国地方公共団体コード（6桁）ではありません。", "“{value}” is not a six-digit municipality code.",
        "6桁の数字を引用符で囲んで書いてください（例 \"322016\" 松江市）。", "Write the six digits in quotes, such as \"322016\".");
    public static readonly DiagnosticCode MunicipalityCheckDigit = E("KYO2042",
        "コード {value} は打ち間違いのようです（最後の確かめの数字が合いません）。", "{value} seems mistyped (its check digit is wrong).",
        "正しくは {best}", "It should be {best}");
    public static readonly DiagnosticCode MunicipalityUnlisted = W("KYO2043",
        "コード {value} は一覧にありません。", "Code {value} is not in the table.",
        "市区町村の6桁のコードか、もう一度確かめてください。", "Check that it is the six-digit code of a municipality.");
    public static readonly DiagnosticCode MunicipalityAbolished = E("KYO2044",
        "コード {value}（{name}）は廃止されました。", "Code {value} ({name}) was abolished.",
        "後継: {successors}", "Successors: {successors}");
    public static readonly DiagnosticCode MunicipalityElsewhere = E("KYO2045",
        "「{municipality}」は{prefecture}の市区町村ではありません。", "{municipality} is not in {prefecture}.",
        "prefecture と municipality のどちらかを直してください。", "Correct prefecture or municipality.");
    public static readonly DiagnosticCode PrefectureForMunicipality = W("KYO2046",
        "「{value}」は都道府県です。市区町村のコードが必要です。", "“{value}” is a prefecture; a municipality code is needed.");
    public static readonly DiagnosticCode MunicipalityRead = W("KYO2047",
        "コード {value} を {fixed} と読みました。", "Read code {value} as {fixed}.",
        "6桁で、引用符で囲んで書いてください。", "Write all six digits, in quotes.");
    public static readonly DiagnosticCode MunicipalityAmbiguous = E("KYO2048",
        "5桁のコード {value} は{a}とも{b}とも読めます。", "The five-digit code {value} may be {a} or {b}.",
        "6桁で書いてください。", "Write six digits.");
    public static readonly DiagnosticCode NoSuchPrefecture = E("KYO2049",
        "都道府県コード「{value}」はありません。", "There is no prefecture “{value}”.",
        "01〜47 の2桁を引用符で囲んで書いてください（例 \"32\" 島根県）。", "Write two digits, 01–47, in quotes.");
    public static readonly DiagnosticCode NotCorporateNumber = E("KYO2051",
        "「{value}」は法人番号（13桁）ではありません。", "“{value}” is not a 13-digit corporate number.",
        "国税庁の法人番号公表サイトで13桁の番号を確かめてください。", "Look the 13 digits up on the National Tax Agency's site.");
    public static readonly DiagnosticCode CorporateNumberDigit = E("KYO2052",
        "法人番号 {value} は打ち間違いのようです（最初の確かめの数字が合いません）。", "Corporate number {value} seems mistyped (its check digit is wrong).",
        "どれかの数字が違います。国税庁の法人番号公表サイトで確かめてください。", "One of the digits is wrong. Look it up on the National Tax Agency's site.");
    public static readonly DiagnosticCode RegisterNumber = E("KYO2053",
        "{value} は12桁です（会社法人等番号と思われます）。", "{value} has 12 digits (the register's number, it seems).",
        "法人番号は {best} です。確かめてから書き替えてください。", "The corporate number would be {best}; check before you change it.");
    public static readonly DiagnosticCode SpreadsheetExponent = E("KYO2054",
        "「{value}」はExcelの指数表示です。もとの数字は失われています。", "“{value}” is Excel's exponent notation; the digits are lost.",
        "セルの書式を文字列にして、番号を入れ直してください。", "Format the cell as text and type the number again.");
    public static readonly DiagnosticCode CorporateNumberRounded = W("KYO2055",
        "法人番号 {value} は末尾に0が並んでいます。Excelで丸められた可能性があります。", "Corporate number {value} ends in many zeros; a spreadsheet may have rounded it.",
        "国税庁の法人番号公表サイトで確かめてください。", "Look it up on the National Tax Agency's site.");
    public static readonly DiagnosticCode BadPostalCode = E("KYO2056",
        "郵便番号「{value}」の形が違います。", "“{value}” is not a postal code.", "例 690-0887", "Example: 690-0887");
    public static readonly DiagnosticCode NoSuchClass = E("KYO2057",
        "分類コード「{value}」はありません（{range}）。", "There is no classification code “{value}” ({range}).",
        "選べるのは {range} です。どれに当たるかは、分類の表で確かめてください。", "Choose one of {range}.");
    public static readonly DiagnosticCode OutsideJapan = E("KYO2058",
        "緯度・経度が日本の範囲にありません（入れ違いの可能性）。", "Coordinates outside Japan (swapped?).",
        "lat は 20〜46、lon は 122〜154 です。", "lat is 20–46, lon is 122–154.");
    public static readonly DiagnosticCode OtherPrefecture = E("KYO2059",
        "住所が別の都道府県「{name}」で始まっています。", "The address starts with another prefecture, {name}.",
        "都道府県のコード（{code}）か住所のどちらかを直してください。", "Correct the prefecture ({code}) or the address.");
    public static readonly DiagnosticCode NotDate = E("KYO2061",
        "「{value}」を日付として読めません。", "Cannot read “{value}” as a date.",
        "例: {example}", "Examples: {example}");
    public static readonly DiagnosticCode NoSuchDay = E("KYO2062",
        "{value} という日はありません。", "There is no day {value}.",
        "月と日を確かめてください。例: {example}", "Check month and day. Examples: {example}");
    public static readonly DiagnosticCode OutsideEra = W("KYO2063",
        "「{value}」は元号の期間の外です。{iso} と読みました。", "“{value}” lies outside its era; read as {iso}.",
        "その日でよければ {iso} と書いてください。", "If that is the day, write {iso}.");
    public static readonly DiagnosticCode OldCalendar = W("KYO2064",
        "「{value}」: 1872年までの月日は旧暦なので、年だけ（{iso}）を使います。", "“{value}”: before 1873 months and days are of the old calendar, so only the year ({iso}) is kept.",
        "{iso} と書いてください。", "Write {iso}.");
    public static readonly DiagnosticCode EndedBeforeFounded = E("KYO2065",
        "終了日（{ended}）が設立日（{founded}）より前です。", "The end ({ended}) is before the foundation ({founded}).",
        "どちらかの日付を直してください。", "Correct one of the dates.");
    public static readonly DiagnosticCode AfterAsOf = E("KYO2066",
        "「{key}」（{date}）が基準日 {as_of} より後です。", "“{key}” ({date}) is after {as_of}, the day the site is built for.",
        "まだ来ていない日は書けません。日付か、site.yml の as_of を確かめてください。", "What has not happened yet cannot be told: check the date, or as_of in site.yml.");
    public static readonly DiagnosticCode BeforeTheAct = E("KYO2068",
        "設立（{founded}）が労働者協同組合法の施行（{from}）より前です。", "Founded ({founded}) before the Act on workers' cooperatives was in force ({from}).",
        "組織を変えた会なら converted_from を書き、そうでなければ法人形態を見直してください。", "Write converted_from for a group that changed its form, or correct the legal form.");
    public static readonly DiagnosticCode NotUrl = E("KYO2071",
        "「{value}」は http または https の完全なURLではありません。", "“{value}” is not an absolute http(s) URL.",
        "https:// から書いてください。", "Start with https://.");
    public static readonly DiagnosticCode ForbiddenScheme = Locked("KYO2072",
        "「{scheme}:」のURLは使えません。", "“{scheme}:” URLs are not accepted.",
        "https:// で始まる住所に替えるか、この行を消してください。", "Write an https:// address, or remove the line.");
    public static readonly DiagnosticCode MailInUrl = E("KYO2073",
        "URLの欄にメールアドレス「{value}」があります。", "An e-mail address, “{value}”, in a URL field.",
        "メールアドレスは channels に kind: email で書いてください。", "Write it under channels with kind: email.");
    public static readonly DiagnosticCode NotMail = E("KYO2074",
        "メールアドレス「{value}」の形が違います。", "“{value}” is not an e-mail address.",
        "半角で、名前@ドメイン の形に。例: info@example.jp", "ASCII letters, name@domain. Example: info@example.jp");
    public static readonly DiagnosticCode NotPhone = E("KYO2075",
        "電話番号「{value}」の形が違います。", "“{value}” is not a phone number.",
        "0から始まる10桁か11桁で書いてください。例: 03-0000-0000、03-0000-0000 内線12", "Ten or eleven digits from 0 on. Example: 03-0000-0000");
    public static readonly DiagnosticCode NotHiragana = E("KYO2081",
        "よみはひらがなで書いてください（「{char}」が含まれています）。", "A reading must be in hiragana (“{char}” is not).",
        "英字や数字も読むとおりに書きます。例: NPO → えぬぴーおー", "Write letters and digits as they are read.");
    public static readonly DiagnosticCode WithdrawnHasContent = Locked("KYO2207",
        "取り下げた会に内容（{keys}）が残っています。", "The withdrawn entry still has content ({keys}).",
        "id、type、redirects、publication だけを残してください。", "Keep only id, type, redirects and publication.");
}
