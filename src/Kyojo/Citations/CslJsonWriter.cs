using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kyojo.Text;

namespace Kyojo.Citations;

/// <summary>Publications as CSL-JSON: what its reader reads is written back as it was.</summary>
public static class CslJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a list with one item for each publication, in UTF-8.</summary>
    /// <param name="items">The publications.</param>
    public static byte[] Write(params ReadOnlySpan<Publication> items)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var item in items) Write(json, item);
            json.WriteEndArray();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, Publication item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Key);
        json.WriteString("type", TypeOf(item.Kind));
        json.WriteString("title", item.Title);
        Names("author", item.Authors);
        Names("editor", item.Editors);
        Names("translator", item.Translators);
        Date("issued", item.Issued);
        Date("accessed", item.Accessed);
        Text("container-title", item.Container);
        Text("publisher", item.Publisher);
        Text("publisher-place", item.Place);
        Text("collection-title", item.Collection);
        Text("number", item.Number);
        Text("edition", item.Edition);
        Text("volume", item.Volume);
        Text("issue", item.Issue);
        Text("page", item.Page);
        Text("DOI", item.Doi);
        Text("URL", item.Url);
        Text("ISBN", item.Isbn);
        Text("language", item.Language);
        Text("note", item.Note);
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is { Length: > 0 }) json.WriteString(name, value);
        }

        void Names(string name, ImmutableArray<CitedName> names)
        {
            if (names.IsEmpty) return;
            json.WriteStartArray(name);
            foreach (var one in names)
            {
                json.WriteStartObject();
                if (one.Family is null) json.WriteString("literal", one.Literal);
                else json.WriteString("family", one.Family);
                if (one.Given is not null) json.WriteString("given", one.Given);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        void Date(string name, EdtfDate? date)
        {
            if (date is null) return;
            json.WriteStartObject(name);
            json.WriteStartArray("date-parts");
            foreach (var part in date.Text.Split('/'))
            {
                json.WriteStartArray();
                foreach (var number in part.TrimEnd('~').Split('-')) json.WriteNumberValue(int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            if (date.IsAbout) json.WriteBoolean("circa", true);
            json.WriteEndObject();
        }
    }

    private static string TypeOf(PublicationKind kind) => kind switch
    {
        PublicationKind.JournalArticle => "article-journal",
        PublicationKind.MagazineArticle => "article-magazine",
        PublicationKind.NewspaperArticle => "article-newspaper",
        PublicationKind.Book => "book",
        PublicationKind.Chapter => "chapter",
        PublicationKind.Webpage => "webpage",
        PublicationKind.Dataset => "dataset",
        _ => "report",
    };
}
