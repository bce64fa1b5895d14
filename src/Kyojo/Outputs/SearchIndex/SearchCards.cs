using Kyojo.Pages;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>What cards of results say, in the words of the cards of lists.</summary>
internal static class SearchCards
{
    /// <summary>Where it comes from and where it is; empty when not known.</summary>
    public static string Where(Card card, SiteContext site) => (card.From, card.At) switch
    {
        ({ } from, { } at) => site.Words.Say("card.both", ("from", from), ("at", at)),
        ({ } from, null) => site.Words.Say("card.from", ("from", from)),
        (null, { } at) => site.Words.Say("card.at", ("at", at)),
        _ => "",
    };
}
