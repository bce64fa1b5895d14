using System.Collections.Immutable;
using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.PostProcessing;
using Kyojo.Publishing;
using Kyojo.Rendering;
using Kyojo.Sources;

namespace Kyojo.Conformance;

/// <summary>Renders the invented sites with a theme, in memory, and looks at every page.</summary>
internal static class ThemeTrial
{
    /// <summary>Renders and looks. A theme whose templates have faults of their own need not be tried.</summary>
    /// <param name="site">The folder that the theme is in, below <c>themes/</c>.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">Page kinds, passes and outputs to build with.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>Page kind of every page that was made; empty when a site could not be built.</returns>
    public static ImmutableArray<string> Run(ISourceFolder site, Theme theme, BuildOptions options, DiagnosticBag found)
    {
        var kinds = ImmutableArray.CreateBuilder<string>();
        var settings = $"\ntheme: {theme.Name}\n";
        foreach (var folder in new[] { InventedSites.Full(settings), InventedSites.Empty(settings) })
        {
            foreach (var path in site.List("themes")) folder.Write(path, site.Read(path));
            var store = new MemoryStore();
            var report = new SiteBuilder(folder, options with { Config = "site.yml", AsOf = InventedSites.Day, Drafts = true, Rules = [], Progress = null }).Build(store);
            // The sites themselves have no fault, so what stops the build is the theme's.
            found.AddRange(report.Diagnostics.Where(d => d.Severity == Severity.Error || d.Span.File.StartsWith("themes/", StringComparison.Ordinal)));
            if (store.LoadManifest() is not { } manifest) return [];
            Tell(manifest.Pages, store, theme, found);
            kinds.AddRange(manifest.Pages.Select(p => p.Kind));
        }

        return kinds.ToImmutable();
    }

    // A fault of a partial is on every page: it is told once, at the template of the first page that has it.
    private static void Tell(ImmutableArray<ManifestPage> pages, MemoryStore store, Theme theme, DiagnosticBag found)
    {
        var ofPages = new ImmutableArray<PageFault>[pages.Length];
        Parallel.For(0, pages.Length, i => ofPages[i] = [.. pages[i].Facts.Faults.Concat(PageStructure.Check(Encoding.UTF8.GetString(store.Read(pages[i].Route)))).Distinct()]);
        var faults = pages.Zip(ofPages, (page, found) => found.Select(fault => (fault, page))).SelectMany(f => f).GroupBy(f => f.fault, f => f.page);
        foreach (var fault in faults)
        {
            var (first, others) = (fault.First(), fault.Count() - 1);
            Bilingual where = others == 0 ? new($"/{first.Route.Value}", $"/{first.Route.Value}") : new($"/{first.Route.Value} ほか{others}ページ", $"/{first.Route.Value} and {others} more");
            var file = theme.Templates.TryGetValue($"pages/{first.Kind}.hbs", out var template) ? template.Path : $"themes/{theme.Name}/theme.yml";
            found.Add(Codes.All[fault.Key.Code], SourceSpan.WholeFile(file), ("what", fault.Key.What), ("pages", where));
        }
    }
}
