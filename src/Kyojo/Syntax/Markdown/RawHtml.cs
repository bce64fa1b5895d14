using Kyojo.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// Turns raw tags into text (markdown.md 4.8). Comments are dropped; a few harmless tags without attributes pass, in
/// pairs within one stretch of text, so that nothing stays open on the page. With <c>markdown.raw_html</c> other tags pass
/// the same way, except those that could not work or do harm.
/// </summary>
internal sealed class RawHtml(MarkdownBody body, Findings findings)
{
    private readonly ImageRules images = new(findings);
    private readonly LinkPass links = new(findings);
    private readonly bool isOpen = body.Rules.HasFlag(MarkdownRules.RawHtml) && body.Profile == MarkdownProfile.Document;

    private readonly HashSet<string> started = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(HtmlInline Inline, string Name)> ends = [];

    /// <summary>Replaces the tags of one container.</summary>
    /// <param name="tags">Its tags, in order; all of them its children.</param>
    public void Settle(List<HtmlInline> tags)
    {
        var open = new Stack<(HtmlInline Inline, string Name)>();
        foreach (var inline in tags)
        {
            var tag = inline.Tag;
            if (tag.StartsWith("<!--", StringComparison.Ordinal))
            {
                inline.Remove();
                continue;
            }

            var name = BareName(tag);
            if (isOpen)
            {
                Open(inline, open);
                continue;
            }

            if (name is "br" or "wbr" && tag[1] != '/') Pass(inline);
            else if (name is not ("sub" or "sup" or "kbd")) AsText(inline);
            else if (tag[1] != '/') open.Push((inline, name));
            else if (open.Count > 0 && open.Peek().Name == name)
            {
                Pass(open.Pop().Inline);
                Pass(inline);
            }
            else AsText(inline);
        }

        foreach (var (inline, _) in open.Reverse()) AsText(inline);
    }

    private void Open(HtmlInline inline, Stack<(HtmlInline Inline, string Name)> open)
    {
        var name = RawTag.NameOf(inline.Tag);
        var isEnd = inline.Tag.StartsWith("</", StringComparison.Ordinal);
        if (!char.IsAsciiLetter(name[0])) AsText(inline);
        else if (RawTag.IsForbidden(name) || (!isEnd && !MayStand(inline, name)))
        {
            // The end tag of what was refused is the same fault.
            if (started.Add(name) && (isEnd || RawTag.IsForbidden(name))) findings.Add(Codes.HtmlForbidden, inline.Span, ("tag", $"<{name}>"));
            ToText(inline);
        }
        else if (RawTag.IsVoid(name)) Pass(inline, inline.Tag);
        else if (!isEnd) open.Push((inline, name));
        else if (open.Count > 0 && open.Peek().Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            var start = open.Pop().Inline;
            Pass(start, start.Tag);
            Pass(inline, inline.Tag);
        }
        else AsText(inline);
    }

    // False when an attribute would be blocked or leads where no link may lead; told with the attribute's name.
    private bool MayStand(HtmlInline inline, string name)
    {
        foreach (var (attribute, value) in RawTag.Attributes(inline.Tag))
        {
            if (RawTag.IsForbiddenAttribute(attribute))
            {
                findings.Add(Codes.HtmlForbidden, inline.Span, ("tag", attribute + "="));
                return false;
            }

            if (!RawTag.IsAddress(attribute)) continue;
            var url = LinkPolicy.Clean(value);
            if (name.Equals("a", StringComparison.OrdinalIgnoreCase) || attribute.Equals("cite", StringComparison.OrdinalIgnoreCase) ? !links.Accepts(url, inline.Span) : !images.MayShow(url, inline.Span)) return false;
        }

        return true;
    }

    /// <summary>Reports end tags that stand alone; the end of a tag that was reported is the same fault.</summary>
    public void Finish()
    {
        foreach (var (inline, name) in ends)
        {
            if (started.Add(name)) findings.Add(Codes.HtmlAsText, inline.Span, ("tag", $"</{name}>"));
        }
    }

    // Name in lower case when the tag has no attributes, else empty.
    private static string BareName(string tag)
    {
        var inner = tag.AsSpan(1, tag.Length - 2);
        inner = (inner.StartsWith('/') ? inner[1..] : inner.EndsWith('/') ? inner[..^1] : inner).TrimEnd();
        return inner.Length is > 0 and < 4 && !inner.ContainsAnyExceptInRange('A', 'z') ? inner.ToString().ToLowerInvariant() : "";
    }

    private static void Pass(HtmlInline inline) => Pass(inline, inline.Tag.ToLowerInvariant());

    private static void Pass(HtmlInline inline, string tag) => inline.ReplaceBy(new PlainTagInline(tag) { IsClosed = true });

    private static void ToText(HtmlInline inline) =>
        inline.ReplaceBy(new LiteralInline { Content = new StringSlice(inline.Tag), Span = inline.Span, Line = inline.Line, Column = inline.Column, IsClosed = true });

    private void AsText(HtmlInline inline)
    {
        ToText(inline);
        var name = RawTag.NameOf(inline.Tag);
        if (inline.Tag.StartsWith("</", StringComparison.Ordinal))
        {
            ends.Add((inline, name));
            return;
        }

        started.Add(name);
        findings.Add(Codes.HtmlAsText, inline.Span, ("tag", $"<{name}>"));
    }
}
