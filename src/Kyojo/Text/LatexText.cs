using System.Text;

namespace Kyojo.Text;

/// <summary>The few commands of LaTeX that occur in reference files, as the letters they mean.</summary>
internal static class LatexText
{
    private static readonly Dictionary<char, char> Accents = new()
    {
        ['\''] = '\u0301', ['`'] = '\u0300', ['^'] = '\u0302', ['"'] = '\u0308', ['~'] = '\u0303', ['='] = '\u0304', ['.'] = '\u0307',
        ['c'] = '\u0327', ['v'] = '\u030C', ['u'] = '\u0306', ['H'] = '\u030B', ['k'] = '\u0328', ['r'] = '\u030A',
    };

    private static readonly (string Command, string Letter)[] Letters =
        [("ss", "ß"), ("ae", "æ"), ("AE", "Æ"), ("oe", "œ"), ("OE", "Œ"), ("aa", "å"), ("AA", "Å"), ("o", "ø"), ("O", "Ø"), ("l", "ł"), ("L", "Ł"), ("i", "i"), ("j", "j"), ("textendash", "–"), ("textemdash", "—")];

    /// <summary>Words without braces and commands; <c>--</c> becomes an en dash, runs of white space one space.</summary>
    /// <param name="text">The value of a field.</param>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\\' && at + 1 < text.Length) at = Command(text, at + 1, plain);
            else if (c is '{' or '}') continue;
            else if (c == '~') plain.Append(' ');
            else if (c == '-' && at + 1 < text.Length && text[at + 1] == '-')
            {
                plain.Append('–');
                while (at + 1 < text.Length && text[at + 1] == '-') at++;
            }
            else if (char.IsWhiteSpace(c)) plain.Append(plain.Length > 0 && plain[^1] == ' ' ? "" : " ");
            else plain.Append(c);
        }

        return plain.ToString().Trim().Normalize();
    }

    // Returns the index of the last character of the command.
    private static int Command(string text, int at, StringBuilder plain)
    {
        foreach (var (command, letter) in Letters)
        {
            if (string.CompareOrdinal(text, at, command, 0, command.Length) != 0) continue;
            var end = at + command.Length;
            if (end < text.Length && char.IsAsciiLetter(text[end])) continue;
            plain.Append(letter);
            return end < text.Length && text[end] == ' ' ? end : end - 1;
        }

        if (!Accents.TryGetValue(text[at], out var mark) || (char.IsAsciiLetter(text[at]) && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])))
        {
            // A sign that had to be protected, such as \& or \%; of an unknown command the name is dropped.
            if (!char.IsAsciiLetter(text[at])) plain.Append(text[at]);
            else while (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])) at++;
            return at;
        }

        var next = at + 1;
        while (next < text.Length && text[next] is '{' or ' ' or '\\') next++;
        if (next >= text.Length) return at;
        plain.Append(text[next]).Append(mark);
        return next;
    }
}
