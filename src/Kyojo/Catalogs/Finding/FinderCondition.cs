using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Catalogs.Finding;

/// <summary>A condition as it is compared: equal conditions have equal keys, however they were written.</summary>
/// <param name="Facet">Name of the field.</param>
/// <param name="Values">Values of which any will do, sorted, each once.</param>
/// <param name="Span">Where it was written first.</param>
internal sealed record FinderCondition(string Facet, ImmutableArray<string> Values, SourceSpan Span)
{
    /// <summary>What it says, for comparing.</summary>
    public string Key { get; } = Facet + "=" + string.Join('|', Values);

    /// <summary>True when everything that fulfils this fulfils the other as well.</summary>
    public bool Implies(FinderCondition other) => Facet == other.Facet && Values.All(v => other.Values.Contains(v));
}

/// <summary>
/// What the answers so far ask for. All conditions have to be fulfilled; those that others imply are left out, so that
/// two ways of asking for the same are one. Preferences keep their order.
/// </summary>
/// <param name="Where">Conditions, sorted by key.</param>
/// <param name="Prefer">Preferences, the first before the second, each once.</param>
internal sealed record FinderWish(ImmutableArray<FinderCondition> Where, ImmutableArray<FinderCondition> Prefer)
{
    /// <summary>No wish at all.</summary>
    public static FinderWish None { get; } = new([], []);

    /// <summary>The conditions, for comparing.</summary>
    public string WhereKey { get; } = string.Join('&', Where.Select(c => c.Key));

    /// <summary>The whole wish, for comparing.</summary>
    public string Key => WhereKey + "\n" + string.Join('&', Prefer.Select(c => c.Key));

    /// <summary>This wish and more.</summary>
    public FinderWish And(IEnumerable<FinderCondition> where, IEnumerable<FinderCondition> prefer)
    {
        var all = Where.AddRange(where).DistinctBy(c => c.Key).ToArray();
        return new FinderWish(
            [.. all.Where(c => !all.Any(other => other != c && other.Implies(c))).OrderBy(c => c.Key, StringComparer.Ordinal)],
            [.. Prefer.Concat(prefer).DistinctBy(c => c.Key)]);
    }
}
