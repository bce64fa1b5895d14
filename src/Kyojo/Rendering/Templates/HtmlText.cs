namespace Kyojo.Rendering.Templates;

/// <summary>Escaping for text and quoted attributes. Everything but five signs stays as it is.</summary>
internal static class HtmlText
{
    /// <summary>Writes text escaped.</summary>
    public static void Write(PageText target, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = FirstSign(text);
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

    // A plain loop: values are short, mostly Japanese, and the library's search is compiled anew at every start.
    private static int FirstSign(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '>' && text[i] is '&' or '<' or '>' or '"' or '\'') return i;
        }

        return -1;
    }
}
