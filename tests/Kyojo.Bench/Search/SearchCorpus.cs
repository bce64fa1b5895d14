using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kyojo.Bench.Search;

/// <summary>Writes the corpus with two draws of queries: one to work with, one held back.</summary>
internal static class SearchCorpus
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Seeds of the queries.</summary>
    public const int Working = 1, HeldBack = 2;

    /// <summary>Writes site and queries.</summary>
    /// <param name="folder">Site folder.</param>
    /// <param name="count">Number of records.</param>
    public static void Write(string folder, int count)
    {
        var records = Corpus.Of(count);
        Corpus.Write(folder, records, Repository.Root);
        foreach (var (name, seed) in new[] { ("queries.json", Working), ("queries-held-back.json", HeldBack) })
        {
            File.WriteAllText(Path.Combine(folder, name), JsonSerializer.Serialize(Queries.Over(records, seed), Json));
        }
    }
}
