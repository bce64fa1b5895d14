using System.Diagnostics;

namespace Kyojo.Printing;

/// <summary>Prints HTML files to tagged PDF files with an outline, without network, in a profile of its own.</summary>
/// <param name="program">Path of Chromium.</param>
/// <param name="profile">An empty folder for its profile.</param>
internal sealed class Chromium(string program, string profile)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Arguments =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        // Only files made by this build are opened; where the sandbox cannot start (containers), nothing else would print.
        "--no-sandbox", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    /// <summary>Prints one file.</summary>
    /// <param name="html">Path of the page.</param>
    /// <param name="pdf">Path of the result; what is there is replaced.</param>
    /// <returns>Null, or what the program said when it made no file.</returns>
    public string? Print(string html, string pdf)
    {
        File.Delete(pdf);
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in Arguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add("--user-data-dir=" + profile);
        start.ArgumentList.Add("--print-to-pdf=" + pdf);
        start.ArgumentList.Add(new Uri(html).AbsoluteUri);
        using var process = Process.Start(start);
        if (process is null) return program;
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return $"{program}: {Patience.TotalSeconds} s";
        }

        return File.Exists(pdf) && new FileInfo(pdf).Length > 0 ? null : said.Result;
    }
}
