using System.Text;

namespace Kyojo.Bench;

/// <summary>
/// What leaflets add to a build (leaving-kit.md, issue of the leaflets): the same site of generated groups, a third of
/// which may be handed out, once with the leaflets of all 47 prefectures (four occasions, four formats) and once with one
/// sheet alone; a site cannot have none. Builds of the two take turns; CPU is user and system time of the built program.
/// </summary>
internal static class LeafletBench
{
    private const int Runs = 5, Prefectures = 47, Occasions = 4, Formats = 4;

    /// <summary>Largest growth of the CPU of a clean build (architecture.md, Cost).</summary>
    private const double MostGrowth = 0.20;

    /// <summary>"Nothing", as far as a clock can tell.</summary>
    private const double Noise = 0.05;

    private const string OneSheet = "leave: {areas: [\"13\"], occasions: [moving-out], formats: [cards], contact: {department: 性能測定の係, counter: 窓口はありません}}\n";
    private const string Invited = "  invite_moments: [moving-out, graduation, coming-of-age, job-leaving]\n";

    /// <summary>Measures and prints.</summary>
    /// <param name="work">Folder for everything; made new, deleted at the end.</param>
    /// <param name="communities">Number of communities.</param>
    /// <returns>True when both growths are within their limits.</returns>
    public static bool Run(string work, int communities)
    {
        if (WorkFolder.IsInMemory(work)) throw new InvalidOperationException($"{work} is in memory; name a folder on a disk with --work.");
        if (Directory.Exists(work)) throw new InvalidOperationException($"{work} is already there.");
        Directory.CreateDirectory(work);
        try
        {
            Console.WriteLine($"Publishing the program; working in {work}");
            var program = CliPublisher.Publish(Path.Combine(work, "program"));
            var all = new Side(work, program, "all", communities, "");
            var one = new Side(work, program, "one", communities, OneSheet);
            for (var i = 0; i < Runs; i++) Turn(i, side => side.Clean(), one, all);
            for (var i = 0; i < Runs; i++) Turn(i, side => side.Unchanged(), one, all);
            Console.WriteLine($"{communities:N0} communities. Medians of {Runs}, {Environment.ProcessorCount} processors, CPU of user and system");
            Console.WriteLine($"{"build",-18}{"one sheet",12}{$"{all.Sheets:N0} sheets",14}{"growth",10}{"limit",8}");
            var clean = Line("clean", one.CleanRuns, all.CleanRuns, MostGrowth);
            var unchanged = Line("nothing changed", one.UnchangedRuns, all.UnchangedRuns, Noise);
            return clean & unchanged;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    // Neither is always the one that comes first.
    private static void Turn(int run, Action<Side> build, params Side[] sides)
    {
        foreach (var side in run % 2 == 0 ? sides : [.. sides.Reverse()]) build(side);
    }

    private static bool Line(string build, List<double> less, List<double> more, double limit)
    {
        var (from, to) = (Median(less), Median(more));
        var growth = (to / from) - 1;
        Console.WriteLine($"{build,-18}{from,10:N2} s{to,12:N2} s{growth,10:P1}{limit,8:P0}  {(growth <= limit ? "OK" : "OVER")}");
        return growth <= limit;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class Side
    {
        private readonly string work, program, site, name;
        private int built;

        public Side(string work, string program, string name, int communities, string settings)
        {
            (this.work, this.program, this.name) = (work, program, name);
            site = Path.Combine(work, "site-" + name);
            SiteGenerator.Write(site, communities, Repository.Root);
            for (var i = 0; i < communities; i += 3) Invite(Path.Combine(site, SiteGenerator.PathOf(i)));
            File.AppendAllText(Path.Combine(site, "site.yml"), settings);
            Build("check");
        }

        public List<double> CleanRuns { get; } = [];

        public List<double> UnchangedRuns { get; } = [];

        public int Sheets => Directory.EnumerateFiles(Path.Combine(Output, "leave"), "index.html", SearchOption.AllDirectories).Count(f => Path.GetRelativePath(Output, f).Split(Path.DirectorySeparatorChar).Length == 5);

        private string Output => Path.Combine(work, $"out-{name}-{built}");

        public void Clean()
        {
            built++;
            CleanRuns.Add(Build("build", "--output", Output));
            if (name == "all" && Sheets != Prefectures * Occasions * Formats) throw new InvalidOperationException($"There are {Sheets} sheets; the site is too small for groups of all prefectures.");
        }

        public void Unchanged() => UnchangedRuns.Add(Build("build", "--output", Output));

        private double Build(params string[] arguments)
        {
            var measured = Measurement.Of(site, Path.Combine(work, "figures"), program, [.. arguments, "--lang", "en"], out var output);
            return measured.ExitCode == 0 ? measured.Cpu : throw new InvalidOperationException($"{arguments[0]} ended with {measured.ExitCode}:\n{output}");
        }

        private static void Invite(string record)
        {
            var text = File.ReadAllText(record);
            var at = text.IndexOf('\n', text.IndexOf("\njoining:\n", StringComparison.Ordinal) + "\njoining:\n".Length) + 1;
            File.WriteAllText(record, text[..at] + Invited + text[at..], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
