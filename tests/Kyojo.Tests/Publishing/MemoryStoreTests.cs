using System.Text;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Publishing;

public sealed class MemoryStoreTests
{
    [Fact]
    public void It_behaves_like_a_disk()
    {
        var store = new MemoryStore();
        store.Recover();

        TempSite.Commit(store, TempSite.Files(("index.html", "home"), ("a/b", "b")));
        TempSite.Commit(store, TempSite.Files(("index.html", "home"), ("a/c", "c")));

        Assert.Equal(["a/c", "index.html"], store.Paths);
        Assert.Equal("home", Encoding.UTF8.GetString(store.Read(RoutePath.Home)));
        Assert.Equal(3, store.Writes);
        Assert.All(store.LoadManifest()!.Files, file => Assert.Equal((file.Stamp.Length, file.Stamp.MtimeTicks), store.Stat(file.Route)));
    }

    [Fact]
    public void Nothing_is_published_before_the_commit()
    {
        var store = new MemoryStore();
        store.Stage(RoutePath.Home, "x"u8, Fingerprint.Of("x"), 0);

        store.Abort();
        store.Commit([], TempSite.ManifestOf([]));

        Assert.Empty(store.Paths);
        Assert.Null(store.Stat(RoutePath.Home));
    }

    [Fact]
    public void Streams_are_kept_only_when_asked()
    {
        var store = new MemoryStore();
        using (var dropped = store.StageStream(RoutePath.File("a"), 0)) dropped.Write("a"u8);
        using (var kept = store.StageStream(RoutePath.File("b"), 0))
        {
            kept.Write("b"u8);
            Assert.Equal(Fingerprint.Of("b"), kept.Keep().Stamp.Hash);
        }

        store.Commit([], TempSite.ManifestOf([]));

        Assert.Equal(["b"], store.Paths);
    }
}
