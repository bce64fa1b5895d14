using Kyojo.Diagnostics;

namespace Kyojo.Leaving;

/// <summary>What <c>leave</c> says, in both languages.</summary>
internal static class LeaveWords
{
    public static readonly Bilingual Leave = new("離れる時の配布物に、どの会が載るかを出します", "Shows which groups are on the leaflets");
    public static readonly Bilingual Explain = new("地域と場面（例 32 moving-out）。載る会と、載らない会の理由を出します", "Area and occasion, such as 32 moving-out: who is named, and why others are not");
    public static readonly Bilingual Codes = new("印刷する短いアドレスを content/data/short-urls.csv に書き留めます", "Writes the short addresses to be printed to content/data/short-urls.csv");
    public static readonly Bilingual NoArea = new("地域「{0}」の配布物はありません。", "There are no leaflets for the area “{0}”.");
    public static readonly Bilingual NoOccasion = new("場面「{0}」はありません（{1}）。", "There is no occasion “{0}” ({1}).");
    public static readonly Bilingual Meant = new("もしかして: {0}", "Did you mean: {0}");
    public static readonly Bilingual NoAreas = new("配布物を作る地域がありません。site.yml の leave.areas に地域のコードを書くか、会の場所を登録してください。", "No area has leaflets: list codes in leave.areas of site.yml, or enter places of groups.");
    public static readonly Bilingual Row = new("{0} {1} {2}: 名前を載せる会 {3}件、そのほか {4}件", "{0} {1} {2}: {3} named, {4} others");
    public static readonly Bilingual Head = new("■ {0}「{1}」（短いアドレス /q/{2}/）", "■ {0}, {1} (short address /q/{2}/)");
    public static readonly Bilingual Named = new("載せられる会: {0}件（1枚に{1}件まで。上から順に載ります）", "May be named: {0} (at most {1} on a sheet, from the top)");
    public static readonly Bilingual NobodyNamed = new("載せられる会はありません。会の名前を載せない一般の配布物になります。", "Nobody may be named: the sheets are the general ones without names.");
    public static readonly Bilingual Featured = new("（featured）", " (featured)");
    public static readonly Bilingual Omitted = new("    印刷しない項目: {0}（出典のない項目は印刷しません）", "    not printed: {0} (no source)");
    public static readonly Bilingual Kept = new("載らない会: {0}件", "Not named: {0}");
    public static readonly Bilingual KeptRow = new("  {0}（{1}）条件{2}: {3}　{4}", "  {0} ({1}) condition {2}: {3}  {4}");
    public static readonly Bilingual CodesWritten = new("{0} に書きました: 新しいコード {1}個、アドレスを替えたコード {2}個、全部で {3}個。", "Wrote {0}: {1} new codes, {2} with another address, {3} in all.");
    public static readonly Bilingual CodesSame = new("{0} はもう新しい状態です（{1}個）。", "{0} is up to date ({1} codes).");
    public static readonly Bilingual CodesNoUrl = new("site.yml に url がありません。コードに入るアドレスが決まらないと、書き留められません。", "site.yml has no url: without it there is no address to write down.");
    public static readonly Bilingual CodesBroken = new("{0} に読めない行があるため、書き換えません。先に直してください。", "{0} has lines that cannot be read; nothing was written. Mend it first.");
}
