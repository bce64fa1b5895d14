using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Kyojo.Rendering.Templates;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>
/// A theme, read and put together: the site's own files over those of the themes it extends over the built-in one. Made
/// by <see cref="ThemeReader"/>.
/// </summary>
public sealed class Theme
{
    // Filled when a language is first asked for: a site has one or two of the theme's.
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> strings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Identity> closures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> assetRoutes;
    private readonly ConcurrentDictionary<string, TemplateTree> trees = new(StringComparer.Ordinal);

    internal Theme(ThemeParts parts)
    {
        Name = parts.Name;
        Version = parts.Version;
        IsBuiltIn = parts.IsBuiltIn;
        Templates = parts.Templates;
        Assets = parts.Assets;
        Options = parts.Options;
        Languages = parts.Languages;
        OwnStrings = parts.Strings;
        assetRoutes = parts.Assets.ToDictionary(asset => asset.Name, asset => asset.Path, StringComparer.Ordinal);
    }

    /// <summary>Name of the site's theme: its folder below <c>themes/</c>.</summary>
    public string Name { get; }

    /// <summary>Its version, from theme.yml.</summary>
    public string Version { get; }

    /// <summary>True for the theme inside the engine with no file of the site over it.</summary>
    internal bool IsBuiltIn { get; }

    /// <summary>Languages that the theme has strings for, <c>ja</c> always among them; in the order of theme.yml.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Templates by path inside the theme: <c>pages/type.hbs</c>, <c>partials/card.hbs</c>.</summary>
    public FrozenDictionary<string, ThemeFile> Templates { get; }

    /// <summary>Published files, sorted by address.</summary>
    public ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>Declared options with the site's values, else their defaults; a list is its items joined by commas, nothing is empty.</summary>
    public FrozenDictionary<string, string> Options { get; }

    /// <summary>What each strings file says, without the languages it falls back to.</summary>
    internal IReadOnlyDictionary<string, Dictionary<string, string>> OwnStrings { get; }

    /// <summary>A template as a tree, read once; null when there is none.</summary>
    internal TemplateTree? Tree(string path) =>
        trees.TryGetValue(path, out var tree) ? tree : Templates.TryGetValue(path, out var file) ? trees.GetOrAdd(path, TemplateTree.Read(file)) : null;

    /// <summary>Strings of a language, gaps filled: <c>easy</c> from <c>ja</c>, others from <c>en</c>, then <c>ja</c>.</summary>
    /// <param name="lang">A language; one that the theme does not know gets the fallback.</param>
    public FrozenDictionary<string, string> Strings(string lang) =>
        strings.TryGetValue(lang, out var known) ? known : strings.GetOrAdd(lang, ThemeStrings.Merged(OwnStrings, lang));

    /// <summary>Published address of an asset.</summary>
    /// <param name="logicalName">Name in templates: <c>site.css</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public string AssetRoute(string logicalName) =>
        assetRoutes.TryGetValue(logicalName, out var route) ? route : throw new KeyNotFoundException($"The theme has no asset “{logicalName}”");

    /// <summary>Part of every page's identity: templates, strings of the language, options and names of assets.</summary>
    /// <param name="lang">Language of the page.</param>
    public Fingerprint ClosureOf(string lang) =>
        (closures.TryGetValue(lang, out var known) ? known : closures.GetOrAdd(lang, new Identity(Closure(lang)))).Value;

    private Fingerprint Closure(string lang) => Fingerprint.Combine(
        Of(Templates.Keys, path => Templates[path].Text), Of(Strings(lang).Keys, key => Strings(lang)[key]), Of(Options.Keys, name => Options[name]), Of(assetRoutes.Keys, name => assetRoutes[name]));

    // Each text with its length, so that no two lists give the same.
    private static Fingerprint Of(IEnumerable<string> keys, Func<string, string> valueOf)
    {
        var all = new StringBuilder();
        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            var value = valueOf(key);
            all.Append(key.Length).Append(':').Append(key).Append(value.Length).Append(':').Append(value);
        }

        return Fingerprint.Of(all.ToString());
    }

    private sealed record Identity(Fingerprint Value);
}
