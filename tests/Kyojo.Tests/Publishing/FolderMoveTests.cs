using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Publishing;

public sealed class FolderMoveTests
{
    private static readonly Dictionary<string, string> First = TempSite.Files(
        ("index.html", "home"), ("c/a/index.html", "a"), ("c/b/index.html", "b"), ("c/b/deep/x.json", "x"), ("types/index.html", "types"), ("types/npo/index.html", "npo"));

    private static readonly Dictionary<string, string> Second = TempSite.Files(
        ("index.html", "home"), ("c/a/index.html", "a 2"), ("c/c/index.html", "c"), ("c/c/deep/x.json", "x"), ("new/index.html", "new"), ("types", "now a file"));

    [Fact]
    public void A_first_build_moves_its_topmost_folders_whole()
    {
        using var site = new TempSite();

        var moves = MovesOf(site, First);

        Assert.Equal(["move folder", "move", "move folder"], moves);
        Assert.Equal(First, site.Snapshot());
    }

    [Fact]
    public void The_next_build_moves_only_folders_that_are_new()
    {
        using var site = new TempSite();
        site.Build(First);
        site.Foreign("c/mine.txt", "mine");

        var moves = MovesOf(site, Second);

        Assert.Equal(["move", "move folder", "move folder", "move"], moves);
        Assert.Equal(new Dictionary<string, string>(Second) { ["c/mine.txt"] = "mine" }, site.Snapshot());
    }

    [Fact]
    public void A_folder_that_was_emptied_by_removals_takes_new_folders_and_files()
    {
        using var site = new TempSite();
        site.Build(TempSite.Files(("c/old.html", "old"), ("c/d/old.html", "old")));
        var next = TempSite.Files(("c/a/index.html", "a"), ("c/b.html", "b"), ("c/d/new.html", "d"), ("c/e/index.html", "e"));

        var moves = MovesOf(site, next);

        Assert.Equal(["move folder", "move", "move"], moves);
        Assert.Equal(next, site.Snapshot());
    }

    [Fact]
    public void Killed_at_any_step_of_a_first_build_nothing_or_everything_is_published_in_the_end()
    {
        for (var k = 0; k < 8; k++)
        {
            for (var again = 0; again < 8; again++)
            {
                using var site = new TempSite();
                Assert.Throws<SimulatedCrashException>(() => site.Build(First, SimulatedCrashException.At(k)));

                _ = Record.Exception(site.Store(SimulatedCrashException.At(again)).Recover);
                site.Store().Recover();

                Assert.Equal(k < 2 ? [] : First, site.Snapshot());
            }
        }
    }

    [Fact]
    public void A_folder_that_comes_at_the_last_moment_is_merged_into()
    {
        using var site = new TempSite();

        site.Build(First, Before("move folder", () => site.Foreign("c/b/mine.txt", "mine")));

        Assert.Equal(new Dictionary<string, string>(First) { ["c/b/mine.txt"] = "mine" }, site.Snapshot());
    }

    [Fact]
    public void A_folder_that_goes_at_the_last_moment_is_made_again()
    {
        using var site = new TempSite();
        site.Build(TempSite.Files(("types/index.html", "types")));

        site.Build(First, Before("next manifest", () => Directory.Delete(Path.Combine(site.Output, "types"), recursive: true)));

        Assert.Equal("npo", site.Snapshot()["types/npo/index.html"]);
    }

    [Fact]
    public void A_link_that_comes_at_the_last_moment_is_refused_and_the_next_build_goes_on()
    {
        using var site = new TempSite();
        var outside = Directory.CreateDirectory(Path.Combine(site.Root, "outside")).FullName;
        var link = Path.Combine(site.Output, "c");

        var fault = Assert.Throws<PublishingException>(() => site.Build(First, Before("move folder", () => Directory.CreateSymbolicLink(link, outside))));
        Assert.Equal(link, fault.Path);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
        File.Delete(link);
        site.Store().Recover();

        Assert.Equal(First, site.Snapshot());
    }

    [Fact]
    public void A_file_that_comes_at_the_last_moment_is_refused_and_the_next_build_goes_on()
    {
        using var site = new TempSite();

        Assert.Throws<PublishingException>(() => site.Build(First, Before("move folder", () => site.Foreign("c", "mine"))));
        Assert.Equal("mine", site.Snapshot()["c"]);
        File.Delete(Path.Combine(site.Output, "c"));
        site.Store().Recover();

        Assert.Equal(First, site.Snapshot());
    }

    [Fact]
    public void What_was_dropped_or_never_finished_is_not_carried_along()
    {
        using var site = new TempSite();
        var store = site.Store();
        store.Recover();
        using (var dropped = store.StageStream(RoutePath.File("media/a/dropped.pdf"), 0)) dropped.Write("no"u8);
        using var unfinished = store.StageStream(RoutePath.File("media/b/c/unfinished.pdf"), 0);
        unfinished.Write("half"u8);
        unfinished.Flush();
        using (var kept = store.StageStream(RoutePath.File("media/kept.pdf"), 0))
        {
            kept.Write("kept"u8);
            kept.Keep();
        }

        store.Commit([], TempSite.ManifestOf([]));

        Assert.Equal(TempSite.Files(("media/kept.pdf", "kept")), site.Snapshot());
    }

    [Fact]
    public void What_lies_in_the_staging_folder_already_is_not_carried_along()
    {
        using var site = new TempSite();
        var store = site.Store();
        store.Recover();
        site.Foreign(".kyojo-staging/site/c/stray.txt", "stray");

        TempSite.Commit(store, First);

        Assert.Equal(First, site.Snapshot());
    }

    [Fact]
    public void Addresses_that_differ_only_in_case_share_a_build_and_may_follow_each_other()
    {
        using var site = new TempSite();
        site.Build(TempSite.Files(("Case/a.html", "a"), ("case/b.html", "b")));
        Assert.Equal(["a", "b"], site.Snapshot().Values.Order(StringComparer.Ordinal));

        site.Build(TempSite.Files(("cASE/a.html", "a 2"), ("case/b.html", "b")));

        Assert.Equal(["a 2", "b"], site.Snapshot().Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Workers_share_the_folders_they_make()
    {
        using var site = new TempSite();
        var store = site.Store();
        store.Recover();

        Parallel.For(0, 8, worker =>
        {
            for (var i = 0; i < 40; i++) store.Stage(RoutePath.File($"deep/{i}/both/{worker}.txt"), "x"u8, Fingerprint.Of("x"), worker);
        });
        store.Commit([], TempSite.ManifestOf([]));

        Assert.Equal(320, site.Snapshot().Count);
    }

    private static Action<string> Before(string wanted, Action work)
    {
        var done = false;
        return step =>
        {
            if (done || step != wanted) return;
            done = true;
            work();
        };
    }

    private static List<string> MovesOf(TempSite site, Dictionary<string, string> files)
    {
        List<string> steps = [];
        site.Build(files, steps.Add);
        return steps.FindAll(step => step.StartsWith("move", StringComparison.Ordinal));
    }
}
