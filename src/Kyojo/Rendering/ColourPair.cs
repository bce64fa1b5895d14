using System.Collections.Immutable;

namespace Kyojo.Rendering;

/// <summary>Two colours of a theme that stand on each other, and how far apart they have to be.</summary>
/// <param name="Front">Custom property of the text, border or bar.</param>
/// <param name="Back">Custom property of what is behind it.</param>
/// <param name="Least">Least contrast ratio: 4.5 for text (WCAG 2.2, 1.4.3), 3 for controls, bars and the focus (1.4.11).</param>
public sealed record ColourPair(string Front, string Back, double Least)
{
    /// <summary>Every pair of the standard theme (theme.md 5.1).</summary>
    public static ImmutableArray<ColourPair> All { get; } =
    [
        .. Text("--text", "--bg", "--surface", "--tint", "--info-bg", "--warning-bg", "--ended-bg"),
        .. Text("--text-muted", "--bg", "--surface", "--tint"),
        .. Text("--link", "--bg", "--surface", "--tint"),
        .. Text("--link-visited", "--bg", "--surface"),
        .. Text("--link-hover", "--bg", "--surface"),
        .. Text("--on-accent", "--accent"),
        .. Text("--notice-link", "--info-bg", "--warning-bg", "--ended-bg"),
        .. Text("--on-bin", "--bin-0", "--bin-1", "--bin-2", "--bin-3"),
        .. Text("--on-bin-4", "--bin-4"),
        .. Shape("--control-border", "--bg", "--surface", "--tint"),
        .. Shape("--accent", "--bg", "--tint"),
        .. Shape("--focus", "--bg", "--surface", "--tint", "--focus-ring"),
        .. Shape("--info-bar", "--info-bg"), .. Shape("--warning-bar", "--warning-bg"), .. Shape("--ended-bar", "--ended-bg"),
    ];

    private static IEnumerable<ColourPair> Text(string front, params string[] backs) => backs.Select(back => new ColourPair(front, back, 4.5));

    private static IEnumerable<ColourPair> Shape(string front, params string[] backs) => backs.Select(back => new ColourPair(front, back, 3));
}
