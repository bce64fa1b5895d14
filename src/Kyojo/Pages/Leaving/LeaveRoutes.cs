using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages.Leaving;

/// <summary>Addresses of the leaving kit (leaving-kit.md 2). Those of occasions and codes stand on paper.</summary>
internal static class LeaveRoutes
{
    /// <summary>The index.</summary>
    public static RoutePath Index { get; } = RoutePath.Page("leave");

    /// <summary>Where short addresses start.</summary>
    public static RoutePath Short { get; } = RoutePath.Page("q");

    /// <summary>An area.</summary>
    public static RoutePath Of(LeaveArea area) => RoutePath.Page("leave", area.Slug);

    /// <summary>The page behind the code.</summary>
    public static RoutePath Of(LeaveArea area, string occasion) => RoutePath.Page("leave", area.Slug, occasion);

    /// <summary>A sheet.</summary>
    public static RoutePath Sheet(LeaveArea area, string occasion, string format) => RoutePath.Page("leave", area.Slug, occasion, format);

    /// <summary>
    /// Short addresses, and what else was printed or may have been kept by somebody: a code leads to its page; when area or
    /// occasion have ended, to the area, else to the prefecture. In the content's language only.
    /// </summary>
    /// <param name="site">The site.</param>
    public static IEnumerable<(RoutePath From, RoutePath To)> Redirects(SiteContext site)
    {
        var lists = site.Catalog.Leave;
        var areas = lists.Areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        var live = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in lists.Areas)
        {
            foreach (var occasion in lists.Occasions)
            {
                var code = ShortUrls.CodeOf(area, occasion);
                live.Add(code);
                yield return (Short.Child(code), Of(area, occasion.Id));
            }
        }

        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in site.Catalog.ShortUrls.Where(row => !live.Contains(row.Code)))
        {
            var (area, occasion) = ShortUrls.Meaning(row.Code)!.Value;
            var target = areas.Contains(area.Code) ? Of(area) : Routes.Of(area.Prefecture);
            yield return (Short.Child(row.Code), target);
            yield return (Of(area, occasion), target);
            if (!areas.Contains(area.Code) && gone.Add(area.Code)) yield return (Of(area), target);
        }

        if (live.Count + gone.Count > 0 || !site.Catalog.ShortUrls.IsEmpty) yield return (Short, Index);
    }
}
