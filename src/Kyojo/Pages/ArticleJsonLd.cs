using System.Collections.Immutable;
using System.Text.Json;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A case as a schema.org Article.</summary>
internal static class ArticleJsonLd
{
    public static void Write(Utf8JsonWriter json, SiteContext site, RoutePath route, string title, string description, DateOnly published, string? licence, ImmutableArray<Community> about, ImmutableArray<SourceView> basedOn = default)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        JsonLd.Id(json, site, route);
        json.WriteString("headline", title);
        if (description.Length > 0) json.WriteString("description", description);
        if (Dates.Iso(published) is { } day) json.WriteString("datePublished", day);
        json.WriteString("inLanguage", "ja");
        if (licence is not null) json.WriteString("license", licence);
        JsonLd.About(json, site, about);

        if (!basedOn.IsDefaultOrEmpty)
        {
            json.WriteStartArray("isBasedOn");
            foreach (var source in basedOn)
            {
                json.WriteStartObject();
                json.WriteString("@type", "CreativeWork");
                json.WriteString("name", source.Text);
                if (source.Href is { } address) json.WriteString("url", address);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
