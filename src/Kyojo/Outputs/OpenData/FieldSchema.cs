using System.Text.Json;
using Kyojo.Model;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// Fields as JSON Schema (draft 2020-12), for editors: which keys there are, what they mean, which values may stand.
/// It allows everything that the binder accepts; the finer rules (check digits, references) are the binder's alone.
/// </summary>
internal static class FieldSchema
{
    /// <summary>A mapping with the fields of a table and no others.</summary>
    /// <param name="json">Receives it, within an object that is open.</param>
    /// <param name="schema">The table.</param>
    /// <param name="own">Types whose own fields may stand below their id.</param>
    /// <param name="required">False where the caller writes which fields have to be there.</param>
    public static void Mapping(Utf8JsonWriter json, Schema schema, IEnumerable<CommunityType>? own = null, bool required = true)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in schema.Fields) Property(json, field);
        foreach (var type in own ?? [])
        {
            json.WriteStartObject(type.Id);
            json.WriteString("title", type.Label);
            Mapping(json, type.Own);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        if (required) Required(json, schema.Fields.Where(f => f.Required).Select(f => f.Key));
    }

    /// <summary>The keys that have to be there.</summary>
    public static void Required(Utf8JsonWriter json, IEnumerable<string> keys)
    {
        json.WriteStartArray("required");
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static void Property(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject(field.Key);
        json.WriteString("title", field.Label.Ja);
        json.WriteString("description", field.Choices.IsEmpty ? field.Label.En : $"{field.Label.En}: {string.Join("、", field.Choices.Select(c => $"{c.Value}={c.Label.Ja}"))}");
        if (field.Kind == FieldKind.Dictionary)
        {
            Dictionary(json, field);
        }
        else if (field.Many || field.Word is not null || field.ScalarKey is not null)
        {
            json.WriteStartArray("anyOf");
            Alternatives(json, field);
            json.WriteEndArray();
        }
        else
        {
            Single(json, field);
        }

        json.WriteEndObject();
    }

    // A list may be given as its only item, a part as its first value, places as the word unknown.
    private static void Alternatives(Utf8JsonWriter json, Field field)
    {
        if (field.Word is { } word)
        {
            json.WriteStartObject();
            json.WriteString("const", word);
            json.WriteEndObject();
        }

        foreach (var (inner, scalar) in Forms(field))
        {
            json.WriteStartObject();
            Single(json, inner, scalar);
            json.WriteEndObject();
        }

        if (!field.Many) return;
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteNumber("maxItems", Binding.Binder.MostItems);
        if (field.Required) json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        var forms = Forms(field).ToArray();
        if (forms.Length == 1)
        {
            Single(json, forms[0].Field, forms[0].Scalar);
        }
        else
        {
            json.WriteStartArray("anyOf");
            foreach (var (inner, scalar) in forms)
            {
                json.WriteStartObject();
                Single(json, inner, scalar);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<(Field Field, bool Scalar)> Forms(Field field)
    {
        yield return (field, false);
        if (field.ScalarKey is { } key) yield return (field.Item![key]!, true);
    }

    private static void Dictionary(Utf8JsonWriter json, Field field)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        if (field.Item is { } item)
        {
            Mapping(json, item);
        }
        else
        {
            Types(json, "string", "number", "boolean", "array");
            json.WriteStartObject("items");
            Types(json, "string", "number", "boolean");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Single(Utf8JsonWriter json, Field field, bool scalar = false)
    {
        if (field.Kind == FieldKind.Map && !scalar)
        {
            Mapping(json, field.Item!);
            return;
        }

        switch (field.Kind)
        {
            case FieldKind.Enum:
                Values(json, [.. field.Choices.Select(c => c.Value)]);
                break;
            case FieldKind.Bool:
                json.WriteString("type", "boolean");
                break;
            case FieldKind.Tri:
                json.WriteStartArray("enum");
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                json.WriteStringValue("unknown");
                json.WriteEndArray();
                break;
            case FieldKind.Id:
                Types(json, "string", "integer");
                json.WriteString("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
                json.WriteNumber("maxLength", 60);
                break;
            case FieldKind.Url:
                json.WriteString("type", "string");
                json.WriteString("pattern", "^https?://");
                break;
            case FieldKind.Region:
                Values(json, [.. ReferenceTables.Regions.Select(r => r.Slug)]);
                break;
            default:
                // Scalars are read as text, whatever YAML takes them for.
                Types(json, "string", "number", "boolean");
                if (field.Max > 0) json.WriteNumber("maxLength", field.Max);
                break;
        }
    }

    private static void Types(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private static void Values(Utf8JsonWriter json, ReadOnlySpan<string> values)
    {
        json.WriteStartArray("enum");
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
