using System.Buffers;
using System.Collections.Immutable;

namespace Kyojo.Linting;

/// <summary>Finds mobile numbers and private mail addresses in running text.</summary>
internal static class ContactText
{
    private const int MobileDigits = 11;
    private static readonly SearchValues<char> Signs = SearchValues.Create("0０@＠");

    /// <summary>What the text holds; nothing is allocated for a text that holds neither.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="freeMail">Domains the site adds to the built-in ones.</param>
    public static (bool Mobile, bool FreeMail) In(ReadOnlySpan<char> text, ImmutableArray<string> freeMail)
    {
        var (mobile, mail) = (false, false);
        for (var at = text.IndexOfAny(Signs); at >= 0;)
        {
            if (Plain(text[at]) == '@') mail |= MailAt(text, at, freeMail);
            else mobile |= MobileAt(text, at);
            var next = text[(at + 1)..].IndexOfAny(Signs);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return (mobile, mail);
    }

    // Exactly eleven digits from here that start with 060, 070, 080 or 090, perhaps grouped, and no digit before: a longer
    // number is something else, and 0800 is free of charge for the caller (電気通信番号計画, 令和元年総務省告示第6号).
    private static bool MobileAt(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && (char.IsAsciiDigit(Plain(text[start - 1])) || (start > 1 && IsGroup(text[start - 1]) && char.IsAsciiDigit(Plain(text[start - 2]))))) return false;
        var digits = 0;
        var between = 0;
        var second = '\0';
        for (var i = start; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            if (char.IsAsciiDigit(c))
            {
                digits++;
                between = 0;
                if ((digits == 2 && c is not ('6' or '7' or '8' or '9')) || (digits == 3 && c != '0') || (digits == 4 && second == '8' && c == '0')) return false;
                if (digits == 2) second = c;
            }
            else if (!IsGroup(c) || ++between > 1)
            {
                break;
            }
        }

        return digits == MobileDigits;
    }

    private static bool MailAt(ReadOnlySpan<char> text, int at, ImmutableArray<string> freeMail)
    {
        if (at == 0 || !IsLocal(Plain(text[at - 1]))) return false;
        Span<char> domain = stackalloc char[64];
        var length = 0;
        for (var i = at + 1; i < text.Length && length < domain.Length; i++)
        {
            var c = Plain(text[i]);
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')) break;
            domain[length++] = c;
        }

        return FreeMail.Is(domain[..length].TrimEnd('.'), freeMail);
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+';

    private static bool IsGroup(char c) => Plain(c) is '-' or ' ' or '(' or ')' or '‐' or '−' or 'ー';

    // Full-width letters, digits and signs as their ASCII twins.
    private static char Plain(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;
}
