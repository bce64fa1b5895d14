using Kyojo.Diagnostics;

namespace Kyojo.Stewardship;

/// <summary>What <c>gap</c> says, in both languages.</summary>
internal static class GapWords
{
    public static readonly Bilingual Gap = new("まだ載っていない土地と種類の組を並べます。何も書きません", "Lists the places and types without an entry; writes nothing");
    public static readonly Bilingual Type = new("この種別だけ（content/types/ のファイル名）", "Only this type (a file name of content/types/)");
    public static readonly Bilingual Area = new("この都道府県（市区町村の表では市区町村）のコードだけ（例 32）", "Only this prefecture, or municipality where the table is one of municipalities, such as 32");
    public static readonly Bilingual Min = new("この件数より少ないものを並べ、一つでもあれば終了コード 1 にします", "List what is below this number, with exit code 1 if there is any");
    public static readonly Bilingual NoType = new("種別「{0}」がありません。次のどれかを書いてください: {1}", "There is no type “{0}”. Write one of: {1}");
    public static readonly Bilingual NoArea = new("「{0}」は、この表の地域のコードではありません（例 {1}）。", "“{0}” is no code of an area of this table, such as {1}.");
    public static readonly Bilingual BadMin = new("件数「{0}」は使えません（1 以上の整数）。", "“{0}” is no number of entries (1 or more).");
    public static readonly Bilingual Below = new("{0} 件に満たない組: {2} のうち {1}。", "Below {0}: {1} of {2}.");
    public static readonly Bilingual Target = new("目標 {0}: 現在 {1}、目標 {2}", "Target {0}: now {1}, target {2}");
    public static readonly Bilingual NotNone = new("0件は「ない」ではなく、「まだ載っていない」という意味です。", "0 does not mean that there is none: none is listed yet.");
}
