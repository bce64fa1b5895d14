using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>Links from the page that is being rendered. By far the most frequent helper, so plain addresses take a short way.</summary>
internal static class PageLink
{
    private static readonly string[] Elsewhere = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>Link to an address of the site, with <c>#part</c> if it has one; addresses elsewhere as they are. Not escaped.</summary>
    /// <exception cref="FormatException">No address of the site.</exception>
    public static string To(string address, TemplateScope scope)
    {
        if (IsElsewhere(address)) return address;
        if (scope.Language is { } language) address = language.Localised(address);
        var end = EndOf(address);
        var part = address[end..];
        if (end == 0 && part.StartsWith('#')) return part;
        if (!RoutePath.TryParse(address[..end], out var route)) throw new FormatException($"“{address}” is no address of the site");
        return (scope.BasePath is { } root ? root + route.Encoded() : scope.Page.LinkTo(route)) + part;
    }

    /// <summary>Writes the link, escaped.</summary>
    public static void Write(string address, TemplateScope scope, PageText output)
    {
        if (scope.Language is not null)
        {
            HtmlText.Write(output, To(address, scope));
            return;
        }

        var end = EndOf(address);
        var path = address.AsSpan(0, end);
        if (!IsPlain(path) || address.StartsWith('#'))
        {
            HtmlText.Write(output, To(address, scope));
            return;
        }

        if (scope.BasePath is { } root)
        {
            HtmlText.Write(output, root);
            output.Write(path);
        }
        else
        {
            WriteRelative(scope.Page.Value, path, output);
        }

        if (end < address.Length) HtmlText.Write(output, address.AsSpan(end));
    }

    private static void WriteRelative(ReadOnlySpan<char> from, ReadOnlySpan<char> to, PageText output)
    {
        var same = from.CommonPrefixLength(to);
        var common = from[..same].LastIndexOf('/') + 1;
        var up = from[common..].Count('/');
        if (up == 0 && common == to.Length) output.Write("./");
        for (var i = 0; i < up; i++) output.Write("../");
        output.Write(to[common..]);
    }

    // Letters, digits, hyphens; no empty segment and none that begins with a dot.
    private static bool IsPlain(ReadOnlySpan<char> path)
    {
        var begins = true;
        foreach (var c in path)
        {
            if (begins && c is '/' or '.') return false;
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '/' or '.')) return false;
            begins = c == '/';
        }

        return true;
    }

    private static int EndOf(string address)
    {
        var end = address.AsSpan().IndexOfAny('#', '?');
        return end < 0 ? address.Length : end;
    }

    private static bool IsElsewhere(string address)
    {
        foreach (var start in Elsewhere)
        {
            if (address.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
