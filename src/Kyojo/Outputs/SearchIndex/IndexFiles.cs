using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>Makes all files of the index of a site.</summary>
internal static class IndexFiles
{
    /// <summary>Version of the format; enters every name, so that a changed program never reads files of another.</summary>
    public const int Version = 2;

    /// <summary>Records in one shard of results.</summary>
    public const int ResultRecords = 16;

    /// <summary>Shards of results that share one hash in their names: the list of hashes is read by every visitor.</summary>
    public const int ResultShards = 16;

    /// <summary>Files that may share a hash: the place of each in its group is one digit of base 36.</summary>
    public const int MostInGroup = 36;

    /// <summary>Stands between the first terms of two groups of shards.</summary>
    public const char GroupEnd = '\f';

    // A small site is one whose index is read at once: about 500 communities.
    private const int FewRecords = 600, FewBytes = 300_000;

    internal static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The files, the manifest last.</summary>
    /// <param name="site">The site.</param>
    /// <param name="form">How they are published.</param>
    public static ImmutableArray<IndexFile> Of(SiteContext site, IndexForm form = IndexForm.BySize)
    {
        var settings = site.Settings;
        var tables = SearchTables.Of(settings);
        var groups = SearchRecords.Of(site);
        var builder = new IndexBuilder(tables);
        var files = new List<IndexFile>();
        var results = new ResultShards(files);
        builder.Add([.. groups.SelectMany(group => group)], results.Add);
        var resultHashes = results.End();
        var records = groups.Sum(group => group.Length);
        var terms = builder.Terms.Sorted();
        var target = settings.SearchShardBytes;
        var names = Shards(files, ShardText.Cut(terms, records, target, body: false));
        var body = Shards(files, ShardText.Cut(terms, records, target, body: true));
        var facets = Shards(files, ShardText.Cut(builder.Facets.Sorted(), records, target, body: false));
        var words = builder.Words.ByLength().Select(list => (list.Length, Name: Add(files, "w", Encoding.UTF8.GetBytes(list.Text)))).ToImmutableArray();
        var bodyList = Add(files, "b", Object(json => Directory(json, body)));
        var facetList = Add(files, "f", Object(json => Directory(json, facets)));
        var main = Object(json =>
        {
            json.WriteNumber("version", Version);
            json.WriteNumber("records", records);
            json.WriteStartArray("groups");
            foreach (var group in groups) json.WriteNumberValue(group.Length);
            json.WriteEndArray();
            json.WriteStartArray("types");
            foreach (var type in site.Catalog.Types)
            {
                json.WriteStringValue(type.Id);
                json.WriteStringValue(type.Label);
            }

            json.WriteEndArray();
            json.WriteStartArray("weights");
            foreach (var weight in settings.SearchWeights) json.WriteNumberValue(weight);
            json.WriteEndArray();
            json.WriteString("results", resultHashes);
            json.WriteString("body", bodyList);
            json.WriteString("facets", facetList);
            json.WriteStartObject("words");
            foreach (var (length, name) in words) json.WriteString(length.ToString(System.Globalization.CultureInfo.InvariantCulture), name);
            json.WriteEndObject();
            json.WriteString("glyphs", tables.GlyphText());
            json.WriteString("spellings", string.Join('\n', tables.Spellings.Select(pair => pair.From + "\t" + pair.To)));
            json.WriteString("synonyms", string.Join('\n', tables.Synonyms.Select(group => string.Join('\t', group))));
            Directory(json, names);
        });
        var mainName = Add(files, "m", main);
        var packed = form == IndexForm.Packed || (form == IndexForm.BySize && records <= FewRecords && files.Sum(file => file.Content.Length) <= FewBytes);
        return packed ? [.. Pack(files, mainName)] : [.. files.DistinctBy(file => file.Name), Manifest("main", mainName)];
    }

    /// <summary>The same index in small files.</summary>
    /// <param name="files">An index in one file.</param>
    internal static ImmutableArray<IndexFile> Unpacked(ImmutableArray<IndexFile> files)
    {
        var name = JsonElement.Parse(files.First(f => f.Name == IndexFile.Manifest).Content).GetProperty("pack").GetString()!;
        var all = files.First(f => f.Name == name + ".gz").Content;
        var end = Array.IndexOf(all, (byte)'\n') + 1;
        var head = JsonElement.Parse(all.AsSpan(0, end));
        return [.. head.GetProperty("files").EnumerateObject().Select(file => new IndexFile(file.Name + ".gz", all.AsSpan(end + file.Value[0].GetInt32(), file.Value[1].GetInt32()).ToArray())), Manifest("main", head.GetProperty("main").GetString()!)];
    }

    /// <summary>Name of a file by its content; files of equal content are one.</summary>
    internal static string Add(List<IndexFile> files, string kind, byte[] content)
    {
        var name = kind + Hash(content);
        files.Add(new IndexFile(name + ".gz", content));
        return name;
    }

    /// <summary>Eight hexadecimal digits.</summary>
    internal static string Hash(ReadOnlySpan<byte> content) => Fingerprint.Combine(Fingerprint.Of(content), Fingerprint.Of("search" + Version)).ToString()[..8];

    /// <summary>A JSON object.</summary>
    internal static byte[] Object(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        using var json = new Utf8JsonWriter(buffer, Json);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Adds files that share a hash.</summary>
    /// <param name="files">Receives them.</param>
    /// <param name="kind">First letter of their names.</param>
    /// <param name="group">What is in each, in their order.</param>
    /// <returns>The hash.</returns>
    internal static string AddGroup(List<IndexFile> files, string kind, IReadOnlyList<byte[]> group)
    {
        var hash = Hash(group.SelectMany(content => content).ToArray());
        for (var i = 0; i < group.Count; i++) files.Add(new IndexFile($"{kind}{hash}{Digit(i)}.gz", group[i]));
        return hash;
    }

    /// <summary>Place of a file in its group, as the last letter of its name.</summary>
    internal static char Digit(int place) => (char)(place < 10 ? '0' + place : 'a' + place - 10);

    private static List<(string Firsts, string Hash)> Shards(List<IndexFile> files, IEnumerable<ShardText.Shard> shards) =>
        [.. ShardText.Groups(shards).Select(group => (string.Join('\n', group.Select(shard => shard.First)), AddGroup(files, "t", [.. group.Select(shard => shard.Bytes)])))];

    private static void Directory(Utf8JsonWriter json, List<(string Firsts, string Hash)> groups)
    {
        json.WriteString("first", string.Join(GroupEnd, groups.Select(group => group.Firsts)));
        json.WriteString("hash", string.Concat(groups.Select(group => group.Hash)));
    }

    private static IEnumerable<IndexFile> Pack(List<IndexFile> files, string main)
    {
        var all = files.DistinctBy(file => file.Name).ToList();
        var at = 0;
        var head = Object(json =>
        {
            json.WriteString("main", main);
            json.WriteStartObject("files");
            foreach (var file in all)
            {
                json.WriteStartArray(file.Name[..^3]);
                json.WriteNumberValue(at);
                json.WriteNumberValue(file.Content.Length);
                json.WriteEndArray();
                at += file.Content.Length;
            }

            json.WriteEndObject();
        });
        byte[] content = [.. head, (byte)'\n', .. all.SelectMany(file => file.Content)];
        var name = "p" + Hash(content);
        return [new IndexFile(name + ".gz", content), Manifest("pack", name)];
    }

    private static IndexFile Manifest(string kind, string name) => new(IndexFile.Manifest, [.. Object(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteString(kind, name);
    }), (byte)'\n']);
}
