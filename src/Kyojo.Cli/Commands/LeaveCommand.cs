using System.CommandLine;
using System.Text;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Leaving;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Commands;

/// <summary><c>leave</c>: who is on the leaflets and why others are not; <c>--codes</c> keeps the short addresses that are printed.</summary>
internal static class LeaveCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var explain = new Option<string[]>("--explain") { Description = LeaveWords.Explain.In(shared.Help), Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true, HelpName = "AREA OCCASION" };
        var codes = new Option<bool>("--codes") { Description = LeaveWords.Codes.In(shared.Help) };
        var command = new Command("leave", LeaveWords.Leave.In(shared.Help)) { explain, codes };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Run(run, parsed.GetValue(explain) is { Length: 2 } asked ? (asked[0], asked[1]) : null, parsed.GetValue(codes))));
        return command;
    }

    private static int Run(SiteRun run, (string Area, string Occasion)? asked, bool codes)
    {
        var found = new DiagnosticBag();
        var plan = run.Builder.Plan(run.Builder.ReadSources(found), found, out var policy, out var settings);
        if (plan is null)
        {
            new ConsoleReport(Console.Error, run.Language, run.Folder).Write(policy.Apply(found.ToSorted()), settings?.DiagnosticsMax ?? 500);
            return CommandLine.ContentErrors;
        }

        var catalog = plan.Site.Catalog;
        if (codes) return Codes(run, catalog, found);
        if (asked is null)
        {
            Console.Write(LeaveText.Overview(catalog, run.Language));
            return CommandLine.Done;
        }

        var (written, id) = asked.Value;
        if (catalog.Leave.Areas.FirstOrDefault(a => a.Code == written || a.Slug == written || a.Name == written) is not { } area)
        {
            return Unknown(run, LeaveWords.NoArea.Fill(run.Language, written), catalog.Leave.Areas.Select(a => a.Code).Concat(catalog.Leave.Areas.Select(a => a.Slug)), written);
        }

        if (catalog.Leave.Occasions.FirstOrDefault(o => o.Id == id) is not { } occasion)
        {
            var ids = catalog.Leave.Occasions.Select(o => o.Id).ToArray();
            return Unknown(run, LeaveWords.NoOccasion.Fill(run.Language, id, string.Join(", ", ids)), ids, id);
        }

        Console.Write(LeaveText.Explained(catalog, area, occasion, run.Language));
        return CommandLine.Done;
    }

    private static int Codes(SiteRun run, Catalog catalog, DiagnosticBag found)
    {
        if (catalog.Settings.Url is not { } url) return SiteRun.Refuse(LeaveWords.CodesNoUrl.In(run.Language));
        // A line that cannot be read would be lost.
        if (found.ToSorted().Any(d => d.Span.File == ShortUrls.Path && d.Severity == Severity.Error)) return SiteRun.Refuse(LeaveWords.CodesBroken.Fill(run.Language, ShortUrls.Path));
        var (rows, added, moved) = LeaveCodes.Renewed(catalog, url);
        var path = Path.Combine(run.SiteFolder, ShortUrls.Path);
        var bytes = new UTF8Encoding(false).GetBytes(ShortUrls.Text(rows));
        var isThere = File.Exists(path);
        if (added + moved == 0 && isThere)
        {
            Console.WriteLine(LeaveWords.CodesSame.Fill(run.Language, ShortUrls.Path, rows.Length));
            return CommandLine.Done;
        }

        if (isThere) ContentFile.Replace(path, bytes);
        else ContentFile.Create(path, bytes);
        Console.WriteLine(LeaveWords.CodesWritten.Fill(run.Language, ShortUrls.Path, added, moved, rows.Length));
        return CommandLine.Done;
    }

    private static int Unknown(SiteRun run, string message, IEnumerable<string> known, string written)
    {
        Console.Error.WriteLine(message);
        var meant = NearNames.Of(written, known.Distinct(StringComparer.Ordinal));
        if (meant.Length > 0) Console.Error.WriteLine(LeaveWords.Meant.Fill(run.Language, string.Join(", ", meant)));
        return CommandLine.WrongUse;
    }
}
