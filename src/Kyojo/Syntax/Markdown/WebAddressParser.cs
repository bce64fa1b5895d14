using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>Bare <c>https://…</c> in a text becomes a link, also right after and before Japanese (markdown.md 4.3).</summary>
internal sealed class WebAddressParser : InlineParser
{
    private static readonly SearchValues<char> Taken =
        SearchValues.Create("!#$%&'()+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~");

    public WebAddressParser() => OpeningCharacters = ['h'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var start = rest.StartsWith("https://", StringComparison.Ordinal) ? 8 : rest.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (start == 0 || char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1))) return false;
        var end = rest.IndexOfAnyExcept(Taken);
        var address = end < 0 ? rest : rest[..end];
        // Inside brackets that may become a link, the closing bracket is not ours.
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not null && address.IndexOf(']') is >= 0 and var bracket)
        {
            address = address[..bracket];
        }

        address = GiveBack(address);
        if (address.Length <= start) return false;

        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new Span(from, from + address.Length - 1);
        var words = new StringSlice(slice.Text, slice.Start, slice.Start + address.Length - 1);
        var link = new LinkInline { Url = address.ToString(), IsAutoLink = true, IsClosed = true, Span = span, UrlSpan = span, Line = line, Column = column };
        link.AppendChild(new LiteralInline { Content = words, Span = span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start += address.Length;
        return true;
    }

    // Punctuation at the end belongs to the sentence, a closing bracket without an opening one to its surroundings.
    private static ReadOnlySpan<char> GiveBack(ReadOnlySpan<char> address)
    {
        var surplus = address.Count(')') - address.Count('(');
        while (address.Length > 0)
        {
            var last = address[^1];
            if (last == ')' && surplus > 0) surplus--;
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'')) break;
            address = address[..^1];
        }

        return address;
    }
}
