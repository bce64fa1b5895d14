using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Preview;
using Kyojo.Publishing;

namespace Kyojo.Commands;

/// <summary><c>serve</c>: builds into memory, shows the site in a browser of this computer, and follows every edit.</summary>
internal static class ServeCommand
{
    private const int FirstPort = 8080, PortsTried = 20;

    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var port = new Option<int?>("--port") { Description = PreviewWords.Port.In(shared.Help) };
        port.CompletionSources.Add("0-65535");
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort)) result.AddError(token.Value);
        });
        var command = new Command("serve", PreviewWords.Serve.In(shared.Help)) { port };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Serve(run, parsed.GetValue(port))));
        return command;
    }

    private static int Serve(SiteRun run, int? asked)
    {
        // Not a site folder, most likely a mistake: there would be nothing to follow.
        if (!run.Folder.Exists(run.Options.Config))
        {
            var report = run.Builder.Build(new DryStore());
            Findings(run, report.Diagnostics, report);
            return CommandLine.ContentErrors;
        }

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var site = new PreviewSite(run);
        using var server = PreviewServer.TryStart(asked ?? FirstPort, asked is null ? PortsTried : 1, site, run.Language);
        if (server is null)
        {
            return SiteRun.Refuse(asked is { } port ? PreviewWords.PortTaken.Fill(run.Language, port) : PreviewWords.NoPort.Fill(run.Language, FirstPort, FirstPort + PortsTried - 1));
        }

        using var watch = new SourceWatch(run.SiteFolder, run.Options.Config);
        var told = Rebuild(run, site, FrozenSet<string>.Empty);
        var answering = server.RunAsync(stop.Token);
        Console.WriteLine(PreviewWords.At.Fill(run.Language, $"http://127.0.0.1:{server.Port}{site.Now.State.BasePath}"));
        while (watch.Wait(stop.Token)) told = Rebuild(run, site, told);
        answering.GetAwaiter().GetResult();
        return CommandLine.Done;

        // A second one ends the program at once, in the midst of a build too: nothing on the disk can be half done.
        void End(PosixSignalContext signal)
        {
            if (stop.IsCancellationRequested) return;
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    // What the build before has told already is not told again: there is an edit every few seconds.
    private static FrozenSet<string> Rebuild(SiteRun run, PreviewSite site, FrozenSet<string> told)
    {
        var start = Stopwatch.GetTimestamp();
        if (site.Rebuild(out var failure) is not { } report)
        {
            Console.Error.WriteLine(PreviewWords.Failed.Fill(run.Language, failure));
            return told;
        }

        Findings(run, report.Diagnostics.RemoveAll(d => told.Contains(d.ToString())), report);
        var (errors, warnings) = (report.Diagnostics.Count(d => d.Severity == Severity.Error), report.Diagnostics.Count(d => d.Severity == Severity.Warning));
        if (report.Published) Console.WriteLine(PreviewWords.Rebuilt.Fill(run.Language, report.Pages, report.Written, SiteRun.Seconds(start), errors, warnings));
        else Console.Error.WriteLine(PreviewWords.NotRebuilt.Fill(run.Language, errors, warnings, SiteRun.Seconds(start)));
        return report.Diagnostics.Select(d => d.ToString()).ToFrozenSet(StringComparer.Ordinal);
    }

    private static void Findings(SiteRun run, ImmutableArray<Diagnostic> findings, BuildReport report) =>
        new ConsoleReport(Console.Error, run.Language, run.Folder).Write(findings, report.Settings?.DiagnosticsMax ?? 500);
}
