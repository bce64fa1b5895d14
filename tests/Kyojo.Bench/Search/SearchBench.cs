using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Kyojo.Bench.Search;

/// <summary>Measures the search of the built program beside Pagefind and lunr, on the same pages in the same run.</summary>
internal static class SearchBench
{
    private const int Repeats = 3;

    /// <summary>Runs the benchmark and prints its tables.</summary>
    /// <param name="work">Folder for everything; made new, deleted at the end.</param>
    /// <param name="sizes">Numbers of communities.</param>
    public static void Run(string work, int[] sizes)
    {
        if (Directory.Exists(work)) throw new InvalidOperationException($"{work} is already there.");
        Directory.CreateDirectory(work);
        try
        {
            foreach (var file in (string[])["package.json", "package-lock.json", ".npmrc", "queries.mjs", "lunr.mjs"]) File.Copy(Path.Combine(Repository.Root, "tests", "Kyojo.Bench", "search-tools", file), Path.Combine(work, file));
            Install(work);
            Console.WriteLine($"Publishing the program; working in {work}");
            var program = CliPublisher.Publish(Path.Combine(work, "program"));
            foreach (var size in sizes) One(work, program, size);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void One(string work, string program, int size)
    {
        var site = Path.Combine(work, $"site-{size}");
        SearchCorpus.Write(site, size);
        var settings = File.ReadAllText(Path.Combine(site, "site.yml"));
        var without = Builds(work, program, site, settings + "search: {enabled: false}\n", $"without-{size}");
        var with = Builds(work, program, site, settings, $"with-{size}");
        var output = Path.Combine(work, $"with-{size}-{Repeats - 1}");
        var index = Path.Combine(output, "assets", "search");
        Console.WriteLine($"---- {size:N0} communities, {Environment.ProcessorCount} processors ----");
        Console.WriteLine($"{"",-34}{"CPU s",9}{"peak MB",9}{"MB",9}{"files",8}");
        Line("a clean build without the search", without.Cpu, without.PeakBytes, null, null);
        Line("the search (difference)", with.Cpu - without.Cpu, with.PeakBytes, Bytes(index), Count(index));
        var pagefind = Tool(work, "pagefind", PagefindProgram(work), ["--site", output, "--output-path", Path.Combine(work, $"pagefind-{size}"), "--glob", "communities/*/index.html", "--force-language", "ja"], out _);
        Line("Pagefind 1.6.0", pagefind.Cpu, pagefind.PeakBytes, Bytes(Path.Combine(work, $"pagefind-{size}")), Count(Path.Combine(work, $"pagefind-{size}")));
        var queries = Path.Combine(site, "queries.json");
        var lunrIndex = Path.Combine(work, $"lunr-{size}.json");
        var lunr = Tool(work, "lunr", "node", ["--max-old-space-size=8000", "lunr.mjs", output, queries, lunrIndex], out var lunrSaid);
        Line("lunr 2.3.9, lunr-languages ja", lunr.Cpu, lunr.PeakBytes, new FileInfo(lunrIndex).Length, 1);
        Scripts(output);
        foreach (var (name, file) in new[] { ("queries", queries), ("queries held back", Path.Combine(site, "queries-held-back.json")) })
        {
            Tool(work, "queries", "node", ["queries.mjs", output, file], out var said);
            Answers(name, JsonSerializer.Deserialize<JsonElement>(LastLine(said)));
        }

        var answer = JsonSerializer.Deserialize<JsonElement>(LastLine(lunrSaid));
        Console.WriteLine($"lunr, the same queries: recall@10 {answer.GetProperty("recall").GetDouble():F3}, nothing {answer.GetProperty("nothing").GetDouble():F3}");
    }

    private static Measurement Builds(string work, string program, string site, string settings, string name)
    {
        File.WriteAllText(Path.Combine(site, "site.yml"), settings);
        var runs = Enumerable.Range(0, Repeats).Select(i =>
        {
            var run = Measurement.Of(site, Path.Combine(work, "figures"), program, ["build", "--output", Path.Combine(work, $"{name}-{i}"), "--lang", "en"], out var said);
            return run.ExitCode == 0 ? run : throw new InvalidOperationException(said);
        }).ToArray();
        return new Measurement(0, runs.Select(r => r.Cpu).Order().ElementAt(Repeats / 2), runs.Select(r => r.Wall).Order().ElementAt(Repeats / 2), runs.Select(r => r.PeakBytes).Order().ElementAt(Repeats / 2));
    }

    private static Measurement Tool(string work, string name, string program, string[] arguments, out string said)
    {
        var run = Measurement.Of(work, Path.Combine(work, "figures"), program, arguments, out said);
        return run.ExitCode == 0 ? run : throw new InvalidOperationException($"{name} ended with {run.ExitCode}:\n{said}");
    }

    private static void Answers(string name, JsonElement figures)
    {
        double Of(string key) => figures.GetProperty(key).GetDouble();
        Console.WriteLine($"{name}: recall@10 {Of("recall"):F3}, NDCG@10 {Of("ndcg"):F3}, nothing {Of("nothing"):F3}, worst kind {Of("worst"):F3}");
        Console.WriteLine($"  index bytes of a first query, median {Of("cold") / 1000:F1} kB, p95 {Of("cold95") / 1000:F1} kB; of a later query {Of("later") / 1000:F1} and {Of("later95") / 1000:F1} kB; p95 {Of("time"):F0} ms (node)");
    }

    private static void Scripts(string output)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(output, "assets"), "*.js").Order(StringComparer.Ordinal))
        {
            var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
            Console.WriteLine($"script {Path.GetFileName(file),-28}{packed.Length / 1000.0,8:F1} kB gzip");
        }
    }

    private static void Line(string name, double cpu, long peak, long? bytes, int? files) =>
        Console.WriteLine($"{name,-34}{cpu,9:F1}{peak / 1e6,9:F0}{(bytes is { } b ? $"{b / 1e6:F2}" : ""),9}{files,8}");

    private static void Install(string work)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = work, RedirectStandardOutput = true })!;
        npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0) throw new InvalidOperationException("npm could not install what the search is measured beside (tests/Kyojo.Bench/search-tools).");
    }

    // The program itself: what npm starts would hide its memory behind that of node.
    private static string PagefindProgram(string work)
    {
        var folder = Path.Combine(work, "node_modules", "@pagefind");
        var name = (OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux") + (RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");
        return Directory.EnumerateFiles(Path.Combine(folder, name, "bin")).Order(StringComparer.Ordinal).First(file => Path.GetFileName(file).StartsWith("pagefind", StringComparison.Ordinal) && !file.EndsWith(".sha256", StringComparison.Ordinal));
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];

    private static long Bytes(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

    private static int Count(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
}
