using Kyojo.Sources;

namespace Kyojo.Tests.Invalid;

/// <summary>Broken surroundings and hostile files that no small folder can hold.</summary>
public sealed class HostileTests
{
    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_nothing_is_published()
    {
        var site = new Unreadable(InvalidSite.Read(""), "content/communities/one.yml");

        var (report, store) = InvalidSite.Build(site);

        Assert.Equal(["KYO1013 error content/communities/one.yml"], InvalidSite.Found(report));
        Assert.False(report.Published);
        Assert.Empty(store.Paths);
    }

    private sealed class Unreadable(ISourceFolder below, string refused) : ISourceFolder
    {
        public IReadOnlyList<string> List(string folder) => below.List(folder);

        public bool Exists(string path) => below.Exists(path);

        public byte[] Read(string path) => path == refused ? throw new UnauthorizedAccessException("Access denied") : below.Read(path);
    }
}
