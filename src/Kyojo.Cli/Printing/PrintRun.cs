using System.Collections.Immutable;
using System.Text;
using Kyojo.Text;

namespace Kyojo.Printing;

/// <summary>A page to be printed, and where its file goes.</summary>
/// <param name="Page">Address of the page, with the folder of its language.</param>
/// <param name="Pdf">Address of the file.</param>
internal sealed record PrintJob(RoutePath Page, RoutePath Pdf)
{
    /// <summary>True when all sheets but the first name the page at their head. Default: none does.</summary>
    public bool HasHead { get; init; }
}

/// <summary>What came of a page.</summary>
/// <param name="Bytes">The file; empty after a fault.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Fault">What the browser said when it made no file; null when it made one.</param>
internal sealed record PrintResult(byte[] Bytes, int Pages, string? Fault);

/// <summary>Prints pages of an output folder, several browsers side by side; each has a folder and a profile of its own.</summary>
/// <param name="program">Path of Chromium.</param>
/// <param name="output">Output folder.</param>
/// <param name="url">Address of the site, ending in a slash; null = links are left out of the paper.</param>
internal sealed class PrintRun(string program, string output, string? url)
{
    /// <summary>Prints.</summary>
    /// <param name="jobs">What is printed.</param>
    /// <param name="browsers">Browsers at once, at least 1.</param>
    /// <param name="progress">Told how many are done, and how many there are.</param>
    /// <returns>A result for each, in their order; after the first fault the rest may be null.</returns>
    public PrintResult?[] Run(ImmutableArray<PrintJob> jobs, int browsers, Action<int, int> progress)
    {
        var results = new PrintResult?[jobs.Length];
        var (next, done, isFaulty) = (-1, 0, false);
        var work = Directory.CreateTempSubdirectory("kyojo-pdf-");
        try
        {
            Parallel.For(0, Math.Clamp(browsers, 1, jobs.Length), worker =>
            {
                var own = work.CreateSubdirectory($"{worker}").FullName;
                var chromium = new Chromium(program, Path.Combine(own, "profile"));
                for (var i = Interlocked.Increment(ref next); i < jobs.Length && !Volatile.Read(ref isFaulty); i = Interlocked.Increment(ref next))
                {
                    results[i] = Print(chromium, own, jobs[i]);
                    if (results[i]!.Fault is not null) Volatile.Write(ref isFaulty, true);
                    progress(Interlocked.Increment(ref done), jobs.Length);
                }
            });
        }
        finally
        {
            work.Delete(recursive: true);
        }

        return results;
    }

    // Contents get the numbers of their pages from the first printing; they have room for them, so that the second moves nothing.
    private PrintResult Print(Chromium chromium, string work, PrintJob job)
    {
        var file = Path.Combine(output, job.Page.FilePath);
        var (html, pdf) = (Path.Combine(work, "page.html"), Path.Combine(work, "page.pdf"));
        var whole = PrintedPage.Whole(File.ReadAllText(file), file, output, url);
        if (job.HasHead)
        {
            var sheet = Path.Combine(work, "head.css");
            File.WriteAllText(sheet, PrintedPage.RunningHead(whole), Encoding.UTF8);
            whole = PrintedPage.Styled(whole, sheet);
        }

        File.WriteAllText(html, whole, Encoding.UTF8);
        if (chromium.Print(html, pdf) is { } fault) return new PrintResult([], 0, fault);
        var bytes = File.ReadAllBytes(pdf);
        var outline = PdfOutline.Read(bytes);
        var numbered = PrintedPage.Numbered(whole, outline);
        if (numbered == whole) return new PrintResult(bytes, outline.Pages, null);
        File.WriteAllText(html, numbered, Encoding.UTF8);
        if (chromium.Print(html, pdf) is { } second) return new PrintResult([], 0, second);
        bytes = File.ReadAllBytes(pdf);
        return new PrintResult(bytes, PdfOutline.Read(bytes).Pages, null);
    }
}
