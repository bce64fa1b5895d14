using System.Diagnostics;

namespace Kyojo.Cli.Tests;

/// <summary>
/// A build that is killed (<c>kill -9</c>, the window closed, the machine of a build service taken away) at any moment,
/// and the build after it.
/// </summary>
public sealed class KilledBuildTests
{
    private const int Kills = 50;

    [Fact]
    public void Killed_at_50_random_moments_the_next_build_always_ends_in_the_clean_site()
    {
        var clean = new[] { Clean(1), Clean(2) };
        using var site = TempSite.Empty();
        GeneratedSite.Write(site, 1);
        site.Write("public/CNAME", "site.example");
        site.Write("public/communities/club-1/mine.txt", "mine");
        site.Build();
        var duration = DurationOfTheOtherEdition(site);
        var moments = new Random(20260401);
        var (killed, betweenTwo) = (0, 0);

        foreach (var turn in Enumerable.Range(0, Kills))
        {
            var edition = turn % 2 + 1;
            GeneratedSite.Write(site, edition);
            // Spread over the whole build and a little beyond, one moment in each fiftieth.
            if (Killed(site, duration * ((turn * 7 % Kills + moments.NextDouble()) / Kills * 1.1))) killed++;
            if (File.Exists(site.At(".kyojo/public.journal"))) betweenTwo++;

            var next = site.Run("build");

            Assert.True(next.Exit == 0, $"after kill {turn}: {next.All}");
            Same(clean[edition - 1], site, turn);
        }

        // If the builds were over before anybody killed them, nothing has been shown.
        TestContext.Current.TestOutputHelper?.WriteLine($"{killed} of {Kills} builds were killed, {betweenTwo} while publishing; a build takes {duration.TotalMilliseconds:N0} ms.");
        Assert.True(killed > Kills / 2, $"only {killed} builds were killed in time");
    }

    [Fact]
    public void Killed_before_the_first_site_was_published_the_next_build_publishes_it()
    {
        var clean = Clean(1);
        using var site = TempSite.Empty();
        GeneratedSite.Write(site, 1);

        foreach (var milliseconds in (int[])[50, 250, 450, 650])
        {
            Killed(site, TimeSpan.FromMilliseconds(milliseconds));
        }

        site.Build();
        Assert.Equal(clean, SiteTree.Of(site.At("public")));
        Assert.Equal(0, Summary.Of(site.Build()).Written);
    }

    // Every file as in the clean site, the two foreign ones untouched, nothing more.
    private static void Same(SortedDictionary<string, string> clean, TempSite site, int turn)
    {
        Assert.Equal("site.example", site.Read("public/CNAME"));
        Assert.Equal("mine", site.Read("public/communities/club-1/mine.txt"));
        var now = SiteTree.Of(site.At("public"));
        now.Remove("CNAME");
        now.Remove("communities/club-1/mine.txt");
        var wrong = clean.Except(now).Concat(now.Except(clean)).Select(f => f.Key).Distinct().Take(5).ToList();
        Assert.True(wrong.Count == 0, $"after kill {turn}: {string.Join(", ", wrong)}");
    }

    private static SortedDictionary<string, string> Clean(int edition)
    {
        using var site = TempSite.Empty();
        GeneratedSite.Write(site, edition);
        site.Build();
        return SiteTree.Of(site.At("public"));
    }

    private static TimeSpan DurationOfTheOtherEdition(TempSite site)
    {
        GeneratedSite.Write(site, 2);
        var start = Stopwatch.GetTimestamp();
        site.Build();
        return Stopwatch.GetElapsedTime(start);
    }

    private static bool Killed(TempSite site, TimeSpan moment)
    {
        using var process = Process.Start(CommandRun.StartInfo(site.Path, [], "build", "--lang", "en"))!;
        if (process.WaitForExit(moment)) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }
}
