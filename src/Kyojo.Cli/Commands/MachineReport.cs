using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>Diagnostics for programs: annotations of GitHub Actions, or JSON.</summary>
internal static class MachineReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// One <c>::error file=…,line=…,col=…,endColumn=…,title=…::</c> line each ("Workflow commands for GitHub Actions"; signs are
    /// escaped as the runner's <c>ActionCommand</c> reads them: % CR LF in the message, also : and , in properties).
    /// </summary>
    public static void GitHub(TextWriter output, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        foreach (var diagnostic in diagnostics)
        {
            var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var place = diagnostic.Span.Line > 0 ? $",line={diagnostic.Span.Line},col={diagnostic.Span.Column},endColumn={diagnostic.Span.Column + diagnostic.Span.Length}" : "";
            var hint = diagnostic.HintIn(language) is { Length: > 0 } text ? " " + text : "";
            var file = diagnostic.Span.File.Length > 0 ? $"file={Property(diagnostic.Span.File)}{place}," : "";
            output.WriteLine($"::{command} {file}title={diagnostic.Code.Id}::{Data(diagnostic.MessageIn(language) + hint)}");
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
