using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Rendering;

/// <summary>One line of <c>styles</c> or <c>scripts</c>: files of <c>assets/</c> that are joined in order.</summary>
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
}

/// <summary>A file of a bundle.</summary>
/// <param name="Path">Path below <c>assets/</c>.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record ThemeBundleFile(string Path, SourceSpan Span);
