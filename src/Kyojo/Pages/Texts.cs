namespace Kyojo.Pages;

/// <summary>Plain texts for titles and descriptions.</summary>
internal static class Texts
{
    /// <summary>At most so many characters, the last an ellipsis when cut; never through a surrogate pair.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }
}
