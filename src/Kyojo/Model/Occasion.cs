using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Syntax;

namespace Kyojo.Model;

/// <summary>
/// A moment of leaving at which people are handed an invitation (leaving-kit.md 2). Ids and letters are addresses on paper
/// and never change; texts and place rule are data (<c>Reference/Data/leave.yml</c>, <c>content/leave.yml</c>).
/// </summary>
internal sealed record Occasion
{
    /// <summary>The four occasions with the letter of their short addresses, in their order.</summary>
    public static ImmutableArray<(string Name, char Letter)> Ids { get; } = [("moving-out", 'm'), ("graduation", 'g'), ("coming-of-age", 'c'), ("leaving-company", 'l')];

    /// <summary>One of <see cref="Ids"/>; a part of addresses.</summary>
    public required string Id { get; init; }

    /// <summary>Last letter of its short addresses: <c>m g c l</c>.</summary>
    public required char Letter { get; init; }

    /// <summary>An entry is named if it may be handed out at one of these (<c>joining.invite_moments</c>).</summary>
    public required ImmutableArray<string> Moments { get; init; }

    /// <summary>True: entries that come from the area. False: entries that are in the area, nationwide or online.</summary>
    public required bool IsByOrigin { get; init; }

    /// <summary>Texts by language of pages.</summary>
    public required FrozenDictionary<string, OccasionTexts> Texts { get; init; }

    /// <summary>Texts in a language; null when there are none, and so no pages in it.</summary>
    /// <param name="lang">Language of pages: <c>ja</c>, <c>easy</c>, <c>en</c>.</param>
    public OccasionTexts? In(string lang) => Texts.GetValueOrDefault(lang);
}

/// <summary>What the sheets of an occasion say in one language, as written: <c>{area}</c> is a blank, <c>{漢字|かんじ}</c> ruby.</summary>
/// <param name="Label">Name of the occasion: 転出するとき.</param>
/// <param name="Invitation">The heading, at most 20 full-width characters.</param>
/// <param name="What">What it is, at most 90 full-width characters.</param>
/// <param name="General">In place of names when nobody may be named.</param>
/// <param name="HandedOut">Where staff hand it out.</param>
internal sealed record OccasionTexts(string Label, string Invitation, string What, string General, string HandedOut)
{
    /// <summary>A text with its blank filled, and its marks read.</summary>
    /// <param name="text">One of the texts.</param>
    /// <param name="area">Name of the area; may hold marks of its own.</param>
    public static MarkdownLine Fill(string text, string area) => MarkdownLine.Of(text.Replace("{area}", area, StringComparison.Ordinal));
}
