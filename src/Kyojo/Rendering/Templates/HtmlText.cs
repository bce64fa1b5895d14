using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace Kyojo.Rendering.Templates;

/// <summary>Escaping for text and quoted attributes. Everything but five signs stays as it is.</summary>
internal sealed class HtmlText : ITextEncoder
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    /// <summary>Writes text escaped.</summary>
    public static void Write(TextWriter target, ReadOnlySpan<char> text)
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

    public void Encode(StringBuilder? text, TextWriter target) => Write(target, text?.ToString());

    public void Encode(string? text, TextWriter target) => Write(target, text);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var all = new StringBuilder();
        while (text is not null && text.MoveNext()) all.Append(text.Current);
        Write(target, all.ToString());
    }
}
