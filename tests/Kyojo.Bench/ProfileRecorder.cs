using System.Diagnostics;

namespace Kyojo.Bench;

/// <summary>Runs the program as its users do and notes for the ahead-of-time compiler what it left out.</summary>
internal static class ProfileRecorder
{
    private const int Communities = 1_000;

    /// <summary>Writes <c>src/Kyojo.Cli/Profile/*.mibc</c> anew.</summary>
    /// <param name="work">Folder for the program and a site.</param>
    public static void Run(string work)
    {
        var target = Path.Combine(Repository.Root, "src", "Kyojo.Cli", "Profile");
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        Directory.CreateDirectory(target);
        // What was compiled with the old profiles counts as up to date, though they are gone.
        foreach (var compiled in Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Kyojo.Cli"), "R2R", SearchOption.AllDirectories)) Directory.Delete(compiled, recursive: true);
        var program = CliPublisher.Publish(Path.Combine(work, "program"), tellsEvents: true);
        var site = Path.Combine(work, "site");
        SiteGenerator.Write(site, Communities, Repository.Root);
        Observe("clean", "build");
        SiteGenerator.ChangeDescription(site, Communities / 2, 1);
        Observe("change", "build");
        Observe("check", "check");

        void Observe(string name, string verb)
        {
            var start = new ProcessStartInfo(program, [verb]) { WorkingDirectory = site, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ProfileRecorder).Assembly.Location;
            start.Environment[CompilerProfile.FileVariable] = Path.Combine(target, name + ".mibc");
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{verb} ended with {process.ExitCode}: {errors.Result}");
            Console.WriteLine($"{name}: {new FileInfo(Path.Combine(target, name + ".mibc")).Length:N0} bytes");
        }
    }
}
