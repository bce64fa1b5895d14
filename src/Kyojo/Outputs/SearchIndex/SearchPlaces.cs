using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>The words people use for the places of a community, each a whole value: 長崎県 and 長崎, 松江市, 島根県松江市. 松江 is found as a beginning.</summary>
internal static class SearchPlaces
{
    /// <summary>Names and readings, each once, in no order that matters.</summary>
    public static (ImmutableArray<string> Names, ImmutableArray<string> Readings) Of(Community community)
    {
        if (community.Places.IsEmpty) return ([], []);
        var (names, readings) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var place in community.Places)
        {
            if (place.Label is { } label) names.Add(label);
            var region = place.Region;
            if (place.PrefectureCode is { } code && ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture))
            {
                Add(names, prefecture.Name, prefecture.ShortName);
                Add(readings, prefecture.Yomi, Short(prefecture));
                region = prefecture.RegionSlug;
                if (place.MunicipalityCode is { } number && ReferenceTables.Municipalities.TryGetValue(number, out var municipality)) Municipality(municipality, prefecture, names, readings);
            }

            if (region is not null && ReferenceTables.Regions.FirstOrDefault(r => r.Slug == region) is { } known) Add(names, known.Name, known.Name + "地方");
        }

        return ([.. names], [.. readings]);
    }

    private static void Municipality(Municipality municipality, Prefecture prefecture, HashSet<string> names, HashSet<string> readings)
    {
        var parent = municipality.ParentCode is { } code ? ReferenceTables.Municipalities.GetValueOrDefault(code) : null;
        if (parent is not null) Municipality(parent, prefecture, names, readings);
        var own = parent is null ? municipality.Name : municipality.Name[parent.Name.Length..];
        var reading = parent is not null && municipality.Yomi.StartsWith(parent.Yomi, StringComparison.Ordinal) ? municipality.Yomi[parent.Yomi.Length..] : municipality.Yomi;
        Add(names, own, municipality.Name, prefecture.Name + municipality.Name);
        Add(readings, reading, municipality.Yomi);
        if (municipality.County is { } county) names.Add(county);
    }

    private static void Add(HashSet<string> set, params ReadOnlySpan<string> words)
    {
        foreach (var word in words) set.Add(word);
    }

    // しまねけん without けん. 北海道 has no shorter name.
    private static string Short(Prefecture prefecture) => prefecture.Yomi[..^(prefecture.Name.Length == prefecture.ShortName.Length ? 0 : prefecture.Name[^1] == '県' ? 2 : 1)];
}
