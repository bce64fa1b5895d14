using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kyojo.Bench;

/// <summary>Builds the program as it is released.</summary>
internal static class CliPublisher
{
    private const string ReadyToRun = "-p:PublishReadyToRun=true";
    private const string Composite = "-p:PublishReadyToRunComposite=true";

    /// <summary>Publishes the program into a folder, ahead-of-time compiled where that compiler can be restored.</summary>
    /// <param name="folder">Folder it is published into.</param>
    /// <param name="tellsEvents">True for one whose runtime can be listened to.</param>
    /// <returns>Path of the program: with its runtime compiled as one where that can be restored, else for the installed runtime.</returns>
    public static string Publish(string folder, bool tellsEvents = false)
    {
        string[] target = ["-r", RuntimeInformation.RuntimeIdentifier, $"-p:EventSourceSupport={(tellsEvents ? "true" : "false")}"];
        if (!Run(folder, [ReadyToRun, Composite, .. target, "--self-contained", "true"]) && !Run(folder, [ReadyToRun, .. target, "--self-contained", "false"]))
        {
            Console.WriteLine("Note: the ReadyToRun compiler could not be restored; the program is compiled while it runs, and start costs more.");
            if (!Run(folder, [])) throw new InvalidOperationException("The program could not be published; run dotnet publish src/Kyojo.Cli to see why.");
        }

        return Path.Combine(folder, OperatingSystem.IsWindows() ? "Kyojo.Cli.exe" : "Kyojo.Cli");
    }

    private static bool Run(string folder, string[] options)
    {
        string[] arguments = ["publish", Path.Combine(Repository.Root, "src", "Kyojo.Cli"), "-c", "Release", "-o", folder, "--nologo", "-v", "quiet", .. options];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
