using System.Text;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Publishing;

public sealed class DiskStoreTests
{
    private static readonly Dictionary<string, string> Old = TempSite.OldFiles, New = TempSite.NewFiles;

    [Fact]
    public void A_build_writes_exactly_its_files()
    {
        using var site = new TempSite();

        site.Build(Old);

        Assert.Equal(Old, site.Snapshot());
    }

    [Fact]
    public void The_next_build_removes_orphans_and_their_empty_folders()
    {
        using var site = new TempSite();
        site.Build(Old);

        site.Build(New);

        Assert.Equal(New, site.Snapshot());
    }

    [Fact]
    public void Foreign_files_and_their_folders_stay()
    {
        using var site = new TempSite();
        site.Build(Old);
        site.Foreign("c/b/notes.txt", "mine");
        site.Foreign("CNAME", "example.org");

        site.Build(New);

        Assert.Equal(With(New, ("c/b/notes.txt", "mine"), ("CNAME", "example.org")), site.Snapshot());
    }

    [Fact]
    public void Without_a_manifest_nothing_is_removed()
    {
        using var site = new TempSite();
        site.Build(TempSite.Files(("old.html", "o"), ("index.html", "home")));
        Directory.Delete(site.State.Folder, recursive: true);

        site.Build(TempSite.Files(("index.html", "home 2")));

        Assert.Equal(TempSite.Files(("old.html", "o"), ("index.html", "home 2")), site.Snapshot());
    }

    [Fact]
    public void Unchanged_files_keep_their_time_and_changed_times_are_forgiven()
    {
        using var site = new TempSite();
        site.Build(Old);
        var route = RoutePath.Page("c", "a");
        var path = Path.Combine(site.Output, route.FilePath);
        File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        site.Build(New);

        Assert.Equal(2001, File.GetLastWriteTimeUtc(path).Year);
        Assert.Equal(File.GetLastWriteTimeUtc(path).Ticks, site.Store().LoadManifest()!.FindFile(RoutePath.File(route.FilePath))!.Stamp.MtimeTicks);
    }

    [Fact]
    public void The_recorded_time_is_the_time_on_disk()
    {
        using var site = new TempSite();

        site.Build(Old);

        var store = site.Store();
        Assert.All(store.LoadManifest()!.Files, file => Assert.Equal((file.Stamp.Length, file.Stamp.MtimeTicks), store.Stat(file.Route)));
    }

    [Theory]
    [InlineData("home", 0, true)]
    [InlineData("hime", 0, false)]
    [InlineData("homes", 0, false)]
    [InlineData("hime", 1, true)]
    [InlineData("home", 1, true, false)]
    [InlineData("home", 0, false, false)]
    public void Matching_asks_length_then_time_then_bytes(string text, int knownTime, bool expected, bool isHashed = true)
    {
        using var site = new TempSite();
        site.Build(Old);
        var mtime = knownTime == 1 ? site.Store().Stat(RoutePath.Home)!.Value.MtimeTicks : 1;
        var bytes = Encoding.UTF8.GetBytes(text);

        var matches = site.Store().Matches(RoutePath.Home, new OutputStamp(isHashed ? Fingerprint.Of(bytes) : default, bytes.Length, mtime), out _);

        Assert.Equal(expected, matches);
    }

    [Fact]
    public void Abort_leaves_the_site_and_nothing_else()
    {
        using var site = new TempSite();
        site.Build(Old);
        var store = site.Store();
        store.Recover();
        store.Stage(RoutePath.Home, "broken"u8, Fingerprint.Of("broken"), 0);

        store.Abort();

        Assert.Equal(Old, site.Snapshot());
    }

    [Fact]
    public void A_streamed_file_is_hashed_and_published()
    {
        using var site = new TempSite();
        var store = site.Store();
        store.Recover();
        var route = RoutePath.File("data/communities.json");

        OutputStamp stamp;
        using (var stream = store.StageStream(route, 3))
        {
            for (var i = 0; i < 1000; i++) stream.Write("0123456789"u8);
            stamp = stream.Keep().Stamp;
        }

        store.Commit([], TempSite.ManifestOf([new ManifestFile(route, stamp)]));
        Assert.Equal(10_000, stamp.Length);
        Assert.Equal(Fingerprint.Of(File.ReadAllBytes(Path.Combine(site.Output, route.FilePath))), stamp.Hash);
        Assert.Equal((stamp.Length, stamp.MtimeTicks), store.Stat(route));
    }

    [Fact]
    public void A_streamed_file_without_change_is_not_written_and_one_not_kept_is_dropped()
    {
        using var site = new TempSite();
        site.Build(Old);
        var before = site.Store().Stat(RoutePath.Home);
        var store = site.Store();
        store.Recover();

        OutputStamp stamp;
        using (var same = store.StageStream(RoutePath.Home, 0))
        {
            same.Write("home"u8);
            stamp = same.Keep().Stamp;
        }

        using (var dropped = store.StageStream(RoutePath.File("data"), 0)) dropped.Write("no"u8);
        store.Commit([], TempSite.ManifestOf([]));

        Assert.Equal(before, (stamp.Length, stamp.MtimeTicks));
        Assert.Equal(before, site.Store().Stat(RoutePath.Home));
        Assert.Equal(Old, site.Snapshot());
    }

    [Fact]
    public void Many_workers_stage_at_once()
    {
        using var site = new TempSite();
        var store = site.Store();
        store.Recover();

        Parallel.For(0, 8, worker =>
        {
            for (var i = 0; i < 50; i++)
            {
                var text = $"{worker}/{i}";
                store.Stage(RoutePath.Page($"{worker}", $"{i}"), Encoding.UTF8.GetBytes(text), Fingerprint.Of(text), worker);
            }
        });
        store.Commit([], TempSite.ManifestOf([]));

        var written = site.Snapshot();
        Assert.Equal(400, written.Count);
        Assert.All(written, file => Assert.Equal(file.Value + "/index.html", file.Key));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        using var site = new TempSite();
        var store = site.Store();

        Assert.Throws<InvalidOperationException>(() => store.Stage(RoutePath.Home, "x"u8, default, 0));
        store.Recover();
        Assert.Throws<ArgumentException>(() => store.Stage(RoutePath.File(".kyojo-staging/0/0"), "x"u8, default, 0));
        store.Stage(RoutePath.Home, "x"u8, default, 0);
        Assert.Throws<InvalidOperationException>(() => store.Stage(RoutePath.File("index.html"), "y"u8, default, 1));
    }

    private static Dictionary<string, string> With(Dictionary<string, string> files, params (string Path, string Text)[] more)
    {
        var all = new Dictionary<string, string>(files);
        foreach (var (path, text) in more) all[path] = text;
        return all;
    }
}
