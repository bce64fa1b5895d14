using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Sources.Pictures;

namespace Kyojo.Building;

/// <summary>Every picture a community names is there (KYO2038); none tells where it was taken or runs anything (KYO3706, KYO3707).</summary>
internal static class MediaCheck
{
    /// <summary>Looks into the files that are published.</summary>
    public static void Run(ImmutableArray<(SourceFile File, Text.RoutePath Route)> media, int workers, DiagnosticBag found) =>
        Workers.Run(workers, media.Length, (i, _) =>
        {
            var file = media[i].File;
            switch (Path.GetExtension(file.Path).ToLowerInvariant())
            {
                case ".svg":
                    if (SvgFile.ActivePart(file.Bytes) is { } part) found.Add(Codes.ActiveSvg, SourceSpan.WholeFile(file.Path), ("what", part));
                    break;
                case ".jpg" or ".jpeg" or ".png" or ".webp" or ".avif" or ".gif":
                    if (PicturePlace.IsIn(file.Bytes)) found.Add(Codes.PictureTellsPlace, SourceSpan.WholeFile(file.Path));
                    break;
            }
        });

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
