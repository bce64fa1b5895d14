using System.Diagnostics;
using System.Text;

namespace Kyojo.BrowserTests;

/// <summary>What one run of a program said and answered.</summary>
internal sealed record ToolRun(int Exit, string Out, string Error)
{
    /// <summary>Runs a program and waits for its end.</summary>
    /// <param name="program">Name or path.</param>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Arguments.</param>
    public static async Task<ToolRun> Of(string program, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
