using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Rendering.Templates;

namespace Kyojo.Rendering;

/// <summary>
/// The custom properties that style sheets give to <c>:root</c>, for light and for dark. A value outside of every
/// cascade layer is stronger than one inside; otherwise the last one counts. Rules for paper, forced colours and more
/// contrast are passed over.
/// </summary>
internal sealed class ThemePalette
{
    private readonly Dictionary<string, Declared> light = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declared> dark = new(StringComparer.Ordinal);

    /// <summary>Reads style sheets in their order.</summary>
    public ThemePalette(IEnumerable<ThemeFile> sheets)
    {
        foreach (var sheet in sheets) Read(sheet);
    }

    /// <summary>Where a property is given its value; null when nowhere.</summary>
    public SourceSpan? PlaceOf(string property, bool isDark) => Find(property, isDark)?.Place;

    /// <summary>Contrast ratio of two properties, 1 to 21; null when one is no plain colour (<c>#rgb</c>, <c>#rrggbb</c>, black, white).</summary>
    public double? Contrast(string front, string back, bool isDark) =>
        Luminance(Value(front, isDark)) is { } one && Luminance(Value(back, isDark)) is { } other ? (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05) : null;

    private Declared? Find(string property, bool isDark) =>
        isDark && dark.TryGetValue(property, out var night) ? night : light.GetValueOrDefault(property);

    private string? Value(string property, bool isDark)
    {
        // A chain of properties longer than this is a circle.
        for (var steps = 0; steps < 20; steps++)
        {
            if (Find(property, isDark)?.Value is not { } value) return null;
            if (!value.StartsWith("var(", StringComparison.Ordinal)) return value;
            property = value[4..].TrimEnd(')').Split(',')[0].Trim();
        }

        return null;
    }

    private void Read(ThemeFile sheet)
    {
        var css = sheet.Text;
        var source = new TemplateSource(sheet.Path, css);
        var open = new Stack<string>();
        var start = 0;
        for (var i = 0; i < css.Length; i++)
        {
            switch (css[i])
            {
                case '/' when i + 1 < css.Length && css[i + 1] == '*':
                    var close = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                    i = close < 0 ? css.Length : close + 1;
                    if (string.IsNullOrWhiteSpace(css[start..Math.Min(start + 1, css.Length)]) || css[start] == '/') start = i + 1;
                    break;
                case '"' or '\'':
                    var end = css.IndexOf(css[i], i + 1);
                    i = end < 0 ? css.Length : end;
                    break;
                case '{':
                    open.Push(css[start..i].Trim());
                    start = i + 1;
                    break;
                case ';' or '}':
                    Declare(css[start..i], open, source, start);
                    if (css[i] == '}' && open.Count > 0) open.Pop();
                    start = i + 1;
                    break;
            }
        }
    }

    private void Declare(string text, Stack<string> open, TemplateSource source, int start)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "" : text[..colon].Trim();
        if (!name.StartsWith("--", StringComparison.Ordinal) || !open.TryPeek(out var selector) || !IsRoot(selector)) return;
        if (open.Any(rule => Names(rule, "print") || Names(rule, "forced-colors") || Names(rule, "prefers-contrast"))) return;
        var isDark = open.Any(rule => Names(rule, "prefers-color-scheme") && Names(rule, "dark"));
        var isLayered = open.Any(rule => rule.StartsWith("@layer", StringComparison.Ordinal));
        var into = isDark ? dark : light;
        if (isLayered && into.TryGetValue(name, out var known) && !known.IsLayered) return;
        into[name] = new Declared(text[(colon + 1)..].Trim(), isLayered, source.Span(start + text.IndexOf("--", StringComparison.Ordinal), name.Length));
    }

    private static bool IsRoot(string selector) => selector.Split(',').Any(part => part.Trim() is ":root" or "html" or ":root:root");

    private static bool Names(string rule, string word) => rule.StartsWith("@media", StringComparison.Ordinal) && rule.Contains(word, StringComparison.Ordinal);

    // Relative luminance of WCAG 2.2.
    private static double? Luminance(string? colour)
    {
        var hex = colour switch { "white" => "#ffffff", "black" => "#000000", ['#', var r, var g, var b] => $"#{r}{r}{g}{g}{b}{b}", _ => colour };
        if (hex is not { Length: 7 } || hex[0] != '#' || !int.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)) return null;
        return 0.2126 * Channel(rgb >> 16) + 0.7152 * Channel(rgb >> 8) + 0.0722 * Channel(rgb);
    }

    private static double Channel(int value)
    {
        var share = (value & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private sealed record Declared(string Value, bool IsLayered, SourceSpan Place);
}
