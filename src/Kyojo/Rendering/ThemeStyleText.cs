using System.Text;

namespace Kyojo.Rendering;

/// <summary>CSS without the comments nobody needs; licences stay.</summary>
internal static class ThemeStyleText
{
    private static readonly string[] Kept = ["@license", "@preserve", "licence", "license", "copyright", "spdx"];

    /// <summary>Removes comments but those that start with <c>/*!</c> or speak of a licence.</summary>
    public static string WithoutComments(string css)
    {
        var text = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] is '"' or '\'')
            {
                var end = EndOfQuote(css, i);
                text.Append(css, i, end - i);
                i = end - 1;
            }
            else if (css[i] == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var close = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                var end = close < 0 ? css.Length : close + 2;
                var comment = css.AsSpan(i, end - i);
                if (IsKept(comment)) text.Append(comment);
                else end = AfterLine(css, end, text);
                i = end - 1;
            }
            else
            {
                text.Append(css[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsKept(ReadOnlySpan<char> comment)
    {
        if (comment.StartsWith("/*!", StringComparison.Ordinal)) return true;
        foreach (var word in Kept)
        {
            if (comment.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // A comment alone on its lines takes its line end and indentation with it.
    private static int AfterLine(string css, int end, StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        var next = end;
        while (next < css.Length && css[next] is ' ' or '\t') next++;
        if ((start > 0 && text[start - 1] != '\n') || next >= css.Length || css[next] != '\n') return end;
        text.Length = start;
        return next + 1;
    }

    /// <summary>Where the text goes on after a quoted text; a quote that is not closed ends with its line.</summary>
    public static int EndOfQuote(string css, int start)
    {
        for (var i = start + 1; i < css.Length; i++)
        {
            if (css[i] == '\\') i++;
            else if (css[i] == css[start] || css[i] == '\n') return i + 1;
        }

        return css.Length;
    }
}
