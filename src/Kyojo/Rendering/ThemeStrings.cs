using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Rendering;

/// <summary>Strings files: flat keys, merged key by key over the theme chain and the languages to fall back to.</summary>
internal static class ThemeStrings
{
    /// <summary>Languages whose strings are used, weakest first: <c>ja</c>, then <c>en</c> for foreign ones, then its own.</summary>
    public static ImmutableArray<string> Chain(string lang) => lang switch
    {
        "ja" => ["ja"],
        "easy" => ["ja", "easy"],
        "en" => ["ja", "en"],
        _ => ["ja", "en", lang],
    };

    /// <summary>The strings of one language with their gaps filled.</summary>
    public static FrozenDictionary<string, string> Merged(IReadOnlyDictionary<string, Dictionary<string, string>> own, string lang)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in Chain(lang))
        {
            if (!own.TryGetValue(language, out var strings)) continue;
            foreach (var (key, text) in strings)
            {
                // A language that says a string in one form for all numbers must not get the singular of another.
                if (merged.Count > 0 && !strings.ContainsKey(key + ".one")) merged.Remove(key + ".one");
                merged[key] = text;
            }
        }

        return merged.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>True for <c>strings.LANG.yml</c>.</summary>
    public static bool IsStrings(string path) =>
        !path.Contains('/', StringComparison.Ordinal) && path.StartsWith("strings.", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>All strings files of the layers, by language.</summary>
    public static Dictionary<string, Dictionary<string, string>> Read(IEnumerable<ThemeLayer> layers, DiagnosticBag found)
    {
        var languages = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var path in layer.Paths)
            {
                if (!IsStrings(path)) continue;
                var lang = path["strings.".Length..Math.Max("strings.".Length, path.Length - ".yml".Length)];
                if (!languages.TryGetValue(lang, out var strings)) languages.Add(lang, strings = new Dictionary<string, string>(StringComparer.Ordinal));
                if (layer.Text(path, found) is { } file) Add(file, strings, found);
            }
        }

        return languages;
    }

    private static void Add(ThemeFile file, Dictionary<string, string> strings, DiagnosticBag found)
    {
        var root = YamlReader.Read(file.Path, file.Text, found);
        if (root is null) return;
        if (root is not YamlMapping mapping)
        {
            ThemeManifest.Fault(found, root.In(file.Path), "strings", new("「鍵: 文」を1行ずつ書いてください", "write “key: text”, one a line"));
            return;
        }

        foreach (var (key, value) in mapping.Entries)
        {
            if (value is YamlScalar text) strings.TryAdd(key.Value, text.IsEmpty ? "" : text.Value);
            else ThemeManifest.Fault(found, key.In(file.Path), key.Value, new("入れ子にはできません。「a.b: 文」のように書いてください", "keys are flat: write “a.b: text”"));
        }
    }
}
