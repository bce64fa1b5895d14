using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Pages;

namespace Kyojo.Building;

/// <summary>Every picture a community names is there (KYO2038).</summary>
internal static class MediaCheck
{
    public static void Run(SiteContext site, IReadOnlyDictionary<string, Text.RoutePath> media, DiagnosticBag found)
    {
        foreach (var community in site.Catalog.Communities)
        {
            foreach (var image in community.Values.Maps(CommunityFields.Images))
            {
                var source = image.Text(ImageFields.Src);
                if (source is null || SiteContext.MediaPaths(community.File, source).Any(media.ContainsKey)) continue;
                var near = Text.NearNames.Of(Path.GetFileName(source), media.Keys.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
                found.Suggest(Codes.NoSuchFile, image.SpanOf(ImageFields.Src, community.File), near, null, ("id", source));
            }
        }
    }
}
