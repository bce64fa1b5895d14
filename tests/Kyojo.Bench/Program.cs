using System.Globalization;
using Kyojo.Bench;
using Kyojo.Bench.Profile;
using Kyojo.Bench.Search;

const string Usage = """
    build [N ...] [--work FOLDER]   measure the built program on sites of N communities (default: 1000 10000 50000)
    rules [N] [--work FOLDER]       what the rules over the content cost: clean builds with and without them (default: 10000)
    import [N] [--work FOLDER]      what imports cost: a list of N rows (default: 10000), the largest file, files made to use up memory
    leaflets [N] [--work FOLDER]    what the leaflets of 47 prefectures cost: builds with them and with one sheet, in turn (default: 10000)
    report                          what a report of 300 figures and 1,000 citations costs
    serve [PROGRAM]                 how long an edit takes to the browser on the demonstration site (default: the program as released)
    profile                         record for the compiler of native code what the program does most (src/Kyojo.Cli/Profile)
    search [N ...]                  measure the search beside Pagefind and lunr (default: 3000 30000)
    corpus N FOLDER                 write the site that search is measured on, and its queries (queries.json)
    generate N FOLDER               write the synthetic site of N communities
    list N FILE                     write the list of N rows that imports are measured with
    """;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    switch (args)
    {
        case ["generate", var count, var folder]:
            SiteGenerator.Write(Path.GetFullPath(folder), Number(count), Repository.Root);
            return 0;
        case ["list", var count, var file]:
            ListGenerator.Csv(Path.GetFullPath(file), Number(count), remark: 40);
            return 0;
        case ["search", .. var rest]:
            SearchBench.Run(WorkFolder.Default(), rest.Length == 0 ? [3_000, 30_000] : [.. rest.Select(Number)]);
            return 0;
        case ["corpus", var count, var folder]:
            SearchCorpus.Write(Path.GetFullPath(folder), Number(count));
            return 0;
        case ["run-one", var report, var program, .. var rest]:
            Measurement.RunOne(report, program, rest);
            return 0;
        case ["build", .. var rest]:
            var (work, sizes) = Sizes(rest);
            return BuildBench.Run(work, sizes.Length == 0 ? [1_000, 10_000, 50_000] : sizes) ? 0 : 1;
        case ["rules", .. var rest]:
            var (place, counts) = Sizes(rest);
            return RulesBench.Run(place, counts.Length == 0 ? 10_000 : counts[0]) ? 0 : 1;
        case ["leaflets", .. var rest]:
            var (paper, groups) = Sizes(rest);
            return LeafletBench.Run(paper, groups.Length == 0 ? 10_000 : groups[0]) ? 0 : 1;
        case ["profile"]:
            ProfileRecorder.Run(WorkFolder.Default());
            return 0;
        case ["report"]:
            return ReportBench.Run() ? 0 : 1;
        case ["serve", .. var rest]:
            return await ServeBench.Run(WorkFolder.Default(), rest.Length == 0 ? null : Path.GetFullPath(rest[0])) ? 0 : 1;
        case ["import", .. var rest]:
            var (lists, rows) = Sizes(rest);
            return ImportBench.Run(lists, rows.Length == 0 ? 10_000 : rows[0]) ? 0 : 1;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (Exception error) when (error is FormatException or IndexOutOfRangeException or InvalidOperationException or IOException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

static (string Work, int[] Sizes) Sizes(string[] rest)
{
    var at = Array.IndexOf(rest, "--work");
    return (Path.GetFullPath(at < 0 ? WorkFolder.Default() : rest[at + 1]), [.. rest.Where((_, i) => at < 0 || (i != at && i != at + 1)).Select(Number)]);
}

static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
