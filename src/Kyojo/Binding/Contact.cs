using System.Text.RegularExpressions;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Web, mail and phone addresses (model.md 8.6): the value as it is kept, or a diagnostic at its place.</summary>
internal static partial class Contact
{
    private static readonly string[] Forbidden = ["javascript", "data", "file", "vbscript"];

    /// <summary>An absolute http(s) address with a host, as written.</summary>
    public static string? Url(string written, SourceSpan span, DiagnosticBag found)
    {
        var text = written.Trim();
        if (IsForbidden(text, span, found)) return null;
        if (text.Contains('@') && !text.Contains('/'))
        {
            found.Add(Codes.MailInUrl, span, ("value", text));
            return null;
        }

        var isUrl = IsWeb(text) && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Contains('.') && uri.UserInfo.Length == 0;
        if (isUrl) return text;
        found.Add(Codes.NotUrl, span, ("value", text));
        return null;
    }

    /// <summary>A mail address in ASCII.</summary>
    public static string? Mail(string written, SourceSpan span, DiagnosticBag found)
    {
        var text = JapaneseText.Code(written);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (text.Length <= 254 && at > 0 && text.LastIndexOf('@') == at && text.LastIndexOf('.') > at + 1 && text[^1] != '.' && text.All(c => c is > ' ' and < (char)0x7F)) return text;
        found.Add(Codes.NotMail, span, ("value", written));
        return null;
    }

    /// <summary>A Japanese phone number in half width, its grouping as written.</summary>
    public static string? Phone(string written, SourceSpan span, DiagnosticBag found)
    {
        var text = Hyphens().Replace(JapaneseText.Code(written), "-");
        var match = PhoneForm().Match(text);
        var digits = match.Success ? string.Concat(match.Groups[1].Value.Where(char.IsAsciiDigit)) : "";
        var fits = digits.Length switch
        {
            10 => digits[0] == '0',
            11 => digits[..3] is "050" or "060" or "070" or "080" or "090" || digits.StartsWith("0800", StringComparison.Ordinal),
            _ => false,
        };
        if (fits) return text;
        found.Add(Codes.NotPhone, span, ("value", written));
        return null;
    }

    /// <summary>True for an address that a browser would open.</summary>
    public static bool IsWeb(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>KYO2072 for schemes that run code or open files.</summary>
    public static bool IsForbidden(string text, SourceSpan span, DiagnosticBag found)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon > 0 ? string.Concat(text[..colon].Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant() : "";
        if (!Forbidden.Contains(scheme)) return false;
        found.Add(Codes.ForbiddenScheme, span, ("scheme", scheme));
        return true;
    }

    [GeneratedRegex(@"^([(]?[0-9]+[)]?(?:[- ]?[(]?[0-9]+[)]?)*)(?:\s*内線\s*[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneForm();

    // Step N5: what people type for a hyphen between two digits.
    [GeneratedRegex(@"(?<=[0-9)])[\u2010-\u2015\u2212\u30FC-](?=[0-9(])", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphens();
}
