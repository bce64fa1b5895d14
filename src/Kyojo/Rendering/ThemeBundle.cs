using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Rendering;

/// <summary>One line of <c>styles</c> or <c>scripts</c>: files of <c>assets/</c> that are joined in order. In <c>styles</c> the name of another line stands for its files.</summary>
/// <param name="Name">Name without extension.</param>
/// <param name="Files">The files, each with the place where it is named.</param>
internal sealed record ThemeBundle(string Name, ImmutableArray<ThemeBundleFile> Files)
{
    public static ImmutableArray<ThemeBundle> ReadAll(YamlNode? node, string key, string path, DiagnosticBag found)
    {
        if (node is null or YamlScalar { IsEmpty: true }) return [];
        if (node is not YamlMapping mapping)
        {
            ThemeManifest.Fault(found, node.In(path), key, new("「site: [a.css]」のように書いてください", "write it like “site: [a.css]”"));
            return [];
        }

        return [.. mapping.Entries.Select(entry => new ThemeBundle(
            entry.Key.Value, [.. ThemeManifest.List(entry.Value, entry.Key.Value, path, found).Select(file => new ThemeBundleFile(file.Value, file.In(path)))]))];
    }

    /// <summary>The bundles with their files, also those of other bundles that they name. KYO4002 for a bundle that holds itself.</summary>
    public static ImmutableArray<ThemeBundle> Opened(ImmutableArray<ThemeBundle> bundles, DiagnosticBag found) =>
        [.. bundles.Select(bundle => bundle with { Files = [.. bundle.FilesIn(bundles, [bundle.Name], found)] })];

    private IEnumerable<ThemeBundleFile> FilesIn(ImmutableArray<ThemeBundle> bundles, ImmutableArray<string> around, DiagnosticBag found)
    {
        foreach (var file in Files)
        {
            if (bundles.FirstOrDefault(bundle => bundle.Name == file.Path) is not { } inner)
            {
                yield return file;
            }
            else if (around.Contains(inner.Name))
            {
                var circle = string.Join(" → ", around.Append(inner.Name));
                ThemeManifest.Fault(found, file.Span, file.Path, new($"自分自身を含んでいます（{circle}）", $"it holds itself ({circle})"));
            }
            else
            {
                foreach (var part in inner.FilesIn(bundles, around.Add(inner.Name), found)) yield return part;
            }
        }
    }

    /// <summary>
    /// The bundle with its blanks filled: <c>hue-{hue}.css</c> is the file for the value of the option <c>hue</c>. The
    /// files for the other values come back in <paramref name="unused"/>; they are not published.
    /// </summary>
    public ThemeBundle Filled(IReadOnlyCollection<ThemeOption> options, IReadOnlyDictionary<string, string> values, HashSet<string> unused)
    {
        if (Files.All(file => !file.Path.Contains('{', StringComparison.Ordinal))) return this;
        return this with { Files = [.. Files.Select(file => file with { Path = Fill(file.Path, options, values, unused) })] };
    }

    private static string Fill(string path, IReadOnlyCollection<ThemeOption> options, IReadOnlyDictionary<string, string> values, HashSet<string> unused)
    {
        foreach (var option in options)
        {
            var blank = "{" + option.Name + "}";
            if (option.Kind != "choice" || !path.Contains(blank, StringComparison.Ordinal)) continue;
            unused.UnionWith(option.Values.Select(value => path.Replace(blank, value, StringComparison.Ordinal)));
            path = path.Replace(blank, values[option.Name], StringComparison.Ordinal);
        }

        unused.Remove(path);
        return path;
    }
}

/// <summary>A file of a bundle.</summary>
/// <param name="Path">Path below <c>assets/</c>.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record ThemeBundleFile(string Path, SourceSpan Span);
