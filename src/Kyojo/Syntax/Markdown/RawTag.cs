using System.Collections.Frozen;
using System.Net;

namespace Kyojo.Syntax.Markdown;

/// <summary>A tag that the settings let through, taken apart; its form was checked by the parser.</summary>
internal static class RawTag
{
    // What the content security policy blocks, and what would break the page around it.
    private static readonly FrozenSet<string> Forbidden = FrozenSet.ToFrozenSet(
        [
            "script", "style", "iframe", "object", "form", "embed", "frame", "frameset", "base", "meta", "link", "title", "html", "head", "body",
            "plaintext", "xmp", "noscript", "noembed", "noframes", "template", "textarea", "select", "svg", "math", "portal", "applet",
        ], StringComparer.OrdinalIgnoreCase);

    // HTML Living Standard 13.1.2, void elements.
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(["area", "br", "col", "hr", "img", "input", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul", "li", "dt", "dd",
            "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(["href", "src", "action", "formaction", "cite", "poster", "background", "data", "longdesc"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Name of a tag, as written.</summary>
    public static string NameOf(string tag)
    {
        var rest = tag.AsSpan(tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1);
        var end = rest.IndexOfAny(" \t\n/>");
        return (end > 0 ? rest[..end] : rest).ToString();
    }

    /// <summary>True for a name that no page of the site may have.</summary>
    public static bool IsForbidden(string name) => Forbidden.Contains(name);

    /// <summary>True for an element that has no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>True for an element that cannot stand in a paragraph.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for an attribute that the content security policy blocks.</summary>
    public static bool IsForbiddenAttribute(string name) =>
        name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase) || name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for an attribute that holds an address.</summary>
    public static bool IsAddress(string name) => Addresses.Contains(name);

    /// <summary>Attributes of a start tag in order, values without quotation marks and with entities decoded.</summary>
    public static IEnumerable<(string Name, string Value)> Attributes(string tag)
    {
        var at = NameOf(tag).Length + 1;
        while (true)
        {
            while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] == '/')) at++;
            if (at >= tag.Length || tag[at] == '>') yield break;
            var from = at;
            while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] is not ('=' or '>' or '/')) at++;
            var name = tag[from..at];
            while (at < tag.Length && char.IsWhiteSpace(tag[at])) at++;
            if (at >= tag.Length || tag[at] != '=')
            {
                yield return (name, "");
                continue;
            }

            at++;
            while (at < tag.Length && char.IsWhiteSpace(tag[at])) at++;
            if (at >= tag.Length) yield break;
            var quote = tag[at] is '"' or '\'' ? tag[at] : '\0';
            var start = quote == '\0' ? at : at + 1;
            var end = quote == '\0' ? tag.AsSpan(start).IndexOfAny(" \t\n>") : tag.AsSpan(start).IndexOf(quote);
            if (end < 0) end = tag.Length - start;
            yield return (name, WebUtility.HtmlDecode(tag.Substring(start, end)));
            at = start + end + (quote == '\0' ? 0 : 1);
        }
    }
}
