using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>What must hold between the parts of a place, and between places and type (KYO2024, 2025, 2045, 2058, 2059, 3041).</summary>
internal static class PlaceRules
{
    public static void Check(Community community, SourceSpan span, DiagnosticBag found)
    {
        foreach (var place in community.Places)
        {
            One(place, community.File, found);
        }

        var required = community.Type.RequiredPlaces;
        if (required.IsEmpty || community.Values.Text(CommunityFields.Places) == "unknown") return;
        // A role that was refused has had its message already.
        if (community.Values.HasRefused && !community.Values.Has(CommunityFields.Places)) return;
        if (!community.Places.Any(p => required.Contains(p.Role) || p.Role.Length == 0))
        {
            found.Add(Codes.PlaceRequired, span, ("roles", Bilingual.List(required)));
        }
    }

    private static void One(Place place, string file, DiagnosticBag found)
    {
        var values = place.Values;
        var located = place.PrefectureCode is not null || place.Region is not null || place.Label is not null || place.Country is not (null or "JP");
        // A municipality or prefecture that was refused has had its message already.
        if (!located && !values.HasRefused && !values.Has(PlaceFields.Municipality)) found.Add(Codes.EmptyPlace, values.Span(file));
        if (place.MunicipalityCode is { } code && values.Text(PlaceFields.Prefecture) is { } prefecture && code[..2] != prefecture)
        {
            var name = ReferenceTables.Municipalities.TryGetValue(code, out var m) ? m.Name : code;
            found.Add(Codes.MunicipalityElsewhere, values.SpanOf(PlaceFields.Municipality, file), ("municipality", name), ("prefecture", ReferenceTables.PrefectureByCode[prefecture].Name));
        }

        Address(place, file, found);
        var geo = values.Map(PlaceFields.Geo);
        if (geo.Find(PlaceFields.Lat) is double and (< 20 or > 46) || geo.Find(PlaceFields.Lon) is double and (< 122 or > 154))
        {
            found.Add(Codes.OutsideJapan, values.SpanOf(PlaceFields.Geo, file));
        }
    }

    private static void Address(Place place, string file, DiagnosticBag found)
    {
        var address = place.Values.Map(PlaceFields.Address);
        if (address.Text(PlaceFields.AddressLine) is not { } line || place.PrefectureCode is not { } code) return;
        foreach (var prefecture in ReferenceTables.Prefectures)
        {
            if (prefecture.Code == code || !line.StartsWith(prefecture.Name, StringComparison.Ordinal)) continue;
            found.Add(Codes.OtherPrefecture, address.SpanOf(PlaceFields.AddressLine, file), ("name", prefecture.Name), ("code", code));
            return;
        }

        if (place.MunicipalityCode is null || !ReferenceTables.Municipalities.TryGetValue(place.MunicipalityCode, out var municipality)) return;
        if (PlaceNames.Contains(line, municipality.Name)) return;
        found.Add(Codes.AddressWithoutMunicipality, address.SpanOf(PlaceFields.AddressLine, file), ("name", municipality.Name), ("code", municipality.Code));
    }
}
