namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

// What `theme check` sees on the pages of its invented sites. A build does not tell these.
public static partial class Codes
{
    public static readonly DiagnosticCode SkipLink = E("KYO4501",
        "ページの最初のリンクが、本文へ飛ぶリンクではありません（{pages}）。", "The first link of a page does not lead to its main part ({pages}).",
        "body のはじめに <a href=\"#main\">本文へ</a> を置き、main に id=\"main\" を付けてください。", "Begin the body with <a href=\"#main\">…</a> and give main that id.");
    public static readonly DiagnosticCode Landmarks = E("KYO4502",
        "ページの区分が正しくありません: {what}（{pages}）。", "The parts of a page are not marked rightly: {what} ({pages}).",
        "body の直下に header、nav、main、footer を置き、nav が二つ以上あればそれぞれに aria-label で名前を付けてください。", "Put header, nav, main and footer into the body; where there are several nav elements, name each with aria-label.");
    public static readonly DiagnosticCode ContentPolicy = E("KYO4503",
        "ページの安全の設定（Content-Security-Policy）が足りません: {what}（{pages}）。", "The security policy of a page (Content-Security-Policy) falls short: {what} ({pages}).",
        "partials/layout.hbs の head のはじめに、もとのテーマと同じ meta を置いてください。", "Begin the head of partials/layout.hbs with the meta element of the built-in theme.");
    public static readonly DiagnosticCode ForeignRequest = E("KYO4504",
        "ページがほかのサイトから読み込みます:「{what}」（{pages}）。", "A page loads something from another site: “{what}” ({pages}).",
        "ファイルを themes/ の assets/ に置き、{{asset …}} で読み込んでください。", "Put the file into assets/ of the theme and use {{asset …}}.");
    public static readonly DiagnosticCode Zoom = E("KYO4505",
        "ページを拡大できません: viewport に「{what}」があります（{pages}）。", "A page cannot be enlarged: its viewport says “{what}” ({pages}).",
        "viewport は width=device-width, initial-scale=1 だけにしてください。", "Let viewport say width=device-width, initial-scale=1 and no more.");
}
