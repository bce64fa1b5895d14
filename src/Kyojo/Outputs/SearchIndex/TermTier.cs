using System.Text;
using System.Text.Json;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>One sorted list of terms in shards.</summary>
/// <param name="directory">JSON with the first terms and the hashes of the shards.</param>
/// <param name="file">Bytes of a file by name.</param>
/// <param name="body">True for lists of the field body alone.</param>
internal sealed class TermTier(JsonElement directory, Func<string, byte[]> file, bool body)
{
    // A range of terms is followed over so many shards.
    private const int MostShards = 24;

    private readonly string[] firsts = directory.GetProperty("first").GetString() is { Length: > 0 } text ? text.Split('\n', IndexFiles.GroupEnd) : [];
    private readonly string[] names = NamesOf(directory);
    private readonly Dictionary<int, (List<string> Terms, List<int> Places, byte[] Bytes)> shards = [];

    /// <summary>Lists of a term by field.</summary>
    /// <param name="term">The term.</param>
    public TermRecords[] Exact(string term)
    {
        var n = LowerBound(firsts, term);
        if (n == firsts.Length || firsts[n] != term) n--;
        if (n < 0) return Nothing();
        var (terms, places, bytes) = Shard(n);
        var i = LowerBound(terms, term);
        return i < terms.Count && terms[i] == term ? Lists(bytes, places[i]) : Nothing();
    }

    /// <summary>Terms that begin with a text, with their lists.</summary>
    /// <param name="start">The text.</param>
    public IEnumerable<(string Term, TermRecords[] Lists)> Range(string start)
    {
        var count = 0;
        for (var n = Math.Max(0, LowerBound(firsts, start) - 1); n < firsts.Length && IsBeforeEnd(firsts[n], start) && count < MostShards; n++, count++)
        {
            var (terms, places, bytes) = Shard(n);
            for (var i = LowerBound(terms, start); i < terms.Count && terms[i].StartsWith(start, StringComparison.Ordinal); i++) yield return (terms[i], Lists(bytes, places[i]));
        }
    }

    // Shards of a group have its hash and their place in it for a name.
    private static string[] NamesOf(JsonElement directory)
    {
        var hashes = directory.GetProperty("hash").GetString()!.Chunk(8).Select(hash => new string(hash));
        return [.. directory.GetProperty("first").GetString()!.Split(IndexFiles.GroupEnd).Zip(hashes, (group, hash) => group.Split('\n').Select((_, i) => $"t{hash}{IndexFiles.Digit(i)}")).SelectMany(names => names)];
    }

    private static bool IsBeforeEnd(string term, string start) => string.CompareOrdinal(term, start) < 0 || term.StartsWith(start, StringComparison.Ordinal);

    private (List<string> Terms, List<int> Places, byte[] Bytes) Shard(int n)
    {
        if (shards.TryGetValue(n, out var known)) return known;
        var bytes = file(names[n]);
        var (terms, places, at, term) = (new List<string>(), new List<int>(), 0, "");
        while (at < bytes.Length)
        {
            var shared = Number(bytes, ref at);
            var rest = Number(bytes, ref at);
            term = term[..shared] + Encoding.UTF8.GetString(bytes, at, rest);
            at += rest;
            var size = Number(bytes, ref at);
            terms.Add(term);
            places.Add(at);
            at += size;
        }

        return shards[n] = (terms, places, bytes);
    }

    private TermRecords[] Lists(byte[] bytes, int at)
    {
        var lists = Nothing();
        if (body)
        {
            lists[(int)SearchField.Body] = List(bytes, ref at);
            return lists;
        }

        var mask = bytes[at++];
        for (var f = 0; f < (int)SearchField.Body; f++)
        {
            if ((mask >> f & 1) != 0) lists[f] = List(bytes, ref at);
        }

        return lists;
    }

    private static TermRecords List(byte[] bytes, ref int at)
    {
        var head = Number(bytes, ref at);
        if (head == 1) return TermRecords.Everywhere;
        var records = new int[head >> 2];
        switch (head & 3)
        {
            case 1:
                var (first, size) = (Number(bytes, ref at), Number(bytes, ref at));
                for (int i = 0, n = 0; i < size * 8; i++)
                {
                    if ((bytes[at + (i >> 3)] >> (i & 7) & 1) != 0) records[n++] = first + i;
                }

                at += size;
                return new TermRecords(records, null);
            case 2:
                var places = new byte[records.Length];
                for (int i = 0, record = 0; i < records.Length; i++)
                {
                    var value = Number(bytes, ref at);
                    records[i] = record += value >> PostingList.PlaceBits;
                    places[i] = (byte)(value & 15);
                }

                return new TermRecords(records, places);
            default:
                for (int i = 0, record = -1; i < records.Length; i++) records[i] = record += Number(bytes, ref at) + 1;
                return new TermRecords(records, null);
        }
    }

    private static TermRecords[] Nothing()
    {
        var lists = new TermRecords[TermLists.Fields];
        Array.Fill(lists, TermRecords.None);
        return lists;
    }

    private static int Number(byte[] bytes, ref int at)
    {
        var value = Varint.Read(bytes.AsSpan(at), out var size);
        at += size;
        return value;
    }

    private static int LowerBound(IReadOnlyList<string> terms, string term)
    {
        var (low, high) = (0, terms.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (string.CompareOrdinal(terms[middle], term) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
