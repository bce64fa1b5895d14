using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>What is shown of each record, sixteen to a file; sixteen files share a hash.</summary>
internal sealed class ResultShards(List<IndexFile> files)
{
    private const int MostSummary = 120;

    private readonly ArrayBufferWriter<byte> buffer = new(1 << 13);
    private readonly List<byte[]> shards = [];
    private readonly StringBuilder hashes = new();
    private int count;

    /// <summary>Adds a record.</summary>
    public void Add(int number, SearchRecord record)
    {
        buffer.Write(count == 0 ? "["u8 : ","u8);
        using (var json = new Utf8JsonWriter(buffer, IndexFiles.Json))
        {
            json.WriteStartArray();
            json.WriteStringValue(record.Id);
            json.WriteStringValue(record.Route == $"communities/{record.Id}/" ? "" : record.Route);
            json.WriteStringValue(record.Names[0]);
            json.WriteStringValue(record.Reading);
            json.WriteStringValue(Cut(record.Summary));
            json.WriteStringValue(string.Join('\n', record.Names.Skip(1)));
            json.WriteNumberValue(record.TypeIndex);
            json.WriteNumberValue(record.Online ? 1 : 0);
            foreach (var text in record.Card) json.WriteStringValue(text);
            json.WriteEndArray();
        }

        if (++count == IndexFiles.ResultRecords) EndShard();
    }

    /// <summary>Ends the last shard.</summary>
    /// <returns>The hashes of all groups of shards, one after the other.</returns>
    public string End()
    {
        if (count > 0) EndShard();
        if (shards.Count > 0) EndGroup();
        return hashes.ToString();
    }

    private void EndShard()
    {
        buffer.Write("]"u8);
        shards.Add(buffer.WrittenSpan.ToArray());
        buffer.ResetWrittenCount();
        count = 0;
        if (shards.Count == IndexFiles.ResultShards) EndGroup();
    }

    private void EndGroup()
    {
        hashes.Append(IndexFiles.AddGroup(files, "r", shards));
        shards.Clear();
    }

    private static string Cut(string text)
    {
        if (text.Length <= MostSummary) return text;
        var end = char.IsHighSurrogate(text[MostSummary - 1]) ? MostSummary - 1 : MostSummary;
        return text[..end] + "…";
    }
}
