using System.Buffers;
using System.Text;

namespace Kyojo.Text;

/// <summary>Absolute addresses on the web: what may be one, and how it is written for machines.</summary>
public static class WebAddress
{
    private static readonly SearchValues<char> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    // RFC 3986, without the at sign (credentials are looked for) and with percent signs as they are.
    private static readonly SearchValues<char> PathLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]!$&'()*+,;=%@");

    /// <summary>True for a text that starts like an address that a browser would open.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsWeb(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for an absolute http or https address with a dotted host, without credentials and white space.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsAbsolute(string text)
    {
        if (IsOrdinary(text)) return true;
        return IsWeb(text) && !text.Any(c => char.IsWhiteSpace(c) || c == '\\') && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && AsciiHost(uri) is { } host && host.Contains('.') && uri.UserInfo.Length == 0;
    }

    /// <summary>The address in ASCII, for links: letters beyond it percent-encoded, in the host as Punycode.</summary>
    /// <param name="text">An address as written.</param>
    public static string Href(string text)
    {
        if (Ascii.IsValid(text) || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || AsciiHost(uri) is not { } host) return text;
        var port = uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{uri.Scheme}://{host}{port}{uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped)}";
    }

    /// <summary>The host in lower case; empty when there is none.</summary>
    /// <param name="text">An address.</param>
    public static ReadOnlySpan<char> Host(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return [];
        var rest = text.AsSpan(start + 3);
        var end = rest.IndexOfAny("/?#:");
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>True for a host or one beneath it: <c>www.note.com</c> is of <c>note.com</c>.</summary>
    /// <param name="host">A host.</param>
    /// <param name="domain">A domain in lower case.</param>
    public static bool IsOf(ReadOnlySpan<char> host, string domain) =>
        host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');

    // Null for a host with letters that no name may have (RFC 5891): Uri finds that out only when it is asked.
    private static string? AsciiHost(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    // What nearly every address is: plain host, plain letters. Anything else is asked of Uri, which costs a hundred times more.
    private static bool IsOrdinary(string text)
    {
        var start = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (start == 0) return false;
        var rest = text.AsSpan(start);
        var end = rest.IndexOfAnyExcept(HostLetters);
        if (end < 0) end = rest.Length;
        var host = rest[..end];
        // A label has at most 63 letters (RFC 1035, 2.3.4); which of a longer host is at fault is left to Uri.
        if (host.Length > 63 || host.IndexOf('.') <= 0 || host[0] is '-' || host[^1] is '.' or '-' || host.IndexOf("..") >= 0 || IsNumber(host[(host.LastIndexOf('.') + 1)..])) return false;
        return end == rest.Length || (rest[end] is '/' or '?' or '#' && !rest[end..].ContainsAnyExcept(PathLetters));
    }

    private static bool IsNumber(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }

        return true;
    }
}
