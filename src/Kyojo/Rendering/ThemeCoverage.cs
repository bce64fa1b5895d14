using System.Collections.Immutable;

namespace Kyojo.Rendering;

/// <summary>How much of a theme is said in a language, measured against Japanese, which has everything.</summary>
/// <param name="Language">The language: <c>en</c>, <c>easy</c>.</param>
/// <param name="Said">Strings said in it.</param>
/// <param name="All">Strings of the theme; plural forms of one string count once.</param>
/// <param name="Missing">Keys that fall back to another language, sorted.</param>
public sealed record ThemeCoverage(string Language, int Said, int All, ImmutableArray<string> Missing)
{
    /// <summary>One line for each language of the theme, in the order of theme.yml.</summary>
    public static ImmutableArray<ThemeCoverage> Of(Theme theme)
    {
        var all = Keys(theme, "ja");
        return [.. theme.Languages.Select(language =>
        {
            var own = Keys(theme, language);
            ImmutableArray<string> missing = [.. all.Where(key => !own.Contains(key)).Order(StringComparer.Ordinal)];
            return new ThemeCoverage(language, all.Count - missing.Length, all.Count, missing);
        })];
    }

    private static HashSet<string> Keys(Theme theme, string language) =>
        theme.OwnStrings.TryGetValue(language, out var strings) ? strings.Keys.Select(ThemeLeftovers.Bare).ToHashSet(StringComparer.Ordinal) : [];
}
