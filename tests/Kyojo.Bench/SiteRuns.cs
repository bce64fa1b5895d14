namespace Kyojo.Bench;

/// <summary>One site, built again and again.</summary>
/// <param name="work">Folder for outputs and notes.</param>
/// <param name="program">The built program.</param>
/// <param name="communities">Number of communities.</param>
/// <param name="whole">False: without open data and search, with leaflets of one area, as the budget table has it.</param>
internal sealed class SiteRuns(string work, string program, int communities, bool whole)
{
    private const int Cleans = 3, Repeats = 5;

    private const string Spine = """

        open_data: {enabled: false}
        search: {enabled: false}
        leave: {areas: ["13"], contact: {department: 測定課, counter: 1番窓口}}

        """;

    private readonly string site = Path.Combine(work, $"site-{communities}{(whole ? "-whole" : "")}");

    private string Output(int run) => Path.Combine(work, $"out-{communities}-{run}{(whole ? "-whole" : "")}");

    /// <summary>Writes the site, checks that it has no errors, and measures its builds.</summary>
    public SiteFigures Measure()
    {
        SiteGenerator.Write(site, communities, Repository.Root);
        if (!whole) File.AppendAllText(Path.Combine(site, "site.yml"), Spine);
        Run("check");
        var clean = Enumerable.Range(0, Cleans).Select(i => Run("build", "--output", Output(i))).ToArray();
        var last = Output(Cleans - 1);
        var files = new DirectoryInfo(last).EnumerateFiles("*", SearchOption.AllDirectories).ToArray();
        var bare = BareFiles.Measure(last, Path.Combine(work, $"bare-{communities}{(whole ? "-whole" : "")}"));
        var begin = Now();
        var unchanged = Enumerable.Range(0, Repeats).Select(_ => Run("build", "--output", last)).ToArray();
        if (WrittenSince(begin, last) > 0) throw new InvalidOperationException("A build of unchanged sources wrote files.");
        var changed = new Measurement[Repeats];
        var rewritten = 0;
        for (var i = 0; i < Repeats; i++)
        {
            SiteGenerator.ChangeDescription(site, communities / 2, i + 1);
            begin = Now();
            changed[i] = Run("build", "--output", last);
            rewritten = WrittenSince(begin, last);
        }

        return new SiteFigures(communities, files.Count(f => f.Extension == ".html"), files.Length, files.Sum(f => f.Length), bare, Median(clean), Median(unchanged), Median(changed), rewritten, whole);
    }

    private Measurement Run(params string[] arguments)
    {
        var measured = Measurement.Of(site, Path.Combine(work, "figures"), program, [.. arguments, "--lang", "en"], out var output);
        return measured.ExitCode == 0 ? measured : throw new InvalidOperationException($"{arguments[0]} ended with {measured.ExitCode}:\n{output}");
    }

    // File times come from a clock that is some milliseconds behind.
    private static DateTime Now() => DateTime.UtcNow.AddMilliseconds(-20);

    private static int WrittenSince(DateTime begin, string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Count(f => f.LastWriteTimeUtc >= begin);

    // Each figure on its own: the machine's noise hits CPU, time and memory at different runs.
    private static Measurement Median(Measurement[] runs) =>
        new(0, Middle(runs, r => r.Cpu), Middle(runs, r => r.Wall), Middle(runs, r => r.PeakBytes));

    private static T Middle<T>(Measurement[] runs, Func<Measurement, T> figure) => runs.Select(figure).Order().ElementAt(runs.Length / 2);
}
