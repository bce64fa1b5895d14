using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Kyojo.Bench;

/// <summary>What one run of a program cost.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Cpu">User and system seconds, all threads.</param>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="PeakBytes">Largest resident memory.</param>
internal sealed partial record Measurement(int ExitCode, double Cpu, double Wall, long PeakBytes)
{
    private const int Children = -1;

    /// <summary>
    /// Runs a program and measures it. The run is started by a process of its own whose only child it is, so that the
    /// system's account of finished children is exact for both CPU and peak memory; polling would miss the end.
    /// </summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="report">File the measuring process leaves its figures in.</param>
    /// <param name="output">What the program printed.</param>
    public static Measurement Of(string folder, string report, string program, IEnumerable<string> arguments, out string output)
    {
        SettleDisk();
        var start = new ProcessStartInfo(Environment.ProcessPath!) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(Measurement).Assembly.Location);
        foreach (var argument in (string[])["run-one", report, program, .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The run could not be measured: {output}");
        var figures = File.ReadAllText(report).Split(' ');
        return new Measurement(
            int.Parse(figures[0], CultureInfo.InvariantCulture),
            double.Parse(figures[1], CultureInfo.InvariantCulture),
            double.Parse(figures[2], CultureInfo.InvariantCulture),
            long.Parse(figures[3], CultureInfo.InvariantCulture));
    }

    /// <summary>The measuring process: one child, its figures into a file.</summary>
    public static void RunOne(string report, string program, string[] arguments)
    {
        var begin = Stopwatch.GetTimestamp();
        using var child = Process.Start(new ProcessStartInfo(program, arguments))!;
        child.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var (cpu, peak) = OperatingSystem.IsWindows() ? (child.TotalProcessorTime.TotalSeconds, child.PeakWorkingSet64) : OfChildren();
        File.WriteAllText(report, string.Create(CultureInfo.InvariantCulture, $"{child.ExitCode} {cpu} {wall} {peak}"));
    }

    private static (double Cpu, long Peak) OfChildren()
    {
        if (GetUsage(Children, out var usage) != 0) throw new InvalidOperationException("getrusage failed");
        var cpu = usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
        return (cpu, OperatingSystem.IsMacOS() ? usage.MaxResident : usage.MaxResident * 1024);
    }

    // What earlier runs wrote is brought to disk first, so that it does not slow this one.
    private static void SettleDisk()
    {
        if (!OperatingSystem.IsWindows()) Sync();
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void Sync();

    // struct rusage of 64-bit Linux and macOS; fields after the fifth are not read.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public int UserMicroseconds;
        public long SystemSeconds;
        public int SystemMicroseconds;
        public long MaxResident;
    }
}
