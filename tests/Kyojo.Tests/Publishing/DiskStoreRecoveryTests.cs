using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Publishing;

/// <summary>A build that was stopped at any moment leaves the old site, or is finished by the next.</summary>
public sealed class DiskStoreRecoveryTests
{
    private static readonly Dictionary<string, string> Old = TempSite.OldFiles, New = TempSite.NewFiles;

    [Fact]
    public void A_build_killed_while_staging_leaves_the_old_site()
    {
        using var site = new TempSite();
        site.Build(Old);
        var store = site.Store();
        store.Recover();
        store.Stage(RoutePath.Home, "half a site"u8, Fingerprint.Of("half a site"), 0);

        site.Store().Recover();

        Assert.Equal(Old, site.Snapshot());
        Assert.NotNull(site.Store().LoadManifest()!.FindFile(RoutePath.File("data")));
    }

    [Fact]
    public void Killed_at_any_step_the_next_build_completes_the_new_site()
    {
        var steps = StepsOfABuild();
        Assert.True(steps > 12);
        for (var k = 0; k < steps; k++)
        {
            using var site = new TempSite();
            site.Build(Old);
            Assert.Throws<SimulatedCrashException>(() => site.Build(New, SimulatedCrashException.At(k)));

            var journal = File.Exists(site.State.Journal);
            if (!journal && k < 2) Assert.Equal(Old, WithoutStaging(site.Snapshot()));
            site.Store().Recover();

            Assert.Equal(k < 2 ? Old : New, site.Snapshot());
            Assert.Equal((k < 2 ? Old : New).Keys.Order(StringComparer.Ordinal), site.Store().LoadManifest()!.Files.Select(file => file.Route.Value));
            Assert.Equal([Path.GetFileName(site.State.Manifest)], Directory.EnumerateFiles(site.State.Folder).Select(Path.GetFileName));
        }
    }

    [Fact]
    public void Killed_while_recovering_the_next_recovery_completes()
    {
        var steps = StepsOfABuild();
        for (var k = 2; k < steps; k++)
        {
            for (var again = 0; again < steps; again += 2)
            {
                using var site = new TempSite();
                site.Build(Old);
                Assert.Throws<SimulatedCrashException>(() => site.Build(New, SimulatedCrashException.At(k)));
                try
                {
                    site.Store(SimulatedCrashException.At(again)).Recover();
                }
                catch (SimulatedCrashException)
                {
                    site.Store().Recover();
                }

                Assert.Equal(New, site.Snapshot());
            }
        }
    }

    [Fact]
    public void Abort_after_a_stopped_commit_keeps_what_recovery_needs()
    {
        using var site = new TempSite();
        site.Build(Old);
        var store = site.Store(SimulatedCrashException.At(5));
        store.Recover();
        Assert.Throws<SimulatedCrashException>(() => TempSite.Commit(store, New));

        store.Abort();
        site.Store().Recover();

        Assert.Equal(New, site.Snapshot());
    }

    [Fact]
    public void A_damaged_journal_counts_as_none()
    {
        using var site = new TempSite();
        site.Build(Old);
        File.WriteAllText(site.State.Journal, "KYJOJRNL damaged beyond all repair, and long enough for a hash");

        site.Store().Recover();

        Assert.False(File.Exists(site.State.Journal));
        Assert.Equal(Old, site.Snapshot());
    }

    private static int StepsOfABuild()
    {
        using var site = new TempSite();
        site.Build(Old);
        var steps = 0;
        site.Build(New, _ => steps++);
        return steps;
    }

    private static Dictionary<string, string> WithoutStaging(Dictionary<string, string> files) =>
        files.Where(file => !file.Key.StartsWith(".kyojo-staging", StringComparison.Ordinal)).ToDictionary();
}
