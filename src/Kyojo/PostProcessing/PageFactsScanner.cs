using System.Net;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>
/// Reads the facts off finished pages in one pass, without a tree. It relies on what our templates guarantee: text and
/// attribute values are escaped, so a <c>&lt;</c> always starts a tag. One scanner per worker: it keeps its buffers
/// and gives equal addresses of all its pages the same string.
/// </summary>
internal sealed class PageFactsScanner
{
    private readonly LinkResolver resolver;
    private readonly PageChecker checker = new();
    private readonly TextPool pool = new();
    private readonly HashSet<string> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> links = [];
    private readonly List<string> anchors = [];
    private string? title;
    private bool noIndex;

    /// <summary>A scanner for one site.</summary>
    /// <param name="basePath">Where the site lies on its host: <c>/</c>, or <c>/repo/</c> with or without its slashes.</param>
    internal PageFactsScanner(string basePath = "/")
    {
        var bare = basePath.Trim('/');
        resolver = new LinkResolver(bare.Length == 0 ? "/" : $"/{bare}/");
    }

    /// <summary>Reads one page.</summary>
    /// <param name="page">Address of the page; relative links start here.</param>
    /// <param name="html">The whole page.</param>
    /// <param name="check">False for a page whose texts have findings, or that could not be rendered whole: the same is not told twice.</param>
    internal PageFacts Scan(RoutePath page, ReadOnlySpan<char> html, bool check = true)
    {
        Reset();
        var address = page.Value.AsSpan();
        var at = 0;
        while (true)
        {
            var open = html[at..].IndexOf('<');
            if (open < 0 || at + open + 1 == html.Length) break;
            at += open + 1;
            var first = html[at];
            if (first == '!') at = HtmlTags.EndOfDeclaration(html, at - 1);
            else if (first == '/')
            {
                var name = HtmlTags.NameAt(html, at + 1);
                checker.Close(html, at - 1, name);
                at += name.Length + 1;
                at = at < html.Length && html[at] == '>' ? at + 1 : HtmlTags.EndOfTag(html, at);
            }
            else if (char.IsAsciiLetter(first)) at = Element(address, html, at);
        }

        return new PageFacts { Title = title ?? "", Links = [.. links], Anchors = [.. anchors], NoIndex = noIndex, Faults = check ? [.. checker.End(anchors, noIndex)] : [] };
    }

    private void Reset()
    {
        checker.Begin();
        seen.Clear();
        links.Clear();
        anchors.Clear();
        title = null;
        noIndex = false;
    }

    private int Element(ReadOnlySpan<char> page, ReadOnlySpan<char> html, int at)
    {
        var name = HtmlTags.NameAt(html, at);
        at += name.Length;
        var attributes = at;
        var (isNamed, leads) = (false, false);
        if (at < html.Length && html[at] == '>') at++;
        else at = HtmlTags.Is(name, "meta") ? Meta(html, at) : Attributes(page, html, at, ref isNamed, ref leads);
        checker.Open(html, name, attributes, at, isNamed, leads);
        if (name.Length is not (5 or 6)) return at;
        if (HtmlTags.Is(name, "title"))
        {
            var end = HtmlTags.EndTagOf(html, at, "title");
            title ??= IsPlain(html[at..end]) ? html[at..end].ToString() : string.Join(' ', WebUtility.HtmlDecode(html[at..end].ToString()).Split(White, StringSplitOptions.RemoveEmptyEntries));
            checker.Title(title);
            return end;
        }

        if (HtmlTags.Is(name, "script")) return HtmlTags.EndTagOf(html, at, "script");
        return HtmlTags.Is(name, "style") ? HtmlTags.EndTagOf(html, at, "style") : at;
    }

    private int Attributes(ReadOnlySpan<char> page, ReadOnlySpan<char> html, int at, ref bool isNamed, ref bool leads)
    {
        while (HtmlTags.NextAttribute(html, ref at, out var name, out var value))
        {
            switch (name.Length)
            {
                case 2 when HtmlTags.Is(name, "id"):
                    anchors.Add(pool.Get(Decoded(value)));
                    break;
                case 4 when HtmlTags.Is(name, "href"):
                    leads |= !value.IsEmpty;
                    Link(page, value);
                    break;
                case 3 when HtmlTags.Is(name, "src"):
                case 6 when HtmlTags.Is(name, "action") || HtmlTags.Is(name, "poster"):
                    Link(page, value);
                    break;
                case 6 when HtmlTags.Is(name, "srcset"):
                    SourceSet(page, value);
                    break;
                case 10 when HtmlTags.Is(name, "aria-label"):
                case 15 when HtmlTags.Is(name, "aria-labelledby"):
                    isNamed |= !value.IsEmpty;
                    break;
                default:
                    break;
            }
        }

        return at;
    }

    private int Meta(ReadOnlySpan<char> html, int at)
    {
        ReadOnlySpan<char> kind = default, content = default;
        while (HtmlTags.NextAttribute(html, ref at, out var name, out var value))
        {
            if (HtmlTags.Is(name, "name")) kind = value;
            else if (HtmlTags.Is(name, "content")) content = value;
        }

        if (!HtmlTags.Is(kind, "robots")) return at;
        foreach (var part in content.Split(','))
        {
            var word = content[part].Trim();
            noIndex |= HtmlTags.Is(word, "noindex") || HtmlTags.Is(word, "none");
        }

        return at;
    }

    private void SourceSet(ReadOnlySpan<char> page, ReadOnlySpan<char> value)
    {
        foreach (var part in value.Split(','))
        {
            var candidate = value[part].Trim();
            var space = candidate.IndexOf(' ');
            Link(page, space < 0 ? candidate : candidate[..space]);
        }
    }

    private void Link(ReadOnlySpan<char> page, ReadOnlySpan<char> value)
    {
        if (!resolver.TryResolve(page, value, out var target)) return;
        var link = pool.Get(target);
        if (seen.Add(link)) links.Add(link);
    }

    // Nothing to decode, and no white space but single spaces between words.
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAny("&\t\r\n\f") && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Decoded(ReadOnlySpan<char> value) =>
        value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value;

    private static readonly char[] White = [' ', '\t', '\r', '\n', '\f'];
}
