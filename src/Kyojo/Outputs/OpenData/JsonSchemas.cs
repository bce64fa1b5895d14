using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// <c>data/schemas/*.schema.json</c>: the files of a site in JSON Schema, made from the tables of fields, so that editors
/// complete and check them while they are written. That of communities knows the site's own types.
/// </summary>
public sealed class JsonSchemas : IOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentCharacter = ' ', IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // What a withdrawn entry still has to have (privacy rule P5).
    private static readonly string[] NeededWhenWithdrawn = ["id", "type", "publication"];

    /// <inheritdoc/>
    public string Name => "schemas";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (!input.Site.Settings.OpenData.Enabled) return [];
        var types = input.Site.Catalog.Types;
        return
        [
            File(input.Site, "community", new("団体の記録の書式", "Form of the records of groups"), json => Communities(json, types)),
            File(input.Site, "type", new("種別の書式", "Form of types"), json => FieldSchema.Mapping(json, TypeFields.Schema)),
            File(input.Site, "case", new("事例の見出し情報の書式", "Form of the front matter of cases"), json => FieldSchema.Mapping(json, CaseFields.Schema)),
            File(input.Site, "report", new("調査・報告の見出し情報の書式", "Form of the front matter of reports"), json => FieldSchema.Mapping(json, ReportFields.Schema)),
            File(input.Site, "site", new("site.yml の書式", "Form of site.yml"), json => FieldSchema.Mapping(json, SiteFields.Schema)),
        ];
    }

    private static OutputFile File(SiteContext site, string kind, Bilingual title, Action<Utf8JsonWriter> body)
    {
        var route = RoutePath.File($"data/schemas/{kind}.schema.json");
        return new OutputFile(route, stream =>
        {
            using var json = new Utf8JsonWriter(stream, Options);
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            if (site.Settings.Url is { } url) json.WriteString("$id", url + route.Encoded());
            json.WriteString("title", $"{title.Ja} / {title.En}");
            body(json);
            json.WriteEndObject();
            json.Flush();
            stream.Write("\n"u8);
        })
        {
            Data = new DataFile(title, "JSON Schema", "application/schema+json") { Encoding = "utf-8" },
            MadeOf = [],
        };
    }

    // A file is one record, or a list of them.
    private static void Communities(Utf8JsonWriter json, ImmutableArray<CommunityType> types)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/$defs/record");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("$ref", "#/$defs/record");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("$defs");
        json.WriteStartObject("record");
        FieldSchema.Mapping(json, CommunityFields.Schema, types, required: false);
        Needed(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Needed(Utf8JsonWriter json)
    {
        json.WriteStartObject("if");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("publication");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("status");
        json.WriteString("const", "withdrawn");
        json.WriteEndObject();
        json.WriteEndObject();
        FieldSchema.Required(json, ["status"]);
        json.WriteEndObject();
        json.WriteEndObject();
        FieldSchema.Required(json, ["publication"]);
        json.WriteEndObject();
        json.WriteStartObject("then");
        FieldSchema.Required(json, NeededWhenWithdrawn);
        json.WriteEndObject();
        json.WriteStartObject("else");
        FieldSchema.Required(json, CommunityFields.Schema.Fields.Where(f => f.Required).Select(f => f.Key));
        json.WriteEndObject();
    }
}
