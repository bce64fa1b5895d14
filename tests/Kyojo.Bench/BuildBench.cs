namespace Kyojo.Bench;

/// <summary>Measures the built program and holds the figures against the budget.</summary>
internal static class BuildBench
{
    private const string Rule = "-----------------------------------------------------------------------------------";
    private const int LargestWhole = 10_000;
    private static bool within = true;

    /// <summary>Runs the benchmark and prints its table.</summary>
    /// <param name="work">Folder for everything; made new, deleted at the end.</param>
    /// <param name="sizes">Numbers of communities.</param>
    /// <returns>True when every figure is within its budget.</returns>
    public static bool Run(string work, int[] sizes)
    {
        if (WorkFolder.IsInMemory(work)) throw new InvalidOperationException($"{work} is in memory; name a folder on a disk with --work.");
        if (Directory.Exists(work)) throw new InvalidOperationException($"{work} is already there.");
        Directory.CreateDirectory(work);
        try
        {
            Console.WriteLine($"Publishing the program; working in {work}");
            var program = CliPublisher.Publish(Path.Combine(work, "program"));
            var before = Yardstick.Measure();
            var all = sizes.Order().Select(n => Show(new SiteRuns(work, program, n, whole: false).Measure())).ToDictionary(f => f.Communities);
            if (all.TryGetValue(10_000, out var small) && all.TryGetValue(50_000, out var large))
            {
                Line("50,000 : 10,000", "CPU per entry", large.Clean.Cpu / (5 * small.Clean.Cpu), "x", Budget.Linearity);
            }

            // Search, leaflets and open data have measures of their own (search.md, leaving-kit.md): here for the reader, without a budget.
            foreach (var n in sizes.Order().Where(n => n <= LargestWhole)) Show(new SiteRuns(work, program, n, whole: true).Measure());
            Console.WriteLine($"Yardstick (a fixed piece of work; CPU before and after): {before:N2} s, {Yardstick.Measure():N2} s");
            Console.WriteLine(within ? "Within the budget." : "Over the budget.");
            return within;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static SiteFigures Show(SiteFigures f)
    {
        var budget = f.Whole ? null : Budget.For(f.Communities);
        Console.WriteLine(Rule);
        Console.WriteLine($"{f.Communities:N0} communities{(f.Whole ? ", with open data, search and leaflets" : "")}: {f.Pages:N0} pages, {f.Files:N0} files, {f.Bytes / 1e6:N1} MB. Medians, {Environment.ProcessorCount} processors");
        Console.WriteLine($"{"build",-18}{"figure",-18}{"measured",12}{"budget",12}");
        Line("clean", "CPU", f.Clean.Cpu, "s", budget?.CleanCpu);
        Line("", "wall", f.Clean.Wall, "s");
        Line("", "peak memory", f.Clean.PeakBytes / 1e6, "MB");
        Line("its files alone", "CPU", f.BareFiles, "s");
        Line("nothing changed", "CPU", f.Unchanged.Cpu, "s");
        Line("", "wall", f.Unchanged.Wall, "s", budget?.UnchangedWall);
        Line("", "peak memory", f.Unchanged.PeakBytes / 1e6, "MB");
        Line("one description", "CPU", f.Changed.Cpu, "s");
        Line("", "wall", f.Changed.Wall, "s", budget?.ChangedWall);
        Line("", "peak memory", f.Changed.PeakBytes / 1e6, "MB");
        Line("", "files written", f.Rewritten, "");
        Line("all", "peak memory", f.PeakMegabytes, "MB", budget?.PeakMegabytes);
        return f;
    }

    private static void Line(string build, string figure, double value, string unit, double? budget = null)
    {
        var verdict = budget is null ? "" : value <= budget ? "OK" : "OVER";
        if (verdict == "OVER") within = false;
        Console.WriteLine($"{build,-18}{figure,-18}{Text(value, unit),12}{(budget is { } b ? Text(b, unit) : ""),12}  {verdict}".TrimEnd());
    }

    private static string Text(double value, string unit) => unit is "s" or "x" ? $"{value:N2} {unit}" : $"{value:N0} {unit}";
}
