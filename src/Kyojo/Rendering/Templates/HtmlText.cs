using System.Buffers;

namespace Kyojo.Rendering.Templates;

/// <summary>Escaping for text and quoted attributes. Everything but five signs stays as it is.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    /// <summary>Writes text escaped.</summary>
    public static void Write(PageText target, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Signs);
            if (at < 0)
            {
                target.Write(text);
                return;
            }

            target.Write(text[..at]);
            target.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }
    }
}
