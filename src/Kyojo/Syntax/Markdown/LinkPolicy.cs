using System.Buffers;
using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>What a link may lead to (markdown.md 4.10). Reads an address as a browser does: backslash is slash, control characters vanish.</summary>
internal static class LinkPolicy
{
    private static readonly SearchValues<char> SchemeEnds = SearchValues.Create(":/\\?#");

    /// <summary>True for a target on this site.</summary>
    public static bool IsLocal(string url) => Judge(url, out _) == LinkVerdict.Local;

    /// <summary>The address without control characters and outer spaces.</summary>
    public static string Clean(string url)
    {
        foreach (var c in url)
        {
            if (char.IsControl(c) || c == ' ') return string.Concat(url.Where(c => !char.IsControl(c))).Trim(' ');
        }

        return url;
    }

    /// <summary>Judges a clean address.</summary>
    /// <param name="url">Address after <see cref="Clean"/>.</param>
    /// <param name="scheme">Its scheme in lower case, or empty.</param>
    public static LinkVerdict Judge(string url, out string scheme)
    {
        scheme = "";
        if (url.StartsWith('\\')) return LinkVerdict.LocalFile;
        if (url.Length > 1 && url[0] == '/' && url[1] is '/' or '\\') return LinkVerdict.Schemeless;
        var end = url.AsSpan().IndexOfAny(SchemeEnds);
        if (end <= 0 || url[end] != ':' || !IsScheme(url.AsSpan(0, end))) return LinkVerdict.Local;
        scheme = url[..end].ToLowerInvariant();
        return scheme switch
        {
            "https" or "http" => LinkVerdict.Web,
            "mailto" or "tel" => LinkVerdict.Contact,
            "file" => LinkVerdict.LocalFile,
            { Length: 1 } => LinkVerdict.LocalFile,
            _ => LinkVerdict.Forbidden,
        };
    }

    /// <summary>The place to show for a link: its address, or the whole of it when the address is defined elsewhere.</summary>
    public static Span PlaceOf(LinkInline link) => link.Reference is null && !link.UrlSpan.IsEmpty ? link.UrlSpan : link.Span;

    // RFC 3986, 3.1.
    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiLetter(text[0])) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return false;
        }

        return true;
    }
}
