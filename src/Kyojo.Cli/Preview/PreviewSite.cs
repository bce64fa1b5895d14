using System.Globalization;
using Kyojo.Building;
using Kyojo.Commands;
using Kyojo.Publishing;

namespace Kyojo.Preview;

/// <summary>
/// The site of the preview: the last good build, in memory and nowhere else, and what the latest build said. Rebuilding is
/// the same incremental build that publishes.
/// </summary>
/// <param name="run">The site folder and the options of the command line.</param>
internal sealed class PreviewSite(SiteRun run)
{
    private readonly MemoryStore store = new();
    private readonly SiteBuilder builder = run.Builder;
    private readonly string session = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock gate = new();
    private PreviewState state = new("", "/", HasSite: false, "");
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int edition;

    /// <summary>What is shown now, and a task that ends when that changes.</summary>
    public (PreviewState State, Task Changed) Now
    {
        get { lock (gate) return (state, changed.Task); }
    }

    /// <summary>Bytes of a file of the last good build; null when it has none at that path.</summary>
    public byte[]? Find(Text.RoutePath route) => store.Find(route);

    /// <summary>Builds what has changed. Called by one thread at a time.</summary>
    /// <returns>The report, or null when the build itself failed; <paramref name="failure"/> then says why.</returns>
    public BuildReport? Rebuild(out string failure)
    {
        failure = "";
        try
        {
            var report = builder.Build(store);
            if (report.Published) Show(report.Written + report.FilesWritten + report.Removed > 0, s => s with { BasePath = report.Settings?.BasePath ?? s.BasePath, HasSite = true, Findings = "" });
            else Show(isNew: false, s => s with { Findings = FindingsHtml.Of(report, new SourceTexts(run.Folder), run.Language) });
            return report;
        }
        catch (Exception error) when (!run.Verbose)
        {
            // A file or folder that vanished at this very moment, most likely: the next change builds again.
            var text = failure = error.Message;
            Show(isNew: false, s => s with { Findings = FindingsHtml.OfFailure(text, run.Language) });
            return null;
        }
    }

    // Without a good site the page with the findings is the site: each new one has to be loaded.
    private void Show(bool isNew, Func<PreviewState, PreviewState> next)
    {
        lock (gate)
        {
            var hadSite = state.HasSite;
            state = next(state);
            if (isNew || !hadSite) state = state with { Version = $"{session}-{(++edition).ToString(CultureInfo.InvariantCulture)}" };
            changed.SetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
