using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Kyojo.Diagnostics;
using Kyojo.Rendering.Templates;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>
/// Files of <c>assets/</c> to published files: style sheets and scripts joined, names with the hash of their bytes,
/// references between them rewritten (so a file is finished after those it refers to).
/// </summary>
internal sealed partial class ThemeAssetBuilder(
    ImmutableArray<ThemeLayer> layers, ImmutableArray<ThemeBundle> styles, ImmutableArray<ThemeBundle> scripts, DiagnosticBag found)
{
    private const string Folder = "assets/";
    private const int HashDigits = 10;

    private readonly Dictionary<string, ThemeAsset> finished = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);
    private readonly List<string> unfinished = [];

    /// <summary>All assets, sorted by address. KYO4017 for a file that is named but not there.</summary>
    /// <param name="unused">Files that no option chose.</param>
    public ImmutableArray<ThemeAsset> Build(IReadOnlySet<string> unused)
    {
        var joined = new HashSet<string>(styles.SelectMany(bundle => bundle.Files).Select(file => file.Path).Concat(unused), StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            foreach (var file in script.Files) joined.Add(file.Path);
            if (script.Files.Length == 1) names[script.Files[0].Path] = script.Name + ".js";
        }

        foreach (var bundle in styles) Finish(bundle.Name + ".css", default);
        foreach (var bundle in scripts) Finish(bundle.Name + ".js", default);
        foreach (var path in layers.SelectMany(layer => layer.Paths).Where(path => path.StartsWith(Folder, StringComparison.Ordinal)))
        {
            if (!joined.Contains(path[Folder.Length..])) Finish(path[Folder.Length..], default);
        }

        return [.. finished.Values.OrderBy(asset => asset.Path, StringComparer.Ordinal)];
    }

    private ThemeAsset? Finish(string name, SourceSpan namedAt)
    {
        name = names.GetValueOrDefault(name, name);
        if (finished.TryGetValue(name, out var known)) return known;
        if (unfinished.Contains(name))
        {
            var circle = string.Join(" → ", unfinished.SkipWhile(other => other != name).Append(name));
            ThemeManifest.Fault(found, namedAt, name, new($"互いに読み込んでいます（{circle}）", $"files load each other ({circle})"));
            return null;
        }

        unfinished.Add(name);
        var bytes = BytesOf(name, namedAt);
        unfinished.Remove(name);
        if (bytes is null) return null;
        var asset = new ThemeAsset(name, Published(name, bytes), bytes);
        finished.Add(name, asset);
        return asset;
    }

    private byte[]? BytesOf(string name, SourceSpan namedAt)
    {
        if (styles.FirstOrDefault(bundle => bundle.Name + ".css" == name) is { } style)
        {
            return Encoding.UTF8.GetBytes(UnreadProperties.Removed(Join(style, file => ThemeStyleText.WithoutComments(Rewritten(file, StyleReference(), "")))));
        }

        if (scripts.FirstOrDefault(bundle => bundle.Name + ".js" == name) is { } script)
        {
            return Encoding.UTF8.GetBytes(Join(script, file => ThemeScriptText.WithoutComments(Rewritten(file, ScriptReference(), ""))));
        }

        if (LayerOf(name) is not { } layer)
        {
            Missing(name, namedAt);
            return null;
        }

        var path = Folder + name;
        var folder = name[..(name.LastIndexOf('/') + 1)];
        return Path.GetExtension(name) switch
        {
            ".css" when layer.Text(path, found) is { } file => Encoding.UTF8.GetBytes(ThemeStyleText.WithoutComments(Rewritten(file, StyleReference(), folder))),
            ".js" when layer.Text(path, found) is { } file => Encoding.UTF8.GetBytes(ThemeScriptText.WithoutComments(Rewritten(file, ScriptReference(), folder))),
            _ => layer.Bytes(path),
        };
    }

    private string Join(ThemeBundle bundle, Func<ThemeFile, string> prepare)
    {
        var text = new StringBuilder();
        foreach (var (path, span) in bundle.Files)
        {
            text.Append(Part(path, span, prepare));
            if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
        }

        return text.ToString();
    }

    // Read, and told of, once, though several bundles hold it; empty when there is no such file.
    private string Part(string path, SourceSpan span, Func<ThemeFile, string> prepare)
    {
        if (parts.TryGetValue(path, out var known)) return known;
        var layer = LayerOf(path);
        if (layer is null) Missing(path, span);
        return parts[path] = layer?.Text(Folder + path, found) is { } file ? prepare(file) : "";
    }

    // References are relative to the file they stand in; what is written is relative to where the result is published.
    private string Rewritten(ThemeFile file, Regex references, string publishedIn)
    {
        // Most files refer to nothing, and the first use of an expression is dear.
        if (!file.Text.Contains("url(", StringComparison.Ordinal) && !file.Text.Contains("./", StringComparison.Ordinal)) return file.Text;
        var source = new TemplateSource(file.Path, file.Text);
        var inside = file.Path[(file.Path.IndexOf('/' + Folder, StringComparison.Ordinal) + 1 + Folder.Length)..];
        var folder = inside[..(inside.LastIndexOf('/') + 1)];
        return references.Replace(file.Text, match =>
        {
            var address = match.Groups["ref"];
            if (!address.Success || !IsLocal(address.Value)) return match.Value;
            var end = address.Value.AsSpan().IndexOfAny('#', '?');
            var target = end < 0 ? address.Value : address.Value[..end];
            var span = source.Span(address.Index, address.Length);
            if (Resolve(folder, target) is not { } name || Finish(name, span) is not { } asset)
            {
                if (Resolve(folder, target) is null) Missing(target, span);
                return match.Value;
            }

            var link = RoutePath.File(Folder + publishedIn + "x").LinkTo(RoutePath.File(asset.Path));
            if (!link.StartsWith("../", StringComparison.Ordinal)) link = "./" + link;
            var at = address.Index - match.Index;
            return match.Value[..at] + link + (end < 0 ? "" : address.Value[end..]) + match.Value[(at + address.Length)..];
        });
    }

    private static bool IsLocal(string address) =>
        address.Length > 0 && address[0] is not ('#' or '/') && !address.Contains(':', StringComparison.Ordinal);

    private static string? Resolve(string folder, string target)
    {
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in target.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string Published(string name, byte[] bytes)
    {
        if (name == "favicon.svg") return name;
        if (name.StartsWith("LICENSES/", StringComparison.Ordinal)) return Folder + name;
        var dot = name.LastIndexOf('.') is var last && last > name.LastIndexOf('/') ? last : name.Length;
        return $"{Folder}{name[..dot]}.{Fingerprint.Of(bytes).ToString()[..HashDigits]}{name[dot..]}";
    }

    private ThemeLayer? LayerOf(string name) => layers.FirstOrDefault(layer => layer.Paths.BinarySearch(Folder + name, StringComparer.Ordinal) >= 0);

    private void Missing(string path, SourceSpan span)
    {
        var all = layers.SelectMany(layer => layer.Paths).Where(known => known.StartsWith(Folder, StringComparison.Ordinal)).Select(known => known[Folder.Length..]);
        found.Suggest(Codes.MissingAsset, span, NearNames.Of(path, all.Concat(styles.Select(bundle => bundle.Name)).Distinct(StringComparer.Ordinal)), null, ("path", path));
    }

    [GeneratedRegex("""/\*.*?\*/|url\(\s*(?<q>["']?)(?<ref>[^"')]+)\k<q>\s*\)""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex StyleReference();

    [GeneratedRegex("""(?:\bfrom|\bimport\s*\(|\bimport|\bnew\s+URL\s*\()\s*(?<q>["'])(?<ref>\.{1,2}/[^"']+)\k<q>""", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptReference();
}
