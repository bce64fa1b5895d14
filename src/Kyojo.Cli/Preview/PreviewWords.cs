using Kyojo.Diagnostics;

namespace Kyojo.Preview;

/// <summary>What the preview says, in both languages.</summary>
internal static class PreviewWords
{
    public static readonly Bilingual Serve = new("手元で確かめるための画面を出します。直すとすぐに映ります", "Preview on this computer that follows every edit");
    public static readonly Bilingual Port = new("ポート番号。書かないときは 8080 から空いている番号", "Port number; if not given, the first free one from 8080");
    public static readonly Bilingual At = new("確認用の画面: {0}\n終わるときは Ctrl+C を押します。公開用のフォルダーには何も書きません。", "Preview: {0}\nCtrl+C ends it. Nothing is written to the published folder.");
    public static readonly Bilingual PortTaken = new("ポート {0} はほかのプログラムが使っています。--port で別の番号を指定するか、--port を書かずに実行してください。", "Port {0} is used by another program. Give another number with --port, or leave --port away.");
    public static readonly Bilingual NoPort = new("ポート {0} から {1} まで、すべて使われています。--port で別の番号を指定してください。", "All ports from {0} to {1} are in use. Give another number with --port.");
    public static readonly Bilingual Rebuilt = new("ページ {0}: 作り直し {1}（{2} 秒）。エラー {3}、警告 {4}", "{0} pages: {1} made anew ({2} s). {3} errors, {4} warnings");
    public static readonly Bilingual NotRebuilt = new("エラーが {0} 件、警告が {1} 件あります（{2} 秒）。直すまで、最後にうまくいったサイトを映します。", "{0} errors, {1} warnings ({2} s). The last good site is shown until they are mended.");
    public static readonly Bilingual Failed = new("予期しない失敗です: {0}", "Unexpected failure: {0}");

    public static readonly Bilingual Counts = new("エラー {0} 件、警告 {1} 件", "{0} errors, {1} warnings");
    public static readonly Bilingual LastGood = new("直すまで、最後にうまくいったページを映しています。", "Until they are mended, this is the last good page.");
    public static readonly Bilingual NoneYet = new("直して保存すると、このページは自動で切りかわります。", "Mend and save: this page changes by itself.");
    public static readonly Bilingual Close = new("閉じる（Esc）", "Close (Esc)");
    public static readonly Bilingual Findings = new("サイトを作れません", "The site cannot be built");
}
