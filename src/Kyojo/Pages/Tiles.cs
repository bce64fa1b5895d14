using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>The 47 prefectures as a grid with counts, region by region in the order of their codes.</summary>
internal static class Tiles
{
    // Lower ends of bins 1–4 (theme.md 7, tile_bins).
    private static readonly ImmutableArray<int> Standard = [1, 5, 10, 20];

    public static TileGrid Of(SiteContext site, Func<Prefecture, int> count, Func<Prefecture, string> href)
    {
        var least = Bins(site.Settings.ThemeOptions.GetValueOrDefault("tile_bins"));
        return new TileGrid(
            [.. ReferenceTables.Regions.Select(region => new TileRegion(region.Slug, site.NameOf(region),
                [.. ReferenceTables.Prefectures.Where(p => p.RegionSlug == region.Slug).Select(One)]))],
            [new TileBin(0, 0, least[0] - 1), .. least.Select((from, i) => new TileBin(i + 1, from, i + 1 < least.Length ? least[i + 1] - 1 : null))]);

        Tile One(Prefecture prefecture)
        {
            var items = count(prefecture);
            return new Tile(prefecture.Slug, site.ShortNameOf(prefecture), href(prefecture), items, Bin(items, least));
        }
    }

    private static int Bin(int count, ImmutableArray<int> least) => least.Count(from => count >= from);

    // Anything but four rising numbers from 1 leaves the usual ones: the theme has told of it (KYO4002).
    private static ImmutableArray<int> Bins(string? option)
    {
        var numbers = (option ?? "").Split(',').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToImmutableArray();
        var rises = numbers.Length == Standard.Length && numbers[0] >= 1 && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);
        return rises ? numbers : Standard;
    }
}
