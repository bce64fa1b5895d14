using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// <c>data/datapackage.json</c>: a Data Package (frictionlessdata.io, valid as v1 and v2) that tells of every file with
/// its columns, size and hash (import-export.md 10.4).
/// </summary>
public sealed class DataPackage : IOutput
{
    // The lists of prefectures have the columns of the whole list: said once, it is a tenth of the size.
    private const string SharedSchema = "data/schemas/communities.tableschema.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentCharacter = ' ', IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Columns whose meaning schema.org has a name for.
    private static readonly FrozenDictionary<string, string> RdfTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["名称"] = "name", ["別名"] = "alternateName", ["法人名"] = "legalName", ["概要"] = "description", ["URL"] = "url", ["連絡先メールアドレス"] = "email", ["電話番号"] = "telephone",
        ["設立年月日"] = "foundingDate", ["終了年月日"] = "dissolutionDate", ["タグ"] = "keywords", ["ライセンス"] = "license", ["更新日"] = "dateModified",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "data package";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.DataDescription;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (!input.Site.Settings.OpenData.Enabled) return [];
        WrittenData[] files = [.. input.Site.Data];
        return
        [
            new OutputFile(RoutePath.File(SharedSchema), stream => WriteShared(stream, SharedOf(files)))
            {
                Data = new DataFile(new("団体の一覧の列の説明（Table Schema）", "Columns of the lists of groups (Table Schema)"), "JSON", "application/json") { Encoding = "utf-8" },
            },
            new OutputFile(RoutePath.File("data/datapackage.json"), stream => Write(stream, input.Site, files, SharedOf(files)))
            {
                Data = new DataFile(new("全ファイルの説明（Data Package）", "Description of all files (Data Package)"), "JSON", "application/json") { Encoding = "utf-8" },
            },
        ];
    }

    private static DataFile SharedOf(WrittenData[] files) => files.First(f => f.Route.Value == "data/communities.csv").Data;

    private static void WriteShared(Stream stream, DataFile data)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        Schema(json, data);
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void Write(Stream stream, SiteContext site, WrittenData[] files, DataFile shared)
    {
        var info = new DataSetInfo(site);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("profile", "data-package");
        json.WriteString("name", site.Settings.OpenData.Id);
        json.WriteString("title", site.Settings.OpenData.Title);
        json.WriteString("description", site.Settings.OpenData.Description);
        if (site.Settings.Url is { } url)
        {
            json.WriteString("id", url + Routes.Data.Encoded());
            json.WriteString("homepage", url + Routes.Data.Encoded());
        }

        if (info.Modified is { } modified)
        {
            json.WriteString("version", modified);
            json.WriteString("created", modified + "T00:00:00+09:00");
        }

        Licences(json, site, site.Settings.License);
        // Each entry has sources of its own, and they are a table.
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", "各団体の出典（sources.csv）");
        json.WriteString("path", "sources.csv");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", site.Settings.OperatorName);
        json.WriteString("role", "publisher");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("keywords");
        foreach (var keyword in info.Keywords) json.WriteStringValue(keyword);
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var file in files) Resource(json, site, file, shared);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void Resource(Utf8JsonWriter json, SiteContext site, WrittenData file, DataFile shared)
    {
        var path = DataSetInfo.Below(file.Route);
        var isTable = !file.Data.Columns.IsEmpty;
        json.WriteStartObject();
        json.WriteString("name", NameOf(path));
        json.WriteString("path", path);
        json.WriteString("title", file.Data.Title.Ja);
        json.WriteString("profile", isTable ? "tabular-data-resource" : "data-resource");
        if (isTable) json.WriteString("type", "table");
        json.WriteString("format", path[(path.LastIndexOf('.') + 1)..]);
        json.WriteString("mediatype", file.Data.MediaType);
        if (file.Data.Encoding is { } encoding) json.WriteString("encoding", encoding);
        json.WriteNumber("bytes", file.Length);
        json.WriteString("hash", "sha256:" + file.Hash);
        if (file.Data.Licence is { } licence) Licences(json, site, licence);
        if (file.Data.Source is { } source)
        {
            json.WriteStartArray("sources");
            json.WriteStartObject();
            json.WriteString("title", source);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (isTable) Table(json, file.Data, shared);
        json.WriteEndObject();
    }

    private static void Licences(Utf8JsonWriter json, SiteContext site, string id)
    {
        var (name, url) = site.Settings.LicenseOf(id);
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", id);
        if (url is not null) json.WriteString("path", url);
        json.WriteString("title", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Table(Utf8JsonWriter json, DataFile data, DataFile shared)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        if (data.Columns == shared.Columns)
        {
            json.WriteString("schema", SharedSchema["data/".Length..]);
            return;
        }

        json.WriteStartObject("schema");
        Schema(json, data);
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, DataFile data)
    {
        json.WriteStartArray("fields");
        foreach (var column in data.Columns) Field(json, column);
        json.WriteEndArray();
        if (data.Key is { } key) json.WriteString("primaryKey", key);
        if (data.BelongsToCommunities || data.Columns.Any(c => c.Header == "種別コード"))
        {
            json.WriteStartArray("foreignKeys");
            if (data.BelongsToCommunities) Reference(json, "ID", "communities");
            else Reference(json, "種別コード", "types");
            json.WriteEndArray();
        }

        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
    }

    private static void Field(Utf8JsonWriter json, FileColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Header);
        json.WriteString("type", column.Type);
        json.WriteString("title", column.Header);
        json.WriteString("description", column.Many ? column.Meaning.Ja + "（いくつかあるときは「;」で区切る）" : column.Meaning.Ja);
        if (RdfTypes.GetValueOrDefault(column.Header) is { } property) json.WriteString("rdfType", "https://schema.org/" + property);
        var hasEnum = !column.Many && !column.Values.IsEmpty;
        if (column.Required || column.Unique || hasEnum || column.Pattern is not null)
        {
            json.WriteStartObject("constraints");
            if (column.Required) json.WriteBoolean("required", true);
            if (column.Unique) json.WriteBoolean("unique", true);
            if (column.Pattern is { } pattern) json.WriteString("pattern", pattern);
            if (hasEnum)
            {
                json.WriteStartArray("enum");
                foreach (var value in column.Values) json.WriteStringValue(value);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string field, string resource)
    {
        json.WriteStartObject();
        json.WriteString("fields", field);
        json.WriteStartObject("reference");
        json.WriteString("resource", resource);
        json.WriteString("fields", "ID");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Letters that Data Package allows in names; the table itself goes without its extension.
    private static string NameOf(string path) => (path.EndsWith(".csv", StringComparison.Ordinal) ? path[..^4] : path).Replace('/', '.').ToLowerInvariant();
}
