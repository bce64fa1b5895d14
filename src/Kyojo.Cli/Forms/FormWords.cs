using System.Globalization;
using Kyojo.Diagnostics;

namespace Kyojo.Forms;

/// <summary>What <c>forms</c> says, in both languages.</summary>
internal static class FormWords
{
    public static readonly Bilingual Forms = new("届け出の様式（GitHub の issue フォーム）を作る、届いた届け出を記録に書く", "Writes the issue forms; turns a form that was sent into a change of records");
    public static readonly Bilingual Write = new(".github/ISSUE_TEMPLATE/ に様式を書きます", "Write the forms into .github/ISSUE_TEMPLATE/");
    public static readonly Bilingual Read = new("届いた届け出の本文が入ったファイル。記録を書き換えます（下書き、確認日、訂正）", "File with the text of a form that was sent; changes records accordingly");
    public static readonly Bilingual One = new("--write か --read ファイル のどちらかを書いてください。", "Give either --write or --read FILE.");
    public static readonly Bilingual Wrote = new("{0} を書きました。", "Wrote {0}.");
    public static readonly Bilingual UpToDate = new("様式はもう新しいものになっています。", "The forms are up to date.");
    public static readonly Bilingual NoFile = new("「{0}」というファイルはありません。", "There is no file “{0}”.");
    public static readonly Bilingual Refused = new("この届け出は、そのままでは記録に書けません。何も書き換えていません。", "This form cannot be taken as it is. Nothing was changed.");
    public static readonly Bilingual NoForm = new("届け出の様式として読めません。見出し（###）が、足りないか、二度出てくるか、順番がちがいます。", "This is not the text of one of the forms: a heading (###) is missing, stands twice or out of order.");
    public static readonly Bilingual TooLong = new("長すぎます（65,536文字まで）。", "It is too long (at most 65,536 characters).");
    public static readonly Bilingual NotText = new("文字として読めません（UTF-8 ではありません）。", "It cannot be read as text: it is not UTF-8.");
    public static readonly Bilingual Unanswered = new("「{0}」が書かれていません。", "“{0}” has no answer.");
    public static readonly Bilingual NoChoice = new("「{0}」の「{1}」は、選べる言葉の中にありません。", "“{0}”: “{1}” is none of the choices.");
    public static readonly Bilingual NotOneLine = new("「{0}」は1行で書いてください。", "“{0}” must be one line.");
    public static readonly Bilingual NotAgreed = new("公開されることへの了解がありません。", "It was not agreed that this is public.");
    public static readonly Bilingual NoEntry = new("ID「{0}」の会はありません。", "There is no group with the id “{0}”.");
    public static readonly Bilingual MeantEntry = new("ID「{0}」の会はありません。もしかして: {1}", "There is no group with the id “{0}”. Did you mean {1}?");
    public static readonly Bilingual BadDay = new("「{0}」の「{1}」は日付として読めません（例 2026-11-21）。", "“{0}”: “{1}” is no day such as 2026-11-21.");
    public static readonly Bilingual FutureDay = new("確かめた日 {0} が、基準日 {1} より先です。", "The day of the check, {0}, lies after {1}.");
    public static readonly Bilingual OlderDay = new("確かめた日 {0} は、記録にある最終確認日 {1} より前です。", "The day of the check, {0}, is before the last one on record, {1}.");
    public static readonly Bilingual AlreadyEnded = new("この会は、もう終了したことになっています。", "This group is on record as ended.");
    public static readonly Bilingual NoSuccessor = new("「引き継ぎ」には、引き継いだ会のIDが要ります。", "Who took over? The id of that group is needed.");
    public static readonly Bilingual SameSuccessor = new("引き継いだ会が、終わった会と同じです。", "A group cannot take over from itself.");
    public static readonly Bilingual NotEditable = new("記録 {0} の {1} は、書き方がふつうと違うため、書き換えられません。手で直してください。", "Record {0}: {1} is written in an unusual way; change it by hand.");
    public static readonly Bilingual Changed = new("書き換えました: {0}（{1}）", "Changed: {0} ({1})");
    public static readonly Bilingual ByHand = new("記録は書き換えていません（{0}）。届け出を読んで、手で直してください。", "Nothing was changed ({0}); read the form and change the record by hand.");
    public static readonly Bilingual DraftWritten = new("下書きです。内容を確かめてから publication.status を published にしてください。", "It is a draft: check it, then set publication.status to published.");
    public static readonly Bilingual NewFaults = new("届け出のとおりに書くと、次の誤りが出ます。", "Written as told, it would bring these errors:");

    /// <summary>The message with its blanks filled in both languages.</summary>
    public static Bilingual With(this Bilingual text, params object[] values) => new(string.Format(CultureInfo.InvariantCulture, text.Ja, values), string.Format(CultureInfo.InvariantCulture, text.En, values));
}
