using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kyojo.Bench;

/// <summary>Builds the program as it is released.</summary>
internal static class CliPublisher
{
    /// <summary>Publishes the program into a folder: as native code (some minutes), where its compiler can be restored and a linker is installed.</summary>
    /// <param name="folder">Folder it is published into.</param>
    /// <returns>Path of the program; what it lacks for being native is told.</returns>
    public static string Publish(string folder)
    {
        string[] target = ["-r", RuntimeInformation.RuntimeIdentifier];
        if (!Run(folder, ["-p:PublishAot=true", .. target]))
        {
            Console.WriteLine("Note: no native code could be made (it needs gcc or clang), so this program costs more; dotnet publish src/Kyojo.Cli -p:PublishAot=true says why.");
            if (!Run(folder, ["-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=true", .. target, "--self-contained", "true"]))
            {
                Console.WriteLine("Note: the ReadyToRun compiler could not be restored either; the program is compiled while it runs.");
                Compile(folder);
            }
        }

        return Path.Combine(folder, OperatingSystem.IsWindows() ? "Kyojo.Cli.exe" : "Kyojo.Cli");
    }

    /// <summary>Compiles the program for the runtime that is installed.</summary>
    /// <param name="folder">Folder it is put into.</param>
    /// <returns>Path of its assembly, for <c>dotnet</c>.</returns>
    public static string Compile(string folder) =>
        Run(folder, []) ? Path.Combine(folder, "Kyojo.Cli.dll") : throw new InvalidOperationException("The program could not be published; run dotnet publish src/Kyojo.Cli to see why.");

    private static bool Run(string folder, string[] options)
    {
        // What an attempt before this one left there would be published with it.
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        string[] arguments = ["publish", Path.Combine(Repository.Root, "src", "Kyojo.Cli"), "-c", "Release", "-o", folder, "--nologo", "-v", "quiet", .. options];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
