using System.Text;

namespace Kyojo.Text;

/// <summary>
/// Names and prose as they are kept: steps N1 to N4 of model.md 8.1, with word of what was done. Text that needs
/// nothing is returned as the same string after one pass over its letters.
/// </summary>
public static class WrittenText
{
    /// <summary>A one-line value: line breaks become spaces.</summary>
    /// <param name="raw">The value as written.</param>
    /// <param name="traits">What was changed or looks odd.</param>
    public static string Line(string raw, out TextTraits traits) => Read(raw, oneLine: true, out traits);

    /// <summary>Plain text of several lines: line ends become LF.</summary>
    /// <param name="raw">The text as written.</param>
    /// <param name="traits">What was changed or looks odd; never <see cref="TextTraits.LineBreak"/>.</param>
    public static string Block(string raw, out TextTraits traits) => Read(raw, oneLine: false, out traits);

    /// <summary>U+FF0D after a katakana letter as the long vowel it was probably meant to be.</summary>
    /// <param name="text">Any text.</param>
    public static string WithLongVowels(string text)
    {
        if (!text.Contains('\uFF0D')) return text;
        var letters = text.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] == '\uFF0D' && IsKatakana(letters[i - 1])) letters[i] = 'ー';
        }

        return new string(letters);
    }

    /// <summary>Half-width katakana and its punctuation to full width; everything else stays.</summary>
    /// <param name="text">Any text.</param>
    public static string WithFullWidthKana(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFF61', '\uFF9F')) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && text[i] is >= '\uFF61' and <= '\uFF9F') i++;
            // A whole run at once: the mark of a letter stands behind it.
            if (i > start) result.Append(text[start..i].Normalize(NormalizationForm.FormKC));
            else result.Append(text[i++]);
        }

        return result.ToString();
    }

    /// <summary>The first run of half-width katakana; empty when there is none.</summary>
    /// <param name="text">Any text.</param>
    public static string HalfWidthRun(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('\uFF61', '\uFF9F');
        if (start < 0) return "";
        var length = text.AsSpan(start).IndexOfAnyExceptInRange('\uFF61', '\uFF9F');
        return length < 0 ? text[start..] : text.Substring(start, length);
    }

    /// <summary>The first word of katakana with U+FF0D after one of its letters; empty when there is none.</summary>
    /// <param name="text">Any text.</param>
    public static string WordWithDash(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] != '\uFF0D' || !IsKatakana(text[at - 1])) continue;
            var (start, end) = (at - 1, at + 1);
            while (start > 0 && IsWordPart(text[start - 1])) start--;
            while (end < text.Length && IsWordPart(text[end])) end++;
            return text[start..end];
        }

        return "";
    }

    private static bool IsWordPart(char c) => IsKatakana(c) || c is 'ー' or '\uFF0D';

    private static string Read(string raw, bool oneLine, out TextTraits traits)
    {
        traits = TextTraits.None;
        var text = JapaneseText.Trim(raw);
        if (IsPlain(text, oneLine, out var spaced))
        {
            if (spaced && SplitWords.Find(text).Length > 0) traits = TextTraits.SplitWord;
            return text;
        }

        if (text.AsSpan().IndexOfAny('\n', '\r') >= 0)
        {
            if (oneLine) traits |= TextTraits.LineBreak;
            text = oneLine ? string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        text = text.Replace('\t', ' ').Replace('\u00A0', ' ');
        var composed = JapaneseText.Compose(text);
        if (composed != text) traits |= TextTraits.Composed;
        var wide = WithFullWidthKana(text);
        if (wide != text) traits |= TextTraits.HalfWidthKana;
        text = ReferenceEquals(wide, text) ? composed : JapaneseText.Compose(wide);
        if (WithLongVowels(text) != text) traits |= TextTraits.DashAfterKana;
        if (SplitWords.Find(text).Length > 0) traits |= TextTraits.SplitWord;
        return text;
    }

    // Letters that no step touches, in the blocks Japanese text is made of. Anything else takes the long way.
    private static bool IsPlain(string text, bool oneLine, out bool spaced)
    {
        var japanese = false;
        var space = false;
        spaced = false;
        foreach (var c in text)
        {
            if (c < 0x0300)
            {
                if (c == ' ') space = true;
                else if (c is '\t' or '\r' or '\u00A0' || (c == '\n' && oneLine)) return false;
            }
            else if (c is >= '\u3000' and <= '\u3098' or >= '\u309D' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF')
            {
                japanese = true;
                if (c == '\u3000') space = true;
            }
            else if (c is not (>= '\uFF00' and <= '\uFF0C' or >= '\uFF0E' and <= '\uFF60' or >= '\uFFA0' and <= '\uFFEF' or >= '\u2010' and <= '\u2027'))
            {
                return false;
            }
        }

        spaced = space && japanese;
        return true;
    }

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ';
}
