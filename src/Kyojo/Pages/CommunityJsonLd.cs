using System.Text.Json;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

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
        CommunityReach.Write(json, community);
        KnowsAbout(json, values.Map(CommunityFields.Topics));
        if (!community.Tags.IsEmpty) json.WriteString("keywords", string.Join(",", community.Tags.AsSpan()));
        // Nobody answers there any more.
        if (community.Status != "ended")
        {
            SameAs(json, values);
            Contact(json, values);
        }

        Images(json, site, community);
        Host(json, community);
        json.WriteEndObject();
    }

    private static void Alternates(Utf8JsonWriter json, FieldValues values)
    {
        var name = values.Map(CommunityFields.Name);
        var aliases = name.Maps(NameFields.Aliases);
        var english = name.Text(NameFields.En);
        if (english is null && aliases.IsEmpty) return;
        json.WriteStartArray("alternateName");
        if (english is not null) json.WriteStringValue(english);
        foreach (var alias in aliases) json.WriteStringValue(alias.Text(NameFields.AliasName, ""));
        json.WriteEndArray();
    }

    // Inferred places are left out: machines take every statement at its word.
    private static void Places(Utf8JsonWriter json, string property, Community community, bool origin)
    {
        var isOpen = false;
        foreach (var place in community.Places)
        {
            if (place.IsOrigin != origin || place.IsInferred || place.Name.Length == 0) continue;
            if (!isOpen) json.WriteStartArray(property);
            isOpen = true;
            json.WriteStartObject();
            json.WriteString("@type", place.PrefectureCode is null ? "Place" : "AdministrativeArea");
            json.WriteString("name", place.Name);
            if (place.PrefectureCode is { } code) json.WriteString("identifier", place.MunicipalityCode ?? ReferenceTables.PrefectureByCode[code].Iso);
            json.WriteEndObject();
        }

        if (isOpen) json.WriteEndArray();
    }

    private static void KnowsAbout(Utf8JsonWriter json, FieldValues topics)
    {
        var isOpen = false;
        foreach (var field in (ReadOnlySpan<Field>)[TopicFields.Occupations, TopicFields.Industries, TopicFields.NpoActivities])
        {
            foreach (var code in topics.Texts(field))
            {
                if (!isOpen) json.WriteStartArray("knowsAbout");
                isOpen = true;
                json.WriteStringValue(FieldText.Label(field, code));
            }
        }

        if (isOpen) json.WriteEndArray();
    }

    // The office that answers, and the public channel it names (counted from 1).
    private static void Contact(Utf8JsonWriter json, FieldValues values)
    {
        var contact = values.Map(CommunityFields.ContactPoint);
        if (contact.Text(ContactFields.Role) is not { } role) return;
        json.WriteStartObject("contactPoint");
        json.WriteString("@type", "ContactPoint");
        json.WriteString("contactType", role);
        var channels = values.Maps(CommunityFields.Channels);
        if (contact.Int(ContactFields.Channel) is { } number && number >= 1 && number <= channels.Length && channels[number - 1] is var channel && channel.Text(ChannelFields.Audience, "public") == "public")
        {
            var value = channel.Text(ChannelFields.Value, "");
            var kind = channel.Text(ChannelFields.Kind, "other");
            if (WebAddress.IsWeb(value)) json.WriteString("url", WebAddress.Href(value));
            else if (kind == "email") json.WriteString("email", value);
            else if (kind == "phone" && PhoneNumber.TryParse(value, out var phone)) json.WriteString("telephone", phone.International);
        }

        json.WriteEndObject();
    }

    private static void Images(Utf8JsonWriter json, SiteContext site, Community community)
    {
        if (site.Settings.Url is not { } url || !community.Values.Has(CommunityFields.Images)) return;
        var addresses = community.Values.Maps(CommunityFields.Images).Select(image => site.Picture(community.File, image.Text(ImageFields.Src, ""))).OfType<string>().ToArray();
        if (addresses.Length == 0) return;
        json.WriteStartArray("image");
        foreach (var address in addresses) json.WriteStringValue(url + RoutePath.File(address).Encoded());
        json.WriteEndArray();
    }

    private static void SameAs(Utf8JsonWriter json, FieldValues values)
    {
        var isOpen = false;
        foreach (var channel in values.Maps(CommunityFields.Channels))
        {
            var value = channel.Text(ChannelFields.Value, "");
            if (channel.Text(ChannelFields.Audience, "public") != "public" || !WebAddress.IsWeb(value)) continue;
            if (!isOpen) json.WriteStartArray("sameAs");
            isOpen = true;
            json.WriteStringValue(WebAddress.Href(value));
        }

        if (isOpen) json.WriteEndArray();
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
