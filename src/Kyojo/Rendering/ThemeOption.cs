using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>A setting that a theme offers to the site.</summary>
internal sealed record ThemeOption(string Name, string Kind, ImmutableArray<string> Values, int Count, string Default)
{
    /// <summary>A picture is described in an option of its own: <c>logo</c> in <c>logo_alt</c>.</summary>
    public const string Alt = "_alt";

    private const string SiteFile = "site.yml";
    private static readonly string[] Kinds = ["choice", "image", "integers", "text", "flag"];
    private static readonly string[] Keys = ["kind", "values", "default", "count", "alt"];

    /// <summary>True for a picture that has to be described.</summary>
    public bool NeedsAlt { get; private init; }

    public static ImmutableArray<ThemeOption> ReadAll(YamlNode? node, string path, DiagnosticBag found)
    {
        if (node is null or YamlScalar { IsEmpty: true }) return [];
        if (node is not YamlMapping mapping)
        {
            ThemeManifest.Fault(found, node.In(path), "options", new("「名前: {kind: …}」のように書いてください", "write it like “name: {kind: …}”"));
            return [];
        }

        var all = mapping.Entries.Select(entry => Read(entry.Key, entry.Value, path, found)).OfType<ThemeOption>();
        return [.. all.SelectMany(option => option.NeedsAlt ? [option, new ThemeOption(option.Name + Alt, "text", [], 0, "")] : (ThemeOption[])[option])];
    }

    /// <summary>The value of each option: the site's, if it is legal, else the default.</summary>
    public static FrozenDictionary<string, string> Resolve(IReadOnlyCollection<ThemeOption> options, IReadOnlyDictionary<string, string> site, DiagnosticBag found)
    {
        var values = options.ToDictionary(option => option.Name, option => option.Default, StringComparer.Ordinal);
        foreach (var name in site.Keys.Order(StringComparer.Ordinal))
        {
            var value = site[name];
            var option = options.FirstOrDefault(candidate => candidate.Name == name);
            var place = SourceSpan.WholeFile(SiteFile);
            if (option is null)
            {
                var near = NearNames.Of(name, options.Select(candidate => candidate.Name));
                ThemeManifest.Fault(found, place, "theme_options." + name, new("このテーマにこの設定はありません", "the theme has no such option"), near);
            }
            else if (option.Problem(value) is { } problem)
            {
                ThemeManifest.Fault(found, place, "theme_options." + name, problem, NearNames.Of(value, option.Values));
            }
            else
            {
                values[name] = value;
            }
        }

        foreach (var option in options.Where(option => option.NeedsAlt && values[option.Name].Length > 0 && values[option.Name + Alt].Length == 0))
        {
            ThemeManifest.Fault(found, SourceSpan.WholeFile(SiteFile), $"theme_options.{option.Name}{Alt}", new("何の画像かを言葉で書いてください", "say in words what the picture shows"));
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ThemeOption? Read(YamlScalar name, YamlNode node, string path, DiagnosticBag found)
    {
        if (node is not YamlMapping mapping)
        {
            ThemeManifest.Fault(found, name.In(path), name.Value, new("「{kind: …}」を書いてください", "write “{kind: …}”"));
            return null;
        }

        ThemeManifest.CheckKeys(mapping, Keys, path, found);
        var kind = (mapping["kind"] as YamlScalar)?.Value ?? "";
        if (!Kinds.Contains(kind))
        {
            Bilingual detail = new("kind は " + string.Join("・", Kinds) + " のどれかです", "kind is one of " + string.Join(", ", Kinds));
            ThemeManifest.Fault(found, (mapping["kind"] ?? name).In(path), "kind", detail, NearNames.Of(kind, Kinds));
            return null;
        }

        var values = ThemeManifest.List(mapping["values"], "values", path, found).Select(value => value.Value);
        var standard = ThemeManifest.List(mapping["default"], "default", path, found).Select(value => value.Value);
        var count = int.TryParse((mapping["count"] as YamlScalar)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new ThemeOption(name.Value, kind, [.. values], count, string.Join(',', standard)) { NeedsAlt = kind == "image" && (mapping["alt"] as YamlScalar)?.Value == "required" };
    }

    private Bilingual? Problem(string value)
    {
        switch (Kind)
        {
            case "choice" when !Values.Contains(value):
                return new($"「{value}」は選べません（{string.Join("・", Values)}）", $"“{value}” is not one of {string.Join(", ", Values)}");
            case "flag" when value is not ("true" or "false"):
                return new("true か false を書いてください", "write true or false");
            case "integers":
                var numbers = value.Split(',');
                var legal = numbers.All(number => int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)) && (Count == 0 || numbers.Length == Count);
                return legal ? null : new($"整数を{(Count == 0 ? "" : Count + "個")}書いてください", $"write {(Count == 0 ? "" : Count + " ")}whole numbers");
            default:
                return null;
        }
    }
}
