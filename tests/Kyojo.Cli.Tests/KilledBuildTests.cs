using System.Diagnostics;
using Kyojo.Building;
using Kyojo.Exporting;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Cli.Tests;

/// <summary>
/// A build that is killed (<c>kill -9</c>, the window closed, the machine of a build service taken away) at any moment,
/// and the build after it.
/// </summary>
public sealed class KilledBuildTests
{
    private const int Kills = 50;
    private const string JournalPath = ".kyojo/public.journal";

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
        var (killed, whilePublishing) = (0, 0);

        foreach (var turn in Enumerable.Range(0, Kills))
        {
            var edition = turn % 2 + 1;
            GeneratedSite.Write(site, edition);
            // Half of the moments lie anywhere in the build, half in its last part, when files change their names.
            var inLastPart = turn % 4 >= 2;
            var moment = inLastPart ? TimeSpan.FromMilliseconds(moments.Next(60)) : duration * ((turn * 7 % Kills + moments.NextDouble()) / Kills);
            if (Killed(site, moment, inLastPart)) killed++;
            if (File.Exists(site.At(JournalPath))) whilePublishing++;

            var next = InProcess(site);

            Assert.True(next.Published, $"after kill {turn}");
            Same(clean[edition - 1], site, turn);
        }

        // If the builds had been over before anybody killed them, nothing would have been shown.
        TestContext.Current.TestOutputHelper?.WriteLine($"{killed} of {Kills} builds were killed, {whilePublishing} while publishing; a build takes {duration.TotalMilliseconds:N0} ms.");
        Assert.True(killed > 0);
    }

    [Fact]
    public void Killed_before_the_first_site_was_published_the_next_build_publishes_it()
    {
        var clean = Clean(1);
        using var site = TempSite.Empty();
        GeneratedSite.Write(site, 1);

        foreach (var milliseconds in (int[])[50, 250, 450, 650])
        {
            Killed(site, TimeSpan.FromMilliseconds(milliseconds), inLastPart: false);
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

    // The same program without the cost of starting it: the next build is made fifty times.
    private static BuildReport InProcess(TempSite site)
    {
        var options = new BuildOptions { Today = new DateOnly(2026, 4, 1), Workers = Environment.ProcessorCount, Outputs = Workbooks.WithDefaults };
        return new SiteBuilder(new DiskFolder(site.Path), options).Build(new DiskStore(site.At("public"), new StatePaths(site.Path, site.At("public"))));
    }

    private static bool Killed(TempSite site, TimeSpan moment, bool inLastPart)
    {
        using var process = Process.Start(CommandRun.StartInfo(site.Path, [], "build", "--lang", "en"))!;
        while (inLastPart && !File.Exists(site.At(JournalPath)) && !process.WaitForExit(1))
        {
        }

        if (process.WaitForExit(moment)) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }
}
