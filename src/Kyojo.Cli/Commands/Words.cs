using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>What the program says besides diagnostics, in both languages.</summary>
internal static class Words
{
    public static readonly Bilingual Program = new("共助のディレクトリを静的サイトにします。", "Turns a directory of mutual support (共助) into a static site.");
    public static readonly Bilingual Build = new("サイトを作ります（何も書かないときの動き）", "Writes the site (the default)");
    public static readonly Bilingual LockAddresses = new("公開した場所を urls.lock に書き足します（場所が消えるとエラーになります）", "Add the published addresses to urls.lock (one that vanishes is an error)");
    public static readonly Bilingual AddressesLocked = new("公開した場所を {0} に書き足しました。記録といっしょに保存してください。", "Added the published addresses to {0}. Keep it with the records.");
    public static readonly Bilingual Check = new("すべてを調べます。何も書きません", "Checks everything, writes nothing");
    public static readonly Bilingual Explain = new("ページがなぜそうなっているか、診断コードの意味を説明します", "Tells why a page is as it is, or what a diagnostic code means");
    public static readonly Bilingual Clean = new("Kyojo が書いたファイルだけを消します", "Removes only what Kyojo wrote");
    public static readonly Bilingual Duplicates = new("同じ会が二つ登録されている可能性のある組を、理由とともに並べます", "Lists entries that may be one group, and why");
    public static readonly Bilingual NoDuplicates = new("同じ会と思われる組はありません。", "No two entries seem to be one group.");
    public static readonly Bilingual DuplicatesFound = new("{0} 組あります。同じ会なら一方にまとめ、もう一方の id を redirects に書きます。別の会なら、どちらかに not_duplicate_of: [もう一方の id] と書くと、次から出ません。",
        "{0} pairs. If they are one group, keep one and put the id of the other into its redirects. If not, write not_duplicate_of: [id of the other] in either, and they are not listed again.");
    public static readonly Bilingual Search = new("サイトの検索が何を答えるかを示します。何も書きません", "Shows what the site's search answers; writes nothing");
    public static readonly Bilingual SearchWord = new("探す言葉。空白で区切ると、すべてに当てはまるものを探します", "Words to look for; all of them have to be found");
    public static readonly Bilingual SearchExplain = new("言葉をどう読みかえたかと、点数を示します", "Tell how the words were read, and the scores");
    public static readonly Bilingual SearchFound = new("{0} 件見つかりました。", "{0} found.");
    public static readonly Bilingual SearchForms = new("「{0}」は次の形で探しました: {1}", "“{0}” was looked for as: {1}");
    public static readonly Bilingual SearchPart = new("「{0}」の点数 {1}", "“{0}” scores {1}");
    public static readonly Bilingual Fix = new("推測なしに直せるところを差分で示します（--write で書き込みます）", "Shows as a diff what can be repaired without a guess (--write writes it)");
    public static readonly Bilingual FixWrite = new("差分のとおりに書き込みます", "Write what the diff shows");
    public static readonly Bilingual FixSkipped = new("{0}: {1} はほかの直しと重なるなどのため、直しませんでした。手で直してください。", "{0}: {1} was not repaired (it overlaps another repair, or the text is not as expected). Mend it by hand.");
    public static readonly Bilingual FixDescription = new("kyojo fix --write で直せます。", "kyojo fix --write repairs it.");
    public static readonly Bilingual NothingToFix = new("自動で直せるところはありません。", "Nothing can be repaired automatically.");
    public static readonly Bilingual Fixed = new("{0} 個のファイルの {1} か所を直しました（{2}）。", "{0} files, {1} places repaired ({2}).");
    public static readonly Bilingual FixOffered = new("{0} 個のファイルの {1} か所を直せます（{2}）。まだ何も書いていません。よければ fix --write を実行してください。", "{0} files, {1} places can be repaired ({2}). Nothing is written yet: run fix --write to do it.");
    public static readonly Bilingual New = new("会、事例、報告のひな形を書きます", "Writes the draft of a community, case or report");
    public static readonly Bilingual NewField = new("種別だけの項目の値（例 --field size=small）。いくつでも書けます", "Value of a field of the type, such as --field size=small; may be repeated");
    public static readonly Bilingual ExampleOf = new("（例 {0}）", " (such as {0})");
    public static readonly Bilingual AnswerNeeded = new("上のどれか、または何かを書いてください（やめるときは Ctrl+D）。", "Please choose one of these, or write something (Ctrl+D to stop).");
    public static readonly Bilingual OptionNeeded = new("--{0} が要ります: {1}（例 {2}）", "--{0} is needed: {1} (such as {2})");
    public static readonly Bilingual BadId = new("id「{0}」は使えません。半角の英小文字・数字・ハイフンで60字までです。", "Id “{0}” is not allowed: lower-case ASCII letters, digits and hyphens, at most 60.");
    public static readonly Bilingual FileThere = new("{0} はもうあります。上書きはしません。", "{0} is there already and is not overwritten.");
    public static readonly Bilingual Drafted = new("{0} に下書きを書きました。内容を書き足したら、check で確かめ、status を published にしてください。", "Wrote the draft {0}. Fill it in, run check, and set status to published.");
    public static readonly Bilingual Changes = new("前の状態と比べて、何が変わるかを言葉で示します", "Tells in plain words what changes against an earlier state");
    public static readonly Bilingual ChangesFrom = new("前の状態のサイトのフォルダー", "Folder of the site as it was");
    public static readonly Bilingual ChangesFormat = new("結果の形（text、markdown）", "Form of the result (text, markdown)");
    public static readonly Bilingual ChangesAdded = new("追加（{0}）", "Added ({0})");
    public static readonly Bilingual ChangesChanged = new("変更（{0}）", "Changed ({0})");
    public static readonly Bilingual ChangesEnded = new("活動の終了（{0}）", "Ended ({0})");
    public static readonly Bilingual ChangesRemoved = new("削除（{0}）", "Removed ({0})");
    public static readonly Bilingual PagesNew = new("新しいページ（{0}）", "New pages ({0})");
    public static readonly Bilingual PagesChanged = new("内容が変わるページ（{0}）", "Pages that change ({0})");
    public static readonly Bilingual PagesGone = new("なくなるページ（{0}）", "Pages that go ({0})");
    public static readonly Bilingual NoChanges = new("サイトの内容は変わりません。", "Nothing changes on the site.");
    public static readonly Bilingual NoFolder = new("フォルダー「{0}」がありません。", "There is no folder “{0}”.");
    public static readonly Bilingual ChangesNeedCheck = new("エラーが {0} 件あるため、比べられません。先に check で直してください。", "There are {0} errors, so nothing was compared. Mend them first (check).");
    public static readonly Bilingual InfoLeftOut = new("ほかに、お知らせ（情報）が {0}件あります。check か --verbose で見られます。", "There are {0} pieces of information besides: see check, or --verbose.");
    public static readonly Bilingual FileLinks = new("リンクの書き方。file は、サーバーに置かずに共有フォルダーや USB メモリーから開くサイト用（…/index.html）", "How links are written: file is for a copy opened from a share or a stick (…/index.html)");
    public static readonly Bilingual Theme = new("テーマ（見た目の一式）の道具", "Tools for themes");
    public static readonly Bilingual ThemeCheck = new("テーマが決まりを守っているか、文字列がそろっているかを調べます", "Checks a theme: templates, files, and strings of each language");
    public static readonly Bilingual ThemeName = new("themes/ の中のフォルダーの名前。書かなければ site.yml のテーマ", "Folder below themes/; the theme of site.yml when left out");
    public static readonly Bilingual ThemeVerbNeeded = new("何をするかを書いてください（例 theme check）。", "Say what to do, such as: theme check");
    public static readonly Bilingual NoTheme = new("テーマ「{0}」がありません（themes/{0}/theme.yml）。", "There is no theme “{0}” (themes/{0}/theme.yml).");
    public static readonly Bilingual ThemeStrings = new("文字列 {0}: {1} / {2}（{3} %）", "Strings {0}: {1} of {2} ({3} %)");
    public static readonly Bilingual ContentStrings = new("会の名前と概要 {0}: {1} / {2}（{3} %）。人 {4}、機械 {5}、ほかに下書き {6}", "Names and summaries {0}: {1} of {2} ({3} %): by people {4}, by machine {5}; drafts besides {6}");
    public static readonly Bilingual TypeStrings = new("種別の文 {0}: {1} / {2}", "Texts of kinds {0}: {1} of {2}");
    public static readonly Bilingual Strings = new("言語ごとに、文がどれだけそろっているかも示します（--verbose で足りないものの名前）", "Tell how much is said in each language, too (--verbose names what is missing)");
    public static readonly Bilingual ThemeTried = new("架空のサイト二つ（すべての種類のページと、内容がまだないもの）を作り、{0}ページ（{1}種類）を調べました。", "Rendered two invented sites (one with everything, one with nothing yet) and looked at {0} pages of {1} kinds.");
    public static readonly Bilingual ThemeChecked = new("テーマ {0} {1} を調べ終わりました。エラー {2}、警告 {3}。", "Checked the theme {0} {1}: {2} errors, {3} warnings.");
    public static readonly Bilingual Output = new("書き出すフォルダー", "Output folder");
    public static readonly Bilingual AsOf = new("基準日（例 2026-04-01）", "Day to compute ages against, such as 2026-04-01");
    public static readonly Bilingual Config = new("設定ファイル", "Settings file");
    public static readonly Bilingual NoCache = new("すべてのページを作り直します", "Render every page again");
    public static readonly Bilingual Drafts = new("下書きも出します（確認用）", "Show drafts (for preview)");
    public static readonly Bilingual Verbose = new("くわしく表示します", "Tell more");
    public static readonly Bilingual Lang = new("メッセージの言語（ja、en、both）", "Language of messages (ja, en, both)");
    public static readonly Bilingual Format = new("結果の形（text、github、json、sarif）", "Form of the result (text, github, json, sarif)");
    public static readonly Bilingual ExplainWhat = new("ページの場所、id、または診断コード", "Address of a page, an id, or a diagnostic code");
    public static readonly Bilingual NoIcu = new(
        "この環境では文字の正規化（NFKC）が働きません。ICU を入れ（Debian なら libicu）、環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を消してください。",
        "Unicode normalisation (NFKC) does not work here. Install ICU (libicu on Debian) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
    public static readonly Bilingual Locked = new("別のビルドが動いています（{0}）。終わってからもう一度実行してください。", "Another build is running ({0}). Try again when it has finished.");
    public static readonly Bilingual NoTimeZone = new("時間帯「{0}」がこの環境にありません。", "Time zone “{0}” is not known here.");
    public static readonly Bilingual BadAsOf = new("--as-of「{0}」は日付ではありません（例 2026-04-01）。", "--as-of “{0}” is not a day such as 2026-04-01.");
    public static readonly Bilingual Unexpected = new("予期しない失敗です。公開中のサイトはそのままです: {0}", "Unexpected failure; the published site is untouched: {0}");
    public static readonly Bilingual Published = new("ページ {0}: 書き込み {1}、そのまま {2}。ほかのファイルの書き込み {3}、削除 {4}。{5} 秒、警告 {6}。出力: {7}",
        "{0} pages: {1} written, {2} kept. {3} other files written, {4} removed. {5} s, {6} warnings. Output: {7}");
    public static readonly Bilingual NextPublishing = new("次に公開する報告の時刻: {0}。この時刻を過ぎてから、もう一度作ってください。", "The next report may be published at {0}; build again after that.");
    public static readonly Bilingual Checked = new("調べ終わりました。ページ {0}、エラー {1}、警告 {2}（{3} 秒）。", "Checked {0} pages: {1} errors, {2} warnings ({3} s).");
    public static readonly Bilingual Failed = new("エラーが {0} 件、警告が {1} 件あります。公開中のサイトはそのままです。", "{0} errors, {1} warnings. The published site is untouched.");
    public static readonly Bilingual More = new("ほかに {0} 件あります。", "{0} more.");
    public static readonly Bilingual ToldMore = new("くわしくは kyojo explain {0}", "More: kyojo explain {0}");
    public static readonly Bilingual Rendering = new("ページを作っています", "Rendering pages");
    public static readonly Bilingual Suggest = new("もしかして", "Did you mean");
    public static readonly Bilingual Hint = new("直し方", "Hint");
    public static readonly Bilingual NothingToClean = new("消すものはありません。", "Nothing to remove.");
    public static readonly Bilingual Cleaned = new("{0} 個のファイルを消しました。", "Removed {0} files.");
    public static readonly Bilingual NotFound = new("「{0}」に当たるページ、id、診断コードはありません。", "There is no page, id or diagnostic code “{0}”.");
    public static readonly Bilingual NoSuchWord = new("「{0}」という命令やオプションはありません。", "There is no command or option “{0}”.");
    public static readonly Bilingual RequiredValue = new("「{0}」には値が必要です。", "“{0}” needs a value.");
    public static readonly Bilingual BadValue = new("「{0}」に「{1}」は使えません（{2}）。", "“{0}” does not take “{1}” ({2}).");
    public static readonly Bilingual RequiredArgument = new("「{0}」には説明してほしいページの場所か id が必要です。", "“{0}” needs the address or id to explain.");

    /// <summary>A text with its numbered blanks filled in.</summary>
    public static string Fill(this Bilingual text, Language language, params object[] values)
    {
        var ja = string.Format(System.Globalization.CultureInfo.InvariantCulture, text.Ja, values);
        var en = string.Format(System.Globalization.CultureInfo.InvariantCulture, text.En, values);
        return language switch { Language.English => en, Language.Both => $"{ja}\n{en}", _ => ja };
    }

    /// <summary>A text that is not to be filled in, one line for each language wanted.</summary>
    public static IEnumerable<string> Lines(this Bilingual text, Language language) =>
        language == Language.Both && text.Ja != text.En ? [text.Ja, text.En] : [text.In(language)];

    /// <summary>error, warning, info.</summary>
    public static Bilingual Of(Severity severity) => severity switch
    {
        Severity.Error => new("エラー", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("情報", "info"),
    };
}
