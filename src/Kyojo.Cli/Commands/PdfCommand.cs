using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Printing;
using Kyojo.Text;

namespace Kyojo.Commands;

/// <summary>
/// <c>pdf</c>: builds, prints with Chromium, then writes the pages again with links to what was printed (reports.md
/// section 11). <c>build</c> alone writes no such link, and takes the files away again.
/// </summary>
internal static class PdfCommand
{
    private static readonly Bilingual About = new("報告を PDF に刷り、ページにリンクを付けます（Chromium を使います）", "Prints the reports as PDF files and links them (needs Chromium)");
    private static readonly Bilingual Leaflets = new("報告の代わりに、案内の用紙を刷ります", "Prints the leaflets instead of the reports");
    private static readonly Bilingual Area = new("この地域の用紙だけを刷ります（例 32）", "Prints the leaflets of this area only, such as 32");
    private static readonly Bilingual NoChromium = new(
        "PDF を刷るための Chromium（Chrome、Edge）が見つかりません。サイトは PDF なしで出来ています。Chromium を入れるか、環境変数 CHROME にその場所を書いてから、もう一度 kyojo pdf を実行してください。",
        "No Chromium (Chrome, Edge) was found to print with. The site is complete without PDF files. Install one, or name it in the variable CHROME, and run kyojo pdf again.");
    private static readonly Bilingual NothingToPrint = new("刷るページがありません。", "There is no page to print.");
    private static readonly Bilingual NotPrinted = new("{0} を刷れませんでした: {1}", "{0} could not be printed: {1}");
    private static readonly Bilingual Printed = new("{0}（{1}、{2}ページ）", "{0} ({1}, {2} pages)");

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
        var printed = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        var work = Directory.CreateTempSubdirectory("kyojo-pdf-");
        try
        {
            var chromium = new Chromium(program, Path.Combine(work.FullName, "profile"));
            foreach (var (page, pdf) in jobs)
            {
                if (Print(chromium, work.FullName, run.OutputFolder, page, plan.Site.Settings.Url, out var bytes, out var pages) is { } fault) return SiteRun.Refuse(NotPrinted.Fill(run.Language, "/" + page.Value, fault.Trim()));
                printed[pdf.Value] = bytes;
                Console.WriteLine(Printed.Fill(run.Language, pdf.Value, FileSize.Of(bytes.Length), pages.ToString(CultureInfo.InvariantCulture)));
            }
        }
        finally
        {
            work.Delete(recursive: true);
        }

        return BuildCommand.Build(run.With(run.Options with { Printed = printed.ToImmutable() }), noCache: false, locking: false);
    }

    /// <summary>What is printed, and where it goes: a report beside its page, a sheet as <c>leaflet.pdf</c> in its folder.</summary>
    internal static ImmutableArray<(RoutePath Page, RoutePath Pdf)> Jobs(ImmutableArray<PageSpec> specs, SiteContext site, bool leaflets, string? area)
    {
        if (!leaflets) return [.. site.Catalog.Reports.Select(report => (Routes.Of(report), PrintedPages.Of(Routes.Of(report), report.Id)))];
        var place = area is null ? null : site.Catalog.Leave.Areas.FirstOrDefault(a => a.Code == area || a.Slug == area || a.Name == area);
        if (area is not null && place is null) return [];
        var below = place is null ? "leave/" : $"leave/{place.Slug}/";
        return [.. specs.Where(spec => spec.Kind.StartsWith("leaflet-", StringComparison.Ordinal) && spec.Route.Value.StartsWith(below, StringComparison.Ordinal)).Select(spec => (spec.Route, PrintedPages.Of(spec.Route, "leaflet")))];
    }

    // Contents get the numbers of their pages from the first printing; they have room for them, so that the second moves nothing.
    private static string? Print(Chromium chromium, string work, string output, RoutePath page, string? url, out byte[] bytes, out int pages)
    {
        var file = Path.Combine(output, page.FilePath);
        var (html, pdf) = (Path.Combine(work, "page.html"), Path.Combine(work, "page.pdf"));
        (bytes, pages) = ([], 0);
        var whole = PrintedPage.Whole(File.ReadAllText(file), file, output, url);
        File.WriteAllText(html, whole, Encoding.UTF8);
        if (chromium.Print(html, pdf) is { } fault) return fault;
        bytes = File.ReadAllBytes(pdf);
        var outline = PdfOutline.Read(bytes);
        pages = outline.Pages;
        var numbered = PrintedPage.Numbered(whole, outline);
        if (numbered == whole) return null;
        File.WriteAllText(html, numbered, Encoding.UTF8);
        if (chromium.Print(html, pdf) is { } second) return second;
        bytes = File.ReadAllBytes(pdf);
        pages = PdfOutline.Read(bytes).Pages;
        return null;
    }
}
