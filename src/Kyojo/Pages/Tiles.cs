using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>The 47 prefectures as a grid with counts, region by region in the order of their codes.</summary>
internal static class Tiles
{
    // Lower ends of bins 1–4 (theme.md, tile_bins).
    private static readonly int[] Bins = [1, 5, 10, 20];

    public static ImmutableArray<TileRegion> Of(Func<Prefecture, int> count, Func<Prefecture, string> href) =>
        [.. ReferenceTables.Regions.Select(region => new TileRegion(region.Slug, region.Name,
            [.. ReferenceTables.Prefectures.Where(p => p.RegionSlug == region.Slug).Select(p => Tile(p, count(p), href(p)))]))];

    private static Tile Tile(Prefecture prefecture, int count, string href) =>
        new(prefecture.Slug, prefecture.ShortName, href, count, Bins.Count(least => count >= least));
}
