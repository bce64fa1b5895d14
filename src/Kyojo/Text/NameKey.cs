using System.Buffers;
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

    private static readonly SearchValues<char> Starts = SearchValues.Create([.. LegalForms.Select(f => f[0])]);
    private static readonly SearchValues<char> Ends = SearchValues.Create([.. LegalForms.Select(f => f[^1])]);

    private const string HyphenLike = "-‐‑‒–—―−－ｰ";
    private const string Brackets = "()[]{}「」『』【】〈〉《》〔〕〖〗〘〙“”";
    private const string Signs = " ・.,、。\"'‘’＂＇`-‐‑‒–—―−~〜:/@&!?";
    private static readonly SearchValues<char> Hyphens = SearchValues.Create(HyphenLike);
    private static readonly SearchValues<char> Dropped = SearchValues.Create(Brackets + Signs);
    private const string OldForms = "髙﨑濵濱齋齊斉澤邊邉檮嶋國廣";
    private const int MostOnStack = 128;
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
        if (text.AsSpan().IndexOfAny(Hyphens) < 0) return text;
        StringBuilder? changed = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (!Hyphens.Contains(text[i]) || !IsKana(changed?[i - 1] ?? text[i - 1])) continue;
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
            if (text.Length == 0 || (!Starts.Contains(text[0]) && !Ends.Contains(text[^1]))) return text;
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
        Span<char> letters = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        var count = 0;
        foreach (var c in text)
        {
            if (Dropped.Contains(c) || char.IsWhiteSpace(c)) continue;
            var hiragana = c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c;
            letters[count++] = hiragana switch
            {
                'ゖ' => 'け',
                'ゕ' => 'か',
                > 'ー' when OldForms.IndexOf(hiragana, StringComparison.Ordinal) is >= 0 and var old => NewForms[old],
                _ => hiragana,
            };
        }

        if (count > 1 && letters[count - 1] == 'ー') count--;
        return letters[..count].SequenceEqual(text) ? text : new string(letters[..count]);
    }
}
