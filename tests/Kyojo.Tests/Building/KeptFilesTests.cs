using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Outputs;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests.Building;

/// <summary>A file of open data whose rows did not change is kept, not made. (That it has the bytes of a clean build is in <see cref="OracleTests"/>.)</summary>
public sealed class KeptFilesTests
{
    private readonly MemoryStore store = new();
    private readonly CountedOutput counted = new();
    private readonly MemoryFolder folder = Edits.Site();

    [Fact]
    public void A_changed_description_makes_no_table()
    {
        folder.Write("content/communities/one.yml", SiteText.Community("one", "description: 説明です。"));
        Build();

        folder.Write("content/communities/one.yml", SiteText.Community("one", "description: 別の説明です。"));
        Build();

        Assert.Equal(["all", "one", "none", "outlines"], counted.Made);
    }

    [Fact]
    public void A_changed_name_makes_the_tables_it_is_in()
    {
        Build();

        folder.Write("content/communities/two.yml", SiteText.Community("two", name: "別の名前"));
        Build();

        Assert.Equal(["all", "one", "none", "outlines", "all", "outlines"], counted.Made);
    }

    [Theory]
    [InlineData("site.yml", "title: 試しのサイト", "title: 別のサイト")]
    [InlineData("content/references/books.yml", "試しの本", "別の本")]
    [InlineData("content/types/club.yml", "試しの会", "別の会")]
    public void What_is_no_entry_makes_all_again(string path, string from, string to)
    {
        Build();

        folder.Write(path, Encoding.UTF8.GetString(folder.Read(path)).Replace(from, to, StringComparison.Ordinal));
        Build();

        Assert.Equal(["all", "one", "none", "outlines", "all", "one", "none", "outlines"], counted.Made);
    }

    [Fact]
    public void What_is_told_of_pages_makes_the_file_again()
    {
        Build();

        counted.OfPages = "another page";
        folder.Write("content/communities/one.yml", SiteText.Community("one", "description: 説明です。"));
        Build();

        Assert.Equal(2, counted.Made.Count(name => name == "outlines"));
    }

    [Fact]
    public void A_file_that_is_gone_or_not_as_it_was_written_is_made_again()
    {
        Build();
        var manifest = store.LoadManifest()!;
        store.Commit([RoutePath.File("one.txt")], manifest);
        store.Stage(RoutePath.File("all.txt"), "changed by hand"u8, Fingerprint.Of("changed by hand"u8), 0);
        store.Commit([], manifest);

        Build();

        Assert.Equal(["all", "one", "none", "outlines", "all", "one"], counted.Made);
    }

    [Fact]
    public void Without_the_cache_all_are_made()
    {
        Build();

        new SiteBuilder(folder, Options with { NoCache = true }).Build(store);

        Assert.Equal(["all", "one", "none", "outlines", "all", "one", "none", "outlines"], counted.Made);
    }

    [Fact]
    public void What_was_told_of_a_kept_file_is_told_again_where_it_stands_now()
    {
        var extra = SiteText.Community("extra", name: "髙🎉の会").TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal);
        string Both(string description) => $"- {SiteText.Community("one", $"description: {description}").TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal)}\n- {extra}\n";
        folder.Write("content/communities/one.yml", Both("説明です。"));
        var first = Told(Build());
        var same = Told(Build());

        folder.Write("content/communities/one.yml", Both("|\n    一行目。\n\n    三行目。"));
        var after = Told(Build());
        folder.Write("content/communities/three.yml", SiteText.Community("three", "description: 説明。", "三番目の会"));
        Build();
        folder.Write("content/communities/three.yml", SiteText.Community("three", "description: 別の説明。", "三番目の会"));
        var kept = Told(Build());

        Assert.NotEqual(0, first);
        Assert.Equal(first, same);
        Assert.Equal(first + 3, after);
        Assert.Equal(after, kept);
    }

    private static int Told(BuildReport report) => Assert.Single(report.Diagnostics, d => d.Code == Codes.NotInCp932).Span.Line;

    private BuildOptions Options => SiteText.Options with { Outputs = [.. SiteText.Options.Outputs, counted] };

    private BuildReport Build()
    {
        var report = new SiteBuilder(folder, Options).Build(store);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return report;
    }

    // Four files: of all entries, of one, of none, and of all with what is told of pages; and which of them were made.
    private sealed class CountedOutput : IOutput
    {
        public List<string> Made { get; } = [];

        public string OfPages { get; set; } = "";

        public string Name => "counted";

        public OutputStage Stage => OutputStage.Data;

        public IEnumerable<OutputFile> Files(OutputInput input) =>
        [
            File("all") with { MadeOf = input.Site.Catalog.Communities },
            File("one") with { MadeOf = [.. input.Site.Catalog.Communities.Where(c => c.Id == "one")] },
            File("none") with { MadeOf = [] },
            File("outlines") with { IsMadeOfOutlines = true, OfPages = Fingerprint.Of(OfPages) },
        ];

        private OutputFile File(string name) => new(RoutePath.File(name + ".txt"), stream =>
        {
            Made.Add(name);
            stream.Write(Encoding.UTF8.GetBytes(name));
        });
    }
}
