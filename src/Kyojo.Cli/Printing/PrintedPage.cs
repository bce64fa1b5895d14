using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Kyojo.Printing;

/// <summary>A page as it is printed from disk: what it loads comes from the output folder, what it links to is named by the site's address, and its contents have page numbers once they are known.</summary>
internal static partial class PrintedPage
{
    /// <summary>The page with its addresses made whole.</summary>
    /// <param name="html">The page.</param>
    /// <param name="file">Path of its file.</param>
    /// <param name="folder">Output folder.</param>
    /// <param name="url">Address of the site, ending in a slash; null = links are left out of the paper.</param>
    public static string Whole(string html, string file, string folder, string? url)
    {
        var here = new Uri(file);
        var root = new Uri(Path.TrimEndingDirectorySeparator(folder) + "/");
        return Attribute().Replace(html, match =>
        {
            var written = WebUtility.HtmlDecode(match.Groups["value"].Value);
            var tag = match.Groups["tag"].Value;
            if (written.StartsWith('#') || written.Contains(':', StringComparison.Ordinal) || !Uri.TryCreate(here, written, out var whole)) return match.Value;
            if (tag != "a") return match.Groups["before"].Value + WebUtility.HtmlEncode(whole.AbsoluteUri) + "\"";
            var inside = root.MakeRelativeUri(whole).ToString();
            if (url is null) return match.Groups["before"].Value.Replace(" href=\"", " data-href=\"", StringComparison.Ordinal) + match.Groups["value"].Value + "\"";
            // Marked, so that its address is not printed: it is no way out of the site.
            return match.Groups["before"].Value.Replace(" href=\"", " data-inside href=\"", StringComparison.Ordinal) + WebUtility.HtmlEncode(url + (inside == "./" ? "" : inside)) + "\"";
        });
    }

    /// <summary>The page with the number of its page behind each line of the contents.</summary>
    /// <param name="html">The page.</param>
    /// <param name="outline">Where its headings were printed.</param>
    public static string Numbered(string html, PdfOutline outline)
    {
        var next = 0;
        return Contents().Replace(html, list => Line().Replace(list.Value, line =>
        {
            var words = Plain(line.Groups["words"].Value);
            // Lines stand in the order of the headings: each is looked for behind the one before.
            for (var i = next; i < outline.Entries.Count; i++)
            {
                if (Same(outline.Entries[i].Title, words))
                {
                    next = i + 1;
                    return $"{line.Groups["open"].Value}{line.Groups["words"].Value}</a> <span class=\"page-number\">{outline.Entries[i].Page.ToString(CultureInfo.InvariantCulture)}</span>";
                }
            }

            return line.Value;
        }));
    }

    /// <summary>The page with one more style sheet, the last of all.</summary>
    /// <param name="html">The page.</param>
    /// <param name="sheet">Path of the style sheet.</param>
    public static string Styled(string html, string sheet)
    {
        var end = html.IndexOf("</head>", StringComparison.Ordinal);
        return end < 0 ? html : html.Insert(end, $"<link rel=\"stylesheet\" href=\"{WebUtility.HtmlEncode(new Uri(sheet).AbsoluteUri)}\">\n");
    }

    /// <summary>A style sheet that names the page at the head of every sheet but the first, whose words its own heading has: style sheets cannot ask a page for them.</summary>
    /// <param name="html">The page.</param>
    public static string RunningHead(string html)
    {
        var title = Title().Match(html).Groups["words"].Value;
        return $"@page {{ @top-left {{ content: \"{InStyle(Plain(title))}\"; font-size: 8pt; }} }}\n@page :first {{ @top-left {{ content: none; }} }}\n";
    }

    // A string of CSS: quotation marks, backslashes and what is not printed are written by number.
    private static string InStyle(string text) =>
        string.Concat(text.Select(c => c is '"' or '\\' || char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\{(int)c:x} ") : c.ToString()));

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    // Readings and spaces differ between the two.
    private static bool Same(string heading, string line) => Bare(heading).StartsWith(Bare(line), StringComparison.Ordinal) || Bare(heading) == Bare(line);

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("(?<before><(?<tag>a|link|script|img|source)\\b[^>]*?\\s(?:href|src)=\")(?<value>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("""<nav class="toc".*?</nav>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Contents();

    [GeneratedRegex("""(?<open><a href="#[^"]*">)(?<words>.*?)</a>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex("<title>(?<words>[^<]*)</title>", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
