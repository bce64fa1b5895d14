using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>A large site is built from packed records, whose long texts wait in a file: the site is the same.</summary>
public sealed class PackedSiteTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kyojo-packed-").FullName;

    [Theory]
    [InlineData("", 1)]
    [InlineData("tests/Kyojo.BrowserTests/full-site", 4)]
    public void The_site_is_that_of_held_records(string site, int workers)
    {
        var folder = InventedSites.Folder(site);
        var state = new StatePaths(root, Path.Combine(root, "public"));
        var (held, expected) = SiteText.Build(folder);

        var report = new SiteBuilder(folder, SiteText.Options with { MostHeld = -1, Workers = workers }).Build(new DiskStore(Path.Combine(root, "public"), state));

        Assert.True(held.Published && report.Published, string.Join('\n', report.Diagnostics));
        Assert.Equal(expected.Snapshot().Keys, Files());
        Assert.All(expected.Snapshot(), file => Assert.Equal(file.Value, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(root, "public", file.Key)))));
        Assert.Equal(TempFolder.Findings(held), TempFolder.Findings(report));
        Assert.False(File.Exists(state.Texts));
    }

    [Fact]
    public void Texts_are_read_as_they_were_written()
    {
        var path = Path.Combine(root, "new", "a.texts");
        byte[] text = [1, 2, 3];
        using (var spool = TextSpool.Open(path)!)
        {
            Assert.Equal(0, spool.Add(text));
            Assert.Equal(3, spool.Add(text));
            Assert.Equal(text, spool.Read(3, 3));
            Assert.Throws<InvalidDataException>(() => spool.Read(4, 3));
            Assert.True(File.Exists(path));
        }

        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Texts_of_all_threads_are_read_by_all()
    {
        using var spool = TextSpool.Open(Path.Combine(root, "a.texts"))!;
        var texts = Enumerable.Range(0, 400).Select(i => Enumerable.Repeat((byte)i, i % 50 == 0 ? TextSpool.Room + i : i * 40).ToArray()).ToArray();
        var places = new long[texts.Length];

        Parallel.For(0, texts.Length, i =>
        {
            places[i] = spool.Add(texts[i])!.Value;
            Assert.Equal(texts[i], spool.Read(places[i], texts[i].Length));
        });

        Assert.All(Enumerable.Range(0, texts.Length), i => Assert.Equal(texts[i], spool.Read(places[i], texts[i].Length)));
    }

    [Fact]
    public void What_a_killed_build_left_of_them_goes()
    {
        var state = new StatePaths(root, Path.Combine(root, "public"));
        Directory.CreateDirectory(state.Folder);
        File.WriteAllText(state.Texts, "left");

        Assert.True(new SiteBuilder(InventedSites.Folder("tests/Kyojo.BrowserTests/full-site"), SiteText.Options).Build(new DiskStore(Path.Combine(root, "public"), state)).Published);

        Assert.False(File.Exists(state.Texts));
    }

    [Fact]
    public void Where_no_file_can_be_made_texts_are_held_in_memory()
    {
        File.WriteAllText(Path.Combine(root, "file"), "");

        Assert.Null(TextSpool.Open(Path.Combine(root, "file", "a.texts")));
        Assert.Null(new Packing(null).Keep(new byte[3]));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(root, "public"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Path.Combine(root, "public"), path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
