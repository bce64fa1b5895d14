using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Outputs.OpenData;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary>
/// <c>data/communities.json</c>: the whole public model, in the order of the table of fields, absent = key missing
/// (import-export.md section 10). Written record by record, so its size does not show in memory.
/// </summary>
public sealed class CommunitiesJson : IOutput
{
    /// <summary>Address of the file.</summary>
    public static RoutePath Route { get; } = RoutePath.File("data/communities.json");

    // Records in one piece, and pieces held at once: about 4 MB in all.
    private const int ChunkSize = 32, MostAhead = 16;

    // Data is a file of its own, not part of HTML: only what JSON itself needs is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentCharacter = ' ', IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true,
    };

    /// <inheritdoc/>
    public string Name => "communities.json";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (!input.Site.Settings.OpenData.Enabled) yield break;
        yield return new OutputFile(Route, stream => Write(stream, input.Site))
        {
            Data = new DataFile(new("すべての団体（くわしい記録）", "All groups (full records)"), "JSON", "application/json")
            {
                Rows = PublishedRows.EntriesOf(input.Site).Length, Encoding = "utf-8", Group = DataGroup.Whole,
            },
        };
    }

    private static void Write(Stream stream, SiteContext site)
    {
        var published = PublishedRows.EntriesOf(site);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        if (Dates.Newest(published.Select(c => c.Updated)) is { } modified) json.WriteString("modified", modified);
        json.WriteString("license", site.Site.Licence.Url ?? site.Site.Licence.Name);
        json.WriteString("publisher", site.Settings.OperatorName);
        json.WriteStartArray("communities");
        json.Flush();
        stream.Write(buffer.WrittenSpan);
        var pieces = new ArrayBufferWriter<byte>?[MostAhead];
        for (var from = 0; from < published.Length; from += ChunkSize * MostAhead)
        {
            Chunks(stream, site, published.AsMemory(from, Math.Min(ChunkSize * MostAhead, published.Length - from)), pieces, isFirst: from == 0);
        }

        stream.Write(published.Length == 0 ? "]\n}\n"u8 : "\n  ]\n}\n"u8);
    }

    // Records are written side by side, piece by piece; the pieces go out in their order, and their room is used again.
    private static void Chunks(Stream stream, SiteContext site, ReadOnlyMemory<Community> communities, ArrayBufferWriter<byte>?[] pieces, bool isFirst)
    {
        var count = (communities.Length + ChunkSize - 1) / ChunkSize;
        Parallel.For(0, count, i =>
        {
            var piece = pieces[i] ??= new ArrayBufferWriter<byte>(1 << 18);
            piece.ResetWrittenCount();
            Piece(piece, site, communities.Span.Slice(i * ChunkSize, Math.Min(ChunkSize, communities.Length - (i * ChunkSize))), isFirst && i == 0);
        });
        foreach (var piece in pieces.AsSpan(0, count)) stream.Write(piece!.WrittenSpan);
    }

    private static void Piece(ArrayBufferWriter<byte> buffer, SiteContext site, ReadOnlySpan<Community> communities, bool isFirst)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        // The writer indents by what it has open, and sets a comma after what stands before.
        json.WriteStartObject();
        json.WriteStartArray("communities");
        if (!isFirst) json.WriteNullValue();
        json.Flush();
        buffer.ResetWrittenCount();
        foreach (var community in communities) Community(json, site, community);
        json.Flush();
    }

    private static void Community(Utf8JsonWriter json, SiteContext site, Community community)
    {
        json.WriteStartObject();
        foreach (var field in CommunityFields.Schema.Fields)
        {
            if (field.Shown.HasFlag(Shown.Json)) Member(json, field, community.Values, site);
        }

        if (!community.Own.Entries.IsEmpty)
        {
            json.WritePropertyName(community.Type.Id);
            Part(json, community.Own, site, all: true);
        }

        if (site.Canonical(Routes.Of(community)) is { } page) json.WriteString("page", page);
        json.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter json, Field field, FieldValues values, SiteContext site)
    {
        if (values.Find(field) is not { } value) return;
        if (field == CommunityFields.Channels && value is FieldValues[] channels)
        {
            // Only what is meant for everybody leaves the source, and no trace of the rest.
            channels = [.. channels.Where(c => c.Text(ChannelFields.Audience, "public") == "public")];
            if (channels.Length == 0) return;
            value = channels;
        }

        if (field == CommunityFields.Relations && value is FieldValues[] relations)
        {
            relations = [.. relations.Where(r => PublishedRows.IsToPublished(r, site))];
            if (relations.Length == 0) return;
            value = relations;
        }

        json.WritePropertyName(field.Key);
        Value(json, value, site);
    }

    private static void Part(Utf8JsonWriter json, FieldValues part, SiteContext site, bool all = false)
    {
        json.WriteStartObject();
        foreach (var field in part.Schema.Fields)
        {
            if (all || field.Shown.HasFlag(Shown.Json)) Member(json, field, part, site);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object value, SiteContext site)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case EdtfDate date:
                json.WriteStringValue(date.Text);
                break;
            case FieldValues part:
                Part(json, part, site);
                break;
            case FieldValues[] parts:
                json.WriteStartArray();
                foreach (var part in parts) Part(json, part, site);
                json.WriteEndArray();
                break;
            case PlacedList<string> texts:
                Texts(json, texts.Items);
                break;
            case string[] texts:
                Texts(json, texts);
                break;
            case PlacedList<KeyValuePair<string, object>> pairs:
                json.WriteStartObject();
                foreach (var (key, item) in pairs.Items)
                {
                    json.WritePropertyName(key);
                    Value(json, item, site);
                }

                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"No JSON for {value.GetType()}.");
        }
    }

    private static void Texts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
