using System.Net;
using Kyojo.Rendering.Templates;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>
/// Reads the facts off finished pages in one pass, without a tree. It relies on what our templates guarantee: text and
/// attribute values are escaped, so a <c>&lt;</c> always starts a tag. One scanner per worker: it keeps its buffers.
/// All of a build share a pool, so that equal addresses have the same number on all pages.
/// </summary>
internal sealed class PageFactsScanner
{
    // Number of a link that leads to another host.
    private const int NoPage = -1;

    private readonly LinkResolver resolver;
    private readonly PageChecker checker = new();
    private readonly TextPool pool;
    private readonly RecentTexts texts;
    private readonly FactsPacker packer;
    private readonly List<int> links = [];
    private readonly List<int> anchors = [];
    private readonly List<int> ofPart = [];

    // For each number of a text the last page that has it among its links; pages count from 1.
    private int[] linkedFrom = [];
    private int pages;
    private string? title;
    private bool noIndex;

    /// <summary>A scanner for one site.</summary>
    /// <param name="basePath">Where the site lies on its host: <c>/</c>, or <c>/repo/</c> with or without its slashes.</param>
    /// <param name="pool">Addresses of the site; null = of this scanner alone.</param>
    internal PageFactsScanner(string basePath = "/", TextPool? pool = null)
    {
        this.pool = pool ??= new TextPool();
        (texts, packer) = (new RecentTexts(pool), new FactsPacker(pool));
        var bare = basePath.Trim('/');
        resolver = new LinkResolver(bare.Length == 0 ? "/" : $"/{bare}/");
    }

    /// <summary>Reads one page.</summary>
    /// <param name="page">Address of the page; relative links start here.</param>
    /// <param name="html">The whole page.</param>
    /// <param name="check">False for a page whose texts have findings, or that could not be rendered whole: the same is not told twice.</param>
    /// <param name="parts">What of it stands on other pages too, in its order: of that is known where it leads, once it has been read.</param>
    internal PageFacts Scan(RoutePath page, ReadOnlySpan<char> html, bool check = true, ReadOnlySpan<PlacedPart> parts = default)
    {
        Reset();
        var address = page.Value.AsSpan();
        var at = 0;
        foreach (ref readonly var part in parts)
        {
            at = Through(address, html, at, part.Start);
            // Behind its start is whoever reads a tag, a script or a title that it is written into.
            if (at == part.Start) at = Part(address, html, part);
        }

        Through(address, html, at, html.Length);
        // Hardly any two pages have one title.
        var (from, start) = packer.Add(title is null ? TextPool.Empty : pool.Add(title), links, anchors);
        return new PageFacts(from, start) { NoIndex = noIndex, Faults = check ? [.. checker.End(anchors, pool, noIndex)] : [] };
    }

    // All tags that begin before a place; the place, or the one behind the last of them.
    private int Through(ReadOnlySpan<char> page, ReadOnlySpan<char> html, int at, int end)
    {
        while (at < end)
        {
            var open = html[at..end].IndexOf('<');
            if (open < 0) return end;
            at += open + 1;
            if (at == html.Length) return at;
            var first = html[at];
            if (first == '!') at = HtmlTags.EndOfDeclaration(html, at - 1);
            else if (first == '/')
            {
                var name = HtmlTags.NameAt(html, at + 1);
                checker.Close(html, at - 1, name);
                at += name.Length + 1;
                at = at < html.Length && html[at] == '>' ? at + 1 : HtmlTags.EndOfTag(html, at);
            }
            else if (char.IsAsciiLetter(first)) at = Element(page, html, at);
        }

        return at;
    }

    // Two workers may read the same part: they find the same.
    private int Part(ReadOnlySpan<char> page, ReadOnlySpan<char> html, in PlacedPart place)
    {
        var part = place.Part;
        if (part.Read is PartOutline known)
        {
            if (!checker.Passes(known)) return Through(page, html, place.Start, place.End);
            foreach (ref readonly var link in part.Links)
            {
                if (link.Number != NoPage) Add(link.Number);
            }

            return place.End;
        }

        var before = anchors.Count;
        ofPart.Clear();
        checker.BeginPart();
        var at = Through(page, html, place.Start, place.End);
        part.Read = at == place.End && anchors.Count == before && LeadsWhereItSays(part) ? checker.EndPart() : PartOutline.Particular;
        return at;
    }

    // Links that templates do not write by themselves may lead elsewhere from another page. Those they do write are given
    // their numbers.
    private bool LeadsWhereItSays(PrintedPart part)
    {
        var read = 0;
        foreach (ref var link in part.Links)
        {
            // Written once, as another worker may have read the part before and use it already.
            if (LinkResolver.LeavesHost(link.Address)) link.Number = NoPage;
            else if (read < ofPart.Count && pool[ofPart[read]] == link.Address) link.Number = ofPart[read++];
            else return false;
        }

        return read == ofPart.Count;
    }

    private void Reset()
    {
        checker.Begin();
        ofPart.Clear();
        pages++;
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
                    anchors.Add(texts.NumberOf(Decoded(value)));
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
        var link = texts.NumberOf(target);
        ofPart.Add(link);
        Add(link);
    }

    private void Add(int link)
    {
        if (link >= linkedFrom.Length) Array.Resize(ref linkedFrom, Math.Max(2 * linkedFrom.Length, pool.Count));
        if (linkedFrom[link] == pages) return;
        linkedFrom[link] = pages;
        links.Add(link);
    }

    // Nothing to decode, and no white space but single spaces between words.
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAny("&\t\r\n\f") && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Decoded(ReadOnlySpan<char> value) =>
        value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value;

    private static readonly char[] White = [' ', '\t', '\r', '\n', '\f'];
}
