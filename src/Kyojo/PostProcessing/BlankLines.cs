using System.Buffers;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>
/// Takes out the empty lines and the indentation that templates leave. Never inside <c>pre</c>, <c>textarea</c>,
/// <c>script</c> and <c>style</c>, nor inside a tag; an ideographic space (U+3000) is text and stays.
/// </summary>
public sealed class BlankLines : IHtmlPass
{
    /// <inheritdoc/>
    public string Version => "blank-lines 1";

    /// <inheritdoc/>
    /// <remarks>Nearly always: our own templates leave nothing to take out.</remarks>
    public bool Leaves(RoutePath page, ReadOnlySpan<char> html) => html.IsEmpty || (!White.Contains(html[0]) && !html.ContainsAny(Candidates));

    /// <inheritdoc/>
    public void Apply(RoutePath page, ReadOnlySpan<char> html, IBufferWriter<char> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var target = output.GetSpan(html.Length);
        var length = 0;
        var lineStart = true;
        var at = 0;
        while (at < html.Length)
        {
            var open = html[at..].IndexOf('<');
            var text = open < 0 ? html[at..] : html.Slice(at, open);
            length += Text(text, target[length..], ref lineStart);
            at += text.Length;
            if (at == html.Length) break;
            var end = EndOfVerbatim(html, at);
            html[at..end].CopyTo(target[length..]);
            length += end - at;
            lineStart = false;
            at = end;
        }

        output.Advance(length);
    }

    private static int Text(ReadOnlySpan<char> text, Span<char> target, ref bool lineStart)
    {
        var length = 0;
        while (true)
        {
            if (lineStart)
            {
                var content = text.IndexOfAnyExcept(White);
                if (content < 0) return length;
                text = text[content..];
            }

            var line = text.IndexOf('\n') + 1;
            lineStart = line > 0;
            if (!lineStart) line = text.Length;
            text[..line].CopyTo(target[length..]);
            length += line;
            if (!lineStart) return length;
            text = text[line..];
        }
    }

    private static int EndOfVerbatim(ReadOnlySpan<char> html, int at)
    {
        if (at + 1 == html.Length) return html.Length;
        if (html[at + 1] == '!') return HtmlTags.EndOfDeclaration(html, at);
        var end = HtmlTags.EndOfTag(html, at + 1);
        if ((html[at + 1] | 0x20) is not ('p' or 's' or 't')) return end;
        var name = HtmlTags.NameAt(html, at + 1);
        foreach (var kept in Kept)
        {
            if (HtmlTags.Is(name, kept)) return HtmlTags.EndOfTag(html, HtmlTags.EndTagOf(html, end, kept));
        }

        return end;
    }

    private static readonly string[] Kept = ["pre", "script", "style", "textarea"];

    // A line end with white space behind it: the only place where there may be something to do.
    private static readonly SearchValues<string> Candidates = SearchValues.Create(["\n\n", "\n ", "\n\t", "\n\r", "\n\f"], StringComparison.Ordinal);

    private static readonly SearchValues<char> White = SearchValues.Create(" \t\r\n\f");
}
