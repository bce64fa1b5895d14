using System.Buffers;
using System.Net;
using Kyojo.Diagnostics;

namespace Kyojo.PostProcessing;

/// <summary>
/// Looks at a page while its facts are read: what a screen reader or a keyboard would stumble over. Without a tree,
/// so it trusts that tags are closed; it sees names of links, not what they mean.
/// </summary>
internal sealed class PageChecker
{
    // No vague name is longer.
    private const int VagueLength = 12;
    private static readonly SearchValues<char> White = SearchValues.Create(" \t\r\n\f　");

    private readonly List<PageFault> faults = [];
    private readonly List<string> controls = [];
    private readonly List<string> labels = [];
    private readonly HashSet<int> ids = [];
    private int headings, level, mains, table, lists;
    private bool hasTitle, hasLang, hasHeads, inLabel, inReferences;

    // Start of the content of the link or button that is open; -1 outside.
    private int content;
    private bool named;
    private int attributes;

    // Of the part that is being read: whether it is the same to every page, lists that are open around it, its first heading.
    private bool isPlain;
    private int around, firstHeading;

    /// <summary>A new page.</summary>
    public void Begin()
    {
        faults.Clear();
        controls.Clear();
        labels.Clear();
        (headings, level, mains, table, lists, content) = (0, 0, 0, 0, 0, -1);
        (hasTitle, hasLang, hasHeads, inLabel, inReferences) = (false, false, false, false, false);
    }

    /// <summary>A part that stands on other pages too begins.</summary>
    public void BeginPart()
    {
        isPlain = content < 0 && !inReferences;
        around = lists;
        firstHeading = 0;
    }

    /// <summary>It ends; what other pages need to know of it.</summary>
    public PartOutline EndPart() => isPlain && content < 0 && lists == around ? PartOutline.Of(firstHeading, firstHeading == 0 ? 0 : level) : PartOutline.Particular;

    /// <summary>Takes note of a part without reading it; false where it must be read.</summary>
    /// <param name="part">The part.</param>
    public bool Passes(PartOutline part)
    {
        if (!part.IsPlain || content >= 0) return false;
        if (part.FirstHeading == 0) return true;
        if (level > 0 && part.FirstHeading > level + 1) return false;
        level = part.LastHeading;
        return true;
    }

    /// <summary>The title as it is read.</summary>
    public void Title(string title) => hasTitle |= title.Length > 0;

    /// <summary>A start tag.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">Name of the element.</param>
    /// <param name="at">Place behind the name.</param>
    /// <param name="end">Place behind the tag.</param>
    /// <param name="isNamed">True when <c>aria-label</c> or <c>aria-labelledby</c> names it.</param>
    /// <param name="leads">True when it has an <c>href</c>.</param>
    public void Open(ReadOnlySpan<char> html, ReadOnlySpan<char> name, int at, int end, bool isNamed, bool leads)
    {
        switch (name)
        {
            case "a" or "button":
                (content, named) = (end, isNamed || (name is "a" && !leads));
                attributes = at;
                break;
            case ['h', >= '1' and <= '6']:
                Heading(html, name[1] - '0', end);
                break;
            case "section":
                isPlain = false;
                inReferences = Find(html, at, "role") is "doc-bibliography";
                break;
            case "main":
                isPlain = false;
                mains++;
                break;
            case "img":
                isPlain = false;
                Image(html, at);
                break;
            case "input" or "select" or "textarea":
                isPlain = false;
                Control(html, at, isNamed);
                break;
            case "label":
                isPlain = false;
                inLabel = true;
                if (Find(html, at, "for") is { } control) labels.Add(control);
                break;
            case "table":
                isPlain = false;
                (table, hasHeads) = (end, false);
                break;
            case "th":
                isPlain = false;
                hasHeads = true;
                break;
            case "ul" or "ol" or "menu":
                lists++;
                break;
            case "li":
                isPlain &= lists > around;
                if (lists == 0) Add(Codes.StrayItem, "");
                break;
            case "title" or "meta":
                isPlain = false;
                break;
            case "html":
                isPlain = false;
                hasLang = Find(html, at, "lang") is { Length: > 0 };
                break;
            default:
                break;
        }
    }

    /// <summary>An end tag.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">Place of its <c>&lt;</c>.</param>
    /// <param name="name">Name of the element.</param>
    public void Close(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "a" or "button":
                if (content >= 0) Link(html, html[content..at]);
                content = -1;
                break;
            case "ul" or "ol" or "menu":
                isPlain &= lists > around;
                lists = Math.Max(0, lists - 1);
                break;
            case "section":
                isPlain = false;
                inReferences = false;
                break;
            case "label":
                isPlain = false;
                inLabel = false;
                break;
            case "table":
                isPlain = false;
                if (table > 0 && !hasHeads) Add(Codes.TableWithoutHeads, Text(html[table..at], 20));
                table = 0;
                break;
            default:
                break;
        }
    }

    /// <summary>What was found; the page is read.</summary>
    /// <param name="anchors">Numbers of its ids.</param>
    /// <param name="texts">The ids.</param>
    /// <param name="isRedirect">True for a page that leads on at once: it needs no more than a title and a language.</param>
    public PageFault[] End(List<int> anchors, TextPool texts, bool isRedirect)
    {
        if (!hasTitle) Add(Codes.PageTitle, "");
        if (!hasLang) Add(Codes.PageLanguage, "");
        if (headings != 1) Add(Codes.PageHeading, headings.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (mains != 1 && !isRedirect) Add(Codes.MainPart, mains.ToString(System.Globalization.CultureInfo.InvariantCulture));
        ids.Clear();
        foreach (var id in anchors)
        {
            if (!ids.Add(id)) Add(Codes.SameId, texts[id]);
        }

        foreach (var control in controls)
        {
            if (!labels.Contains(control)) Add(Codes.NamelessControl, control);
        }

        return faults.Count == 0 ? [] : [.. faults];
    }

    private void Heading(ReadOnlySpan<char> html, int next, int end)
    {
        if (next == 1) headings++;
        isPlain &= next > 1;
        if (firstHeading == 0) firstHeading = next;
        if (level > 0 && next > level + 1)
        {
            var close = html[end..].IndexOf("</h", StringComparison.Ordinal);
            Add(Codes.HeadingOrder, Text(close < 0 ? "" : html.Slice(end, close), 30));
        }

        level = next;
    }

    private void Image(ReadOnlySpan<char> html, int at)
    {
        var alt = Find(html, at, "alt");
        var file = (Find(html, at, "src") ?? "").Split('/')[^1];
        if (alt is null) Add(Codes.MissingAlt, file);
        else if (alt.Length > 0 && (alt == file || IsFileName(alt))) Add(Codes.FileNameAsAlt, alt);
        else named |= alt.Length > 0;
    }

    private void Control(ReadOnlySpan<char> html, int at, bool isNamed)
    {
        if (inLabel || isNamed || Find(html, at, "type") is "hidden" or "submit" or "button") return;
        if (Find(html, at, "id") is { } id) controls.Add(id);
        else Add(Codes.NamelessControl, Find(html, at, "name") ?? "");
    }

    private void Link(ReadOnlySpan<char> html, ReadOnlySpan<char> inside)
    {
        if (named || IsPlainlyNamed(inside)) return;
        var text = Text(inside, 60);
        if (text.Length == 0) Add(Codes.NamelessLink, Find(html, attributes, "href") ?? "");
        // In a list of references an address stands behind its author and title.
        else if (IsVague(text) && !(inReferences && text.StartsWith("http", StringComparison.Ordinal))) Add(Codes.PageVagueLink, text);
    }

    // Nearly all links are: told without taking their words out of the page.
    private static bool IsPlainlyNamed(ReadOnlySpan<char> inside)
    {
        if (inside.Contains('&') || inside.StartsWith('h') || inside.StartsWith(' ')) return false;
        if (!inside.Contains('<')) return inside.Length > VagueLength || !(inside.IsEmpty || inside.ContainsAny(White) || IsVague(inside));
        var words = 0;
        while (words <= VagueLength)
        {
            var open = inside.IndexOf('<');
            words += inside[..(open < 0 ? inside.Length : open)].Trim().Length;
            if (open < 0) return words > VagueLength;
            var close = inside[open..].IndexOf('>');
            if (close < 0 || inside[open..].StartsWith("<img")) return false;
            inside = inside[(open + close + 1)..];
            // What stands first may be the beginning of an address.
            if (words == 0 && inside.TrimStart().StartsWith('h')) return false;
        }

        return true;
    }

    private static bool IsVague(ReadOnlySpan<char> text) =>
        text is "こちら" or "ここ" or "詳しくはこちら" or "くわしくはこちら" or "こちらをクリック" or "クリック" or "リンク" or "続きを読む" or "here" or "click here" or "more" or "link"
        || ((text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)) && !text.Contains(' '));

    private static bool IsFileName(string text) =>
        !text.Contains(' ') && (text.EndsWith(".png", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(".webp", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".gif", StringComparison.OrdinalIgnoreCase));

    private void Add(DiagnosticCode code, string what)
    {
        isPlain = false;
        var fault = new PageFault(code.Id, what);
        if (!faults.Contains(fault)) faults.Add(fault);
    }

    private static string? Find(ReadOnlySpan<char> html, int at, string wanted)
    {
        while (HtmlTags.NextAttribute(html, ref at, out var name, out var value))
        {
            if (HtmlTags.Is(name, wanted)) return WebUtility.HtmlDecode(value.ToString());
        }

        return null;
    }

    private static string Text(ReadOnlySpan<char> html, int most)
    {
        var text = new ArrayBufferWriter<char>(64);
        while (!html.IsEmpty && text.WrittenCount < most)
        {
            var open = html.IndexOf('<');
            text.Write(open < 0 ? html : html[..open]);
            if (open < 0) break;
            var close = html[open..].IndexOf('>');
            if (close < 0) break;
            html = html[(open + close + 1)..];
        }

        var flat = string.Join(' ', WebUtility.HtmlDecode(text.WrittenSpan.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return flat.Length > most ? flat[..most] + "…" : flat;
    }
}
