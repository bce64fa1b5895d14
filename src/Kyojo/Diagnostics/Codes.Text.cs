namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode NoSuchTarget = E("KYO2501",
        "「{mark}」の指す{kind}がありません。", "There is no {kind} for “{mark}”.",
        "指したい{kind}に {id} と書いてください。", "Write {id} at the {kind} it should lead to.");
    public static readonly DiagnosticCode NoSuchFootnote = E("KYO2505",
        "注「[^{label}]」の中身がありません。", "Footnote “[^{label}]” has no text.",
        "文書の最後に `[^{label}]: 注の文` を書いてください。", "Write `[^{label}]: text` at the end.");
    public static readonly DiagnosticCode UnusedFootnote = W("KYO2506",
        "注「{label}」は本文のどこからも使われていないため、表示されません。", "Footnote “{label}” is used nowhere and is not shown.",
        "本文に `[^{label}]` と書くか、この注を消してください。", "Write `[^{label}]` in the text, or remove the note.");
    public static readonly DiagnosticCode DoubledFootnote = E("KYO2507",
        "注「{label}」が2か所で定義されています。", "Footnote “{label}” is written twice.",
        "1か所目は{line}行目です。", "The first is on line {line}.");
    public static readonly DiagnosticCode BrokenContentLink = E("KYO2508",
        "リンク先「{target}」が見つかりません。", "The link target “{target}” does not exist.",
        "content/ の中のファイルの名前を確かめてください。", "Check the file name inside content/.");
    public static readonly DiagnosticCode NoSuchBoxTarget = E("KYO2510",
        "囲みの指す{kind}「{id}」がありません。", "There is no {kind} “{id}” for the box to show.",
        "つづりを確かめてください。", "Check the spelling.");
    public static readonly DiagnosticCode CyclicInclude = E("KYO2511",
        "再掲がひとまわりしています（{chain}）。", "What is shown again shows itself ({chain}).",
        "どれか1か所の「:::再掲」を取ってください。", "Take one of the `:::include` boxes away.");
    public static readonly DiagnosticCode HtmlAsText = E("KYO3501",
        "HTMLのタグ「{tag}」は使えません。文字のまま表示されます。", "The HTML tag “{tag}” cannot be used; it is shown as text.",
        "強調は ** で囲み、注意書きなどは :::注意 の囲みにします。", "Use ** for emphasis and a box such as :::caution for remarks.");
    public static readonly DiagnosticCode HtmlForbidden = E("KYO3502",
        "「{tag}」はこのサイトでは動きません。", "“{tag}” does not work on this site.",
        "消してください。見た目はテーマで、動画や地図はリンクで示します。", "Remove it. Looks belong to the theme; link to videos and maps.");
    public static readonly DiagnosticCode ForbiddenLink = E("KYO3511",
        "「{scheme}:」で始まるリンクは安全のため使えません。", "Links starting with “{scheme}:” are not safe and not accepted.",
        "使えるのは https、http、mailto、tel です。", "https, http, mailto and tel are accepted.");
    public static readonly DiagnosticCode LocalFileLink = E("KYO3512",
        "パソコンや庁内の共有フォルダーの場所です。住民のかたは開けません。", "This is a place on a computer or office share; visitors cannot open it.",
        "ファイルを content/ に置き、その場所を書いてください。", "Put the file in content/ and write that path.");
    public static readonly DiagnosticCode SchemelessLink = E("KYO3513",
        "「//」で始まるリンクです。", "The link starts with “//”.",
        "`https://` を付けてください。", "Put `https://` in front.");
    public static readonly DiagnosticCode PlainHttpLink = I("KYO3514",
        "「http://」のリンクです。https で開けるか確かめてください。", "The link starts with “http://”. See whether it opens with https.",
        "開けるときは `https://` に直してください。", "If it does, write `https://`.");
    public static readonly DiagnosticCode VagueLink = W("KYO3521",
        "リンクの文字が「{text}」だけでは、どこへ行くのか分かりません。", "“{text}” alone does not say where the link leads.",
        "行き先の名前をリンクにしてください。", "Make the name of the target the link.");
    public static readonly DiagnosticCode EmptyLink = E("KYO3522",
        "リンクに文字がありません。", "The link has no words.",
        "`[行き先の名前](…)` と書いてください。", "Write `[name of the target](…)`.");
    public static readonly DiagnosticCode SameWordsOtherTarget = W("KYO3523",
        "同じ文字「{text}」が違う行き先を指しています。", "“{text}” links to different places.",
        "どちらかの文字を変えて、行き先の違いが分かるようにしてください（{line}行目にもあります）。", "Change one of them so that they can be told apart (the other is on line {line}).");
    public static readonly DiagnosticCode WideNumber = W("KYO3601",
        "全角の番号「{number}」は番号付きの一覧になりません。", "“{number}” in full width does not make a numbered list.",
        "半角で `{digits}. ` と書いてください。", "Write `{digits}. ` in half width.");
    public static readonly DiagnosticCode DotAsBullet = W("KYO3602",
        "行頭の「・」は一覧になりません。", "A middle dot at the start of a line does not make a list.",
        "`- ` に置き換えてください。", "Write `- ` instead.");
    public static readonly DiagnosticCode CircledNumber = W("KYO3603",
        "行頭の「{number}」は一覧になりません。", "“{number}” at the start of a line does not make a list.",
        "`1. ` に置き換えてください。本文で{number}と呼ぶならそのままで構いません。", "Write `1. ` instead, or leave it if the text calls it {number}.");
    public static readonly DiagnosticCode HeadingWithoutSpace = W("KYO3604",
        "「{signs}」のあとに半角の空白がないため、見出しになりません。", "There is no space after “{signs}”, so this is no heading.",
        "`{signs} 見出し` のように書いてください。", "Write `{signs} heading`.");
    public static readonly DiagnosticCode IndentedParagraph = I("KYO3605",
        "段落の最初の全角空白を取り除いて表示します。", "The full-width space at the start of the paragraph is left out.",
        "字下げは見た目の設定（テーマ）で行います。", "Indentation belongs to the theme.");
    public static readonly DiagnosticCode WideColons = W("KYO3606",
        "全角の「：：：」は囲みになりません。", "Full-width colons do not make a box.",
        "半角の `:::` に直してください。", "Write `:::` in half width.");
    public static readonly DiagnosticCode WideBars = W("KYO3607",
        "全角の「｜」は表になりません。", "Full-width bars do not make a table.",
        "半角の `|` に直してください。", "Write `|` in half width.");
    public static readonly DiagnosticCode WideLinkSigns = W("KYO3608",
        "全角の［ ］（ ）ではリンクになりません。", "Full-width brackets do not make a link.",
        "半角で `[{text}]({target})` と書いてください。", "Write `[{text}]({target})` in half width.");
    public static readonly DiagnosticCode LeftOverSigns = W("KYO3609",
        "「{signs}」がそのまま表示されます。", "“{signs}” is shown as it stands.",
        "「**」の内側の空白を取ってください。日本語では「__」は使えません。文字として書くときは前に `\\` を付けます。", "Remove the spaces inside “**”; “__” does not work in Japanese. Put `\\` in front to show the signs.");
    public static readonly DiagnosticCode HalfWidthWords = W("KYO3610",
        "半角カタカナ「{kana}」があります。", "“{kana}” is half-width katakana.",
        "全角の「{wide}」に直してください。", "Write “{wide}” in full width.");
    public static readonly DiagnosticCode ForeignBox = W("KYO3611",
        "「{mark}」の囲みは使えません。", "“{mark}” does not make a box.",
        "`:::{name}` と書き、最後に `:::` の行を足してください。", "Write `:::{name}` and end it with a line `:::`.");
    public static readonly DiagnosticCode SpacedWord = W("KYO3612",
        "「{word}」のように文字の間に空白があると、読み上げで別の語になります。", "With the space in it, “{word}” is read out as two words.",
        "空白を取ってください。", "Remove the space.");
    public static readonly DiagnosticCode RuleWithoutGap = W("KYO3613",
        "「---」の前に空行がないため、線になりません。", "There is no empty line before “---”, so it draws no line.",
        "空行を入れてください。", "Put an empty line before it.");
    public static readonly DiagnosticCode TaskBox = W("KYO3614",
        "「{mark}」はチェック欄になりません。", "“{mark}” does not make a check box.",
        "「{sign}」を使ってください。", "Use “{sign}”.");
    public static readonly DiagnosticCode ImageWithoutAlt = E("KYO3701",
        "画像に代わりの文（代替）がありません。", "The image has no alternative text.",
        "見えない人に伝える内容を。飾りなら `![-](…)`。", "Say what it tells; `![-](…)` if it is decoration.");
    public static readonly DiagnosticCode AltSaysNothing = W("KYO3702",
        "代わりの文が「{alt}」だけです。", "The alternative text is only “{alt}”.",
        "何が写っているかを書いてください。", "Say what the picture shows.");
    public static readonly DiagnosticCode AltInEnglish = W("KYO3703",
        "日本語のページで、代わりの文が英語だけです。", "The page is in Japanese, the alternative text only in English.",
        "日本語で書いてください。", "Write it in Japanese.");
    public static readonly DiagnosticCode RemoteImage = E("KYO3705",
        "よそのサイトの画像は表示できません。", "Images of other sites cannot be shown.",
        "許可を得て content/ に置いてください。", "Put it in content/ with permission.");
    public static readonly DiagnosticCode PictureTellsPlace = E("KYO3706",
        "写真に撮影場所の情報が入っています。", "The photograph says where it was taken.",
        "取り除いた写真に替えてください。スマートフォンでは、共有するときに位置情報を外せます。", "Replace it by a copy without the place; phones can leave it out when sharing.");
    public static readonly DiagnosticCode ActiveSvg = E("KYO3707",
        "このSVG画像には動く部分か、外への参照があります（{what}）。", "This SVG picture has parts that run or refer elsewhere ({what}).",
        "PNGに書き出すか、その部分を取ってください。", "Export it as PNG or remove that part.");
    public static readonly DiagnosticCode TitleInBody = E("KYO3801",
        "本文の見出しは「##」から始めます。題名は先頭の設定（title）に書きます。", "Headings of a text start at “##”; its title stands in the settings on top.",
        "「#」を「##」に直してください。", "Write “##” instead of “#”.");
    public static readonly DiagnosticCode SkippedLevel = W("KYO3802",
        "見出しの段が飛んでいます（{from}→{to}）。", "The headings skip a level ({from}→{to}).",
        "1段下の「{signs}」にしてください。", "Write “{signs}”, one level below.");
    public static readonly DiagnosticCode ChapterWithoutId = W("KYO3805",
        "公開する報告書の章に記号がありません。書き直すとリンクが切れます。", "A chapter of a published report has no id; links break when it is reworded.",
        "見出しの終わりに `{example}` のように書いてください。", "Write one at its end, like `{example}`.");
    public static readonly DiagnosticCode BadHeadingId = E("KYO3803",
        "記号「{id}」に使えない文字があります。", "The id “{id}” has characters that cannot be used.",
        "半角の英小文字・数字・ハイフン", "Lower-case ASCII letters, digits, hyphens");
    public static readonly DiagnosticCode DuplicateHeadingId = E("KYO3804",
        "見出しの記号「{id}」が2か所にあります。", "The heading id “{id}” is used twice.",
        "どちらかを別の記号にしてください。報告のページの枠にも、cite、cases などの記号があります。", "Give one of them another id. The page of a report has ids of its own, such as cite and cases.");
    public static readonly DiagnosticCode RubyCount = W("KYO3851",
        "ふりがなの数が漢字の数と合いません（{chars}字に{parts}つ）。", "{parts} readings for {chars} characters.",
        "1字に1つずつ「|」で区切るか、語全体に1つのふりがなを書いてください。", "Write one reading for each character, split by “|”, or one for the whole word.");
    public static readonly DiagnosticCode NotInField = E("KYO3901",
        "この欄では表・囲み・注・画像は使えません。見出しは「###」からです。", "No tables, boxes, notes or images in this field; headings start at “###”.",
        "段落と「- 」の一覧に書き直してください。画像は images に書きます。", "Write paragraphs and lists; pictures go into images.");
    public static readonly DiagnosticCode UnknownBox = E("KYO4101",
        "囲みの名前「{name}」は知りません。", "There is no box “{name}”.",
        "使えるのは「補足」「注意」「要点」「提言」「用語」「方法」「例」「図」「表」「引用」「折りたたみ」「用語集」「数字」「対談」「年表」「提案集」「提言集」「事例」「人物」「会」「一覧」です。", "There are note, caution, point, proposal, term, method, example, figure, table, quote, details, glossary, stat, interview, timeline, proposals, recommendations, case, person, community and directory.");
    public static readonly DiagnosticCode BoxWithoutTitle = E("KYO4102",
        "{name}に題名がありません。", "The {name} has no title.",
        "図と表では次の行に「題名：…」、折りたたみでは同じ行に書いてください。", "Figures and tables take a line “title: …”, details take it on the same line.");
    public static readonly DiagnosticCode BoxWithoutSource = E("KYO4103",
        "{name}に出典がありません。", "The {name} has no source.",
        "「出典：…」の行を足してください。自分で作った図表なら「筆者作成」です。", "Add a line “source: …”; say so if it is your own work.");
    public static readonly DiagnosticCode BoxWithoutId = W("KYO4104",
        "{kind}に記号がないため、番号が付きません。", "The {kind} has no id and so gets no number.",
        "名前のあとに `{example}` と書いてください。", "Write `{example}` after its name.");
    public static readonly DiagnosticCode EmptyBox = W("KYO4105",
        "囲み「{name}」の中身がありません。", "The box “{name}” holds nothing.",
        "中の文を書くか、囲みを消してください。", "Write its text or remove it.");
    public static readonly DiagnosticCode UnknownBoxKey = E("KYO4106",
        "「{key}」という指定はありません。", "“{key}” cannot be set here.",
        "つづりを直すか、消してください。", "Correct the spelling or remove it.");
    public static readonly DiagnosticCode DuplicateBoxId = E("KYO4107",
        "記号「{id}」が2か所にあります。", "The id “{id}” is used twice.",
        "どちらかを別の記号にしてください。", "Give one of them another id.");
    public static readonly DiagnosticCode BoxNotClosed = E("KYO4108",
        "囲み「{name}」が閉じられていません。", "The box “{name}” is not closed.",
        "最後に `{colons}` の行を足してください。囲みの中に囲みを書くときは、外側のコロンを増やします。", "Add a line `{colons}` at its end. A box that holds another needs more colons than the inner one.");
    public static readonly DiagnosticCode UnknownBoxField = E("KYO4109",
        "「{key}」という欄はありません。", "There is no field “{key}”.",
        "使えるのは {known} です。欄でないときは、前に空の行を入れてください。", "There are {known}. Put an empty line before it if it is no field.");
    public static readonly DiagnosticCode ColumnWithoutHead = E("KYO4111",
        "見出しのない列があります（{column}列目）。", "Column {column} has no heading.",
        "列の見出しを書いてください。", "Write what the column holds.");
    public static readonly DiagnosticCode CellCount = E("KYO4112",
        "{line}行目のセルの数が合いません（見出し{expected}、この行{actual}）。", "Line {line} has {actual} cells; the heading has {expected}.",
        "空のセルも `|` で区切ってください。", "Separate empty cells with `|` too.");
    public static readonly DiagnosticCode BoxWithoutField = E("KYO4113",
        "{name}に「{field}」がありません。", "The {name} lacks “{field}”.",
        "書き方はマニュアルの「報告を書く」にあります。", "The manual's chapter on reports shows how to write it.");
    public static readonly DiagnosticCode UnknownSpeaker = W("KYO4114",
        "対談の話し手「{mark}」が決まっていません。", "Nobody speaks as “{mark}” in the interview.",
        "囲みのはじめに「Q = 名前」「A = 名前」のように話し手を書き、段落を「Q:」「A:」で始めてください。", "Name the speakers first, as in “Q = name”, and begin paragraphs with “Q:”.");
    public static readonly DiagnosticCode UnknownAudience = E("KYO4115",
        "提言の相手「{value}」はありません。", "There is no audience “{value}”.",
        "使えるのは {known} です。", "There are {known}.");
    public static readonly DiagnosticCode BoxShowsDraft = W("KYO4116",
        "{kind}「{id}」はまだ公開していないため、表示しません。", "The {kind} “{id}” is not published yet and not shown.",
        "公開してから指してください。", "Publish it first.");
}
