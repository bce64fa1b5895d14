using System.Diagnostics;
using System.Text;

namespace Kyojo.Cli.Tests;

/// <summary>What one run of the program said and answered.</summary>
/// <param name="Exit">Exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandRun(int Exit, string Out, string Error)
{
    /// <summary>Both outputs, for messages of assertions.</summary>
    public string All => Out + Error;

    /// <summary>A published program to try instead of the built one (KYOJO_PROGRAM): the same tests for native code. Null when not asked for.</summary>
    public static string? Published { get; } = Environment.GetEnvironmentVariable("KYOJO_PROGRAM");

    /// <summary>Runs <c>kyojo</c> as a process of its own and waits for its end.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Verb and options.</param>
    public static CommandRun Kyojo(string folder, params ReadOnlySpan<string> args) => KyojoWith(folder, [], args);

    /// <summary>The same in another environment.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="environment">Variables to set; null = not there.</param>
    /// <param name="args">Verb and options.</param>
    public static CommandRun KyojoWith(string folder, Dictionary<string, string?> environment, params ReadOnlySpan<string> args)
    {
        using var process = Process.Start(StartInfo(folder, environment, args))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts <c>kyojo</c>; for tests that do not wait for its end.</summary>
    public static ProcessStartInfo StartInfo(string folder, Dictionary<string, string?> environment, params ReadOnlySpan<string> args)
    {
        var start = new ProcessStartInfo(Published ?? Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (Published is null) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Kyojo.Cli.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        // The same surroundings wherever the tests run.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("LC_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var name in (string[])["LANGUAGE", "TZ", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"]) start.Environment.Remove(name);
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in environment)
        {
            if (value is null) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }

        return start;
    }
}
