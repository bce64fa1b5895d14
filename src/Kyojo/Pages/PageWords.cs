using System.Text;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>
/// Strings of the theme in one language, for what is not printed by a template: titles, descriptions, names in JSON-LD.
/// Readings (<c>{漢字|かんじ}</c>) are left out.
/// </summary>
/// <param name="strings">Key and text, gaps filled.</param>
internal sealed class PageWords(IReadOnlyDictionary<string, string> strings)
{
    /// <summary>The text with its blanks filled; the key itself when there is no such string.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> blanks) => Fill(strings.GetValueOrDefault(key, key), blanks);

    /// <summary>A text without blanks, with its readings.</summary>
    public MarkdownLine Line(string key) => MarkdownLine.Of(strings.GetValueOrDefault(key, key));

    /// <summary>A text of the site without its readings.</summary>
    public static string Plain(string text) => Fill(text, []);

    private static string Fill(string text, ReadOnlySpan<(string Name, string Value)> blanks)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0) return text;
        var said = new StringBuilder(text.Length + 16);
        var at = 0;
        while (open >= 0)
        {
            var close = text.IndexOf('}', open);
            if (close < 0) break;
            said.Append(text, at, open - at).Append(Blank(text.AsSpan(open + 1, close - open - 1), blanks));
            at = close + 1;
            open = text.IndexOf('{', at);
        }

        return said.Append(text, at, text.Length - at).ToString();
    }

    private static ReadOnlySpan<char> Blank(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> blanks)
    {
        var bar = name.IndexOf('|');
        if (bar >= 0) return name[..bar];
        foreach (var (known, value) in blanks)
        {
            if (name.SequenceEqual(known)) return value;
        }

        return default;
    }
}
