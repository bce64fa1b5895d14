using System.Text.Json;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Tests.Outputs.OpenData;

/// <summary>The schemas for editors have exactly the keys that the binder has. That files of the sites pass them is tested with Ajv.</summary>
public sealed class JsonSchemasTests
{
    private static readonly CommunityType[] Types = [.. SiteReading.Read(new Kyojo.Sources.DiskFolder(Repository.Root)).Catalog!.Types];

    public static TheoryData<string> Kinds => ["community", "type", "case", "report", "site"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_of_the_binder_is_in_the_schema_and_no_other(string kind)
    {
        using var json = JsonDocument.Parse(DemoSite.Store.Page($"data/schemas/{kind}.schema.json"));
        var (schema, own) = TableOf(kind);

        var mapping = kind == "community" ? json.RootElement.GetProperty("$defs").GetProperty("record") : json.RootElement;
        var said = Said(mapping, "").Order(StringComparer.Ordinal);

        Assert.Equal(Known(schema, "").Concat(own).Order(StringComparer.Ordinal), said);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_has_to_be_there_is_what_the_binder_asks_for(string kind)
    {
        using var json = JsonDocument.Parse(DemoSite.Store.Page($"data/schemas/{kind}.schema.json"));

        var required = (kind == "community" ? json.RootElement.GetProperty("$defs").GetProperty("record").GetProperty("else") : json.RootElement).GetProperty("required");

        Assert.Equal(TableOf(kind).Schema.Fields.Where(f => f.Required).Select(f => f.Key), required.EnumerateArray().Select(k => k.GetString()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_says_which_standard_it_follows_and_where_it_is(string kind)
    {
        using var json = JsonDocument.Parse(DemoSite.Store.Page($"data/schemas/{kind}.schema.json"));

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", json.RootElement.GetProperty("$schema").GetString());
        Assert.Equal($"https://kyojo.example/data/schemas/{kind}.schema.json", json.RootElement.GetProperty("$id").GetString());
    }

    private static (Schema Schema, IEnumerable<string> Own) TableOf(string kind) => kind switch
    {
        "community" => (CommunityFields.Schema, Types.SelectMany(t => Known(t.Own, t.Id + ".").Prepend(t.Id))),
        "type" => (TypeFields.Schema, []),
        "case" => (CaseFields.Schema, []),
        "report" => (ReportFields.Schema, []),
        _ => (SiteFields.Schema, []),
    };

    private static IEnumerable<string> Known(Schema schema, string above) =>
        schema.Fields.SelectMany(f => (f.Item is null ? [] : Known(f.Item, $"{above}{f.Key}.")).Prepend(above + f.Key));

    // Keys of all mappings below one: as the only form, as one of several, as items of a list, below keys of the author's own.
    private static IEnumerable<string> Said(JsonElement schema, string above)
    {
        foreach (var property in schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default)
        {
            var path = above + property.Name;
            yield return path;
            foreach (var below in Forms(property.Value).SelectMany(form => Said(form, path + ".")).Distinct()) yield return below;
        }
    }

    private static IEnumerable<JsonElement> Forms(JsonElement schema)
    {
        yield return schema;
        foreach (var form in schema.TryGetProperty("anyOf", out var forms) ? forms.EnumerateArray() : default)
        {
            foreach (var inner in Forms(form)) yield return inner;
        }

        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var inner in Forms(items)) yield return inner;
        }

        if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object) yield return others;
    }
}
