using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>Texts for titles and descriptions.</summary>
internal static class Texts
{
    /// <summary>At most so many characters, the last an ellipsis when cut; never through a surrogate pair.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }

    /// <summary>Up to the first full stop.</summary>
    public static string FirstSentence(string text)
    {
        var end = text.AsSpan().IndexOfAny("。.");
        return end < 0 ? text : text[..(end + 1)];
    }

    /// <summary>The same for a line: what has to be cut loses its marks.</summary>
    public static MarkdownLine Cut(MarkdownLine line, int most) => line.Plain.Length <= most ? line : MarkdownLine.OfPlain(Cut(line.Plain, most));
}
