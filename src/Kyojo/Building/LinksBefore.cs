using System.Collections.Immutable;
using Kyojo.PostProcessing;
using Kyojo.Publishing;

namespace Kyojo.Building;

/// <summary>
/// What the last build found out about links: where all led somewhere, and everything they led to is still there, those
/// of pages that stay as they were need no second look.
/// </summary>
/// <param name="hold">True when all that was there is still there.</param>
internal sealed class LinksBefore(bool hold)
{
    /// <summary>Compares what links can lead to.</summary>
    /// <param name="last">The last manifest; null when there is none.</param>
    /// <param name="pages">Pages of this build, sorted by address.</param>
    /// <param name="files">Its other files.</param>
    public static LinksBefore Of(Manifest? last, ImmutableArray<ManifestPage> pages, ImmutableArray<ManifestFile> files) =>
        new(last is { LinksHold: true } && HasPages(last.Pages, pages) && files.Select(file => file.Route).ToHashSet() is var now && last.Files.All(file => now.Contains(file.Route)));

    /// <summary>True for a page whose links held and still do.</summary>
    /// <param name="facts">Facts of the page.</param>
    public bool StillHold(PageFacts facts) => hold && facts.IsOfLastBuild;

    // Both are sorted: one walk through them.
    private static bool HasPages(ImmutableArray<ManifestPage> before, ImmutableArray<ManifestPage> now)
    {
        var at = 0;
        foreach (var page in before)
        {
            while (at < now.Length && now[at].Route != page.Route) at++;
            if (at == now.Length || !HasAnchors(page.Facts, now[at].Facts)) return false;
        }

        return true;
    }

    private static bool HasAnchors(PageFacts before, PageFacts now) =>
        now.IsOfLastBuild || (now.Anchors is var anchors && before.Anchors is var expected && (anchors.SequenceEqual(expected) || expected.All(anchors.Contains)));
}
