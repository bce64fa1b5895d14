using System.Text.Json;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>A community as a thing of schema.org, by the class its type file names (import-export.md 10.6).</summary>
internal static class CommunityJsonLd
{
    public static void Write(Utf8JsonWriter json, SiteContext site, Community community)
    {
        var values = community.Values;
        json.WriteStartObject();
        json.WriteString("@type", community.Type.SchemaOrg);
        JsonLd.Id(json, site, Routes.Of(community));
        json.WriteString("name", community.Name);
        Alternates(json, values);
        Text(json, "legalName", values.Text(CommunityFields.LegalName));
        json.WriteString("description", community.Summary);
        if (values.Text(CommunityFields.CorporateNumber) is { } number)
        {
            json.WriteStartObject("identifier");
            json.WriteString("@type", "PropertyValue");
            json.WriteString("propertyID", "法人番号");
            json.WriteString("value", number);
            json.WriteEndObject();
        }

        Date(json, "foundingDate", community.Lifecycle, LifecycleFields.Founded);
        Date(json, "dissolutionDate", community.Lifecycle, LifecycleFields.Ended);
        Places(json, "about", community, origin: true);
        Places(json, "location", community, origin: false);
        if (!community.Tags.IsEmpty) json.WriteString("keywords", string.Join(",", community.Tags));
        // Nobody answers there any more.
        if (community.Status != "ended") SameAs(json, values);
        Host(json, community);
        json.WriteEndObject();
    }

    private static void Alternates(Utf8JsonWriter json, FieldValues values)
    {
        var name = values.Map(CommunityFields.Name);
        var all = name.Maps(NameFields.Aliases).Select(a => a.Text(NameFields.AliasName, "")).Prepend(name.Text(NameFields.En)).OfType<string>().ToArray();
        if (all.Length == 0) return;
        json.WriteStartArray("alternateName");
        foreach (var alternate in all) json.WriteStringValue(alternate);
        json.WriteEndArray();
    }

    // Inferred places are left out: machines take every statement at its word.
    private static void Places(Utf8JsonWriter json, string property, Community community, bool origin)
    {
        var places = community.Places.Where(p => p.IsOrigin == origin && !p.IsInferred && p.Name.Length > 0).ToArray();
        if (places.Length == 0) return;
        json.WriteStartArray(property);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("@type", place.PrefectureCode is null ? "Place" : "AdministrativeArea");
            json.WriteString("name", place.Name);
            if (place.PrefectureCode is { } code) json.WriteString("identifier", place.MunicipalityCode ?? ReferenceTables.PrefectureByCode[code].Iso);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void SameAs(Utf8JsonWriter json, FieldValues values)
    {
        var links = values.Maps(CommunityFields.Channels)
            .Where(c => c.Text(ChannelFields.Audience, "public") == "public" && c.Text(ChannelFields.Value, "").StartsWith("http", StringComparison.Ordinal))
            .Select(c => c.Text(ChannelFields.Value, "")).ToArray();
        if (links.Length == 0) return;
        json.WriteStartArray("sameAs");
        foreach (var link in links) json.WriteStringValue(link);
        json.WriteEndArray();
    }

    // Only an official group belongs to its host; volunteers merely mention it.
    private static void Host(Utf8JsonWriter json, Community community)
    {
        if (community.Standing != "official" || community.Values.Map(CommunityFields.Host).Text(HostFields.Name) is not { } host) return;
        json.WriteStartObject("parentOrganization");
        json.WriteString("@type", "Organization");
        json.WriteString("name", host);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string property, FieldValues lifecycle, Field field)
    {
        if (lifecycle.Edtf(field) is { IsAbout: false } date && !date.Text.Contains('/')) json.WriteString(property, date.Text);
    }

    private static void Text(Utf8JsonWriter json, string property, string? text)
    {
        if (text is not null) json.WriteString(property, text);
    }
}
