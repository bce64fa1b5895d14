using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Reporting;

/// <summary>A report as text, Markdown or JSON.</summary>
internal static class ReportWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(ImmutableArray<ReportSection> sections)
    {
        var text = new StringBuilder();
        foreach (var (title, lines) in sections)
        {
            text.Append("■ ").Append(title).Append('\n');
            foreach (var line in lines) text.Append(line).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(ImmutableArray<ReportSection> sections)
    {
        var text = new StringBuilder();
        foreach (var (title, lines) in sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
            foreach (var line in lines) text.Append(line.StartsWith("  ", StringComparison.Ordinal) ? "  - " : "- ").Append(Escaped(line.Trim())).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One object: file, counts, columns, findings with their places, changes.</summary>
    public static string Json(ImportResult result, Language language)
    {
        var places = new CellPlaces(result);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", result.Name);
            json.WriteString("sheet", result.Table?.Sheet.Name);
            json.WriteString("encoding", result.File?.Encoding);
            json.WriteStartObject("counts");
            json.WriteNumber("rows", result.Rows.Length);
            json.WriteNumber("empty", result.EmptyRows);
            json.WriteNumber("notes", result.Table?.Notes.Length ?? 0);
            foreach (var outcome in Enum.GetValues<RowOutcome>()) json.WriteNumber(outcome.ToString().ToLowerInvariant(), result.RowsWith(outcome));
            json.WriteNumber("vanished", result.Vanished.Length);
            json.WriteEndObject();
            json.WriteStartArray("columns");
            foreach (var column in result.Columns)
            {
                json.WriteStartObject();
                json.WriteNumber("column", column.Column);
                json.WriteString("header", column.Header);
                json.WriteString("role", column.Role.ToString().ToLowerInvariant());
                json.WriteString("path", column.Target?.Route.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var diagnostic in result.Diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code.Id);
                json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
                json.WriteString("place", places.Of(diagnostic.Span));
                json.WriteNumber("row", diagnostic.Span.Line);
                json.WriteNumber("column", diagnostic.Span.Column);
                json.WriteString("message", diagnostic.MessageIn(language));
                json.WriteString("hint", diagnostic.HintIn(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("records");
            foreach (var row in result.Rows)
            {
                json.WriteStartObject();
                json.WriteNumber("row", row.Number);
                json.WriteString("id", row.Id);
                json.WriteString("outcome", row.Outcome.ToString().ToLowerInvariant());
                json.WriteStartArray("changes");
                foreach (var unit in row.Updates)
                {
                    json.WriteStartObject();
                    json.WriteString("path", unit.Unit.Path);
                    json.WriteString("before", unit.Ours);
                    json.WriteString("after", unit.Theirs);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    // Text of a table must not become markup, a mention or a link.
    private static string Escaped(string line)
    {
        var safe = new StringBuilder(line.Length);
        foreach (var c in line.ReplaceLineEndings(" "))
        {
            if (c is '<') safe.Append("&lt;");
            else if (c is '&') safe.Append("&amp;");
            else if (c is '@') safe.Append("@\u200B");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~') safe.Append('\\').Append(c);
            else safe.Append(c);
        }

        return safe.ToString();
    }
}
