namespace Kyojo.Text;

/// <summary>
/// Words pulled apart with spaces to look even (日　時, お 知 ら せ): a screen reader reads each letter as a word of its
/// own (WCAG 2.2, failure F32).
/// </summary>
public static class SplitWords
{
    /// <summary>
    /// The first run of single Japanese letters with spaces between them, one of them a kanji; empty when there is
    /// none. Days of the week are a list, not a word.
    /// </summary>
    /// <param name="text">A text after step N1.</param>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsAlone(text, start)) continue;
            var end = start;
            while (NextAlone(text, end) is var next and > 0) end = next;
            if (end > start && IsWord(text[start..(end + 1)])) return text[start..(end + 1)];
            start = end;
        }

        return [];
    }

    // The next letter if only spaces stand between, else -1.
    private static int NextAlone(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        while (next < text.Length && IsSpace(text[next])) next++;
        return next > at + 1 && next < text.Length && IsAlone(text, next) ? next : -1;
    }

    private static bool IsAlone(ReadOnlySpan<char> text, int at) =>
        IsLetter(text[at]) && (at == 0 || !IsWordPart(text[at - 1])) && (at + 1 == text.Length || !IsWordPart(text[at + 1]));

    private static bool IsWord(ReadOnlySpan<char> run)
    {
        var kanji = false;
        var onlyDays = true;
        foreach (var c in run)
        {
            if (IsSpace(c)) continue;
            kanji |= IsKanji(c);
            onlyDays &= "月火水木金土日祝".Contains(c, StringComparison.Ordinal);
        }

        return kanji && !onlyDays;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u3000';

    private static bool IsLetter(char c) => c is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ー' || IsKanji(c);

    private static bool IsWordPart(char c) => IsLetter(c) || char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsKanji(char c) => c is '々' or '〇' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF';
}
