using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Cuts a template into text and <c>{{…}}</c>, as the library does, and refuses what the library reads in its own way:
/// <c>{{&amp;x}}</c>, <c>{{{{raw}}}}</c>, and <c>{{x}}}</c>, which it would print unescaped.
/// </summary>
internal sealed class MustacheScanner(TemplateSource source, DiagnosticBag found)
{
    private readonly string text = source.Text;

    /// <summary>The next <c>{{</c> at or after an offset, or the end of the text.</summary>
    public int NextStart(int from)
    {
        while (true)
        {
            var at = text.IndexOf("{{", from, StringComparison.Ordinal);
            if (at < 0) return text.Length;
            var backslashes = 0;
            while (at - backslashes > 0 && text[at - backslashes - 1] == '\\') backslashes++;
            if (backslashes % 2 == 0) return at;
            from = at + 2;
        }
    }

    /// <summary>Reads the <c>{{…}}</c> at an offset. Null when it is none of ours; <paramref name="next"/> is where to go on.</summary>
    public MustacheToken? Read(int start, out int next)
    {
        var raw = At(start + 2) == '{';
        var at = start + (raw ? 3 : 2);
        if (raw && At(at) == '{')
        {
            next = SkipRaw(start, out var opening);
            Fault(start, opening, new("{{{{ }}}} は使えません", "{{{{ }}}} cannot be used"));
            return null;
        }

        var trimBefore = At(at) == '~';
        if (trimBefore) at++;
        if (!raw && At(at) == '!') return Comment(start, at, out next);
        while (char.IsWhiteSpace(At(at))) at++;
        var kind = raw ? MustacheKind.Raw : Sigil(start, ref at);
        var words = new List<MustacheWord>();
        if (!Words(ref at, words))
        {
            next = Unclosed(start);
            return null;
        }

        var trimAfter = At(at) == '~';
        if (trimAfter) at++;
        at += 2;
        if ((At(at) == '}') != raw)
        {
            Fault(start, at - start, raw
                ? new("{{{ は }}} で閉じてください", "{{{ must be closed with }}}")
                : new("}}} は {{{ で始めてください（このままでは値がそのまま出ます）", "}}} needs {{{ (as it stands the value would be printed raw)"));
        }

        while (At(at) == '}' && at - start < 1 << 16) at++;
        next = at;
        if (kind == MustacheKind.Output && words is [{ Kind: WordKind.Name, Text: "else" }, ..])
        {
            kind = MustacheKind.Else;
            words.RemoveAt(0);
        }

        return kind is { } known ? new MustacheToken(known, start, at, words) { TrimBefore = trimBefore, TrimAfter = trimAfter } : null;
    }

    private char At(int offset) => offset < text.Length ? text[offset] : '\0';

    private MustacheKind? Sigil(int start, ref int at)
    {
        switch (At(at))
        {
            case '#' when At(at + 1) == '>':
                at += 2;
                return MustacheKind.OpenPartial;
            case '#' when At(at + 1) != '*':
                at++;
                return MustacheKind.Open;
            case '/':
                at++;
                return MustacheKind.Close;
            case '>':
                at++;
                return MustacheKind.Partial;
            case '&' or '^' or '#' or '*':
                Fault(start, at + 1 - start, new($"{{{{{At(at)} は使えません", $"{{{{{At(at)} cannot be used"));
                at++;
                return null;
            default:
                return MustacheKind.Output;
        }
    }

    private MustacheToken? Comment(int start, int at, out int next)
    {
        var dashes = string.CompareOrdinal(text, at, "!--", 0, 3) == 0;
        var end = dashes ? EndOfDashes(at + 3) : text.IndexOf("}}", at, StringComparison.Ordinal);
        if (end < 0)
        {
            next = Unclosed(start);
            return null;
        }

        if (At(at + 1) == '<') Fault(start, end + 2 - start, new("{{!< は使えません。{{#> layout}} を使ってください", "{{!< cannot be used; use {{#> layout}}"));
        next = end + 2;
        return new MustacheToken(MustacheKind.Comment, start, next, []) { TrimBefore = At(start + 2) == '~', TrimAfter = text[end - 1] == '~' };
    }

    private int EndOfDashes(int from)
    {
        for (var at = text.IndexOf("--", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("--", at + 1, StringComparison.Ordinal))
        {
            var end = At(at + 2) == '~' ? at + 3 : at + 2;
            if (At(end) == '}' && At(end + 1) == '}') return end;
        }

        return -1;
    }

    // True when the words end at "}}" (or "~}}"), which is where `at` is left.
    private bool Words(ref int at, List<MustacheWord> words)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '}' && At(at + 1) == '}') return true;
            if (c == '~' && At(at + 1) == '}' && At(at + 2) == '}') return true;
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c is '"' or '\'')
            {
                if (Quoted(at) is not { } word) return false;
                words.Add(word);
                at += word.Length;
            }
            else if (c is '(' or ')' or '=')
            {
                words.Add(new MustacheWord(c switch { '(' => WordKind.Open, ')' => WordKind.Close, _ => WordKind.Assign }, at, 1, c.ToString()));
                at++;
            }
            else if (c == '|')
            {
                var end = text.IndexOf('|', at + 1);
                if (end < 0) return false;
                words.Add(new MustacheWord(WordKind.Bars, at, end + 1 - at, text[(at + 1)..end]));
                at = end + 1;
            }
            else
            {
                var end = at + 1;
                while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('}' or '~' or ')' or '(' or '=' or '|' or '"' or '\'')) end++;
                words.Add(new MustacheWord(WordKind.Name, at, end - at, text[at..end]));
                at = end;
            }
        }

        return false;
    }

    private MustacheWord? Quoted(int start)
    {
        var quote = text[start];
        var value = new StringBuilder();
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\' && At(at + 1) == quote) at++;
            else if (text[at] == quote) return new MustacheWord(WordKind.Text, start, at + 1 - start, value.ToString());
            value.Append(text[at]);
        }

        return null;
    }

    private int SkipRaw(int start, out int opening)
    {
        var end = text.IndexOf("}}}}", start, StringComparison.Ordinal);
        end = end < 0 ? Math.Min(text.Length, start + 4) : end + 4;
        opening = end - start;
        var close = text.IndexOf("{{{{/", end, StringComparison.Ordinal);
        var last = close < 0 ? -1 : text.IndexOf("}}}}", close, StringComparison.Ordinal);
        return last < 0 ? end : last + 4;
    }

    // The rest of the line is taken for the unfinished tag, so that one slip gives one message.
    private int Unclosed(int start)
    {
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        Fault(start, end - start, new("{{ が閉じられていません", "{{ is not closed"));
        return end;
    }

    private void Fault(int start, int length, Bilingual detail) => found.Add(Codes.BlockBalance, source.Span(start, length), ("detail", detail));
}
