using Kyojo.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// Turns raw tags into text (markdown.md 4.8). Comments are dropped; a few harmless tags without attributes pass, in
/// pairs within one stretch of text, so that nothing stays open on the page.
/// </summary>
internal sealed class RawHtml(Findings findings)
{
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

    private static void Pass(HtmlInline inline) => inline.ReplaceBy(new PlainTagInline(inline.Tag.ToLowerInvariant()) { IsClosed = true });

    private void AsText(HtmlInline inline)
    {
        inline.ReplaceBy(new LiteralInline { Content = new StringSlice(inline.Tag), Span = inline.Span, Line = inline.Line, Column = inline.Column, IsClosed = true });
        var isEnd = inline.Tag.StartsWith("</", StringComparison.Ordinal);
        var name = NameOf(inline.Tag.AsSpan(isEnd ? 2 : 1));
        if (isEnd)
        {
            ends.Add((inline, name));
            return;
        }

        started.Add(name);
        findings.Add(Codes.HtmlAsText, inline.Span, ("tag", $"<{name}>"));
    }

    private static string NameOf(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" \t\n/>");
        return (end > 0 ? rest[..end] : rest).ToString();
    }
}
