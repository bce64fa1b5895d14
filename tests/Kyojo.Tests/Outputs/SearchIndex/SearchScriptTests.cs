using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Kyojo.Tests.Outputs.SearchIndex;

/// <summary>
/// The scripts of the search in the theme are made by a tool from <c>src/search-script</c>. That they rank like the program is
/// tested in Chromium (<c>RankingTests</c>), with what is published.
/// </summary>
public sealed class SearchScriptTests
{
    // Both together; 12 kB are allowed.
    private const int MostBytes = 10_500;

    private static readonly string Assets = Path.Combine(Repository.Root, "themes", "default", "assets");

    [Theory]
    [InlineData("search.js", "fold.js", "engine.js", "page.js")]
    [InlineData("search-near.js", "near.js")]
    public void A_script_is_made_of_its_sources_as_they_are(string script, params string[] sources)
    {
        var source = string.Concat(sources.Select(file => File.ReadAllText(Path.Combine(Repository.Root, "src", "search-script", file)).ReplaceLineEndings("\n")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)));

        var made = File.ReadLines(Path.Combine(Assets, script)).First();

        Assert.True(made == $"// Made by src/search-script (npm run make) of {string.Join(", ", sources)}: {hash}", $"{script} is older than its sources: npm ci && npm run make in src/search-script.");
    }

    [Fact]
    public void All_scripts_of_the_search_are_small()
    {
        var (_, store) = SiteText.Build(SiteText.Folder());

        var packed = store.Paths.Where(p => p.StartsWith("assets/search", StringComparison.Ordinal) && p.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(p => p, p => Packed(store.Bytes(p)));

        Assert.Equal(2, packed.Count);
        Assert.True(packed.Values.Sum() <= MostBytes, string.Join(", ", packed));
    }

    private static long Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.Length;
    }
}
