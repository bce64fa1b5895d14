using System.Text.Json;
using Kyojo.Model.Columns;

namespace Kyojo.Pages;

/// <summary>The open data as a DataCatalog with its Dataset and the files of all entries (import-export.md 10.6).</summary>
internal static class DataJsonLd
{
    public static void Write(Utf8JsonWriter json, SiteContext site)
    {
        var settings = site.Settings.OpenData;
        json.WriteStartObject();
        json.WriteString("@type", "DataCatalog");
        JsonLd.Id(json, site, Routes.Data);
        json.WriteString("name", site.Settings.Title);
        if (settings.Enabled)
        {
            json.WriteStartObject("dataset");
            json.WriteString("@type", "Dataset");
            if (site.Canonical(Routes.Data) is { } page) json.WriteString("@id", $"{page}#{settings.Id}");
            json.WriteString("name", settings.Title);
            json.WriteString("description", settings.Description);
            Licence(json, site);
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", site.Settings.OperatorName);
            json.WriteEndObject();
            if (Dates.Newest(site.Catalog.Communities.Where(c => c.PublicationStatus == "published").Select(c => c.Updated)) is { } modified) json.WriteString("dateModified", modified);
            json.WriteString("inLanguage", "ja");
            json.WriteStartArray("variableMeasured");
            foreach (var column in StandardColumns.All) json.WriteStringValue(column.Header);
            json.WriteEndArray();
            Files(json, site);
            json.WriteEndObject();
        }

        Licence(json, site);
        json.WriteEndObject();
    }

    private static void Files(Utf8JsonWriter json, SiteContext site)
    {
        json.WriteStartArray("distribution");
        foreach (var file in site.Data.Where(d => d.Data.Group == DataGroup.Whole))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", file.Data.Title.Ja);
            json.WriteString("contentUrl", (site.Settings.Url ?? "/") + file.Route.Encoded());
            json.WriteString("encodingFormat", file.Data.MediaType);
            json.WriteString("contentSize", FileSize.Of(file.Length));
            json.WriteString("sha256", file.Hash.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Licence(Utf8JsonWriter json, SiteContext site)
    {
        if (site.Site.Licence.Url is { } licence) json.WriteString("license", licence);
    }
}
