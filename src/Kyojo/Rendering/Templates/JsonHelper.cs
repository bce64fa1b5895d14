using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Pages;
using Kyojo.Syntax;

namespace Kyojo.Rendering.Templates;

/// <summary><c>json x</c>: the value as JSON with <c>&lt;</c> escaped; only inside a JSON-LD script.</summary>
internal sealed class JsonHelper() : ValueHelper("json", 1, 1)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool PrintsTheSameEverywhere => true;

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => Text(state, arguments[0]);

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments) => state.Output.Write(Text(state, arguments[0]));

    private static string Text(RenderState state, object? value) =>
        (value is MarkdownLine line ? JsonSerializer.Serialize(line.Plain, Options) : value is Html html ? state.Html(html) : JsonSerializer.Serialize(value, Options))
            .Replace("<", "\\u003c", StringComparison.Ordinal);
}
