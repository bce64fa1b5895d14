using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Rendering;

/// <summary>Puts a theme together: <c>themes/NAME/</c> of the site, the themes it extends, the built-in one; first file with a path wins.</summary>
public static class ThemeReader
{
    /// <summary>Reads a theme.</summary>
    /// <param name="site">The site folder.</param>
    /// <param name="name">Theme named in site.yml.</param>
    /// <param name="siteOptions">Values of <c>theme_options</c>; a list is its items joined by commas.</param>
    /// <param name="found">Receives KYO4001–4003, 4017, 4020, 4021 and 5401, and what reading text and YAML finds.</param>
    /// <returns>The theme, or null when the chain is broken. With other faults there is a theme all the same.</returns>
    public static Theme? Read(ISourceFolder site, string name, IReadOnlyDictionary<string, string> siteOptions, DiagnosticBag found) =>
        Read(site, name, siteOptions, typeof(Theme).Assembly.GetName().Version ?? new Version(0, 0, 0), found);

    internal static Theme? Read(ISourceFolder site, string name, IReadOnlyDictionary<string, string> siteOptions, Version engine, DiagnosticBag found)
    {
        if (Chain(site, name, engine, found) is not { } chain) return null;
        var layers = chain.Select(link => link.Layer).ToImmutableArray();
        var manifests = chain.Select(link => link.Manifest).ToImmutableArray();
        var options = manifests.SelectMany(manifest => manifest.Options).DistinctBy(option => option.Name, StringComparer.Ordinal).ToList();
        var languages = manifests.Select(manifest => manifest.Languages).FirstOrDefault(list => list.Length > 0, []);
        var values = ThemeOption.Resolve(options, siteOptions, found);
        var unused = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<ThemeBundle> styles = [.. ThemeBundle.Opened(Bundles(manifests, m => m.Styles), found).Select(bundle => bundle.Filled(options, values, unused))];
        var all = languages.Contains("ja") ? languages : languages.Insert(0, "ja");
        ThemeLeftovers.Check(layers, all, styles.SelectMany(bundle => bundle.Files).Select(file => file.Path).Concat(unused).ToHashSet(StringComparer.Ordinal), found);
        ThemeColours.Check(layers, styles.FirstOrDefault(bundle => bundle.Name == "site"), found);
        return new Theme(new ThemeParts
        {
            Name = name,
            Version = manifests[0].Version,
            IsBuiltIn = layers.All(layer => layer.IsBuiltIn),
            Languages = all,
            Templates = Templates(layers, found),
            Strings = ThemeStrings.Read(layers, found),
            Options = values,
            Assets = new ThemeAssetBuilder(layers, styles, Bundles(manifests, m => m.Scripts), found).Build(unused),
        });
    }

    // A class, as a tuple's code would have to be compiled at every start.
    private sealed record Link(ThemeLayer Layer, ThemeManifest Manifest);

    private static List<Link>? Chain(ISourceFolder site, string name, Version engine, DiagnosticBag found)
    {
        var chain = new List<Link>();
        var place = SourceSpan.WholeFile("site.yml");
        for (var next = name; next is not null;)
        {
            if (chain.Exists(link => link.Layer.Name == next))
            {
                var circle = string.Join(" → ", chain.Select(link => link.Layer.Name).Append(next));
                found.Add(Codes.ThemeChain, place, ("name", next), ("detail", new($"extends が輪になっています（{circle}）", $"extends goes in a circle ({circle})")));
                return null;
            }

            if (ThemeLayer.Find(site, next) is not { } layer || !layer.Paths.Contains("theme.yml"))
            {
                found.Add(Codes.ThemeChain, place, ("name", next), ("detail", new($"themes/{next}/theme.yml がありません", $"there is no themes/{next}/theme.yml")));
                return null;
            }

            if (ThemeManifest.Read(layer, engine, found) is not { } manifest) return null;
            chain.Add(new Link(layer, manifest));
            place = manifest.Extends?.In(manifest.Path) ?? SourceSpan.WholeFile(manifest.Path);
            next = manifest.Extends?.Value ?? (next != ThemeLayer.BuiltIn && ThemeLayer.Find(site, ThemeLayer.BuiltIn) is not null ? ThemeLayer.BuiltIn : null);
        }

        return chain;
    }

    private static FrozenDictionary<string, ThemeFile> Templates(ImmutableArray<ThemeLayer> layers, DiagnosticBag found)
    {
        var templates = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var path in layer.Paths)
            {
                if (!path.EndsWith(".hbs", StringComparison.Ordinal) || templates.ContainsKey(path)) continue;
                if (layer.Text(path, found) is { } file) templates.Add(path, file);
            }
        }

        return templates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<ThemeBundle> Bundles(ImmutableArray<ThemeManifest> manifests, Func<ThemeManifest, ImmutableArray<ThemeBundle>> choose) =>
        [.. manifests.SelectMany(manifest => choose(manifest)).DistinctBy(bundle => bundle.Name, StringComparer.Ordinal)];
}
