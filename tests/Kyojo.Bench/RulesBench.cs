using System.Diagnostics;
using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Bench;

/// <summary>
/// What the rules over the content add to a clean build: the same site is built in this process with all rules and with
/// none, in turn, and the medians of the CPU time are compared. Output stays in memory, so that the disk is not measured.
/// Checks that are a part of reading (dates, codes, Markdown) cannot be left out and are in both figures.
/// </summary>
internal static class RulesBench
{
    private const int Runs = 5;

    /// <summary>Largest growth of the CPU time by rules (issue of the rules: 15 %).</summary>
    private const double MostGrowth = 0.15;

    /// <summary>Measures and prints.</summary>
    /// <param name="work">Folder for the site; made new, deleted at the end.</param>
    /// <param name="communities">Number of communities.</param>
    /// <returns>True when the growth is within its limit.</returns>
    public static bool Run(string work, int communities)
    {
        if (Directory.Exists(work)) throw new InvalidOperationException($"{work} is already there.");
        Directory.CreateDirectory(work);
        try
        {
            SiteGenerator.Write(work, communities, Repository.Root);
            var site = new DiskFolder(work);
            var all = new BuildOptions { Today = new DateOnly(2026, 11, 21), NoCache = true, Workers = Environment.ProcessorCount };
            var none = all with { Rules = [] };
            // The first runs compile the program.
            Cpu(site, all);
            Cpu(site, none);
            var with = new double[Runs];
            var without = new double[Runs];
            for (var i = 0; i < Runs; i++) (with[i], without[i]) = (Cpu(site, all), Cpu(site, none));
            var (more, less) = (Median(with), Median(without));
            var growth = (more / less) - 1;
            Console.WriteLine($"{communities:N0} communities, clean build in memory, medians of {Runs}");
            Console.WriteLine($"without rules    CPU {less,7:N2} s");
            Console.WriteLine($"with {all.Rules.Length} rules    CPU {more,7:N2} s");
            Console.WriteLine($"growth           {growth,9:P1}  (limit {MostGrowth:P0})");
            return growth <= MostGrowth;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static double Cpu(ISourceFolder site, BuildOptions options)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var report = new SiteBuilder(site, options).Build(new MemoryStore());
        var spent = Process.GetCurrentProcess().TotalProcessorTime - before;
        return report.Published ? spent.TotalSeconds : throw new InvalidOperationException("The site has errors.");
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
