using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kyojo.Publishing;

namespace Kyojo.Tests.Outputs.OpenData;

/// <summary>What machines are told of the files, held against the files.</summary>
public sealed class DataDescriptionTests
{
    private static readonly MemoryStore Store = DemoSite.Store;

    private static readonly string[] Described = [.. Store.Paths.Where(p => p.StartsWith("data/", StringComparison.Ordinal) && p is not ("data/index.html" or "data/sha256sums.txt") && !p.EndsWith("/index.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_checksums_name_every_file_with_its_hash()
    {
        var lines = Store.Page("data/sha256sums.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Described.Select(p => $"{Convert.ToHexStringLower(SHA256.HashData(Store.Bytes(p)))}  {p[5..]}"), lines);
    }

    [Fact]
    public void The_package_names_every_file_with_size_and_hash()
    {
        using var package = Json("data/datapackage.json");
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToArray();

        Assert.Equal(Described.Where(p => p is not ("data/datapackage.json" or "data/catalog.jsonld" or "data/schemas/communities.tableschema.json")).Select(p => p[5..]), resources.Select(r => Text(r, "path")).Order(StringComparer.Ordinal));
        Assert.All(resources, r =>
        {
            var bytes = Store.Bytes("data/" + Text(r, "path"));
            Assert.Matches("^[a-z0-9._-]+$", Text(r, "name"));
            Assert.Equal(bytes.Length, r.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), Text(r, "hash"));
        });
        Assert.Equal(resources.Length, resources.Select(r => Text(r, "name")).Distinct().Count());
        Assert.All(package.RootElement.GetProperty("sources").EnumerateArray(), s => Assert.Contains(Text(s, "path"), resources.Select(r => Text(r, "path"))));
    }

    [Fact]
    public void The_rows_of_every_table_are_as_its_schema_says()
    {
        using var package = Json("data/datapackage.json");
        var tables = package.RootElement.GetProperty("resources").EnumerateArray().Where(r => r.TryGetProperty("schema", out _)).ToArray();
        var ids = Csv.Rows(Store.Bytes("data/communities.csv")).Select(r => r["ID"]).ToHashSet();
        var types = Csv.Rows(Store.Bytes("data/types.csv")).Select(r => r["ID"]).ToHashSet();
        var seen = 0;

        foreach (var table in tables)
        {
            using var shared = table.GetProperty("schema").ValueKind == JsonValueKind.String ? Json("data/" + Text(table, "schema")) : null;
            var schema = shared?.RootElement ?? table.GetProperty("schema");
            var fields = schema.GetProperty("fields").EnumerateArray().ToArray();
            var bytes = Store.Bytes("data/" + Text(table, "path"));
            Assert.Equal(fields.Select(f => Text(f, "name")), Csv.Read(System.Text.Encoding.UTF8.GetString(bytes)[1..])[0]);
            var rows = Csv.Rows(bytes);
            foreach (var field in fields) seen += Hold(field, [.. rows.Select(r => r[Text(field, "name")])]);
            if (!schema.TryGetProperty("foreignKeys", out var keys)) continue;
            var key = keys[0];
            var known = Text(key.GetProperty("reference"), "resource") == "types" ? types : ids;
            Assert.All(rows, r => Assert.Contains(r[Text(key, "fields")], known));
        }

        Assert.InRange(tables.Length, 10, 100);
        Assert.InRange(seen, 1000, int.MaxValue);
    }

    [Fact]
    public void The_catalogue_leads_to_files_that_exist()
    {
        using var catalogue = Json("data/catalog.jsonld");
        var set = catalogue.RootElement.GetProperty("dcat:dataset")[0];

        Assert.Equal("dcat:Catalog", Text(catalogue.RootElement, "@type"));
        Assert.All(new[] { "dct:title", "dct:description", "dct:publisher", "dct:license", "dct:issued", "dct:modified", "dcat:keyword", "dcat:theme", "dct:spatial", "dct:accrualPeriodicity", "dcat:distribution" }, p => Assert.True(set.TryGetProperty(p, out _), p));
        // The tables of each report are a set of their own.
        var files = catalogue.RootElement.GetProperty("dcat:dataset").EnumerateArray().SelectMany(s => s.GetProperty("dcat:distribution").EnumerateArray()).ToArray();
        Assert.All(files, f =>
        {
            var address = f.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!;
            Assert.StartsWith("https://kyojo.example/data/", address, StringComparison.Ordinal);
            var bytes = Store.Bytes(Uri.UnescapeDataString(address["https://kyojo.example/".Length..]));
            Assert.Equal(bytes.Length, int.Parse(f.GetProperty("dcat:byteSize").GetProperty("@value").GetString()!, CultureInfo.InvariantCulture));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), f.GetProperty("spdx:checksum").GetProperty("spdx:checksumValue").GetProperty("@value").GetString());
        });
        Assert.Equal(Described.Length - 1, files.Length);
        Assert.Equal(catalogue.RootElement.GetProperty("@context").EnumerateObject().Select(p => p.Name).Order(), Prefixes(catalogue.RootElement).Except(["@"]).Order());
    }

    [Fact]
    public void Counts_agree_wherever_they_are_said()
    {
        using var json = Json("data/communities.json");
        var all = json.RootElement.GetProperty("communities").GetArrayLength();

        Assert.Equal(all, Csv.Rows(Store.Bytes("data/communities.csv")).Count);
        Assert.Equal(all, Csv.Rows(Store.Bytes("data/types.csv")).Sum(t => int.Parse(t["団体数"], CultureInfo.InvariantCulture)));
        Assert.All(Csv.Rows(Store.Bytes("data/types.csv")), t => Assert.Equal(int.Parse(t["団体数"], CultureInfo.InvariantCulture), Csv.Rows(Store.Bytes($"data/types/{t["ID"]}.csv")).Count));
        Assert.All(Csv.Rows(Store.Bytes("data/prefectures.csv")).Where(p => p["団体数"] != "0"), p => Assert.Equal(int.Parse(p["団体数"], CultureInfo.InvariantCulture), Csv.Rows(Store.Bytes("data/prefectures/" + p["ファイル名"])).Count));
    }

    [Fact]
    public void Without_an_address_paths_start_at_the_top()
    {
        var store = Site.Build("=== site.yml\n" + SiteText.Settings.Replace("url: https://site.example/\n", "", StringComparison.Ordinal) + "=== content/communities/one.yml\n" + SiteText.Community("one"));

        Assert.Contains("\"@id\": \"/data/communities.csv\"", store.Page("data/catalog.jsonld"), StringComparison.Ordinal);
        Assert.Equal("communities/one/", Csv.Rows(store.Bytes("data/communities.csv")).Single()["ページURL"]);
    }

    [Fact]
    public void The_page_lists_every_file_with_its_size()
    {
        var page = Store.Html("data/");
        var links = page.QuerySelectorAll("#files ~ .table-scroll th a").Select(a => a.GetAttribute("href")).ToArray();

        Assert.Equal(Described.Append("data/sha256sums.txt").Select(p => p[5..]).Order(StringComparer.Ordinal), links.Select(l => l!).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotEqual("", t.QuerySelector("caption")?.TextContent.Trim() ?? ""));
        Assert.All(page.QuerySelectorAll("#files ~ .table-scroll tbody tr"), r => Assert.Matches("[0-9] (B|KB|MB)", r.TextContent));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Store.Bytes("data/communities.csv"))), page.Body!.TextContent, StringComparison.Ordinal);
    }

    // Type, required, unique, enum and pattern of Table Schema.
    private static int Hold(JsonElement field, string[] values)
    {
        var filled = values.Where(v => v.Length > 0).ToArray();
        var type = Text(field, "type");
        if (type == "integer") Assert.All(filled, v => int.Parse(v, CultureInfo.InvariantCulture));
        if (type == "date") Assert.All(filled, v => DateOnly.ParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (!field.TryGetProperty("constraints", out var rules)) return filled.Length;
        if (rules.TryGetProperty("required", out _)) Assert.Equal(values.Length, filled.Length);
        if (rules.TryGetProperty("unique", out _)) Assert.Equal(filled.Length, filled.Distinct().Count());
        if (rules.TryGetProperty("enum", out var allowed)) Assert.All(filled, v => Assert.Contains(v, allowed.EnumerateArray().Select(a => a.GetString())));
        if (rules.TryGetProperty("pattern", out var pattern)) Assert.All(filled, v => Assert.Matches(new Regex($"^(?:{pattern.GetString()})$"), v));
        return filled.Length;
    }

    private static IEnumerable<string> Prefixes(JsonElement element) => Names(element).Where(n => n.Contains(':', StringComparison.Ordinal)).Select(n => n[..n.IndexOf(':', StringComparison.Ordinal)]).Distinct();

    // Names of properties, of types and of types of values: what the context has to explain.
    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name == "@type" ? p.Value.GetString()! : p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static JsonDocument Json(string path) => JsonDocument.Parse(Store.Page(path));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
