namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode PageTitle = W("KYO5001",
        "ページに題名（title）がありません（{pages}）。", "A page has no title ({pages}).",
        "partials/layout.hbs の title に {{page.title}} を書いてください。", "Write {{page.title}} in the title of partials/layout.hbs.");
    public static readonly DiagnosticCode PageLanguage = W("KYO5002",
        "ページの言語（html の lang）が書かれていません（{pages}）。", "A page does not say its language: html lang ({pages}).",
        "<html lang=\"{{site.htmlLang}}\"> と書いてください。", "Write <html lang=\"{{site.htmlLang}}\">.");
    public static readonly DiagnosticCode PageHeading = W("KYO5003",
        "大見出し（h1）が{what}個あります（{pages}）。", "A page has {what} main headings, h1 ({pages}).",
        "h1 は一ページに一つにしてください。", "Give each page one h1.");
    public static readonly DiagnosticCode HeadingOrder = W("KYO5004",
        "見出しの段が飛んでいます:「{what}」（{pages}）。", "A heading skips a level: “{what}” ({pages}).",
        "h2 の次は h3 というように、一段ずつにしてください。", "Go down one level at a time: h3 after h2.");
    public static readonly DiagnosticCode MainPart = W("KYO5005",
        "本文の範囲（main）が{what}個あります（{pages}）。", "A page has {what} main parts ({pages}).",
        "main は一ページに一つにしてください。", "Give each page one main element.");
    public static readonly DiagnosticCode NamelessLink = W("KYO5006",
        "リンクかボタンに言葉がありません:「{what}」（{pages}）。", "A link or button has no words: “{what}” ({pages}).",
        "言葉を書くか、aria-label を付けてください。", "Write words in it, or give it an aria-label.");
    public static readonly DiagnosticCode SameId = W("KYO5007",
        "同じ id「{what}」が一ページに二つあります（{pages}）。", "The id “{what}” is on a page twice ({pages}).",
        "id を別の名前にしてください。", "Give one of them another id.");
    public static readonly DiagnosticCode MissingAlt = W("KYO5008",
        "画像「{what}」に代わりの文（alt）がありません（{pages}）。", "Picture “{what}” has no alternative text ({pages}).",
        "alt を書いてください。飾りなら alt=\"\" とします。", "Write alt; for decoration, alt=\"\".");
    public static readonly DiagnosticCode FileNameAsAlt = W("KYO5009",
        "画像の代わりの文がファイル名です:「{what}」（{pages}）。", "The alternative text of a picture is a file name: “{what}” ({pages}).",
        "何の画像かを言葉で書いてください。", "Say in words what the picture shows.");
    public static readonly DiagnosticCode TableWithoutHeads = W("KYO5010",
        "表に見出しのセル（th）がありません:「{what}」（{pages}）。", "A table has no heading cells, th: “{what}” ({pages}).",
        "一行目か一列目を th にしてください。", "Make the first row or column th.");
    public static readonly DiagnosticCode NamelessControl = W("KYO5011",
        "入力欄「{what}」に名前（label）がありません（{pages}）。", "The field “{what}” has no label ({pages}).",
        "<label for=\"…\"> を付けてください。", "Give it a <label for=\"…\">.");
    public static readonly DiagnosticCode PageVagueLink = W("KYO5012",
        "リンクの言葉だけでは行き先がわかりません:「{what}」（{pages}）。", "The words of a link do not say where it leads: “{what}” ({pages}).",
        "行き先の題名を言葉にしてください。", "Use the title of the target as the words.");
    public static readonly DiagnosticCode StrayItem = W("KYO5013",
        "一覧（ul、ol）の外に項目（li）があります（{pages}）。", "A list item stands outside a list ({pages}).",
        "li を ul か ol の中に入れてください。", "Put li into ul or ol.");
    public static readonly DiagnosticCode NoAccessibilityScope = I("KYO5901",
        "アクセシビリティ方針の対象範囲がありません。ページには「未設定」と出ます。", "The accessibility policy does not say which pages it is about; the page says “not set”.",
        "url か accessibility.scope を書いてください。", "Set url or accessibility.scope.");
    public static readonly DiagnosticCode ClaimWithoutResults = E("KYO5902",
        "「{degree}」と書くには、試験の日と結果が要ります。{detail}", "To claim “{degree}”, the day and the results of the test are needed: {detail}",
        "accessibility.degree を消すか、tested_on と content/data/accessibility-results.csv（38の基準すべて）をそろえてください。", "Remove accessibility.degree, or complete tested_on and content/data/accessibility-results.csv (all 38 criteria).");
}
