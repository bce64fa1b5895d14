using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>The records of a term in one field, rising; with places where the list tells them.</summary>
/// <param name="Records">Numbers of records.</param>
/// <param name="Places">Place of each; null when the list tells none.</param>
internal sealed record TermRecords(int[] Records, byte[]? Places)
{
    /// <summary>No record.</summary>
    public static TermRecords None { get; } = new([], null);

    /// <summary>A term that stands in so many records that it tells nothing.</summary>
    public static TermRecords Everywhere { get; } = new([], null);
}

/// <summary>What a result shows, as the index has it.</summary>
internal sealed record ShownRecord(string Id, string Route, string Title, string Reading, string Summary, ImmutableArray<string> OtherNames);

/// <summary>Reads an index from its files: what the browser reads, as the program reads it.</summary>
internal sealed class IndexReader
{
    private readonly Func<string, byte[]> file;
    private readonly JsonElement main;
    private readonly Dictionary<string, JsonElement> results = new(StringComparer.Ordinal);

    /// <summary>Opens an index.</summary>
    /// <param name="files">Its files.</param>
    public IndexReader(ImmutableArray<IndexFile> files)
    {
        var named = files.ToDictionary(f => f.Name, f => f.Content, StringComparer.Ordinal);
        var manifest = JsonElement.Parse(named[IndexFile.Manifest]);
        file = name => named[name + ".gz"];
        var start = manifest.TryGetProperty("main", out var whole) ? whole.GetString()! : "";
        if (manifest.TryGetProperty("pack", out var pack))
        {
            var all = named[pack.GetString() + ".gz"];
            var end = Array.IndexOf(all, (byte)'\n');
            var head = JsonElement.Parse(all.AsSpan(0, end));
            start = head.GetProperty("main").GetString()!;
            file = name =>
            {
                var place = head.GetProperty("files").GetProperty(name);
                return all.AsSpan(end + 1 + place[0].GetInt32(), place[1].GetInt32()).ToArray();
            };
        }

        main = JsonElement.Parse(file(start));
        Records = main.GetProperty("records").GetInt32();
        Groups = [.. main.GetProperty("groups").EnumerateArray().Select(size => size.GetInt32())];
        Weights = [.. main.GetProperty("weights").EnumerateArray().Select(weight => weight.GetDouble())];
        Names = new TermTier(main, file, body: false);
        Body = new TermTier(Json(main.GetProperty("body").GetString()!), file, body: true);
        Facets = new TermTier(Json(main.GetProperty("facets").GetString()!), file, body: false);
    }

    /// <summary>Number of records.</summary>
    public int Records { get; }

    /// <summary>Number of records of each group, in their order.</summary>
    public ImmutableArray<int> Groups { get; }

    /// <summary>Weight of each field.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>Terms of names, tags, places and types.</summary>
    public TermTier Names { get; }

    /// <summary>Terms of everything else.</summary>
    public TermTier Body { get; }

    /// <summary>Terms of facets.</summary>
    public TermTier Facets { get; }

    /// <summary>Words of a length for misspelt queries, the most common first.</summary>
    /// <param name="length">Folded letters.</param>
    public string[] Words(int length) =>
        main.GetProperty("words").TryGetProperty(length.ToString(System.Globalization.CultureInfo.InvariantCulture), out var name) ? Encoding.UTF8.GetString(file(name.GetString()!)).Split('\n') : [];

    /// <summary>What is shown of a record.</summary>
    /// <param name="record">Its number.</param>
    public ShownRecord Record(int record)
    {
        var shard = record / IndexFiles.ResultRecords;
        var name = "r" + main.GetProperty("results").GetString()!.Substring(shard / IndexFiles.ResultShards * 8, 8) + IndexFiles.Digit(shard % IndexFiles.ResultShards);
        if (!results.TryGetValue(name, out var rows)) results.Add(name, rows = Json(name));
        var row = rows[record % IndexFiles.ResultRecords];
        string Text(int cell) => row[cell].GetString()!;
        return new ShownRecord(Text(0), Text(1).Length == 0 ? $"communities/{Text(0)}/" : Text(1), Text(2), Text(3), Text(4), [.. Text(5).Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private JsonElement Json(string name) => JsonElement.Parse(file(name));
}
