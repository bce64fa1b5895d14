using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Building;

public sealed class MediaTests
{
    [Theory]
    [InlineData("content/communities/pic.png", "pic.png")]
    [InlineData("content/communities/pic.png", "./pic.png")]
    [InlineData("content/images/pic.png", "../images/pic.png")]
    [InlineData("content/images/pic.png", "images/pic.png")]
    public void A_picture_of_a_community_is_shown_and_published(string file, string source)
    {
        var folder = SiteText.Folder();
        folder.Write("content/communities/one.yml", SiteText.Community("one", $"images: [{{src: {source}, alt: 集まりのようす, caption: 説明, credit: 撮影者}}]"));
        folder.Write(file, Encoding.ASCII.GetBytes("not a real picture"));

        var (report, store) = SiteText.Build(folder);

        Assert.Empty(report.Diagnostics);
        var published = Assert.Single(store.Paths, p => p.StartsWith("assets/media/pic.", StringComparison.Ordinal));
        Assert.Contains($"<img src=\"../../{published}\" alt=\"集まりのようす\"", store.Page("communities/one/"));
    }

    /// <summary>The browser keeps its place free before it is loaded: nothing moves.</summary>
    [Fact]
    public void A_picture_of_a_community_has_its_size()
    {
        var folder = SiteText.Folder();
        folder.Write("content/communities/one.yml", SiteText.Community("one", "images: [{src: images/share.png, alt: 試し}]"));
        folder.Write("content/images/share.png", File.ReadAllBytes(Path.Combine(Repository.Root, "themes", "default", "assets", "share.png")));

        var picture = SiteText.Build(folder).Store.Html("communities/one/").QuerySelector("main img")!;

        Assert.Equal(("1200", "630"), (picture.GetAttribute("width"), picture.GetAttribute("height")));
    }

    [Fact]
    public void A_picture_of_a_community_says_its_size()
    {
        var folder = SiteText.Folder();
        folder.Write("content/communities/one.yml", SiteText.Community("one", "images: [{src: pic.svg, alt: 集まりのようす}]"));
        folder.Write("content/communities/pic.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"48\"/>");

        Assert.Contains(" width=\"64\" height=\"48\" loading=\"lazy\"", SiteText.Build(folder).Store.Page("communities/one/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_beside_a_text_is_published_and_its_link_says_kind_and_size()
    {
        var folder = SiteText.Folder("=== content/pages/help.md\n---\ntitle: 助け\n---\n[一覧](list.csv)を見る。\n");
        folder.Write("content/pages/list.csv", "甲,乙\n1,2\n");

        var (report, store) = SiteText.Build(folder);

        Assert.Empty(report.Diagnostics);
        Assert.Contains(">一覧（CSV、12B）</a>", store.Page("help/"), StringComparison.Ordinal);
        Assert.Single(store.Paths, p => p.StartsWith("assets/media/list.", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_a_kind_that_is_ignored_is_told_without_being_read()
    {
        var folder = new Refusing(SiteText.Folder(), "content/pages/film.mp4");

        var (report, _) = SiteText.Build(folder);

        Assert.Equal(["KYO1011 content/pages/film.mp4"], report.Diagnostics.Select(d => $"{d.Code.Id} {d.Span}"));
        Assert.True(report.Published);
    }

    private sealed class Refusing(Kyojo.Sources.MemoryFolder site, string file) : Kyojo.Sources.ISourceFolder
    {
        public IReadOnlyList<string> List(string folder) => folder == "content" ? [.. site.List(folder).Append(file).Order(StringComparer.Ordinal)] : site.List(folder);

        public bool Exists(string path) => path == file || site.Exists(path);

        public byte[] Read(string path) => path == file ? throw new InvalidOperationException("read") : site.Read(path);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_told_with_a_proposal()
    {
        var folder = SiteText.Folder();
        folder.Write("content/communities/one.yml", SiteText.Community("one", "images:\n  - src: pics.png\n    alt: 集まりのようす"));
        folder.Write("content/communities/pic.png", Encoding.ASCII.GetBytes("not a real picture"));

        var found = Assert.Single(SiteText.Build(folder).Report.Diagnostics);

        Assert.Equal("KYO2038 content/communities/one.yml:9:10", $"{found.Code.Id} {found.Span}");
        Assert.Equal(["pic.png"], found.Suggestions);
    }

    [Theory]
    [InlineData(800, false)]
    [InlineData(801, true)]
    public void A_site_near_the_limit_of_a_free_host_is_told(long bytes, bool told)
    {
        var found = new DiagnosticBag();

        SizeCheck.Run([("communities/a/index.html", new OutputStamp(default, bytes - 1)), ("feed.xml", new OutputStamp(default, 1))], "site.yml", found, limit: 1000);

        Assert.Equal(told ? ["KYO5303"] : [], found.ToSorted().Select(d => d.Code.Id));
    }

    [Fact]
    public void Folders_are_told_largest_first()
    {
        var found = new DiagnosticBag();
        var large = new OutputStamp(Fingerprint.Of("x"), 900_000_000);

        SizeCheck.Run([("tags/a/index.html", new OutputStamp(default, 5_000_000)), ("communities/a/index.html", large), ("index.html", new OutputStamp(default, 1_000_000))], "site.yml", found);

        Assert.Contains("communities/ 900 MB, tags/ 5 MB, / 1 MB", Assert.Single(found.ToSorted()).MessageIn(Language.English));
    }
}
