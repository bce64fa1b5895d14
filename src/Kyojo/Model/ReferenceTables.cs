using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Kyojo.Model;

/// <summary>
/// The reference tables that ship with the engine (<c>src/Kyojo/Reference/Data</c>, sources and licences in SOURCE.md
/// beside them). Parsed once, on first use.
/// </summary>
public static class ReferenceTables
{
    private static readonly Lazy<ImmutableArray<Prefecture>> LazyPrefectures = new(() =>
        [.. Rows("prefectures.csv").Select(r => new Prefecture(r[0], r[1], r[2], r[3], r[4], r[6], r[7], r[8], r[9], r[10]))]);

    private static readonly Lazy<FrozenDictionary<string, Prefecture>> LazyByCode = new(() =>
        Prefectures.ToFrozenDictionary(p => p.Code, StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, Municipality>> LazyMunicipalities = new(ReadMunicipalities);

    private static readonly Lazy<FrozenDictionary<string, FormerMunicipality>> LazyAbolished = new(() =>
        Rows("municipality-codes-abolished.csv").ToFrozenDictionary(r => r[0], r => new FormerMunicipality(r[0], r[2], r[3], [.. r[4].Split(';')]), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, string>> LazyNpo = new(() =>
        Rows("npo-activities.csv").ToFrozenDictionary(r => r[0], r => r[3], StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, string>> LazyIndustries = new(() => Labels("jsic-major.csv"));

    private static readonly Lazy<FrozenDictionary<string, string>> LazyOccupations = new(() => Labels("jsco-major.csv"));

    /// <summary>The 47 prefectures in the order of their codes.</summary>
    public static ImmutableArray<Prefecture> Prefectures => LazyPrefectures.Value;

    /// <summary>Prefectures by two-digit code.</summary>
    public static FrozenDictionary<string, Prefecture> PrefectureByCode => LazyByCode.Value;

    /// <summary>The eight regions in the order of their prefectures.</summary>
    public static ImmutableArray<Region> Regions { get; } =
        [.. Prefectures.Select(p => new Region(p.RegionSlug, p.RegionName)).Distinct()];

    /// <summary>Municipalities and wards by six-digit code; 1,912 of them.</summary>
    public static FrozenDictionary<string, Municipality> Municipalities => LazyMunicipalities.Value;

    /// <summary>Municipalities and wards that are no more, by six-digit code.</summary>
    public static FrozenDictionary<string, FormerMunicipality> Abolished => LazyAbolished.Value;

    /// <summary>Short names of the 20 fields of the NPO Act by number.</summary>
    public static FrozenDictionary<string, string> NpoActivities => LazyNpo.Value;

    /// <summary>Industries (Japan Standard Industrial Classification, major groups) by letter A–T.</summary>
    public static FrozenDictionary<string, string> Industries => LazyIndustries.Value;

    /// <summary>Occupations (Japan Standard Occupational Classification, major groups) by letter A–L.</summary>
    public static FrozenDictionary<string, string> Occupations => LazyOccupations.Value;

    private static FrozenDictionary<string, Municipality> ReadMunicipalities()
    {
        var counties = Rows("municipality-county.csv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        return Rows("municipalities.csv").ToFrozenDictionary(
            r => r[0],
            r => new Municipality(r[0], r[1], r[3], r[4], r[5], r[6].Length == 0 ? null : r[6], counties.GetValueOrDefault(r[0])),
            StringComparer.Ordinal);
    }

    private static readonly Lazy<ImmutableArray<AccessibilityCriterion>> LazyCriteria = new(() =>
        [.. Rows("wcag20-aa.csv").Select(r => new AccessibilityCriterion(r[0], r[1], r[2], r[3]))]);

    /// <summary>The 38 success criteria of levels A and AA, in their order.</summary>
    public static ImmutableArray<AccessibilityCriterion> AccessibilityCriteria => LazyCriteria.Value;

    private static FrozenDictionary<string, string> Labels(string name) =>
        Rows(name).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    // Our own tables: no quotes, no commas in values (a test holds this).
    /// <summary>Rows of a table without its head: their cells.</summary>
    /// <param name="name">File name.</param>
    internal static IEnumerable<string[]> Lines(string name) => Rows(name);

    /// <summary>A file as text.</summary>
    /// <param name="name">File name.</param>
    internal static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reference/" + name)
            ?? throw new InvalidOperationException($"Reference table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        var lines = Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Skip(1).Select(line => line.TrimEnd('\r').Split(','));
    }
}
