using System.Buffers;

namespace Kyojo.Text;

/// <summary>E-mail addresses: <c>local@domain.tld</c> in ASCII, at most 254 characters (RFC 5321, 4.5.3.1.3).</summary>
public static class MailAddress
{
    private const int Longest = 254;

    // RFC 5322 atext and dots: Japanese carriers gave out addresses with dots in any place.
    private static readonly SearchValues<char> LocalLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+-/=?^_`{|}~");
    private static readonly SearchValues<char> DomainLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>True for a text of that form.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at <= 0 || text.Length > Longest) return false;
        var domain = text[(at + 1)..];
        var dot = domain.LastIndexOf('.');
        return !text[..at].ContainsAnyExcept(LocalLetters) && !domain.ContainsAnyExcept(DomainLetters)
            && dot > 0 && domain.Length - dot > 2 && domain[0] is not ('.' or '-') && domain[dot - 1] != '-' && char.IsAsciiLetter(domain[dot + 1]) && domain.IndexOf("..") < 0;
    }
}
