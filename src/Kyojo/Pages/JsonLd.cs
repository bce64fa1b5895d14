using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>JSON-LD of a page: one graph with the page's things and its breadcrumb (import-export.md 10.6).</summary>
internal static class JsonLd
{
    // Escapes < > & ' as \u00xx, so the text is safe inside <script>; Japanese stays readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    // Of each page, or of each of many entries on a page.
    private static readonly JsonEncodedText Context = JsonEncodedText.Encode("@context"), Schema = JsonEncodedText.Encode("https://schema.org"), Graph = JsonEncodedText.Encode("@graph"), Type = JsonEncodedText.Encode("@type"),
        IdName = JsonEncodedText.Encode("@id"), Name = JsonEncodedText.Encode("name"), Url = JsonEncodedText.Encode("url"), Item = JsonEncodedText.Encode("item"), ListItem = JsonEncodedText.Encode("ListItem"),
        Position = JsonEncodedText.Encode("position"), BreadcrumbList = JsonEncodedText.Encode("BreadcrumbList"), ItemListElement = JsonEncodedText.Encode("itemListElement");

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    public static Html Of(SiteContext site, RoutePath route, ImmutableArray<Crumb> breadcrumb, Action<Utf8JsonWriter> things)
    {
        var target = buffer ??= new ArrayBufferWriter<byte>(8192);
        target.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(target, Options))
        {
            json.WriteStartObject();
            json.WriteString(Context, Schema);
            json.WriteStartArray(Graph);
            things(json);
            Breadcrumb(json, site, route, breadcrumb);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Html.Finished(Encoding.UTF8.GetString(target.WrittenSpan));
    }

    /// <summary>What a collection is about.</summary>
    /// <param name="Name">Name of the place in the language of the page.</param>
    /// <param name="Identifier">ISO 3166-2 of a prefecture (JP-32), code of a municipality (JIS X 0402 with check digit).</param>
    internal readonly record struct Area(string Name, string Identifier);

    /// <summary>A collection page with the entries of this page, positions going on over the pages of a list.</summary>
    public static void Collection(Utf8JsonWriter json, SiteContext site, string name, RoutePath route, int total, int first, ImmutableArray<Card> cards, Area? about = null)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CollectionPage");
        Id(json, site, route);
        json.WriteString("name", name);
        if (about is { } area)
        {
            json.WriteStartObject("about");
            json.WriteString("@type", "AdministrativeArea");
            json.WriteString("name", area.Name);
            json.WriteString("identifier", area.Identifier);
            json.WriteEndObject();
        }

        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "ItemList");
        json.WriteNumber("numberOfItems", total);
        json.WriteStartArray(ItemListElement);
        foreach (var card in cards)
        {
            json.WriteStartObject();
            json.WriteString(Type, ListItem);
            json.WriteNumber(Position, first++);
            json.WriteString(Name, card.Name.Plain);
            json.WriteString(Url, site.Settings.Url is null ? "/" + card.Href : site.Settings.Url + site.Planned.Localised(card.Href));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary><c>@id</c> and <c>url</c>, when the site has an address.</summary>
    public static void Id(Utf8JsonWriter json, SiteContext site, RoutePath route)
    {
        if (site.Canonical(route) is not { } url) return;
        json.WriteString(IdName, url);
        json.WriteString(Url, url);
    }

    /// <summary><c>about</c>: the groups that an article tells of; nothing when there is none.</summary>
    public static void About(Utf8JsonWriter json, SiteContext site, ImmutableArray<Community> communities)
    {
        if (communities.IsEmpty) return;
        json.WriteStartArray("about");
        foreach (var community in communities)
        {
            json.WriteStartObject();
            json.WriteString("@type", community.Type.SchemaOrg);
            json.WriteString("name", community.Name);
            if (site.Canonical(Routes.Of(community)) is { } id) json.WriteString("@id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Breadcrumb(Utf8JsonWriter json, SiteContext site, RoutePath route, ImmutableArray<Crumb> breadcrumb)
    {
        if (breadcrumb.IsEmpty || site.Settings.Url is not { } url) return;
        json.WriteStartObject();
        json.WriteString(Type, BreadcrumbList);
        json.WriteStartArray(ItemListElement);
        var position = 1;
        foreach (var crumb in breadcrumb)
        {
            json.WriteStartObject();
            json.WriteString(Type, ListItem);
            json.WriteNumber(Position, position++);
            json.WriteString(Name, crumb.Label ?? site.Words.Say(crumb.Key ?? "nav.home"));
            json.WriteString(Item, url + (crumb.Href is null ? route.Encoded() : crumb.Href));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
