using Kyojo.Model.Fields;

namespace Kyojo.Model;

/// <summary>A place of a record with its role.</summary>
public sealed class Place
{
    internal Place(FieldValues values)
    {
        Values = values;
        Role = values.Text(PlaceFields.Role, "");
        MunicipalityCode = values.Text(PlaceFields.Municipality);
        PrefectureCode = values.Text(PlaceFields.Prefecture)
            ?? (MunicipalityCode is { Length: 6 } code && ReferenceTables.Municipalities.ContainsKey(code) ? code[..2] : null);
    }

    /// <summary>The same place with its values packed.</summary>
    /// <param name="bound">The place as it was bound.</param>
    /// <param name="values">Its values, packed.</param>
    internal Place(Place bound, FieldValues values) => (Values, Role, MunicipalityCode, PrefectureCode) = (values, bound.Role, bound.MunicipalityCode, bound.PrefectureCode);

    internal FieldValues Values { get; }

    /// <summary>origin, base, activity or office.</summary>
    public string Role { get; }

    /// <summary>Two digits; null when the place is wider or abroad.</summary>
    public string? PrefectureCode { get; }

    /// <summary>Six digits; null when not said.</summary>
    public string? MunicipalityCode { get; }

    /// <summary>Two-letter country; null = Japan.</summary>
    public string? Country => Values.Text(PlaceFields.Country);

    /// <summary>Region slug; null when not said.</summary>
    public string? Region => Values.Text(PlaceFields.Region);

    /// <summary>Free name of the place, such as 首都圏.</summary>
    public string? Label => Values.Text(PlaceFields.Label);

    /// <summary>True when read out of the group's name.</summary>
    public bool IsInferred => Values.Text(PlaceFields.Certainty) == "inferred";

    /// <summary>True for home towns, false for places where the group is.</summary>
    public bool IsOrigin => Role == "origin";

    /// <summary>Name as read by people: 島根県松江市, 首都圏, 海外（US）.</summary>
    public string Name
    {
        get
        {
            if (MunicipalityCode is not null && ReferenceTables.Municipalities.TryGetValue(MunicipalityCode, out var municipality))
            {
                return ReferenceTables.PrefectureByCode[municipality.PrefectureCode].Name + municipality.Name;
            }

            if (PrefectureCode is not null && ReferenceTables.PrefectureByCode.TryGetValue(PrefectureCode, out var prefecture)) return prefecture.Name;
            if (Label is not null) return Label;
            if (Region is not null) return ReferenceTables.Regions.FirstOrDefault(r => r.Slug == Region)?.Name ?? Region;
            return Country is null ? "" : $"海外（{Country}）";
        }
    }
}
