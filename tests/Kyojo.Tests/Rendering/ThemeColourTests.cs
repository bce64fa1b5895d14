using System.Globalization;
using System.Text.RegularExpressions;
using Kyojo.Rendering;

namespace Kyojo.Tests.Rendering;

/// <summary>
/// Contrast of every pair of colours that theme.md 5.1 names, computed from the theme's own files by the formula of
/// WCAG 2.2 (relative luminance, contrast ratio), for each hue and for light and dark.
/// </summary>
public sealed partial class ThemeColourTests
{
    private static readonly string Assets = Path.Combine(Repository.Root, "themes", "default", "assets");

    private static readonly string[] Hues = ["blue", "light-blue", "cyan", "green", "orange", "red", "magenta", "purple"];

    public static TheoryData<string, bool> Palettes()
    {
        var data = new TheoryData<string, bool>();
        foreach (var hue in Hues)
        {
            data.Add(hue, false);
            data.Add(hue, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Palettes))]
    public void Every_pair_of_colours_can_be_read(string hue, bool dark)
    {
        var palette = Palette(hue, dark);

        var weak = ColourPair.All.Select(p => (p.Front, p.Back, Ratio: Contrast(palette[p.Front], palette[p.Back]), p.Least)).Where(p => p.Ratio < p.Least);

        Assert.Empty(weak.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Front} on {p.Back}: {p.Ratio:F2} < {p.Least}")));
    }

    [Theory]
    [InlineData(false, "--text", "--bg", 17.40)]
    [InlineData(false, "--text-muted", "--surface", 7.55)]
    [InlineData(false, "--link", "--bg", 14.22)]
    [InlineData(false, "--control-border", "--surface", 3.58)]
    [InlineData(false, "--warning-bar", "--warning-bg", 5.59)]
    [InlineData(true, "--text", "--surface", 11.29)]
    [InlineData(true, "--link-visited", "--bg", 8.76)]
    [InlineData(true, "--warning-bar", "--warning-bg", 6.99)]
    [InlineData(true, "--on-bin-4", "--bin-4", 8.76)]
    public void The_ratios_are_those_of_the_design(bool dark, string front, string back, double ratio)
    {
        var palette = Palette("blue", dark);

        Assert.Equal(ratio, Contrast(palette[front], palette[back]), 0.005);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Series_of_charts_can_be_told_from_the_page(bool dark)
    {
        var (page, css) = (Palette("blue", dark), File.ReadAllText(Path.Combine(Assets, "chart-colours.css")));
        var darkAt = css.IndexOf("@media screen and (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var forcedAt = css.IndexOf("@media (forced-colors: active)", StringComparison.Ordinal);
        foreach (var (name, value) in Declarations(dark ? css[darkAt..forcedAt] : css[..darkAt])) page[name] = Resolved(page, value);

        Assert.All(Enumerable.Range(0, 5), i => Assert.True(Contrast(page[$"--chart-{i}"], page["--bg"]) >= 4.5, $"--chart-{i}"));
        // Drawings on their own have the light colours.
        if (!dark) Assert.Equal(Enumerable.Range(0, 5).Select(i => page[$"--chart-{i}"]), Enumerable.Range(0, 5).Select(Kyojo.Charts.ChartColours.Series));
    }

    [Theory]
    [InlineData("yellow")]
    [InlineData("lime")]
    public void Hues_that_cannot_be_read_are_not_offered(string hue)
    {
        Assert.DoesNotContain(hue, Hues);
        Assert.Contains($"values: [{string.Join(", ", Hues)}]", File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "theme.yml")), StringComparison.Ordinal);
        var tokens = Declarations(File.ReadAllText(Path.Combine(Assets, "tokens.css")));
        Assert.True(Contrast(tokens[$"--color-primitive-{hue}-900"], tokens["--color-neutral-solid-gray-50"]) < 4.5 || Contrast(tokens["--color-neutral-white"], tokens[$"--color-primitive-{hue}-800"]) < 4.5);
    }

    [Fact]
    public void Style_sheets_name_no_colour_of_their_own()
    {
        var own = Directory.EnumerateFiles(Assets, "*.css").Where(f => Path.GetFileName(f) != "tokens.css")
            .SelectMany(file => OwnColour().Matches(File.ReadAllText(file)).Select(m => $"{Path.GetFileName(file)}: {m.Value}"));
        var primitives = Directory.EnumerateFiles(Assets, "*.css").Where(f => Path.GetFileName(f) is not ("tokens.css" or "colours.css" or "chart-colours.css") && !Path.GetFileName(f).StartsWith("hue-", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("--color-", StringComparison.Ordinal)).Select(Path.GetFileName);

        Assert.Empty(own);
        Assert.Empty(primitives);
    }

    private static Dictionary<string, string> Palette(string hue, bool dark)
    {
        var colours = File.ReadAllText(Path.Combine(Assets, "colours.css"));
        var darkAt = colours.IndexOf("@media screen and (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var moreAt = colours.IndexOf("@media (prefers-contrast: more)", StringComparison.Ordinal);
        Assert.True(darkAt > 0 && moreAt > darkAt);
        var all = Declarations(File.ReadAllText(Path.Combine(Assets, "tokens.css")));
        foreach (var (name, value) in Declarations(File.ReadAllText(Path.Combine(Assets, $"hue-{hue}.css")))) all[name] = value;
        foreach (var (name, value) in Declarations(colours[..darkAt])) all[name] = value;
        if (dark)
        {
            foreach (var (name, value) in Declarations(colours[darkAt..moreAt])) all[name] = value;
        }

        return all.ToDictionary(e => e.Key, e => Resolved(all, e.Value), StringComparer.Ordinal);
    }

    private static string Resolved(Dictionary<string, string> all, string value)
    {
        while (value.StartsWith("var(", StringComparison.Ordinal)) value = all[value[4..^1].Trim()];
        return value;
    }

    private static Dictionary<string, string> Declarations(string css) =>
        Declaration().Matches(css).GroupBy(m => m.Groups["name"].Value).ToDictionary(g => g.Key, g => g.Last().Groups["value"].Value.Trim(), StringComparer.Ordinal);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        Assert.Matches("^#[0-9a-f]{6}$", hex);
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }

    [GeneratedRegex(@"(?<name>--[\w-]+):\s*(?<value>[^;]+);", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(|:\s*(?:red|blue|green|black|white|gray|grey|yellow|orange)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnColour();
}
