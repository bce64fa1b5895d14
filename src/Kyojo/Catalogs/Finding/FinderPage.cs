using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Catalogs.Finding;

/// <summary>An answer on the way to a page.</summary>
/// <param name="Page">The page that asks.</param>
/// <param name="Answer">What was answered.</param>
internal sealed record FinderStep(FinderPage Page, FinderAnswer Answer);

/// <summary>An answer of a page with where it leads and how many entries there are behind it.</summary>
internal sealed record FinderWay(FinderAnswer Answer, FinderPage To, int Count);

/// <summary>A page of the finder: a question after some answers, or what they lead to.</summary>
internal sealed class FinderPage
{
    /// <summary>The answers of the first way here, in the order of the file.</summary>
    public required ImmutableArray<FinderStep> Steps { get; init; }

    /// <summary>Ids of these answers: the address. Empty for the first page.</summary>
    public IEnumerable<string> Path => Steps.Select(s => s.Answer.Id);

    /// <summary>The question; null for a result.</summary>
    public required FinderQuestion? Question { get; init; }

    /// <summary>What was asked for so far.</summary>
    public required FinderWish Wish { get; init; }

    /// <summary>Where the answers lead; empty for a result.</summary>
    public ImmutableArray<FinderWay> Ways { get; set; } = [];

    /// <summary>For a result: the page with the same wish but its last condition, or the question that set it; null when there is no condition.</summary>
    public FinderPage? Wider { get; set; }

    /// <summary>For a result: the wish whose entries are shown, wider than <see cref="Wish"/> where nothing fulfils that.</summary>
    public FinderWish Shown { get; set; } = FinderWish.None;
}
