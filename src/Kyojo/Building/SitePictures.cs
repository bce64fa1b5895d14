using System.Collections.Frozen;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Rendering;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>The two pictures of the site as a whole: its logo and the one that is shown where a page is shared.</summary>
internal static class SitePictures
{
    private const string Logo = "logo";
    private const string ThemeShare = "share.png";

    /// <summary>Finds the files; KYO2038 for one that is not there.</summary>
    /// <param name="settings">Settings with <c>share_image</c>.</param>
    /// <param name="theme">The theme with the option <c>logo</c> and, where the site names no picture to share, <c>share.png</c>.</param>
    /// <param name="media">Address of each picture by its path.</param>
    /// <param name="facts">Size of each picture by its address.</param>
    /// <param name="found">Receives KYO2038.</param>
    public static (PictureView? Logo, PictureView? Share) Of(SiteSettings settings, Theme theme, FrozenDictionary<string, RoutePath> media, FrozenDictionary<string, FileFacts> facts, DiagnosticBag found)
    {
        var options = theme.Options;
        var logo = options.GetValueOrDefault(Logo) is { Length: > 0 } path ? Find(path, options.GetValueOrDefault(Logo + ThemeOption.Alt, ""), SourceSpan.WholeFile(settings.Path)) : null;
        var own = settings.Values.Map(SiteFields.ShareImage);
        if (own.Text(SiteFields.ShareImagePath) is { } share) return (logo, Find(share, own.Text(SiteFields.ShareImageAlt), own.SpanOf(SiteFields.ShareImagePath, settings.Path)));
        var standard = theme.Assets.FirstOrDefault(asset => asset.Name == ThemeShare);
        // 1,200 by 630 is what the theme's picture measures; its words are a string of the theme.
        return (logo, standard is null ? null : new PictureView(standard.Path, null, 1200, 630));

        PictureView? Find(string source, string? alt, SourceSpan place)
        {
            foreach (var candidate in SiteContext.MediaPaths(settings.Path, source))
            {
                if (!media.TryGetValue(candidate, out var route)) continue;
                var size = facts.GetValueOrDefault(route.Value);
                return new PictureView(route.Value, alt, size?.Width ?? 0, size?.Height ?? 0);
            }

            var near = NearNames.Of(Path.GetFileName(source), media.Keys.Select(known => Path.GetFileName(known)).Order(StringComparer.Ordinal));
            found.Suggest(Codes.NoSuchFile, place, near, null, ("id", source));
            return null;
        }
    }
}
