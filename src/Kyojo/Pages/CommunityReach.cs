using System.Text.Json;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary><c>areaServed</c>: where a community is active, as far as its record says so and nothing is guessed.</summary>
internal static class CommunityReach
{
    public static void Write(Utf8JsonWriter json, Community community)
    {
        if (community.Reach == "nationwide")
        {
            json.WriteStartObject("areaServed");
            json.WriteString("@type", "Country");
            json.WriteString("name", "日本");
            json.WriteString("identifier", "JP");
            json.WriteEndObject();
            return;
        }

        var areas = community.Places.Where(p => !p.IsOrigin && !p.IsInferred).Select(p => Area(p, community.Reach)).OfType<(string Name, string? Code)>().Distinct().ToArray();
        if (areas.Length == 0) return;
        json.WriteStartArray("areaServed");
        foreach (var (name, code) in areas)
        {
            json.WriteStartObject();
            json.WriteString("@type", "AdministrativeArea");
            json.WriteString("name", name);
            if (code is not null) json.WriteString("identifier", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static (string Name, string? Code)? Area(Place place, string reach)
    {
        if (place.PrefectureCode is not { } code) return null;
        var prefecture = ReferenceTables.PrefectureByCode[code];
        return reach switch
        {
            "neighbourhood" or "municipality" when place.MunicipalityCode is { } municipality => (place.Name, municipality),
            "prefecture" => (prefecture.Name, prefecture.Iso),
            "region" => (prefecture.RegionName + "地方", null),
            _ => null,
        };
    }
}
