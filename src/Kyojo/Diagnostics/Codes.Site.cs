namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode NoSiteFile = E("KYO2401",
        "{path} がありません。", "There is no {path}.",
        "サイトのフォルダーで実行しているか確かめてください。", "Run the command in the site's folder, or name the file with --config.");
    public static readonly DiagnosticCode NoSiteUrl = W("KYO2402",
        "site.yml に url がないため、{outputs} を出力しません。", "Without url in site.yml, {outputs} are not written.",
        "公開する場所が決まったら url: https://…/ と書いてください。", "Write url: https://…/ once the address is known.");
    public static readonly DiagnosticCode NoSuchCode = E("KYO2404",
        "診断コード {code} はありません。", "There is no diagnostic code {code}.",
        "site.yml の diagnostics.severity にあるコードのつづりを確かめてください。", "Check the spelling in diagnostics.severity of site.yml.");
    public static readonly DiagnosticCode CodeLocked = E("KYO2405",
        "{code} は止めたり軽くしたりできません。", "{code} cannot be silenced or made lighter.",
        "site.yml からこの行を消してください。個人の情報と安全を守る検査です。", "Remove the line from site.yml: this check protects people and visitors.");
    public static readonly DiagnosticCode OperatorCode = E("KYO2406",
        "市区町村・都道府県のサイトには operator.lg_code が必要です。", "A municipal publisher needs operator.lg_code.",
        "operator に lg_code: \"322016\" のように書いてください。", "Write lg_code: \"322016\" in operator.");
    public static readonly DiagnosticCode OperatorMissing = W("KYO2407",
        "運営者の項目（{keys}）がありません。", "Operator fields are missing ({keys}).",
        "site.yml の operator に書いてください。問い合わせ先がわからないと、誤りを知らせてもらえません。", "Write them in operator of site.yml, so that visitors can report mistakes.");
    public static readonly DiagnosticCode BrokenLink = E("KYO5301",
        "リンク先「{target}」がこのサイトにありません（{page}）。", "The link target “{target}” is not in this site ({page}).",
        "リンクの行き先を直すか、リンクを消してください。", "Correct the link or remove it.");
    public static readonly DiagnosticCode BrokenFragment = E("KYO5302",
        "リンク先「{target}」にその見出しがありません（{page}）。", "The link target “{target}” has no such anchor ({page}).",
        "見出しの言葉か記号が変わっています。行き先のページを開いて、# のあとを直してください。", "The heading was reworded: open the page and correct what follows #.");
    public static readonly DiagnosticCode SiteSize = W("KYO5303",
        "サイトの大きさが {size} です。GitHub Pages の上限（{limit}）の8割を超えました。大きいフォルダー: {folders}", "The site is {size}, over 80 % of the GitHub Pages limit ({limit}). Largest folders: {folders}",
        "大きな写真を小さくするか、大きなファイルを別の場所に置いてリンクしてください。", "Make large pictures smaller, or keep large files elsewhere and link to them.");
    public static readonly DiagnosticCode AddressGone = E("KYO6201",
        "公開した場所「{address}」のページがなくなっています。", "The published address “{address}” has no page any more.",
        "会の記録は消さずに、終わった会なら lifecycle.status: ended、取り下げるなら publication.status: withdrawn と書きます。場所を変えたのなら、新しい記録の redirects か site.yml の redirects に前の場所を書きます。", "Do not delete the record: write lifecycle.status: ended for a group that has ended, or publication.status: withdrawn. If it has moved, name the old address in redirects of the record or of site.yml.");
    public static readonly DiagnosticCode LockLine = E("KYO6202",
        "「{text}」は、ページの場所として読めません。", "“{text}” is no address of a page.",
        "urls.lock は kyojo build --lock が書くファイルです。前の版に戻すか、まちがった行を消してから、もう一度 kyojo build --lock を実行します。", "urls.lock is written by kyojo build --lock: restore it, or remove the wrong line, and run that again.");
    public static readonly DiagnosticCode TwoWriters = E("KYO6501",
        "「{path}」を2つが書こうとしています: {a} と {b}", "Two writers of “{path}”: {a} and {b}",
        "どちらかの id、ファイル名、redirects を変えてください。", "Change the id, the file name or the redirects of one of them.");
}
