using System.Globalization;
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

    /// <summary>How sure its state is.</summary>
    public static string Status(Card card, SiteContext site) =>
        site.Words.Say(card.Status.Key, ("date", Date(card.Status.Date)), ("how", card.Status.How ?? ""), ("n", card.Status.Period?.ToString(CultureInfo.InvariantCulture) ?? ""), ("successor", card.Status.Successors ?? ""));

    // Dates as the page's templates print them in Japanese.
    private static string Date(string? written)
    {
        if (written is null) return "";
        var about = written.EndsWith('~');
        var parts = written.TrimEnd('~').Split('-');
        if (!parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))) return written;
        string[] units = ["年", "月", "日"];
        return string.Concat(parts.Select((part, i) => part.TrimStart('0') + units[i])) + (about ? "ごろ" : "");
    }
}
