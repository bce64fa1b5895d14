using System.Collections.Immutable;
using Kyojo.Pages;
using Kyojo.Rendering;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Everything that is known before the first page is rendered.</summary>
internal sealed record SitePlan(
    SiteContext Site,
    Theme Theme,
    ImmutableArray<PageSpec> Specs,
    ImmutableArray<(SourceFile File, RoutePath Route)> Media,
    PageIdentity Identity)
{
    /// <summary>The page at an address, or null.</summary>
    public PageSpec? Find(RoutePath route) => Specs.FirstOrDefault(s => s.Route == route);
}
