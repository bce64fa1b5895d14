using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Web, mail and phone addresses (model.md 8.6): the value as it is kept, or a diagnostic at its place.</summary>
internal sealed class Contact(string file, DiagnosticBag found)
{
    private static readonly string[] Forbidden = ["javascript", "data", "file", "vbscript"];

    /// <summary>An absolute http(s) address with a host, as written.</summary>
    public string? Url(YamlScalar node)
    {
        var text = JapaneseText.Trim(node.Value);
        if (!WebAddress.IsAbsolute(text)) return NotUrl(text, node);
        if (text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) found.Add(Codes.HttpUrl, node.In(file), ("value", text));
        return text;
    }

    /// <summary>A mail address in ASCII.</summary>
    public string? Mail(YamlScalar node)
    {
        var text = JapaneseText.Code(node.Value);
        if (MailAddress.IsValid(text)) return text;
        found.Add(Codes.NotMail, node.In(file), ("value", node.Value));
        return null;
    }

    /// <summary>A Japanese phone number in half width, its grouping as written, its extension behind.</summary>
    public string? Phone(YamlScalar node)
    {
        if (PhoneNumber.TryParse(JapaneseText.Code(node.Value), out var phone)) return phone.ToString();
        found.Add(Codes.NotPhone, node.In(file), ("value", node.Value));
        return null;
    }

    /// <summary>KYO2072 for schemes that run code or open files.</summary>
    public bool IsForbidden(string text, YamlScalar node)
    {
        if (ForbiddenScheme(text) is not { } scheme) return false;
        found.Add(Codes.ForbiddenScheme, node.In(file), ("scheme", scheme));
        return true;
    }

    /// <summary>The scheme of an address that runs code or opens files; null for any other text.</summary>
    public static string? ForbiddenScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var scheme = string.Concat(text[..colon].Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return Forbidden.Contains(scheme) ? scheme : null;
    }

    private string? NotUrl(string text, YamlScalar node)
    {
        if (IsForbidden(text, node)) return null;
        if (text.Contains('@') && !text.Contains('/'))
        {
            found.Add(Codes.MailInUrl, node.In(file), ("value", text));
            return null;
        }

        var narrow = JapaneseText.Code(text);
        found.Suggest(Codes.NotUrl, node.In(file), narrow != text && WebAddress.IsAbsolute(narrow) ? [narrow] : [], null, ("value", text));
        return null;
    }
}
