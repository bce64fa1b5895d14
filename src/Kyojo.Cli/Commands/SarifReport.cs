using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>
/// Diagnostics as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS Standard, 27 March 2020), which
/// code hosts and editors show beside the lines.
/// </summary>
internal static class SarifReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one log with one run.</summary>
    /// <param name="output">Receives the JSON.</param>
    /// <param name="diagnostics">Findings, in their order.</param>
    /// <param name="language">Language of messages and help.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        var rules = diagnostics.Select(d => d.Code).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "Kyojo");
            json.WriteString("version", typeof(DiagnosticCode).Assembly.GetName().Version?.ToString(3));
            json.WriteString("language", language == Language.English ? "en" : "ja");
            json.WriteStartArray("rules");
            foreach (var code in rules) Rule(json, code, language);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            // 3.14.17: the unit of all columns below.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) Result(json, diagnostic, rules.FindIndex(c => c.Id == diagnostic.Code.Id), language);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Rule(Utf8JsonWriter json, DiagnosticCode code, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        Text(json, "shortDescription", HelpPage.WithoutBlanks(code.Message.In(language)));
        json.WriteStartObject("help");
        json.WriteString("text", string.Join('\n', HelpPage.Of(code, language).DefaultIfEmpty(HelpPage.WithoutBlanks(code.Hint.In(language)))));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Language language)
    {
        var hint = diagnostic.HintIn(language);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        Text(json, "message", hint.Length == 0 ? diagnostic.MessageIn(language) : $"{diagnostic.MessageIn(language)} {hint}");
        if (diagnostic.Span.File.Length > 0)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            File(json, diagnostic.Span.File);
            // A file as a whole: hosts ask for a line to show it at.
            if (diagnostic.Span.Line == 0) Region(json, "region", 1, 1, 0);
            else Region(json, "region", diagnostic.Span.Line, diagnostic.Span.Column, diagnostic.Span.Length);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (diagnostic.Fix is { } fix) Fix(json, fix, language);
        json.WriteEndObject();
    }

    private static void Fix(Utf8JsonWriter json, Fix fix, Language language)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        Text(json, "description", Words.FixDescription.In(language));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        File(json, fix.Edits[0].File);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            Region(json, "deletedRegion", edit.Line, edit.Column, edit.Old.Length);
            Text(json, "insertedContent", edit.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // 3.4.3: a URI reference, relative to the site folder.
    private static void File(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    // 3.30.8: the end column is the one after the last character.
    private static void Region(Utf8JsonWriter json, string name, int line, int column, int length)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endColumn", column + length);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
