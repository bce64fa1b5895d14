using System.Buffers;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>
/// Writes <c>index.html</c> behind links that lead to a folder of the site, for a copy that is opened from a disk: there
/// no server looks for it (<c>--links file</c>). Links that start at the host's top, as on the page that is not found,
/// stay: they lead nowhere on a disk.
/// </summary>
public sealed class IndexLinks : IHtmlPass
{
    private const string Index = "index.html", Refresh = "url=";

    /// <inheritdoc/>
    public string Version => "index-links 1";

    /// <inheritdoc/>
    public void Apply(RoutePath page, ReadOnlySpan<char> html, IBufferWriter<char> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (at, copied) = (0, 0);
        while (true)
        {
            var open = html[at..].IndexOf('<');
            if (open < 0 || at + open + 1 == html.Length) break;
            at += open + 1;
            if (html[at] == '!') at = HtmlTags.EndOfDeclaration(html, at - 1);
            else if (html[at] == '/') at = HtmlTags.EndOfTag(html, at);
            else if (char.IsAsciiLetter(html[at])) Element(html, ref at, ref copied, output);
        }

        output.Write(html[copied..]);
    }

    private static void Element(ReadOnlySpan<char> html, ref int at, ref int copied, IBufferWriter<char> output)
    {
        var name = HtmlTags.NameAt(html, at);
        at += name.Length;
        while (HtmlTags.NextAttribute(html, ref at, out var attribute, out var value))
        {
            if (value.IsEmpty) continue;
            // NextAttribute ends behind the closing quote, or behind a value without quotes.
            var start = html[at - 1] is '"' or '\'' ? at - 1 - value.Length : at - value.Length;
            if (HtmlTags.Is(name, "meta"))
            {
                var url = value.IndexOf(Refresh, StringComparison.Ordinal);
                if (!HtmlTags.Is(attribute, "content") || url < 0 || !char.IsAsciiDigit(value[0])) continue;
                start += url + Refresh.Length;
                value = value[(url + Refresh.Length)..];
            }
            else if (!HtmlTags.Is(attribute, "href") && !HtmlTags.Is(attribute, "action"))
            {
                continue;
            }

            if (PathOfFolder(value) is not { } length) continue;
            output.Write(html[copied..(start + length)]);
            if (value[length - 1] != '/') output.Write("/");
            output.Write(Index);
            copied = start + length;
        }

        if (HtmlTags.Is(name, "script")) at = HtmlTags.EndTagOf(html, at, "script");
    }

    // Length of the path of a relative link to a folder; null for every other link.
    private static int? PathOfFolder(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAny('?', '#');
        var path = end < 0 ? value : value[..end];
        if (path.IsEmpty || path[0] == '/' || path.Contains(':')) return null;
        return path[^1] == '/' || path is "." or ".." || path.EndsWith("/..", StringComparison.Ordinal) || path.EndsWith("/.", StringComparison.Ordinal) ? path.Length : null;
    }
}
