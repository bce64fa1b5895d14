using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>All pages of the site: every kind in the language of the content, then those there are in the other languages, each in its folder.</summary>
internal static class PagePlanner
{
    /// <summary>Plans the pages. Two pages of one address are KYO2xxx (TwoWriters): the first stays.</summary>
    /// <param name="site">Catalog and what every page needs.</param>
    /// <param name="kinds">Kinds of pages, planned beside each other.</param>
    /// <param name="workers">Threads at once.</param>
    /// <param name="found">Receives TwoWriters.</param>
    public static ImmutableArray<PageSpec> Plan(SiteContext site, IReadOnlyList<IPageKind> kinds, int workers, DiagnosticBag found)
    {
        var specs = ImmutableArray.CreateBuilder<PageSpec>();
        var owners = new Dictionary<string, PageSpec>(site.Catalog.Listed.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var language in site.Languages)
        {
            var prefix = language.IsMain ? "" : language.Lang + "/";
            IPageKind[] made = [.. kinds.Where(kind => language.IsMain || kind.IsMadeIn(language.Lang))];
            var planned = new PageSpec[made.Length][];
            Workers.Run(workers, made.Length, (i, _) => planned[i] = [.. made[i].Plan(language)], chunk: 1);
            var own = planned.SelectMany(specs => specs).ToList();
            language.Planned = new LanguageRoutes(prefix, own.Where(spec => spec.Kind != "redirect").Select(spec => spec.Route.Value).ToFrozenSet(StringComparer.Ordinal));
            own.AddRange(Folders(site, language, own));
            foreach (var spec in own) Add(language.IsMain ? spec : spec with { Route = Below(prefix, spec.Route), Lang = language.Lang }, specs, owners, site.Settings.Path, found);
        }

        return specs.ToImmutable();
    }

    // Cutting an address at any / gives a page: the list, or the page in the language of the content, or the nearest page above.
    private static List<PageSpec> Folders(SiteContext main, SiteContext language, List<PageSpec> own)
    {
        var have = own.Select(spec => spec.Route.Value).ToHashSet(StringComparer.Ordinal);
        var missing = new List<PageSpec>();
        foreach (var spec in own)
        {
            // A folder that is there has seen to those above it.
            for (var folder = Parent(spec.Route.Value); folder.Length > 0 && have.Add(folder); folder = Parent(folder))
            {
                if (RoutePath.TryParse(folder, out var from) && RoutePath.TryParse(Instead(folder), out var to)) missing.Add(RedirectPages.Spec(language, from, to));
            }
        }

        return missing;

        string Instead(string folder)
        {
            if (folder.EndsWith("/page/", StringComparison.Ordinal)) return Parent(folder);
            if (!language.IsMain) return main.Planned.Has(folder) ? folder : "";
            var above = Parent(folder);
            while (above.Length > 0 && !language.Planned.Has(above)) above = Parent(above);
            return above;
        }
    }

    private static string Parent(string address) => address[..(address.AsSpan(0, Math.Max(0, address.Length - 1)).LastIndexOf('/') + 1)];

    private static RoutePath Below(string prefix, RoutePath route) =>
        RoutePath.TryParse(prefix + route.Value, out var path) ? path : throw new InvalidOperationException($"“{prefix}{route.Value}” is no address");

    private static void Add(PageSpec spec, ImmutableArray<PageSpec>.Builder specs, Dictionary<string, PageSpec> owners, string settings, DiagnosticBag found)
    {
        if (owners.TryAdd(spec.Route.Place(StringComparison.OrdinalIgnoreCase), spec))
        {
            specs.Add(spec);
            return;
        }

        var other = owners[spec.Route.Place(StringComparison.OrdinalIgnoreCase)];
        found.Add(Codes.TwoWriters, SourceSpan.WholeFile(spec.Sources.IsEmpty ? settings : spec.Sources[0]), ("path", spec.Route.FilePath), ("a", Owner(other)), ("b", Owner(spec)));
    }

    private static string Owner(PageSpec spec) => spec.Sources.IsEmpty ? spec.Kind : $"{spec.Kind} ({spec.Sources[0]})";
}
