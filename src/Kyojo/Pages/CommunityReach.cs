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

        var said = new List<(string, string?)>();
        foreach (var place in community.Places)
        {
            if (place.IsOrigin || place.IsInferred || Area(place, community.Reach) is not { } area || said.Contains(area)) continue;
            if (said.Count == 0) json.WriteStartArray("areaServed");
            said.Add(area);
            var (name, code) = area;
            json.WriteStartObject();
            json.WriteString("@type", "AdministrativeArea");
            json.WriteString("name", name);
            if (code is not null) json.WriteString("identifier", code);
            json.WriteEndObject();
        }

        if (said.Count > 0) json.WriteEndArray();
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
