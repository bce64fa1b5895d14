using System.Text;

namespace Kyojo.Text;

/// <summary>
/// The key of a name (model.md 8.5): equal for two ways of writing what a reader takes for the same name. Legal forms,
/// brackets, spaces and signs do not count, nor do width, case, kana or old forms of common kanji.
/// </summary>
public static class NameKey
{
    // Longest first, so that no form is taken for the end of a longer one. After NFKC and in lower case.
    private static readonly string[] LegalForms =
    [
        "認定特定非営利活動法人", "特定非営利活動法人", "労働者協同組合", "認定npo法人", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "社会福祉法人",
        "npo法人", "株式会社", "有限会社", "合同会社", "企業組合", "(npo)",
        "(特非)", "(一社)", "(公社)", "(一財)", "(公財)", "(労協)", "(株)", "(有)", "(同)", "(福)",
    ];

    private const string HyphenLike = "-‐‑‒–—―−－ｰ";
    private const string Brackets = "()[]{}「」『』【】〈〉《》〔〕〖〗〘〙“”";
    private const string Signs = " ・.,、。\"'‘’＂＇`-‐‑‒–—―−~〜:/@&!?";
    private const string OldForms = "髙﨑濵濱齋齊斉澤邊邉檮嶋國廣";
    private const string NewForms = "高崎浜浜斎斎斎沢辺辺梼島国広";

    /// <summary>The key; empty only for a name made of signs alone.</summary>
    /// <param name="name">A name as written.</param>
    public static string Of(string name)
    {
        var text = JapaneseText.Compatible(LongVowels(JapaneseText.Line(name)));
        return Letters(WithoutLegalForms(text));
    }

    // A hyphen after a kana is a long vowel: U+FF0D and its like look the same.
    private static string LongVowels(string text)
    {
        StringBuilder? changed = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (!HyphenLike.Contains(text[i], StringComparison.Ordinal) || !IsKana(changed?[i - 1] ?? text[i - 1])) continue;
            (changed ??= new StringBuilder(text))[i] = 'ー';
        }

        return changed?.ToString() ?? text;
    }

    private static bool IsKana(char c) => c is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヺ' or 'ー' or >= 'ｦ' and <= 'ﾟ';

    private static string WithoutLegalForms(string text)
    {
        for (var again = true; again;)
        {
            again = false;
            text = text.Trim();
            foreach (var form in LegalForms)
            {
                if (text == form) return text;
                if (text.StartsWith(form, StringComparison.Ordinal)) text = text[form.Length..];
                else if (text.EndsWith(form, StringComparison.Ordinal)) text = text[..^form.Length];
                else continue;
                again = true;
                break;
            }
        }

        return text;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Brackets.Contains(c, StringComparison.Ordinal) || Signs.Contains(c, StringComparison.Ordinal) || char.IsWhiteSpace(c)) continue;
            var hiragana = c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c;
            var old = OldForms.IndexOf(hiragana, StringComparison.Ordinal);
            letters.Append(hiragana switch { 'ゖ' => 'け', 'ゕ' => 'か', _ => old >= 0 ? NewForms[old] : hiragana });
        }

        if (letters.Length > 1 && letters[^1] == 'ー') letters.Length--;
        return letters.ToString();
    }
}
