using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering;

/// <summary>Tells the pairs of colours that a theme of a site brought too near to each other (KYO5401).</summary>
internal static class ThemeColours
{
    /// <summary>Looks at the colours of a bundle. The built-in theme alone is held to its colours by its own tests.</summary>
    /// <param name="layers">The theme's layers, the strongest first.</param>
    /// <param name="styles">Its style sheets, options filled in.</param>
    /// <param name="found">Receives KYO5401.</param>
    public static void Check(ImmutableArray<ThemeLayer> layers, ThemeBundle? styles, DiagnosticBag found)
    {
        if (styles is null || layers.All(layer => layer.IsBuiltIn)) return;
        var quiet = new DiagnosticBag();
        var sheets = styles.Files.Select(file => "assets/" + file.Path)
            .Select(path => layers.FirstOrDefault(layer => layer.Paths.BinarySearch(path, StringComparer.Ordinal) >= 0)?.Text(path, quiet)).OfType<ThemeFile>();
        var palette = new ThemePalette(sheets);
        foreach (var isDark in (bool[])[false, true])
        {
            // A colour is told once, with what it stands worst on.
            var weak = from pair in ColourPair.All
                       let ratio = palette.Contrast(pair.Front, pair.Back, isDark)
                       where ratio < pair.Least
                       group (Pair: pair, Ratio: ratio.Value) by pair.Front into same
                       select same.MinBy(w => w.Ratio / w.Pair.Least);
            foreach (var (pair, ratio) in weak)
            {
                var place = palette.PlaceOf(pair.Front, isDark) ?? SourceSpan.WholeFile("site.yml");
                found.Add(Codes.WeakColours, place, ("front", pair.Front), ("back", pair.Back), ("ratio", Shown(ratio)), ("least", Shown(pair.Least)),
                    ("mode", isDark ? new Bilingual("暗い画面", "dark") : new Bilingual("明るい画面", "light")));
            }
        }
    }

    // Rounded down: a ratio that is too small must not look large enough.
    private static string Shown(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture);
}
