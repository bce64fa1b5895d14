namespace Kyojo.Text;

/// <summary>How many columns a character takes in a terminal or a fixed-width Japanese font.</summary>
public static class DisplayWidth
{
    /// <summary>True for characters of two columns.</summary>
    /// <remarks>Wide and full-width ranges of Unicode Standard Annex 11 (version 16), rounded to blocks; ambiguous ones count as narrow.</remarks>
    /// <param name="c">A UTF-16 unit; a high surrogate stands for its pair.</param>
    public static bool IsWide(char c) => c >= 0x1100 && (
        c <= 0x115F || c is >= (char)0x2E80 and <= (char)0x303E || c is >= (char)0x3041 and <= (char)0xA4CF
        || c is >= (char)0xA960 and <= (char)0xA97F || c is >= (char)0xAC00 and <= (char)0xD7A3 || c is >= (char)0xF900 and <= (char)0xFAFF
        || c is >= (char)0xFE30 and <= (char)0xFE6F || c is >= (char)0xFF01 and <= (char)0xFF60 || c is >= (char)0xFFE0 and <= (char)0xFFE6
        || char.IsHighSurrogate(c));

    /// <summary>
    /// White space as wide as a text: a full-width space under each wide character, so that what follows stands
    /// under the right place in any font that keeps full and half widths.
    /// </summary>
    /// <param name="text">Text to stand under.</param>
    public static string Blank(ReadOnlySpan<char> text) => Repeat(text, "\u3000", " ");

    /// <summary>A caret line as wide as a text: two carets under each wide character.</summary>
    /// <param name="text">Text to underline.</param>
    public static string Carets(ReadOnlySpan<char> text) => Repeat(text, "^^", "^");

    private static string Repeat(ReadOnlySpan<char> text, string wide, string narrow)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c) || IsMark(c)) continue;
            line.Append(IsWide(c) ? wide : narrow);
        }

        return line.ToString();
    }

    private static bool IsMark(char c) =>
        c >= 0x300 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark;
}
