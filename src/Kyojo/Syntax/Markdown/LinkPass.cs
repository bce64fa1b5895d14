using Kyojo.Diagnostics;
using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>Applies <see cref="LinkPolicy"/> to a tree: what is refused keeps its words and loses its address.</summary>
internal sealed class LinkPass(Findings findings)
{
    /// <summary>True when a link may stay; its address is clean afterwards.</summary>
    public bool Accepts(LinkInline link)
    {
        link.Url = LinkPolicy.Clean(link.Url ?? "");
        return Accepts(link.Url, LinkPolicy.PlaceOf(link));
    }

    /// <summary>True when an address between <c>&lt;</c> and <c>&gt;</c> may stay a link.</summary>
    public bool Accepts(AutolinkInline link) => link.IsEmail || Accepts(link.Url, link.Span);

    /// <summary>Puts the words of a link in its place.</summary>
    /// <returns>The first of them, or what follows the link.</returns>
    public static Inline? Unwrap(LinkInline link)
    {
        var first = link.FirstChild ?? link.NextSibling;
        link.MoveChildrenAfter(link);
        link.Remove();
        return first;
    }

    /// <summary>True when a clean address may stay a link.</summary>
    public bool Accepts(string url, Span place)
    {
        var verdict = LinkPolicy.Judge(url, out var scheme);
        if (verdict is LinkVerdict.Local or LinkVerdict.Web or LinkVerdict.Contact) return true;
        Refuse(verdict, scheme, place);
        return false;
    }

    /// <summary>Reports an address that no page may lead to.</summary>
    public void Refuse(LinkVerdict verdict, string scheme, Span place)
    {
        if (verdict == LinkVerdict.LocalFile) findings.Add(Codes.LocalFileLink, place);
        else if (verdict == LinkVerdict.Schemeless && findings.Text(place) is ['/', '/', ..] written) findings.Fixable(Codes.SchemelessLink, place, "https:" + written);
        else if (verdict == LinkVerdict.Schemeless) findings.Add(Codes.SchemelessLink, place);
        else findings.Add(Codes.ForbiddenLink, place, ("scheme", scheme));
    }
}
