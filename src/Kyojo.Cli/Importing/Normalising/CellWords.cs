using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Small words of cells: yes and no, nothing, not public, several values.</summary>
internal static class CellWords
{
    private static readonly string[] Yes = ["○", "〇", "◯", "◎", "有", "あり", "可", "可能", "はい", "true", "1", "yes", "する"];
    private static readonly string[] No = ["×", "✕", "✖", "無", "なし", "不可", "いいえ", "false", "0", "no", "しない", "ー", "-"];
    private static readonly string[] Open = ["△", "要相談", "不明", "未定", "unknown", ""];
    private static readonly string[] Blank = ["", "-", "ー", "―", "なし", "無し", "不明", "該当なし"];
    private static readonly string[] Hidden = ["非公開", "非公表", "公開しない", "掲載不可"];
    private static readonly char[] Lists = [';', '；', '、', '\n', '\r'];

    /// <summary>true, false or unknown; null for another word.</summary>
    public static string? YesNo(string text)
    {
        var word = JapaneseText.Compatible(JapaneseText.Trim(text)).Trim();
        return Yes.Contains(word) ? "true" : No.Contains(word) ? "false" : Open.Contains(word) ? "unknown" : null;
    }

    /// <summary>True for what people write into a cell of a number that there is none of.</summary>
    public static bool IsBlank(string text) => Blank.Contains(JapaneseText.Trim(text).Replace("\"", "", StringComparison.Ordinal));

    /// <summary>True for words that say that a value is not for the public.</summary>
    public static bool IsHidden(string text) => Hidden.Contains(JapaneseText.Trim(text));

    /// <summary>Several values of one cell: trimmed, no empty ones, each once.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="separators">What parts them; empty = ; ； 、 and line breaks.</param>
    public static IEnumerable<string> Split(string text, IReadOnlyList<string> separators)
    {
        var parts = separators.Count == 0 ? text.Split(Lists) : text.Split([.. separators], StringSplitOptions.None);
        return parts.Select(JapaneseText.Trim).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal);
    }
}
