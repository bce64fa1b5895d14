using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>
/// Files and strings of the site's theme that nothing reads: a wrong name, or an override of something that the theme
/// below no longer has. Templates are told by <see cref="TemplateChecker"/>, which knows the page kinds.
/// </summary>
internal static class ThemeLeftovers
{
    /// <summary>Reports KYO4020 and KYO4021 of the first layer; the built-in theme has nothing to override.</summary>
    /// <param name="layers">The chain, the site's theme first.</param>
    /// <param name="languages">Languages of the theme.</param>
    /// <param name="styles">Files below <c>assets/</c> that a list of styles names, for every value of the options.</param>
    /// <param name="found">Receives the findings.</param>
    public static void Check(ImmutableArray<ThemeLayer> layers, ImmutableArray<string> languages, IReadOnlySet<string> styles, DiagnosticBag found)
    {
        var own = layers[0];
        var below = layers.Skip(1).SelectMany(layer => layer.Paths).ToHashSet(StringComparer.Ordinal);
        if (below.Count == 0) return;
        foreach (var path in own.Paths)
        {
            if (below.Contains(path) || IsRead(path, languages, styles)) continue;
            var known = below.Concat(languages.Select(lang => $"strings.{lang}.yml")).Append("theme.yml").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            found.Suggest(Codes.UnreadThemeFile, SourceSpan.WholeFile($"themes/{own.Name}/{path}"), NearNames.Of(path, known), null, ("path", path));
        }

        Strings(layers, found);
    }

    private static bool IsRead(string path, ImmutableArray<string> languages, IReadOnlySet<string> styles)
    {
        if (path == "theme.yml" || path.StartsWith("README", StringComparison.Ordinal) || path.StartsWith("LICENSE", StringComparison.Ordinal)) return true;
        if (languages.Any(lang => path == $"strings.{lang}.yml")) return true;
        // A template in a wrong place is one that no page uses: KYO4016.
        if (path.EndsWith(".hbs", StringComparison.Ordinal)) return true;
        if (!path.StartsWith("assets/", StringComparison.Ordinal)) return false;
        return !path.EndsWith(".css", StringComparison.Ordinal) || styles.Contains(path["assets/".Length..]);
    }

    private static void Strings(ImmutableArray<ThemeLayer> layers, DiagnosticBag found)
    {
        var own = layers[0];
        var files = own.Paths.Where(ThemeStrings.IsStrings).ToList();
        if (files.Count == 0) return;
        // What cannot be read was told when the theme was read.
        var quiet = new DiagnosticBag();
        var known = ThemeStrings.Read(layers.Skip(1), quiet).Values.SelectMany(strings => strings.Keys).Select(Bare).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var keys = known.ToHashSet(StringComparer.Ordinal);
        var templates = own.Paths.Where(path => path.EndsWith(".hbs", StringComparison.Ordinal)).Select(path => own.Text(path, quiet)?.Text ?? "").ToList();
        foreach (var path in files)
        {
            if (own.Text(path, quiet) is not { } file || YamlReader.Read(file.Path, file.Text, quiet) is not YamlMapping mapping) continue;
            foreach (var (key, _) in mapping.Entries)
            {
                var name = Bare(key.Value);
                if (keys.Contains(name) || templates.Exists(text => text.Contains($"\"{name}\"", StringComparison.Ordinal))) continue;
                found.Suggest(Codes.UnreadString, key.In(file.Path), NearNames.Of(name, known), null, ("key", key.Value));
            }
        }
    }

    /// <summary>A key without its plural form.</summary>
    public static string Bare(string key) =>
        key.EndsWith(".one", StringComparison.Ordinal) ? key[..^".one".Length] : key.EndsWith(".other", StringComparison.Ordinal) ? key[..^".other".Length] : key;
}
