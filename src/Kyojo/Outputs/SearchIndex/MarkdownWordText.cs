using System.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>The words of a Markdown text, found without parsing it: signs are gaps to the search anyway; only what is no text is taken out.</summary>
internal static class MarkdownWordText
{
    /// <summary>The text without addresses, tags and readings.</summary>
    /// <param name="markdown">A Markdown text.</param>
    public static string Of(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny("]<{|") < 0 && !markdown.Contains("://", StringComparison.Ordinal)) return markdown;
        var text = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            var end = c switch
            {
                // [words](address), <tag>, {attributes} and the reading in {漢字|かんじ}.
                ']' when i + 1 < markdown.Length && markdown[i + 1] == '(' => markdown.IndexOf(')', i),
                '<' => markdown.IndexOf('>', i),
                '{' when i + 1 < markdown.Length && markdown[i + 1] is '#' or '.' or ':' => markdown.IndexOf('}', i),
                '|' when IsReading(markdown, i) => markdown.IndexOf('}', i),
                ':' when markdown.AsSpan(i).StartsWith("://", StringComparison.Ordinal) => EndOfAddress(markdown, i) - 1,
                _ => -1,
            };
            if (end < 0)
            {
                // {漢字|かんじ} stands inside a word.
                if (c != '{' || !markdown.AsSpan(i).Contains('|')) text.Append(c);
                continue;
            }

            if (c != '|') text.Append(' ');
            i = end;
        }

        return text.ToString();
    }

    private static bool IsReading(string text, int bar)
    {
        var end = bar + 1;
        while (end < text.Length && text[end] is >= 'ぁ' and <= 'ー') end++;
        return end > bar + 1 && end < text.Length && text[end] == '}';
    }

    private static int EndOfAddress(string text, int i)
    {
        while (i < text.Length && text[i] > ' ' && text[i] < '\u0080' && text[i] is not (')' or '>' or '"')) i++;
        return i;
    }
}
