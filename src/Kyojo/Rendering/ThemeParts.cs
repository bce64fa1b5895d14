using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kyojo.Rendering;

/// <summary>What a <see cref="Theme"/> is made of.</summary>
internal sealed record ThemeParts
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required bool IsBuiltIn { get; init; }

    public required ImmutableArray<string> Languages { get; init; }

    public required FrozenDictionary<string, ThemeFile> Templates { get; init; }

    public required Dictionary<string, Dictionary<string, string>> Strings { get; init; }

    public required FrozenDictionary<string, string> Options { get; init; }

    public required ImmutableArray<ThemeAsset> Assets { get; init; }
}
