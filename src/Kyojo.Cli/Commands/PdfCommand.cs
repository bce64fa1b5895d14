using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Printing;

namespace Kyojo.Commands;

/// <summary>
/// <c>pdf</c>: builds, prints with Chromium, then writes the pages again with links to what was printed (reports.md
/// section 11). <c>build</c> alone writes no such link, and takes the files away again.
/// </summary>
internal static class PdfCommand
{
    private static readonly Bilingual About = new("報告を（site.yml に leave.pdf: true があれば案内の用紙も）PDF に刷り、ページにリンクを付けます（Chromium を使います）", "Prints the reports, and the leaflets where site.yml has leave.pdf: true, as PDF files and links them (needs Chromium)");
    private static readonly Bilingual Leaflets = new("案内の用紙だけを刷ります", "Prints the leaflets alone");
    private static readonly Bilingual Area = new("この地域の用紙だけを刷ります（例 32）", "Prints the leaflets of this area only, such as 32");
    private static readonly Bilingual NoChromium = new(
        "PDF を刷るための Chromium（Chrome、Edge）が見つかりません。サイトは PDF なしで出来ています。Chromium を入れるか、環境変数 CHROME にその場所を書いてから、もう一度 kyojo pdf を実行してください。",
        "No Chromium (Chrome, Edge) was found to print with. The site is complete without PDF files. Install one, or name it in the variable CHROME, and run kyojo pdf again.");
    private static readonly Bilingual NothingToPrint = new("刷るページがありません。", "There is no page to print.");
    private static readonly Bilingual NotPrinted = new("{0} を刷れませんでした: {1}", "{0} could not be printed: {1}");
    private static readonly Bilingual Printed = new("{0}（{1}、{2}ページ）", "{0} ({1}, {2} pages)");

    // Each takes a core and some 200 MB.
    private const int MostBrowsers = 4;

    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var leaflets = new Option<bool>("--leaflets") { Description = Leaflets.In(shared.Help) };
        var area = new Option<string?>("--area") { Description = Area.In(shared.Help) };
        var command = new Command("pdf", About.In(shared.Help)) { leaflets, area };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Run(run, parsed.GetValue(leaflets) || parsed.GetValue(area) is not null, parsed.GetValue(area))));
        return command;
    }

    private static int Run(SiteRun run, bool leaflets, string? area)
    {
        var built = BuildCommand.Build(run, noCache: false, locking: false);
        if (built != CommandLine.Done) return built;
        if (ChromiumFinder.Find(Environment.GetEnvironmentVariable, File.Exists) is not { } program) return SiteRun.Refuse(NoChromium.In(run.Language));
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;
        var jobs = Jobs(plan.Specs, plan.Site, leaflets, area);
        if (jobs.IsEmpty) return SiteRun.Refuse(NothingToPrint.In(run.Language));
        using var progress = new ProgressLine(run.Language);
        var results = new PrintRun(program, run.OutputFolder, plan.Site.Settings.Url).Run(jobs, Math.Min(MostBrowsers, Environment.ProcessorCount), progress.Show);
        progress.Clear();
        if (Array.FindIndex(results, result => result?.Fault is not null) is >= 0 and var at) return SiteRun.Refuse(NotPrinted.Fill(run.Language, "/" + jobs[at].Page.Value, results[at]!.Fault!.Trim()));
        var printed = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var (job, result) in jobs.Zip(results.OfType<PrintResult>()))
        {
            printed[job.Pdf.Value] = result.Bytes;
            Console.WriteLine(Printed.Fill(run.Language, job.Pdf.Value, FileSize.Of(result.Bytes.Length), result.Pages.ToString(CultureInfo.InvariantCulture)));
        }

        return BuildCommand.Build(run.With(run.Options with { Printed = printed.ToImmutable() }), noCache: false, locking: false);
    }

    /// <summary>What is printed, and where it goes: a report beside its page, a sheet as <c>leaflet.pdf</c> in its folder, in each language it is in.</summary>
    /// <param name="specs">All pages.</param>
    /// <param name="site">The site.</param>
    /// <param name="leaflets">True for the sheets alone; else the reports, and the sheets where <c>leave.pdf</c> says so.</param>
    /// <param name="area">Code, slug or name of the only area wanted; null for all.</param>
    internal static ImmutableArray<PrintJob> Jobs(ImmutableArray<PageSpec> specs, SiteContext site, bool leaflets, string? area)
    {
        var reports = leaflets ? [] : site.Catalog.Reports.Select(report => new PrintJob(Routes.Of(report), PrintedPages.Of(Routes.Of(report), report.Id)) { HasHead = true });
        if (!leaflets && !site.Settings.Leave.Pdf) return [.. reports];
        var place = area is null ? null : site.Catalog.Leave.Areas.FirstOrDefault(a => a.Code == area || a.Slug == area || a.Name == area);
        if (area is not null && place is null) return [];
        var below = place is null ? "leave/" : $"leave/{place.Slug}/";
        return [.. reports, .. specs.Where(IsSheet).Select(spec => new PrintJob(spec.Route, PrintedPages.Of(spec.Route, "leaflet")))];

        bool IsSheet(PageSpec spec) => spec.Kind.StartsWith("leaflet-", StringComparison.Ordinal) && spec.Route.Value.StartsWith(spec.Lang is null ? below : $"{spec.Lang}/{below}", StringComparison.Ordinal);
    }
}
