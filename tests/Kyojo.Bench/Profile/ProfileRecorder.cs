using System.Diagnostics;

namespace Kyojo.Bench.Profile;

/// <summary>
/// Runs the program as its users do, compiled so that it counts how often each of its branches is taken, and writes the
/// counts for the compiler of native code (decision 0043).
/// </summary>
internal static class ProfileRecorder
{
    private const int Communities = 1_000;

    // Settings of the runtime, clrconfigvalues.h and jitconfigvalues.h of github.com/dotnet/runtime: every method is compiled anew, with
    // counters, and stays so to the end (a delay of 1,000 s, loops that run 2^31 times).
    private static readonly (string Name, string Value)[] Counting =
    [
        ("DOTNET_TieredCompilation", "1"), ("DOTNET_TieredPGO", "1"), ("DOTNET_TieredPGO_InstrumentOnlyHotCode", "0"), ("DOTNET_ReadyToRun", "0"),
        ("DOTNET_TC_QuickJitForLoops", "1"), ("DOTNET_TC_CallCountingDelayMs", "F4240"), ("DOTNET_TC_OnStackReplacement_InitialCounter", "7FFFFFFF"),
        ("DOTNET_OSR_HitLimit", "7FFFFFFF"), ("DOTNET_WritePGOData", "1"),
    ];

    /// <summary>Folder that publishing takes profiles from.</summary>
    public static string Target { get; } = Path.Combine(Repository.Root, "src", "Kyojo.Cli", "Profile");

    /// <summary>Writes <c>src/Kyojo.Cli/Profile/*.mibc</c> anew.</summary>
    /// <param name="work">Folder for the program and a site; made new, deleted at the end.</param>
    public static void Run(string work)
    {
        Directory.CreateDirectory(work);
        try
        {
            var program = CliPublisher.Compile(Path.Combine(work, "program"));
            var site = Path.Combine(work, "site");
            SiteGenerator.Write(site, Communities, Repository.Root);
            var code = new AssemblyIndex([Path.GetDirectoryName(program)!, Path.GetDirectoryName(typeof(object).Assembly.Location)!]);
            Record("clean");
            // The first build after a clean one does the most: it packs all records.
            SiteGenerator.ChangeDescription(site, Communities / 2, 1);
            Record("change");

            void Record(string name)
            {
                var counts = Path.Combine(work, name + ".txt");
                Build(program, site, counts);
                var methods = MethodCounts.Read(File.ReadLines(counts));
                var file = Path.Combine(Target, name + ".mibc");
                var written = ProfileFile.Write(file, methods, code);
                Console.WriteLine($"{name}: {written:N0} of {methods.Count:N0} methods, {new FileInfo(file).Length:N0} bytes");
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Build(string program, string site, string counts)
    {
        var start = new ProcessStartInfo("dotnet", [program, "build"]) { WorkingDirectory = site, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Counting) start.Environment[name] = value;
        start.Environment["DOTNET_PGODataPath"] = counts;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"build ended with {process.ExitCode}: {errors.Result}");
    }
}
