namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode LeaveContact = E("KYO2951",
        "{area}の配布物に、{missing}がありません。", "The leaflets of {area} lack {missing}.",
        "site.yml の leave.contact（地域ごとなら leave.per_area）に department と、phone か counter を書いてください。スマートフォンのない人の行き先になります。", "Write department and phone or counter in leave.contact of site.yml, or in leave.per_area: people without a smartphone need them.");
    public static readonly DiagnosticCode LeaveWithoutUrl = W("KYO2952",
        "site.yml に url がないため、印刷する配布物を作りません（画面のページは作ります）。", "Without url in site.yml, no sheets to print are made (pages for the screen are).",
        "公開する場所が決まったら url: https://…/ と書いてください。コードに入るアドレスです。", "Write url: https://…/ once the address is known: it goes into the codes.");
    public static readonly DiagnosticCode LeaveUnknown = E("KYO2953",
        "配布物の{kind}「{value}」はありません。", "There is no {kind} “{value}” for leaflets.",
        "地域は都道府県の2桁か市区町村の6桁のコード、場面は moving-out、graduation、coming-of-age、leaving-company、形は a4、a5、trifold、cards です。", "Areas are the two digits of a prefecture or the six of a municipality; occasions moving-out, graduation, coming-of-age, leaving-company; formats a4, a5, trifold, cards.");
    public static readonly DiagnosticCode FeaturedUnknown = E("KYO2954",
        "featured の「{id}」という会はありません（{area}、{occasion}）。", "featured names no entry: “{id}” ({area}, {occasion}).",
        "会の id を書いてください。content/communities/ のファイルの id です。", "Write the id of a community, as in its file in content/communities/.");
    public static readonly DiagnosticCode LeaveChoose = W("KYO3951",
        "{area}の「{occasion}」で紹介できる会が{n}件あり、紙に載りきりません（載る数: {formats}）。", "{n} groups may be named for {area}, {occasion}: more than the sheets hold ({formats}).",
        "site.yml の leave.per_area に featured: [id, …] と書いて、載せる会と順番を選んでください。書かなければ、よみの順に載り、残りは「ほか○件」になります。", "Choose them with featured: [id, …] in leave.per_area of site.yml. Else the first by reading are named, and the others counted.");
    public static readonly DiagnosticCode FeaturedKeptOut = E("KYO3952",
        "featured の「{name}」は{area}の「{occasion}」に載せられません。条件{line}: {reason}", "featured “{name}” cannot be on the sheets of {area}, {occasion}. Condition {line}: {reason}",
        "featured から外すか、会に確かめて記録を直してください。kyojo leave --explain {code} {id} で、条件ごとの理由が出ます。", "Take it out of featured, or ask the group and mend its record. kyojo leave --explain {code} {id} tells the reasons.");
    public static readonly DiagnosticCode LeaveEmpty = W("KYO3953",
        "{area}の「{occasion}」には、案内できる会も、この地域の会もありません。ページと一般の配布物は作ります。", "There is no group for {area}, {occasion}. Its page and general sheets are made all the same.",
        "会の places と joining.invite_moments を登録してください。", "Enter places and joining.invite_moments of groups.");
    public static readonly DiagnosticCode SheetTooFull = E("KYO6301",
        "{area}の「{occasion}」の{format}に入りきりません。{block}: {lines}行、入るのは{room}行です。", "The {format} sheet of {area}, {occasion} is too full. {block}: {lines} lines, room for {room}.",
        "featured の会を減らす、leave.per_sheet を小さくする、content/leave.yml の文や note、窓口の言葉を短くする、のどれかをしてください。", "Feature fewer groups, lower leave.per_sheet, or shorten the texts of content/leave.yml, the note or the contact.");
    public static readonly DiagnosticCode CardAddressTooLong = E("KYO6302",
        "短いアドレスが{n}文字あり、カードのコードが24mmに収まりません（84文字まで）。", "The short address has {n} characters: its code does not fit the 24 mm of a card (84 at most).",
        "url を短くするか、leave.formats から cards を外してください。", "Shorten url, or take cards out of leave.formats.");
    public static readonly DiagnosticCode LeaveTestUrl = W("KYO6303",
        "url「{url}」は試験用の名前で、印刷したコードはどこにもつながりません。", "url “{url}” is a name for tests: printed codes will lead nowhere.",
        "印刷する前に、公開する本当のアドレスを url に書いてください。", "Write the real public address in url before you print.");
    public static readonly DiagnosticCode ShortUrlWrong = E("KYO6304",
        "短いアドレスの表のこの行は使えません:「{text}」。{detail}", "This line of the short addresses cannot be used: “{text}”. {detail}",
        "content/data/short-urls.csv は kyojo leave --codes が書くファイルです。一度印刷したコードの行き先は変えられません。前の版に戻してください。", "content/data/short-urls.csv is written by kyojo leave --codes. Where a printed code leads never changes: restore the file.");
    public static readonly DiagnosticCode ShortUrlMoved = W("KYO6305",
        "url が前と違います（{old}）。印刷して配ったコード{n}個が使えなくなります。", "url has changed (it was {old}): {n} printed codes would no longer work.",
        "前のアドレスを残すか、前のアドレスから転送してください。配り直すときは kyojo leave --codes で表を新しくします。", "Keep the old address, or redirect from it. After printing anew, run kyojo leave --codes.");
    public static readonly DiagnosticCode ShortUrlMissing = I("KYO6306",
        "短いアドレスの表に、まだないコードが{n}個あります（{codes}）。", "{n} codes are not in the table of short addresses yet ({codes}).",
        "印刷する前に kyojo leave --codes を実行し、content/data/short-urls.csv を保存してください。地域や場面をやめても、コードが使えます。", "Run kyojo leave --codes before you print and keep content/data/short-urls.csv: codes then go on working when an area or occasion ends.");
}
