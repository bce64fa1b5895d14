using System.Text;

namespace Kyojo.Rendering;

/// <summary>
/// Custom properties that nothing in a finished style sheet reads: of the 200 tokens that the design system brings, a page
/// needs a quarter.
/// </summary>
internal static class UnreadProperties
{
    /// <summary>The style sheet without them. Any mention outside of a declaration counts as reading, also the declaration of a property that is read itself.</summary>
    /// <param name="css">The whole style sheet of a page: what another file reads is not known.</param>
    public static string Removed(string css)
    {
        var declarations = new List<Declaration>();
        var read = new Queue<string>();
        Scan(css, declarations, read);
        var byName = declarations.ToLookup(d => d.Name, StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        while (read.TryDequeue(out var name))
        {
            if (!kept.Add(name)) continue;
            foreach (var declaration in byName[name]) Scan(declaration.Value, null, read);
        }

        var text = new StringBuilder(css.Length);
        var at = 0;
        foreach (var declaration in declarations.Where(d => !kept.Contains(d.Name)))
        {
            text.Append(css, at, declaration.Start - at);
            at = declaration.End;
        }

        return text.Append(css, at, css.Length - at).ToString();
    }

    // Without a list of declarations every name is one that is read.
    private static void Scan(string css, List<Declaration>? declarations, Queue<string> read)
    {
        var before = ' ';
        for (var i = 0; i < css.Length;)
        {
            if (Skipped(css, i) is var end && end > i)
            {
                i = end;
            }
            else if (!css.AsSpan(i).StartsWith("--", StringComparison.Ordinal) || (i > 0 && IsName(css[i - 1])))
            {
                if (!char.IsWhiteSpace(css[i])) before = css[i];
                i++;
            }
            else
            {
                var name = NameAt(css, i);
                var declaration = declarations is not null && before is '{' or '}' or ';' ? DeclarationAt(css, i, name) : null;
                if (declaration is null) read.Enqueue(name);
                else declarations!.Add(declaration);
                before = declaration is null ? '-' : ';';
                i = declaration?.End ?? i + name.Length;
            }
        }
    }

    private static Declaration? DeclarationAt(string css, int start, string name)
    {
        var colon = start + name.Length;
        while (colon < css.Length && char.IsWhiteSpace(css[colon])) colon++;
        if (colon >= css.Length || css[colon] != ':') return null;
        var end = colon + 1;
        for (var depth = 0; end < css.Length && (depth > 0 || css[end] is not (';' or '}'));)
        {
            if (css[end] is '(' or '[' or '{') depth++;
            else if (css[end] is ')' or ']' or '}') depth--;
            end = Math.Max(end + 1, Skipped(css, end));
        }

        var value = css[(colon + 1)..end];
        if (end < css.Length && css[end] == ';') end++;
        // The space before it goes with it, so that no empty line is left.
        while (start > 0 && char.IsWhiteSpace(css[start - 1])) start--;
        return new Declaration(name, value, start, end);
    }

    // Where a comment or a quoted text that starts here ends; the place itself when none does.
    private static int Skipped(string css, int at)
    {
        if (css[at] is '"' or '\'') return ThemeStyleText.EndOfQuote(css, at);
        if (!css.AsSpan(at).StartsWith("/*", StringComparison.Ordinal)) return at;
        var close = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return close < 0 ? css.Length : close + 2;
    }

    private static string NameAt(string css, int start)
    {
        var end = start;
        while (end < css.Length && IsName(css[end])) end++;
        return css[start..end];
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '\\' || c > 127;

    private sealed record Declaration(string Name, string Value, int Start, int End);
}
