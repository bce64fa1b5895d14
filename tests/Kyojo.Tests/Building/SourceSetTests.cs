using System.Collections.Concurrent;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests.Building;

/// <summary>
/// Files of communities are many: where nothing is known of an earlier build they are read one by one, when they are
/// bound, and not held all at once.
/// </summary>
public sealed class SourceSetTests
{
    [Fact]
    public void Communities_are_not_read_with_the_rest()
    {
        var folder = new Watched(Edits.Site());

        SourceSet.Read(folder, "site.yml", 2, new DiagnosticBag());

        var read = folder.Taken();
        Assert.Contains("content/types/club.yml", read);
        Assert.DoesNotContain(read, IsCommunity);
    }

    [Fact]
    public void A_build_reads_each_once_and_lets_it_go()
    {
        var site = Edits.Site();
        var folder = new Watched(site);
        var found = new DiagnosticBag();
        var sources = SourceSet.Read(folder, "site.yml", 2, found);

        RecordReader.Read(sources.Content, 2, found);

        var all = site.List("content/communities");
        Assert.NotEmpty(all);
        Assert.Equal(all, folder.Taken().Where(IsCommunity).Order(StringComparer.Ordinal));
        foreach (var file in sources.Content.Where(file => IsCommunity(file.Path)))
        {
            Assert.Empty(file.Bytes);
            Assert.Equal(Fingerprint.Of(site.Read(file.Path)), file.Hash);
        }
    }

    [Theory]
    [InlineData("gone.yml")]
    [InlineData("gone.yaml")]
    public void One_that_went_in_between_is_told(string name)
    {
        var folder = new Watched(Edits.Site()) { Missing = "content/communities/" + name };

        var report = new SiteBuilder(folder, SiteText.Options).Build(new MemoryStore());

        Assert.Equal([$"KYO1013 {folder.Missing}"], report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code.Id} {d.Span}"));
        Assert.False(report.Published);
    }

    private static bool IsCommunity(string path) => path.StartsWith("content/communities/", StringComparison.Ordinal);

    private sealed class Watched(ISourceFolder below) : ISourceFolder
    {
        private ConcurrentQueue<string> read = new();

        // Listed, but not there.
        public string? Missing { get; init; }

        public string[] Taken() => [.. Interlocked.Exchange(ref read, new())];

        public IReadOnlyList<string> List(string folder) =>
            Missing is { } gone && folder == "content" ? [.. below.List(folder).Append(gone).Order(StringComparer.Ordinal)] : below.List(folder);

        public bool Exists(string path) => below.Exists(path);

        public SourceStamp? StampOf(string path) => below.StampOf(path);

        public byte[] Read(string path)
        {
            if (path == Missing) throw new FileNotFoundException("It is gone.");
            read.Enqueue(path);
            return below.Read(path);
        }
    }
}
