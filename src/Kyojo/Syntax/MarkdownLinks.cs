using System.Collections.Immutable;
using Kyojo.Syntax.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Kyojo.Diagnostics.SourceSpan;

namespace Kyojo.Syntax;

/// <summary>The links of a text that may lead to content or pages of the site.</summary>
public static class MarkdownLinks
{
    /// <summary>Place of a report where its corrections stand.</summary>
    internal const string Corrections = "#corrections";

    /// <summary>
    /// Targets of links and images that are relative or start with <c>/</c> or <c>#</c>, as written (entities decoded).
    /// Costs a search for two characters when the text has no link syntax, or only links that name their host.
    /// </summary>
    /// <param name="body">The text.</param>
    /// <returns>Each target once, in the order of the text, with the place of its first use; may be empty.</returns>
    public static ImmutableArray<(string Target, SourceSpan Span)> In(MarkdownBody body)
    {
        if (body.Profile == MarkdownProfile.Line || !(HasLinkSyntax(body.Text) || body.Text.Contains("@report:", StringComparison.Ordinal) || body.Text.Contains(":::", StringComparison.Ordinal))) return [];
        return In(MarkdownReader.Read(body));
    }

    /// <summary>The same for a text that has been read already.</summary>
    /// <param name="tree">The tree.</param>
    /// <returns>Each target once, in the order of the text, with the place of its first use; may be empty.</returns>
    public static ImmutableArray<(string Target, SourceSpan Span)> In(MarkdownTree tree)
    {
        var places = new TextPlaces(tree.Body);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        foreach (var one in tree.Document.Descendants())
        {
            if (one is LinkInline link) Add(link.Url, LinkPolicy.PlaceOf(link));
            else if (one is BoxBlock box) Box(box);
        }

        foreach (var box in tree.Boxes)
        {
            if (box.Included is { } again)
            {
                Add("/" + again.Address, box.NameSpan);
                foreach (var link in again.Document.Descendants<LinkInline>()) Add(link.Url, box.NameSpan);
                foreach (var reference in again.Document.Descendants<CrossReferenceInline>().Where(one => one.Page is not null)) Add("/" + reference.Page, box.NameSpan);
                foreach (var inner in again.Document.Descendants<BoxBlock>()) Box(inner);
            }

            if (tree.Body.PartOf is { } whole && tree.Body.Around.Corrected.Contains(box.Id) && tree.Body.Around.Report(whole) is { } outline) Add("/" + outline.Address + Corrections, box.NameSpan);
            if (box is { Chart: not null, Number: > 0 } && tree.Body.Around.Figures is { } folder)
            {
                foreach (var end in Ends(tree.Body)) Add("/" + folder + box.Id + end, box.NameSpan);
            }
        }

        foreach (var reference in tree.Document.Descendants<CrossReferenceInline>())
        {
            if (reference.Page is { } page) Add("/" + page, reference.Span);
        }

        return result.DrainToImmutable();

        static string[] Ends(MarkdownBody body) => body.Rules.HasFlag(MarkdownRules.Alone) ? [".csv", ".svg", ".json"] : [".csv", ".svg", "/"];

        void Add(string? url, Markdig.Syntax.SourceSpan span)
        {
            if (url is { Length: > 0 } && LinkPolicy.IsLocal(url) && seen.Add(url)) result.Add((url, places.Of(span)));
        }

        void Box(BoxBlock box)
        {
            if (box.Picture is { } picture) Add(picture, ImagePass.SpanOf(box.Attribute("src")!));
            foreach (var (kind, written) in box.Data?.View.Table.Named ?? [])
            {
                if (tree.Body.Around.Named(kind, written) is var (_, address)) Add("/" + address, box.Attribute("data")!.KeySpan);
            }

            foreach (var address in box.Part?.Addresses ?? []) Add("/" + address, box.NameSpan);
            foreach (var words in box.Words.Values)
            {
                foreach (var (target, span) in In(words))
                {
                    if (seen.Add(target)) result.Add((target, span));
                }
            }
        }
    }

    private static bool HasLinkSyntax(string text)
    {
        for (var rest = text.AsSpan(); ;)
        {
            var at = rest.IndexOf(']');
            if (at < 0 || at + 1 >= rest.Length) return false;
            rest = rest[(at + 1)..];
            if (rest[0] == ':' || (rest[0] == '(' && !LeadsOut(rest[1..]))) return true;
        }
    }

    // The usual links of a description; they need no parser to be known as none of ours.
    private static bool LeadsOut(ReadOnlySpan<char> target) =>
        target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal)
        || target.StartsWith("mailto:", StringComparison.Ordinal) || target.StartsWith("tel:", StringComparison.Ordinal);
}
