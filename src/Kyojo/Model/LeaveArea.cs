namespace Kyojo.Model;

/// <summary>A prefecture or municipality whose people are handed sheets.</summary>
/// <param name="Code">Two digits of a prefecture or six of a municipality; also in short addresses.</param>
/// <param name="Prefecture">The prefecture, or the one the municipality is in.</param>
/// <param name="Municipality">The municipality; null for a prefecture.</param>
/// <param name="IsListed">True when site.yml names it in <c>leave.areas</c>.</param>
internal sealed record LeaveArea(string Code, Prefecture Prefecture, Municipality? Municipality, bool IsListed)
{
    /// <summary>Name in addresses: slug of the prefecture, code of the municipality. The two cannot collide.</summary>
    public string Slug => Municipality?.Code ?? Prefecture.Slug;

    /// <summary>島根県, 松江市.</summary>
    public string Name => Municipality?.Name ?? Prefecture.Name;

    /// <summary>The area of a code; null when there is none.</summary>
    /// <param name="code">Two or six digits.</param>
    /// <param name="isListed">True when site.yml names it in <c>leave.areas</c>.</param>
    public static LeaveArea? Of(string code, bool isListed = false)
    {
        if (ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture)) return new LeaveArea(code, prefecture, null, isListed);
        return ReferenceTables.Municipalities.TryGetValue(code, out var municipality)
            ? new LeaveArea(code, ReferenceTables.PrefectureByCode[municipality.PrefectureCode], municipality, isListed) : null;
    }

    /// <summary>True for a place in the municipality, or in a ward of it.</summary>
    /// <param name="place">The place.</param>
    public bool IsOwn(Place place) =>
        Municipality is not null && place.MunicipalityCode is { } code
        && (code == Code || ReferenceTables.Municipalities.TryGetValue(code, out var other) && other.ParentCode == Code);

    /// <summary>True for a place in the area: for a prefecture anywhere in it; for a municipality in it, or its prefecture as a whole.</summary>
    /// <param name="place">The place.</param>
    public bool Holds(Place place) =>
        place.PrefectureCode == Prefecture.Code && (Municipality is null || place.MunicipalityCode is null || IsOwn(place));
}
