using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Kyojo.Outputs.SearchIndex;

namespace Kyojo.BrowserTests.Search;

/// <summary>One index, three readers: the script over small files, the script over one packed file, the program. Queries are those of <c>tests/search-vectors.json</c>.</summary>
public sealed class RankingTests(Lab lab)
{
    private const string Ask = """
        async ({ script, home, queries }) => {
          const { createSearch } = await import(script), search = createSearch(home), answers = [];
          for (const query of queries) {
            const found = await search.search(query, {});
            answers.push({ total: found.total, corrected: found.corrected, hits: found.hits.map(hit => `${hit.id} ${hit.score.toFixed(3)}`) });
          }
          return answers;
        }
        """;

    private static readonly string[] Queries = [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "search-vectors.json"))).RootElement.GetProperty("queries").EnumerateArray().Select(q => q.GetString()!)];

    [Fact]
    public async Task Script_and_program_rank_alike_and_packed_and_sharded_do()
    {
        Assert.True(Queries.Length >= 40);
        using var site = BuiltSite.CopyOf(lab.Demo);
        var packed = Files(Path.Combine(site.Folder, "assets", "search"));
        var sharded = IndexFiles.Unpacked(packed);
        Write(sharded, Path.Combine(site.Folder, "small", "assets", "search"));

        await using var view = await lab.Open(site.Url("search/"));
        var script = await SearchFoldingTests.Script(view.Page);
        var small = await Answers(view.Page, script, site.Home + "small/");
        var whole = await Answers(view.Page, script, site.Home);
        var program = Program(sharded);

        Assert.Equal(2, packed.Length);
        Assert.True(sharded.Length > 10);
        Expect.None(Queries.Index().Where(q => small[q.Index] != whole[q.Index] || small[q.Index] != program[q.Index]).Select(q => $"{q.Item}\n  sharded {small[q.Index]}\n  packed  {whole[q.Index]}\n  program {program[q.Index]}"));
    }

    /// <summary>Writes an index as it is published.</summary>
    internal static void Write(ImmutableArray<IndexFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            using var stream = File.Create(Path.Combine(folder, file.Name));
            file.Write(stream);
        }
    }

    private static async Task<string[]> Answers(Microsoft.Playwright.IPage page, string script, string home)
    {
        var answers = await page.EvaluateAsync<JsonElement>(Ask, new { script, home, queries = Queries });
        return [.. answers.EnumerateArray().Select(a => $"{a.GetProperty("total").GetInt32()} [{a.GetProperty("corrected").GetString()}] {string.Join(", ", a.GetProperty("hits").EnumerateArray().Select(h => h.GetString()))}")];
    }

    private static string[] Program(ImmutableArray<IndexFile> files)
    {
        var engine = new SearchEngine(new IndexReader(files), SearchTables.BuiltIn);
        return [.. Queries.Select(query => engine.Search(query)).Select(a => $"{a.Total} [{a.Corrected}] {string.Join(", ", a.Hits.Select(h => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{h.Record.Id} {h.Score:F3}")))}")];
    }

    /// <summary>An index as it was published.</summary>
    internal static ImmutableArray<IndexFile> Files(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.gz").Order(StringComparer.Ordinal).Select(path =>
        {
            using var from = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var to = new MemoryStream();
            from.CopyTo(to);
            return new IndexFile(Path.GetFileName(path), to.ToArray());
        }),
        new IndexFile(IndexFile.Manifest, File.ReadAllBytes(Path.Combine(folder, IndexFile.Manifest))),
    ];
}
