using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>Diagnostics for programs: annotations of GitHub Actions, or JSON.</summary>
internal static class MachineReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One <c>::error file=…,line=…,col=…::</c> line each (GitHub Actions workflow commands).</summary>
    public static void GitHub(TextWriter output, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        foreach (var diagnostic in diagnostics)
        {
            var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var place = diagnostic.Span.Line > 0 ? $",line={diagnostic.Span.Line},col={diagnostic.Span.Column}" : "";
            var hint = diagnostic.HintIn(language) is { Length: > 0 } text ? " " + text : "";
            output.WriteLine($"::{command} file={Property(diagnostic.Span.File)}{place},title={diagnostic.Code.Id}::{Data(diagnostic.MessageIn(language) + hint)}");
        }
    }

    /// <summary>A list of objects: code, severity, file, line, column, length, message, hint, suggestions.</summary>
    public static void Json(TextWriter output, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code.Id);
                json.WriteString("severity", Words.Of(diagnostic.Severity).En);
                json.WriteString("file", diagnostic.Span.File);
                json.WriteNumber("line", diagnostic.Span.Line);
                json.WriteNumber("column", diagnostic.Span.Column);
                json.WriteNumber("length", diagnostic.Span.Length);
                json.WriteString("message", diagnostic.MessageIn(language));
                json.WriteString("hint", diagnostic.HintIn(language));
                json.WriteStartArray("suggestions");
                foreach (var suggestion in diagnostic.Suggestions) json.WriteStringValue(suggestion);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
