using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>Words of another language: <c>{lang=en|…}</c>, so that a screen reader changes its voice.</summary>
/// <param name="tag">BCP 47 tag.</param>
/// <param name="text">The words.</param>
internal sealed class LanguageInline(string tag, string text) : LeafInline
{
    /// <summary>BCP 47 tag.</summary>
    public string Tag => tag;

    /// <summary>The words.</summary>
    public string Text => text;

    /// <summary>True for the form of a BCP 47 tag (RFC 5646, 2.1): parts of 1–8 ASCII letters or digits, the first of 2–8 letters.</summary>
    public static bool IsTag(ReadOnlySpan<char> tag)
    {
        var first = true;
        foreach (var range in tag.Split('-'))
        {
            var part = tag[range];
            if (part.Length is 0 or > 8 || (first && part.Length < 2)) return false;
            foreach (var c in part)
            {
                if (!char.IsAsciiLetter(c) && (first || !char.IsAsciiDigit(c))) return false;
            }

            first = false;
        }

        return true;
    }
}
