using System.IO.Compression;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Outputs.SearchIndex;
using Kyojo.Pages;
using Kyojo.Sources;

namespace Kyojo.Tests.Outputs.SearchIndex;

/// <summary>The index of the demonstration content: found is what is there, whatever the form of the files.</summary>
public sealed class SearchIndexTests
{
    private static readonly Lazy<SiteContext> Demo = new(() => Context(new DiskFolder(Repository.Root)));

    private static readonly Lazy<SearchEngine> Engine = new(() => new SearchEngine(new IndexReader(IndexFiles.Of(Demo.Value)), SearchTables.BuiltIn));

    public static TheoryData<string> Ids => [.. Demo.Value.Catalog.Communities.Select(c => c.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_community_is_found_first_by_its_name_and_its_reading_in_any_dress(string id)
    {
        var community = Demo.Value.Catalog.ById[id];
        string[] queries = [community.Name, Disguise.Wide(community.Name), Disguise.Katakana(community.Name), Disguise.Hiragana(community.Name), community.Yomi, Disguise.Katakana(community.Yomi)];

        Assert.All(queries, query => Assert.Equal(id, Engine.Value.Search(query).Hits[0].Record.Id));
    }

    [Theory]
    [InlineData("ざいきょうながさき", "shinkame")]
    [InlineData("nagasaki", "shinkame")]
    [InlineData("ｱｷﾀ", "we-love-akita")]
    [InlineData("ＯＮＥ ＪＡＰＡＮ", "one-japan")]
    [InlineData("長崎 東京", "shinkame")]
    [InlineData("滋賀", "tokyo-shiga-kenjinkai")]
    [InlineData("いくまど", "ikumado")]
    [InlineData("kaigo カフェ", "mirai-kaigo-cafe")]
    [InlineData("ごっつを倶楽部", "gottsuo-club")]
    [InlineData("さーもん", "salmon1000")]
    [InlineData("ごっつお具楽部", "")]
    [InlineData("とっとりふあんおふやすかい", "tottori-fan-tokyo")]
    [InlineData("onejapan", "one-japan")]
    [InlineData("name:長崎", "shinkame")]
    [InlineData("place:長崎県", "shinkame")]
    [InlineData("tag:育休", "ikumado")]
    [InlineData("県人会 -長崎 -滋賀", "niigata-facebook-kenjinkai")]
    [InlineData("\"在京長崎\"", "shinkame")]
    [InlineData("Sonny-innovation", "sony-innovation-alumni")]
    [InlineData("フエイスブツク新潟", "niigata-facebook-kenjinkai")]
    [InlineData("フェイスビック", "niigata-facebook-kenjinkai")]
    [InlineData("京都", "")]
    [InlineData("火星移住計画", "")]
    public void A_query_finds_first(string query, string id)
    {
        var hits = Engine.Value.Search(query).Hits;
        Assert.Equal(id, hits.Where(hit => hit.Group == 0).Select(hit => hit.Record.Id).FirstOrDefault(""));
    }

    [Theory]
    [InlineData("失業手当", "safety-nets-2020")]
    [InlineData("4人に1人は頼れる制度がない", "safety-nets-2020")]
    [InlineData("共済組合", "safety-nets-2020")]
    [InlineData("中外製薬", "staying-connected")]
    public void A_report_is_found_by_the_words_of_its_figures_and_tables(string query, string id) =>
        Assert.Contains(id, Engine.Value.Search(query).Hits.Select(hit => hit.Record.Id));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\ud83d")]
    [InlineData("🙂🙂")]
    [InlineData("か\u3099\u0301\u0301")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("name:")]
    [InlineData("+ - + -")]
    [InlineData("。、「」")]
    public void A_strange_query_does_no_harm(string query) => Assert.InRange(Engine.Value.Search(query).Total, 0, Demo.Value.Catalog.Communities.Length + 1000);

    [Fact]
    public void A_query_of_10000_letters_does_no_harm() => Assert.Equal(0, Engine.Value.Search(new string('長', 10_000)).Total);

    [Fact]
    public void Packed_and_sharded_answer_alike()
    {
        var sharded = new SearchEngine(new IndexReader(IndexFiles.Of(Demo.Value, IndexForm.Sharded)), SearchTables.BuiltIn);
        var packed = new SearchEngine(new IndexReader(IndexFiles.Of(Demo.Value, IndexForm.Packed)), SearchTables.BuiltIn);

        Assert.All((string[])["長崎", "tokyo", "介護", "会", "NPO", "アルムナエ", "マニュアル", "ゼロ件"], query =>
            Assert.Equal(sharded.Search(query).Hits.Select(hit => (hit.Record.Id, hit.Score)), packed.Search(query).Hits.Select(hit => (hit.Record.Id, hit.Score))));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        byte[] Bytes(IndexFile file)
        {
            var stream = new MemoryStream();
            file.Write(stream);
            return stream.ToArray();
        }

        var (first, second) = (IndexFiles.Of(Demo.Value, IndexForm.Sharded), IndexFiles.Of(Context(new DiskFolder(Repository.Root)), IndexForm.Sharded));

        Assert.Equal(first.Select(f => f.Name), second.Select(f => f.Name));
        Assert.All(first.Zip(second), pair => Assert.Equal(Bytes(pair.First), Bytes(pair.Second)));
    }

    [Fact]
    public void Only_the_manifest_has_a_fixed_name_and_all_others_are_gzip()
    {
        var files = DemoSite.Store.Paths.Where(p => p.StartsWith("assets/search/", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["assets/search/manifest.json"], files.Where(f => !f.EndsWith(".gz", StringComparison.Ordinal)));
        Assert.All(files.Where(f => f.EndsWith(".gz", StringComparison.Ordinal)), file =>
        {
            using var gzip = new GZipStream(new MemoryStream(DemoSite.Store.Read(Kyojo.Text.RoutePath.File(file))), CompressionMode.Decompress);
            gzip.CopyTo(Stream.Null);
        });
    }

    [Fact]
    public void No_page_holds_a_name_of_the_index()
    {
        var names = DemoSite.Store.Paths.Where(p => p.StartsWith("assets/search/", StringComparison.Ordinal) && p.EndsWith(".gz", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).ToArray();

        Assert.All(DemoSite.Pages, page => Assert.DoesNotContain(names, name => DemoSite.Store.Page(page).Contains(name!, StringComparison.Ordinal)));
    }

    private static SiteContext Context(ISourceFolder folder)
    {
        var builder = new SiteBuilder(folder, new BuildOptions { Today = new DateOnly(2026, 12, 1), Workers = 2 });
        var found = new DiagnosticBag();
        return builder.Plan(builder.ReadSources(found), found, out _, out _)!.Site;
    }
}
