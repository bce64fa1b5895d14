using System.Buffers;

namespace Kyojo.PostProcessing;

/// <summary>Finding one's way in HTML of our own making without building a tree.</summary>
internal static class HtmlTags
{
    /// <summary>Index just behind the <c>&gt;</c> that ends a tag, or the end of the text. A <c>&gt;</c> in quotes does not end it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="from">Any place inside the tag, outside quotes.</param>
    internal static int EndOfTag(ReadOnlySpan<char> html, int from)
    {
        while (true)
        {
            var hit = html[from..].IndexOfAny('>', '"', '\'');
            if (hit < 0) return html.Length;
            from += hit + 1;
            var found = html[from - 1];
            if (found == '>') return from;
            var close = html[from..].IndexOf(found);
            if (close < 0) return html.Length;
            from += close + 1;
        }
    }

    /// <summary>Index just behind a comment, doctype or declaration that starts here.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">Place of its <c>&lt;!</c>.</param>
    internal static int EndOfDeclaration(ReadOnlySpan<char> html, int at)
    {
        if (!html[at..].StartsWith("<!--", StringComparison.Ordinal)) return EndOfTag(html, at);
        var end = html[(at + 4)..].IndexOf("-->", StringComparison.Ordinal);
        return end < 0 ? html.Length : at + 4 + end + 3;
    }

    /// <summary>Index of the end tag <c>&lt;/name</c>, or the end of the text.</summary>
    /// <param name="html">The page.</param>
    /// <param name="from">Place behind the start tag.</param>
    /// <param name="name">Lower-case name of the element.</param>
    internal static int EndTagOf(ReadOnlySpan<char> html, int from, ReadOnlySpan<char> name)
    {
        while (true)
        {
            var hit = html[from..].IndexOf("</", StringComparison.Ordinal);
            if (hit < 0) return html.Length;
            from += hit;
            if (Is(NameAt(html, from + 2), name)) return from;
            from += 2;
        }
    }

    /// <summary>The name that starts here; ends before white space, <c>/</c>, <c>=</c> or <c>&gt;</c>.</summary>
    /// <param name="html">The page.</param>
    /// <param name="from">First letter of the name.</param>
    internal static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html, int from)
    {
        var end = from;
        while (end < html.Length && html[end] is > ' ' and not ('/' or '>' or '=')) end++;
        return html[from..end];
    }

    /// <summary>True for the same name in any case of its letters.</summary>
    /// <param name="name">Name as written.</param>
    /// <param name="wanted">Name in the letters a–z.</param>
    internal static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> wanted)
    {
        if (name.Length != wanted.Length) return false;
        for (var i = 0; i < name.Length; i++)
        {
            // The names asked for are a–z, so this bit is all that tells their cases apart.
            if ((name[i] | 0x20) != wanted[i]) return false;
        }

        return true;
    }

    /// <summary>The next attribute of a start tag; false at its end, and then <paramref name="at"/> is behind the tag.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">Any place between attributes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, still escaped; empty when there is none.</param>
    internal static bool NextAttribute(ReadOnlySpan<char> html, scoped ref int at, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        value = default;
        while (at < html.Length && html[at] is <= ' ' or '/') at++;
        name = NameAt(html, at);
        at += name.Length;
        if (at >= html.Length) return false;
        if (name.IsEmpty)
        {
            at++;
            return html[at - 1] != '>';
        }

        if (!SkipEquals(html, ref at)) return true;
        var quote = html[at];
        if (quote is '"' or '\'')
        {
            var rest = html[(at + 1)..];
            var end = rest.IndexOf(quote);
            value = end < 0 ? rest : rest[..end];
            at = Math.Min(html.Length, at + value.Length + 2);
            return true;
        }

        var bare = html[at..].IndexOfAny(EndOfBare);
        value = bare < 0 ? html[at..] : html.Slice(at, bare);
        at += value.Length;
        return true;
    }

    private static bool SkipEquals(ReadOnlySpan<char> html, scoped ref int at)
    {
        var sign = at;
        while (sign < html.Length && html[sign] <= ' ') sign++;
        if (sign >= html.Length || html[sign] != '=') return false;
        sign++;
        while (sign < html.Length && html[sign] <= ' ') sign++;
        at = sign;
        return sign < html.Length;
    }

    private static readonly SearchValues<char> EndOfBare = SearchValues.Create(" \t\r\n\f>");
}
