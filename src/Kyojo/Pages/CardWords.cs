namespace Kyojo.Pages;

/// <summary>What a card of a list says, as plain words: for results of the search and cards inside texts.</summary>
internal static class CardWords
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
