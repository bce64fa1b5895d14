namespace Kyojo.Bench.Search;

/// <summary>An invented community, as the judge of queries knows it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Type">Id of its type.</param>
/// <param name="Name">Name.</param>
/// <param name="Yomi">Reading.</param>
/// <param name="Words">Words the name is made of, with their readings.</param>
/// <param name="Alias">Other name; null when there is none.</param>
/// <param name="Prefecture">Code of its prefecture.</param>
/// <param name="Municipality">Code of its municipality; null when it has none.</param>
/// <param name="Base">Code of the prefecture where people from elsewhere meet; null otherwise.</param>
/// <param name="Tags">Tags.</param>
/// <param name="Summary">Summary.</param>
/// <param name="Description">Longer text.</param>
internal sealed record CorpusRecord(
    string Id, string Type, string Name, string Yomi, Word[] Words, string? Alias, string Prefecture, string? Municipality, string? Base, string[] Tags, string Summary, string Description);
