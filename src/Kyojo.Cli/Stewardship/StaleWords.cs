using Kyojo.Catalogs;
using Kyojo.Diagnostics;

namespace Kyojo.Stewardship;

/// <summary>What <c>stale</c> and <c>confirm</c> say, in both languages.</summary>
internal static class StaleWords
{
    public static readonly Bilingual Stale = new("確かめる会の一覧を、担当部署ごとに出します", "Lists the entries to be confirmed, department by department");
    public static readonly Bilingual Area = new("この都道府県か市区町村のコードの会だけ（例 32、322016）", "Only entries of a prefecture or municipality code, such as 32 or 322016");
    public static readonly Bilingual Owner = new("この担当部署の会だけ", "Only entries of this department");
    public static readonly Bilingual Due = new("何日先までの期限を載せるか（はじめは 90）", "How many days ahead to look (90 at first)");
    public static readonly Bilingual Format = new("形（text、markdown、csv、json）", "Form (text, markdown, csv, json)");
    public static readonly Bilingual Encoding = new("csv の文字コード（utf8-bom、cp932）", "Encoding of csv (utf8-bom, cp932)");
    public static readonly Bilingual Out = new("書き出すファイル。書かなければ画面に出します", "File to write; the screen when left out");
    public static readonly Bilingual Max = new("この件数より多いと終了コード 1 にします", "Exit code 1 above this number of entries");
    public static readonly Bilingual Leaflets = new("配布物だけを見ます: 版のあとに中身の変わった紙と、次の3月までに確かめる会", "Looks at the leaflets alone: sheets that changed since their edition, and who on them is to be confirmed before the next March");
    public static readonly Bilingual BadDays = new("日数「{0}」は使えません（0 以上の整数）。", "“{0}” is no number of days (0 or more).");
    public static readonly Bilingual BadArea = new("地域「{0}」がありません。都道府県の2桁か市区町村の6桁のコードを書いてください（例 32、322016）。", "There is no area “{0}”: write the two digits of a prefecture or the six of a municipality, such as 32 or 322016.");
    public static readonly Bilingual OutInside = new("「{0}」は公開するフォルダーの中です。別の場所を指定してください。", "“{0}” is inside the published folder: name another place.");
    public static readonly Bilingual Written = new("{0} に {1} 件を書きました。", "Wrote {1} entries to {0}.");
    public static readonly Bilingual NoSheets = new("配布物の紙がありません。site.yml の url と leave を確かめてください。", "There are no sheets: see url and leave in site.yml.");
    public static readonly Bilingual NoEdition = new("site.yml に leave.edition がないため、版は記録の更新といっしょに進みます。刷った紙と比べるには、「2027年3月版」のように書いてください。", "site.yml has no leave.edition, so the edition moves on with the records. To compare with what was printed, write one such as 2027年3月版.");
    public static readonly Bilingual BadEdition = new("版「{0}」から年月が読めないため、刷った紙と比べられません。「2027年3月版」のように書いてください。", "No month can be read from the edition “{0}”: write it like 2027年3月版 to compare with what was printed.");
    public static readonly Bilingual NoneChanged = new("版「{0}」の月（{1} から）に入ってから、中身の変わった紙はありません。", "No sheet has changed since the month of the edition “{0}” ({1}).");
    public static readonly Bilingual Changed = new("■ 版「{0}」の月（{1} から）に入ってから、中身の変わった紙", "■ Sheets that changed since the month of the edition “{0}” ({1})");
    public static readonly Bilingual Sheet = new("{0}「{1}」（{2}）", "{0}, {1} ({2})");
    public static readonly Bilingual ChangedOn = new("{0} に記録が変わりました", "its record changed on {0}");
    public static readonly Bilingual LeftOn = new("{0} から載りません（条件{1}: {2}）", "not named since {0} (condition {1}: {2})");
    public static readonly Bilingual BeforeMarch = new("紙に載っている会のうち、{0} までに確かめるもの: {1}件", "Named on sheets, to be confirmed by {0}: {1}");
    public static readonly Bilingual Department = new("■ {0}（{1}件）", "■ {0} ({1})");
    public static readonly Bilingual Nothing = new("確かめる会はありません。", "No entry has to be confirmed.");
    public static readonly Bilingual Total = new("公開中の {0} 件のうち、確かめるもの {1} 件。", "{1} of {0} published entries are to be confirmed.");
    public static readonly Bilingual NextChange = new("次に表示が変わる日: {0}（この日に作り直すと、日数の表示が新しくなります）", "Next day on which pages change by age: {0} (build again on that day)");
    public static readonly Bilingual NoNextChange = new("次に表示が変わる日: ありません", "Next day on which pages change by age: none");
    public static readonly Bilingual Age = new("{0}（{1}日前）", "{0} ({1} days ago)");
    public static readonly Bilingual LastChecked = new("最終確認", "last checked");
    public static readonly Bilingual Limit = new("期限", "due");
    public static readonly Bilingual NotInCp932 = new("CP932 にない文字を置き換えました: {0} の {1}", "Letters that CP932 has not were replaced in {0}: {1}");
    public static readonly Bilingual Confirm = new("会の活動を確かめた日と方法を、記録に書きます", "Writes into a record when and how it was confirmed");
    public static readonly Bilingual ConfirmId = new("会の id", "Id of the community");
    public static readonly Bilingual ConfirmOn = new("確かめた日（例 2026-11-21）。書かなければ今日", "Day of the check, such as 2026-11-21; today when left out");
    public static readonly Bilingual ConfirmHow = new("確かめ方（site、contact、registry、event、literature）", "How it was checked (site, contact, registry, event, literature)");
    public static readonly Bilingual NoEntry = new("id「{0}」の会はありません。", "There is no community with the id “{0}”.");
    public static readonly Bilingual MeantEntry = new("もしかして: {0}", "Did you mean: {0}");
    public static readonly Bilingual BadDay = new("--on「{0}」は日付ではありません（例 2026-11-21）。", "--on “{0}” is not a day such as 2026-11-21.");
    public static readonly Bilingual FutureDay = new("--on {0} は先の日付です（基準日 {1}）。", "--on {0} lies ahead (as of {1}).");
    public static readonly Bilingual OlderDay = new("--on {0} は、記録にある最終確認日 {1} より前です。書き換えませんでした。", "--on {0} is before the last check on record, {1}. Nothing was changed.");
    public static readonly Bilingual HasEnded = new("「{0}」は終了した会です。活動が続いているなら、先に lifecycle.status を直してください。", "“{0}” has ended. If it goes on, change lifecycle.status first.");
    public static readonly Bilingual CannotWrite = new("{0}: 書き方がふつうと違うため、書き換えられません。lifecycle.checked_on と checked_how を手で直してください。", "{0}: written in an unusual way; change lifecycle.checked_on and checked_how by hand.");
    public static readonly Bilingual Confirmed = new("{0}: 最終確認日を {1}（{2}）にしました。", "{0}: last checked {1} ({2}).");
    public static readonly Bilingual AlreadyConfirmed = new("{0}: もう {1}（{2}）になっています。", "{0}: is at {1} ({2}) already.");
    public static readonly Bilingual StatusUnknown = new("活動状況は「不明」のままです。活動中とわかったら lifecycle.status を active にしてください。", "Its status is still unknown: set lifecycle.status to active if it is.");

    /// <summary>What is to be checked.</summary>
    public static Bilingual Of(CheckReason reason) => reason switch
    {
        CheckReason.StopsSoon => new("90日以内に、この記録のために公開が止まります", "will stop the build within 90 days"),
        CheckReason.OverdueSoon => new("90日以内に、一覧の最後へ移ります", "goes to the end of lists within 90 days"),
        CheckReason.Overdue => new("最終確認が古く、一覧の最後に移っています", "checked so long ago that it stands at the end of lists"),
        CheckReason.Unconfirmed => new("最終確認が古く、ページに注意書きが出ています", "checked so long ago that its page warns"),
        CheckReason.Set => new("決めた次回確認日を過ぎています", "the day set for its check is past"),
        CheckReason.Aging => new("最終確認から種別の期間を過ぎています", "checked longer ago than the period of its type"),
        CheckReason.Soon => new("まもなく期限です", "due soon"),
        CheckReason.DeadSuccessor => new("引き継いだ会も終わっています", "its successor has ended, too"),
        CheckReason.NoSource => new("出典がありません", "has no source"),
        _ => new("活動しているかどうかを、まだ誰も確かめていません", "nobody has confirmed yet whether it is active"),
    };
}
