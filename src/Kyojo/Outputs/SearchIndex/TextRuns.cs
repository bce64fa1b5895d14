namespace Kyojo.Outputs.SearchIndex;

/// <summary>A stretch of a folded text that is cut alike.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="IsWord">True for Latin letters and digits, taken whole; false for Japanese, taken two letters at a time.</param>
/// <param name="AfterGap">True when a gap stands before it.</param>
internal readonly record struct TextRun(string Text, bool IsWord, bool AfterGap);

/// <summary>Cuts folded texts into runs.</summary>
internal static class TextRuns
{
    /// <summary>The runs of a text, in their order.</summary>
    /// <param name="folded">A text after <see cref="SearchFolding.Fold"/>.</param>
    public static List<TextRun> Of(string folded)
    {
        var runs = new List<TextRun>(4);
        var start = 0;
        var gap = false;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && folded[i] != ' ' && i > start && IsWord(folded[i]) == IsWord(folded[start])) continue;
            if (i == start && i < folded.Length && folded[i] != ' ') continue;
            if (i > start) runs.Add(new TextRun(folded[start..i], IsWord(folded[start]), gap));
            gap = i < folded.Length && folded[i] == ' ';
            start = gap ? i + 1 : i;
        }

        return runs;
    }

    /// <summary>Letters and digits of a word with both; empty otherwise.</summary>
    /// <param name="word">A run that is a word.</param>
    public static IEnumerable<string> Parts(string word)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && char.IsAsciiDigit(word[i]) == char.IsAsciiDigit(word[start])) continue;
            if (i - start < word.Length) yield return word[start..i];
            start = i;
        }
    }

    /// <summary>True for hiragana; a folded text has no other kana.</summary>
    /// <param name="text">A folded text.</param>
    public static bool IsKana(string text) => text.AsSpan().IndexOfAnyExceptInRange('ぁ', 'ゖ') < 0;

    // Latin, Greek and Cyrillic are written in words; everything after them is taken as Japanese is.
    private static bool IsWord(char c) => c < '\u0530';
}
