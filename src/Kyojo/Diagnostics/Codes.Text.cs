namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode NoSuchFootnote = E("KYO2505",
        "注「[^{label}]」の中身がありません。", "Footnote “[^{label}]” has no text.",
        "文書の最後に `[^{label}]: 注の文` を書いてください。", "Write `[^{label}]: text` at the end.");
    public static readonly DiagnosticCode UnusedFootnote = W("KYO2506",
        "注「{label}」は本文のどこからも使われていないため、表示されません。", "Footnote “{label}” is used nowhere and is not shown.");
    public static readonly DiagnosticCode DoubledFootnote = E("KYO2507",
        "注「{label}」が2か所で定義されています。", "Footnote “{label}” is written twice.",
        "1か所目は{line}行目です。", "The first is on line {line}.");
    public static readonly DiagnosticCode BrokenContentLink = E("KYO2508",
        "リンク先「{target}」が見つかりません。", "The link target “{target}” does not exist.",
        "content/ の中のファイルの名前を確かめてください。", "Check the file name inside content/.");
    public static readonly DiagnosticCode HtmlAsText = E("KYO3501",
        "HTMLのタグ「{tag}」は使えません。文字のまま表示されます。", "The HTML tag “{tag}” cannot be used; it is shown as text.",
        "強調は ** で囲みます。", "Use ** for emphasis.");
    public static readonly DiagnosticCode HtmlForbidden = E("KYO3502",
        "「{tag}」はこのサイトでは動きません。", "“{tag}” does not work on this site.");
    public static readonly DiagnosticCode ForbiddenLink = E("KYO3511",
        "「{scheme}:」で始まるリンクは安全のため使えません。", "Links starting with “{scheme}:” are not safe and not accepted.",
        "使えるのは https、http、mailto、tel です。", "https, http, mailto and tel are accepted.");
    public static readonly DiagnosticCode LocalFileLink = E("KYO3512",
        "パソコンや庁内の共有フォルダーの場所です。住民のかたは開けません。", "This is a place on a computer or office share; visitors cannot open it.",
        "ファイルを content/ に置き、その場所を書いてください。", "Put the file in content/ and write that path.");
    public static readonly DiagnosticCode SchemelessLink = E("KYO3513",
        "「//」で始まるリンクです。", "The link starts with “//”.",
        "`https://` を付けてください。", "Put `https://` in front.");
    public static readonly DiagnosticCode ImageWithoutAlt = E("KYO3701",
        "画像に代わりの文（代替）がありません。", "The image has no alternative text.",
        "見えない人に伝える内容を。飾りなら `![-](…)`。", "Say what it tells; `![-](…)` if it is decoration.");
    public static readonly DiagnosticCode RemoteImage = E("KYO3705",
        "よそのサイトの画像は表示できません。", "Images of other sites cannot be shown.",
        "許可を得て content/ に置いてください。", "Put it in content/ with permission.");
    public static readonly DiagnosticCode BadHeadingId = E("KYO3803",
        "見出しの記号「{id}」に使えない文字があります。", "The heading id “{id}” has characters that cannot be used.",
        "半角の英小文字・数字・ハイフン", "Lower-case ASCII letters, digits, hyphens");
    public static readonly DiagnosticCode DuplicateHeadingId = E("KYO3804",
        "見出しの記号「{id}」が2か所にあります。", "The heading id “{id}” is used twice.");
    public static readonly DiagnosticCode RubyCount = W("KYO3851",
        "ふりがなの数が漢字の数と合いません（{chars}字に{parts}つ）。", "{parts} readings for {chars} characters.");
    public static readonly DiagnosticCode NotInField = E("KYO3901",
        "この欄では表・囲み・注・画像は使えません。見出しは「###」からです。", "No tables, boxes, notes or images in this field; headings start at “###”.");
    public static readonly DiagnosticCode ColumnWithoutHead = E("KYO4111",
        "見出しのない列があります（{column}列目）。", "Column {column} has no heading.",
        "列の見出しを書いてください。", "Write what the column holds.");
    public static readonly DiagnosticCode CellCount = E("KYO4112",
        "{line}行目のセルの数が合いません（見出し{expected}、この行{actual}）。", "Line {line} has {actual} cells; the heading has {expected}.",
        "空のセルも `|` で区切ってください。", "Separate empty cells with `|` too.");
}
