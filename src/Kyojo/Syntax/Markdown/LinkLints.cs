using System.Collections.Frozen;
using System.Globalization;
using Kyojo.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>Links that work and yet do not help: no words, vague words, the same words for two targets (KYO3514, 3521–3523).</summary>
internal sealed class LinkLints(Findings findings)
{
    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
        ["こちら", "ここ", "こちらから", "こちらへ", "ここから", "ここをクリック", "こちらをクリック", "リンク", "here", "click here", "link"], StringComparer.OrdinalIgnoreCase);

    private Dictionary<string, (string Url, int Line)>? seen;

    /// <summary>Looks at a link that was accepted; an address that stands for itself has its own words.</summary>
    public void Check(LinkInline link)
    {
        if (link.IsAutoLink) return;
        var url = link.Url ?? "";
        var place = findings.Places.Of(link.Span);
        var words = InlineText.Of(link).Trim();
        if (words.Length == 0) findings.Add(Codes.EmptyLink, place);
        else if (Vague.Contains(words)) findings.Add(Codes.VagueLink, place, ("text", words));
        else Compare(words, url, place);
        if (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) findings.Add(Codes.PlainHttpLink, LinkPolicy.PlaceOf(link));
    }

    private void Compare(string words, string url, SourceSpan place)
    {
        seen ??= new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        if (seen.TryAdd(words, (url, place.Line)) || seen[words].Url == url) return;
        findings.Add(Codes.SameWordsOtherTarget, place, ("text", words), ("line", seen[words].Line.ToString(CultureInfo.InvariantCulture)));
    }
}
