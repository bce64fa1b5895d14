using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>theme.yml of one layer. What is missing is empty; the layers below fill it in.</summary>
internal sealed record ThemeManifest
{
    private static readonly string[] Keys = ["name", "version", "kyojo", "extends", "languages", "styles", "scripts", "options"];

    public required string Path { get; init; }

    public string Version { get; init; } = "";

    public YamlScalar? Extends { get; init; }

    public ImmutableArray<string> Languages { get; init; } = [];

    public ImmutableArray<ThemeBundle> Styles { get; init; } = [];

    public ImmutableArray<ThemeBundle> Scripts { get; init; } = [];

    public ImmutableArray<ThemeOption> Options { get; init; } = [];

    /// <summary>Reads theme.yml. KYO4002 for unknown keys and wrong kinds, KYO4003 when the theme is for other versions.</summary>
    public static ThemeManifest? Read(ThemeLayer layer, Version engine, DiagnosticBag found)
    {
        const string name = "theme.yml";
        if (layer.Text(name, found) is not { } file) return null;
        if (YamlReader.Read(file.Path, file.Text, found) is not YamlMapping root)
        {
            Fault(found, SourceSpan.WholeFile(file.Path), name, new("「項目: 値」を書いてください", "write “key: value”"));
            return null;
        }

        CheckKeys(root, Keys, file.Path, found);
        foreach (var required in new[] { "name", "version" })
        {
            if (root[required] is null) Fault(found, SourceSpan.WholeFile(file.Path), required, new("必須の項目です", "it is required"));
        }

        if (Scalar(root, "kyojo", file.Path, found) is { IsEmpty: false } range) ThemeVersionRange.Check(range, file.Path, engine, found);
        return new ThemeManifest
        {
            Path = file.Path,
            Version = Scalar(root, "version", file.Path, found)?.Value ?? "",
            Extends = Scalar(root, "extends", file.Path, found) is { IsEmpty: false } parent ? parent : null,
            Languages = [.. List(root["languages"], "languages", file.Path, found).Select(item => item.Value)],
            Styles = ThemeBundle.ReadAll(root["styles"], "styles", file.Path, found),
            Scripts = ThemeBundle.ReadAll(root["scripts"], "scripts", file.Path, found),
            Options = ThemeOption.ReadAll(root["options"], file.Path, found),
        };
    }

    /// <summary>Reports KYO4002.</summary>
    public static void Fault(DiagnosticBag found, SourceSpan span, string key, Bilingual detail, ImmutableArray<string> suggestions = default) =>
        found.Suggest(Codes.ThemeFile, span, suggestions.IsDefault ? [] : suggestions, null, ("key", key), ("detail", detail));

    /// <summary>Reports keys that are not known.</summary>
    public static void CheckKeys(YamlMapping mapping, IReadOnlyCollection<string> known, string path, DiagnosticBag found)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!known.Contains(key.Value))
            {
                Fault(found, key.In(path), key.Value, new("この項目はありません", "there is no such key"), NearNames.Of(key.Value, known));
            }
        }
    }

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    public static ImmutableArray<YamlScalar> List(YamlNode? node, string key, string path, DiagnosticBag found)
    {
        if (node is null or YamlScalar { IsEmpty: true }) return [];
        if (node is YamlScalar single) return [single];
        if (node is YamlSequence sequence && sequence.Items.All(item => item is YamlScalar)) return [.. sequence.Items.Cast<YamlScalar>()];
        Fault(found, node.In(path), key, new("[a, b] のように一覧で書いてください", "write a list such as [a, b]"));
        return [];
    }

    private static YamlScalar? Scalar(YamlMapping root, string key, string path, DiagnosticBag found)
    {
        if (root[key] is not { } node) return null;
        if (node is YamlScalar scalar) return scalar;
        Fault(found, node.In(path), key, new("文字を1つだけ書いてください", "write one text"));
        return null;
    }
}
