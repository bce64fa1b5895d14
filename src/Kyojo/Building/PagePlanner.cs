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
    public static ImmutableArray<PageSpec> Plan(SiteContext site, IReadOnlyList<IPageKind> kinds, DiagnosticBag found)
    {
        var specs = ImmutableArray.CreateBuilder<PageSpec>();
        var owners = new Dictionary<string, PageSpec>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in site.Languages)
        {
            var prefix = language.IsMain ? "" : language.Lang + "/";
            var own = kinds.Where(kind => language.IsMain || kind.IsMadeIn(language.Lang)).SelectMany(kind => kind.Plan(language)).ToList();
            language.Planned = new LanguageRoutes(prefix, own.Where(spec => spec.Kind != "redirect").Select(spec => spec.Route.Value).ToFrozenSet(StringComparer.Ordinal));
            if (!language.IsMain) own.AddRange(Folders(site, language, own));
            foreach (var spec in own) Add(language.IsMain ? spec : spec with { Route = Below(prefix, spec.Route), Lang = language.Lang }, specs, owners, site.Settings.Path, found);
        }

        return specs.ToImmutable();
    }

    // Cutting an address at any / gives a page: the list, or the page in the language of the content, or the language's home.
    private static List<PageSpec> Folders(SiteContext main, SiteContext language, List<PageSpec> own)
    {
        var have = own.Select(spec => spec.Route.Value).ToHashSet(StringComparer.Ordinal);
        var missing = new List<PageSpec>();
        foreach (var spec in own)
        {
            for (var folder = Parent(spec.Route.Value); folder.Length > 0; folder = Parent(folder))
            {
                if (!have.Add(folder) || !RoutePath.TryParse(folder, out var from)) continue;
                var list = folder.EndsWith("/page/", StringComparison.Ordinal) ? Parent(folder) : "";
                var target = list.Length > 0 ? list : main.Planned.Has(folder) ? folder : "";
                if (RoutePath.TryParse(target, out var to)) missing.Add(RedirectPages.Spec(language, from, to));
            }
        }

        return missing;
    }

    private static string Parent(string address) => address[..(address.AsSpan(0, Math.Max(0, address.Length - 1)).LastIndexOf('/') + 1)];

    private static RoutePath Below(string prefix, RoutePath route) =>
        RoutePath.TryParse(prefix + route.Value, out var path) ? path : throw new InvalidOperationException($"“{prefix}{route.Value}” is no address");

    private static void Add(PageSpec spec, ImmutableArray<PageSpec>.Builder specs, Dictionary<string, PageSpec> owners, string settings, DiagnosticBag found)
    {
        if (owners.TryAdd(spec.Route.FilePath, spec))
        {
            specs.Add(spec);
            return;
        }

        var other = owners[spec.Route.FilePath];
        found.Add(Codes.TwoWriters, SourceSpan.WholeFile(spec.Sources.IsEmpty ? settings : spec.Sources[0]), ("path", spec.Route.FilePath), ("a", Owner(other)), ("b", Owner(spec)));
    }

    private static string Owner(PageSpec spec) => spec.Sources.IsEmpty ? spec.Kind : $"{spec.Kind} ({spec.Sources[0]})";
}
