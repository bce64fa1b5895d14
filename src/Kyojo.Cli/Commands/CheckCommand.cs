using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Publishing;

namespace Kyojo.Commands;

/// <summary><c>check</c>: everything a build does, every link of the rendered site, and nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var format = new Option<string>("--format") { Description = Words.Format.In(shared.Help), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json", "sarif");
        var strings = new Option<bool>("--strings") { Description = Words.Strings.In(shared.Help) };
        var command = new Command("check", Words.Check.In(shared.Help)) { format, strings };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Check(run, parsed.GetValue(format)!, parsed.GetValue(strings))));
        return command;
    }

    private static int Check(SiteRun run, string format, bool strings)
    {
        var start = Stopwatch.GetTimestamp();
        var report = run.Builder.Build(new DryStore());
        switch (format)
        {
            case "github":
                MachineReport.GitHub(Console.Out, report.Diagnostics, run.Language);
                break;
            case "json":
                MachineReport.Json(Console.Out, report.Diagnostics, run.Language);
                break;
            case "sarif":
                SarifReport.Write(Console.Out, report.Diagnostics, run.Language);
                break;
            default:
                new ConsoleReport(Console.Out, run.Language, run.Folder).Write(report.Diagnostics, report.Settings?.DiagnosticsMax ?? 500);
                Console.WriteLine(Words.Checked.Fill(run.Language, report.Pages.ToString("N0", CultureInfo.InvariantCulture), Count(report, Severity.Error), Count(report, Severity.Warning), SiteRun.Seconds(start)));
                break;
        }

        if (strings) Strings(run, format);
        return report.HasErrors ? CommandLine.ContentErrors : CommandLine.Done;
    }

    // Beside a report for machines it goes where people look.
    private static void Strings(SiteRun run, string format)
    {
        var quiet = new DiagnosticBag();
        if (run.Builder.Plan(run.Builder.ReadSources(quiet), quiet, out _, out _) is { } plan) StringsReport.Site(format == "text" ? Console.Out : Console.Error, plan, run.Language, run.Verbose);
    }

    private static int Count(Building.BuildReport report, Severity severity) => report.Diagnostics.Count(d => d.Severity == severity);
}
