using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Publishing;
using Kyojo.Stewardship;

namespace Kyojo.Commands;

/// <summary><c>build</c>: writes the site. Also what happens without a verb.</summary>
internal static class BuildCommand
{
    private const long UncollectedBytes = 160 * 1024 * 1024;
    private static bool isPutOff;

    public static void AddTo(RootCommand root, SharedOptions shared, PhaseState state)
    {
        var noCache = new Option<bool>("--no-cache") { Description = Words.NoCache.In(shared.Help), Recursive = true };
        root.Add(noCache);
        var locking = new Option<bool>("--lock") { Description = Words.LockAddresses.In(shared.Help), Recursive = true };
        root.Add(locking);
        var links = new Option<string>("--links") { Description = Words.FileLinks.In(shared.Help), DefaultValueFactory = _ => "web", Recursive = true };
        links.AcceptOnlyFromAmong("web", "file");
        root.Add(links);
        var build = new Command("build", Words.Build.In(shared.Help));
        build.SetAction(Run);
        root.Add(build);
        root.SetAction(Run);

        int Run(ParseResult parsed) => SiteRun.Start(parsed, shared, state, run => Build(parsed.GetValue(links) == "file" ? FromDisk(run) : run, parsed.GetValue(noCache), parsed.GetValue(locking)));
    }

    private static SiteRun FromDisk(SiteRun run) => run.With(run.Options with { Passes = run.Options.Passes.Add(new IndexLinks()) });

    /// <summary>Builds and tells.</summary>
    public static int Build(SiteRun run, bool noCache, bool locking)
    {
        var start = Stopwatch.GetTimestamp();
        // Not a site folder, most likely a mistake: nothing of ours is to be left in it.
        if (!run.Folder.Exists(run.Options.Config)) return Tell(run, run.Builder.Build(new DryStore()), start);
        if (!BuildLock.TryTake(run.State.Lock, $"build {Environment.ProcessId}", out var held, out var holder))
        {
            return SiteRun.Refuse(Words.Locked.Fill(run.Language, holder));
        }

        using (held)
        {
            using var progress = new ProgressLine(run.Language);
            if (File.Exists(run.State.Manifest)) PutOffCollection();
            var report = run.With(run.Options with { NoCache = noCache, Progress = progress.Show }).Builder.Build(run.Store());
            progress.Clear();
            if (locking && report.Published) Lock(run);
            // For a spreadsheet, so with the mark that Excel knows UTF-8 by.
            if (report is { Published: true, LeaveReport: { } table }) File.WriteAllText(run.State.LeaveReport, table, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            return Tell(run, report, start);
        }
    }

    // A build after a change makes little garbage: collecting it as it comes took a third of the time at 10,000 communities.
    private static void PutOffCollection()
    {
        // Once in a process: a region without collection cannot be begun in another.
        if (!Interlocked.Exchange(ref isPutOff, true)) GC.TryStartNoGCRegion(Math.Min(UncollectedBytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4));
    }

    // Drafts are shown for a preview, and promise nothing.
    private static void Lock(SiteRun run)
    {
        var found = new DiagnosticBag();
        var builder = run.With(run.Options with { Drafts = false }).Builder;
        var sources = builder.ReadSources(found);
        if (builder.Plan(sources, found, out _, out _) is not { } plan) return;
        var bytes = AddressLock.With(sources.Addresses, plan.Specs, plan.Site.Catalog, sources.Content);
        if (sources.Addresses is { } before && before.Bytes.AsSpan().SequenceEqual(bytes)) return;
        var path = Path.Combine(run.SiteFolder, AddressLock.File);
        if (sources.Addresses is null) ContentFile.Create(path, bytes);
        else ContentFile.Replace(path, bytes);
        Console.WriteLine(Words.AddressesLocked.Fill(run.Language, AddressLock.File));
    }

    private static int Tell(SiteRun run, BuildReport report, long start)
    {
        // Pieces of information are for those who ask (check): a build is read for what is wrong.
        var shown = run.Verbose ? report.Diagnostics : report.Diagnostics.RemoveAll(d => d.Severity == Severity.Info);
        new ConsoleReport(Console.Error, run.Language, run.Folder).Write(shown, report.Settings?.DiagnosticsMax ?? 500);
        if (report.Diagnostics.Length > shown.Length) Console.Error.WriteLine(Words.InfoLeftOut.Fill(run.Language, Number(report.Diagnostics.Length - shown.Length)));
        var warnings = report.Diagnostics.Count(d => d.Severity == Severity.Warning);
        if (!report.Published)
        {
            Console.Error.WriteLine(Words.Failed.Fill(run.Language, report.Diagnostics.Count(d => d.Severity == Severity.Error), warnings));
            return report.HasErrors ? CommandLine.ContentErrors : CommandLine.WrongUse;
        }

        if (run.Verbose)
        {
            foreach (var (route, why) in report.Rendered) Console.WriteLine($"{why}\t/{route}");
        }

        var output = Path.GetRelativePath(Directory.GetCurrentDirectory(), run.OutputFolder);
        Console.WriteLine(Words.Published.Fill(run.Language, Number(report.Pages), Number(report.Written), Number(report.Pages - report.Written), Number(report.FilesWritten),
            Number(report.Removed), SiteRun.Seconds(start), Number(warnings), output));
        if (report.NextChange is { } next) Console.WriteLine(StaleWords.NextChange.Fill(run.Language, Dates.Iso(next)!));
        if (report.NextPublishing is { } moment) Console.WriteLine(Words.NextPublishing.Fill(run.Language, moment.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)));
        return CommandLine.Done;
    }

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
