using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Pages;
using Kyojo.Syntax;

namespace Kyojo.Rendering.Templates;

/// <summary><c>json x</c>: the value as JSON with <c>&lt;</c> escaped; only inside a JSON-LD script. Objects have the names that templates know.</summary>
internal sealed class JsonHelper() : ValueHelper("json", 1, 1)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool PrintsTheSameEverywhere => true;

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => Text(state, arguments[0]);

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments) => state.Output.Write(Text(state, arguments[0]));

    private static string Text(RenderState state, object? value) =>
        (value is Html html ? state.Html(html) : Json(state, value)).Replace("<", "\\u003c", StringComparison.Ordinal);

    private static string Json(RenderState state, object? value)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options)) Write(state, json, value);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Write(RenderState state, Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case MarkdownLine line: json.WriteStringValue(line.Plain); break;
            case Html html: json.WriteStringValue(state.Html(html)); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case Enum or sbyte or byte or short or ushort or int or uint or long: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case ulong number: json.WriteNumberValue(number); break;
            case float number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case IFormattable other: json.WriteStringValue(other.ToString(other is DateOnly or DateTime or DateTimeOffset or TimeOnly ? "O" : null, CultureInfo.InvariantCulture)); break;
            case IDictionary pairs: WritePairs(state, json, pairs); break;
            case IEnumerable items: WriteItems(state, json, items); break;
            default: WriteNames(state, json, value); break;
        }
    }

    private static void WriteItems(RenderState state, Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (var item in items) Write(state, json, item);
        json.WriteEndArray();
    }

    private static void WritePairs(RenderState state, Utf8JsonWriter json, IDictionary pairs)
    {
        json.WriteStartObject();
        foreach (DictionaryEntry pair in pairs)
        {
            json.WritePropertyName(pair.Key.ToString()!);
            Write(state, json, pair.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(RenderState state, Utf8JsonWriter json, object value)
    {
        json.WriteStartObject();
        foreach (var (name, property) in ViewShape.NamesOf(value.GetType()))
        {
            json.WritePropertyName(name);
            Write(state, json, ViewGetter.Of(property).Get(value));
        }

        json.WriteEndObject();
    }
}
