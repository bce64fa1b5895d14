using System.Buffers;
using System.Text;

namespace Kyojo.Rendering;

/// <summary>Text and addresses as HTML wants them.</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<>&\"");

    // RFC 3986, 2.2 and 2.3, without brackets; a percent sign stays, because the author may have encoded already.
    private static readonly SearchValues<char> AddressSigns =
        SearchValues.Create("!#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");

    /// <summary>Writes text so that it is shown as it is, also inside quoted attributes.</summary>
    public static void Text(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Signs)) >= 0; text = text[(at + 1)..])
        {
            output.Append(text[..at]).Append(text[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
        }

        output.Append(text);
    }

    /// <summary>Writes an address for <c>href</c> or <c>src</c>; what is not ASCII is percent-encoded as UTF-8.</summary>
    public static void Address(StringBuilder output, ReadOnlySpan<char> address)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (!address.IsEmpty)
        {
            var plain = address.IndexOfAnyExcept(AddressSigns);
            if (plain < 0) plain = address.Length;
            output.Append(address[..plain]);
            address = address[plain..];
            if (address.IsEmpty) return;
            if (address[0] == '&')
            {
                output.Append("&amp;");
                address = address[1..];
                continue;
            }

            Rune.DecodeFromUtf16(address, out var rune, out var consumed);
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) output.Append('%').Append("0123456789ABCDEF"[b >> 4]).Append("0123456789ABCDEF"[b & 15]);
            address = address[consumed..];
        }
    }
}
