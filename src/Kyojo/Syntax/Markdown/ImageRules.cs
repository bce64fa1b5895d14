using System.Collections.Frozen;
using Kyojo.Diagnostics;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>What every picture must have, wherever it is written (markdown.md 4.9).</summary>
internal sealed class ImageRules(Findings findings)
{
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["画像", "写真", "図", "図表", "イメージ", "絵", "イラスト", "image", "photo", "picture", "figure", "img"], StringComparer.OrdinalIgnoreCase);

    private readonly LinkPass links = new(findings);

    /// <summary>Checks the alternative text (KYO3701–3703).</summary>
    /// <param name="alt">As written; <c>-</c> = decoration.</param>
    /// <param name="place">Place to show.</param>
    public void Alt(ReadOnlySpan<char> alt, SourceSpan place)
    {
        if (alt.IsEmpty) findings.Add(Codes.ImageWithoutAlt, place);
        else if (Empty.Contains(alt.ToString())) findings.Add(Codes.AltSaysNothing, place, ("alt", alt.ToString()));
        else if (IsEnglishOnly(alt)) findings.Add(Codes.AltInEnglish, place);
    }

    /// <summary>True when a picture may be shown; else it is told why not.</summary>
    public bool MayShow(string url, Span place)
    {
        var verdict = LinkPolicy.Judge(url, out var scheme);
        if (verdict == LinkVerdict.Local) return true;
        if (verdict is LinkVerdict.Web or LinkVerdict.Schemeless) findings.Add(Codes.RemoteImage, place);
        else links.Refuse(verdict, scheme, place);
        return false;
    }

    // A name or an acronym is no sentence; two words of letters without one sign of Japanese are English.
    private static bool IsEnglishOnly(ReadOnlySpan<char> alt)
    {
        var words = 0;
        foreach (var range in alt.Split(' '))
        {
            var word = alt[range];
            if (word.ContainsAnyExceptInRange('\0', '\u02FF')) return false;
            if (word.Length > 1 && char.IsAsciiLetterLower(word[^1])) words++;
        }

        return words >= 2;
    }
}
