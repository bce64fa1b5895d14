namespace Kyojo.Bench.Search;

/// <summary>A query with the records that answer it.</summary>
/// <param name="Kind">Kind of query.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Relevant">Ids with their grade, 2 for what is meant, 1 for what also answers; empty when nothing is to be found.</param>
internal sealed record Query(string Kind, string Text, IReadOnlyDictionary<string, int> Relevant);
