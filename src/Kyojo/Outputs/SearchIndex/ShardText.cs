using System.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>
/// Sorted terms cut into shards. An entry is: letters shared with the term before, length of the rest, the rest, length of
/// the lists, the lists. Where a shard ends follows from the terms near it, so that one change does not move all later ends.
/// </summary>
internal static class ShardText
{
    // A kana pair in more than one of eight texts (です, して) tells nothing; it is taken to stand everywhere.
    private const int Everywhere = 8;
    private const int FewRecords = 1000;

    // A list is long from this part of a shard on.
    private const int LongShare = 2;

    // Shards that share a hash in their names, on the average: one in so many ends its group.
    private const int GroupShards = 16;

    /// <summary>One shard before it is packed.</summary>
    /// <param name="First">Shortest text that is not before its first term and behind the last one of the shard before.</param>
    /// <param name="Bytes">Its entries.</param>
    internal sealed record Shard(string First, byte[] Bytes);

    /// <summary>The shards of some terms.</summary>
    /// <param name="terms">Terms in ordinal order.</param>
    /// <param name="records">Number of all records.</param>
    /// <param name="target">Bytes aimed at.</param>
    /// <param name="body">True for the lists of the field body, false for all others.</param>
    public static IEnumerable<Shard> Cut(IEnumerable<(string Term, PostingList?[] Lists)> terms, int records, int target, bool body)
    {
        var bytes = new MemoryStream(3 * target);
        var (first, last, previous) = ("", "", "");
        foreach (var (term, lists) in terms)
        {
            if (!Has(lists, body)) continue;
            var payload = Payload(lists, records, body, TextRuns.IsKana(term));
            // A long list stands alone: whoever asks for a term beside it need not read it.
            var isLong = payload.Length >= target / LongShare;
            if (isLong && bytes.Length > 0) yield return End();
            if (bytes.Length == 0) first = Separator(last, term);
            Entry(bytes, previous, term, payload);
            (previous, last) = (term, term);
            if (isLong || (bytes.Length >= target * 3 / 4 && (bytes.Length >= target * 2 || Hash(term) % 32 == 0))) yield return End();
        }

        if (bytes.Length > 0) yield return End();

        Shard End()
        {
            var shard = new Shard(first, bytes.ToArray());
            bytes.SetLength(0);
            previous = "";
            return shard;
        }
    }

    private static bool Has(PostingList?[] lists, bool body)
    {
        if (body) return lists[(int)SearchField.Body] is not null;
        for (var f = 0; f < (int)SearchField.Body; f++)
        {
            if (lists[f] is not null) return true;
        }

        return false;
    }

    private static void Entry(MemoryStream to, string previous, string term, MemoryStream payload)
    {
        var shared = 0;
        while (shared < previous.Length && shared < term.Length && previous[shared] == term[shared]) shared++;
        if (shared > 0 && char.IsHighSurrogate(term[shared - 1])) shared--;
        var rest = Encoding.UTF8.GetBytes(term[shared..]);
        Number(to, shared);
        Number(to, rest.Length);
        to.Write(rest);
        Number(to, (int)payload.Length);
        payload.WriteTo(to);
    }

    private static MemoryStream Payload(PostingList?[] lists, int records, bool body, bool isKana)
    {
        var payload = new MemoryStream();
        if (body)
        {
            List(payload, lists[(int)SearchField.Body]!, records, isKana);
        }
        else
        {
            var mask = 0;
            for (var f = 0; f < (int)SearchField.Body; f++) mask |= lists[f] is null ? 0 : 1 << f;
            payload.WriteByte((byte)mask);
            for (var f = 0; f < (int)SearchField.Body; f++)
            {
                if (lists[f] is { } list) List(payload, list, records, mayBeEverywhere: false);
            }
        }

        return payload;
    }

    // Four times the number of entries, and how they follow: 0 differences of records, 1 bits (first record, number of
    // bytes, the bits), 2 differences with places. 1 alone stands for "in every record".
    private static void List(MemoryStream to, PostingList list, int records, bool mayBeEverywhere)
    {
        if (mayBeEverywhere && records >= FewRecords && list.Count > records / Everywhere)
        {
            to.WriteByte(1);
            return;
        }

        if (list.HasPlaces)
        {
            Number(to, (list.Count * 4) + 2);
            to.Write(list.Bytes);
            return;
        }

        var first = Varint.Read(list.Bytes, out _);
        var bits = (list.Last - first + 8) / 8;
        if (list.Bytes.Length <= bits)
        {
            Number(to, list.Count * 4);
            to.Write(list.Bytes);
            return;
        }

        Number(to, (list.Count * 4) + 1);
        Number(to, first);
        Number(to, bits);
        var dense = new byte[bits];
        foreach (var record in list.Records()) dense[(record - first) >> 3] |= (byte)(1 << ((record - first) & 7));
        to.Write(dense);
    }

    private static void Number(MemoryStream to, int value)
    {
        Span<byte> bytes = stackalloc byte[5];
        to.Write(bytes[..Varint.Write(bytes, value)]);
    }

    // 「長崎^」 after 「長岡」: 長崎 is enough to tell on which side of the cut a term is.
    private static string Separator(string last, string next)
    {
        var shared = 0;
        while (shared < last.Length && shared < next.Length && last[shared] == next[shared]) shared++;
        var length = Math.Min(shared + 1, next.Length);
        if (char.IsHighSurrogate(next[length - 1])) length++;
        return next[..length];
    }

    /// <summary>
    /// The list of shards that every visitor reads: the first term of each, and one hash for a group of them, which with the
    /// place in the group is the name of a file. Where a group ends follows from its terms, as with shards.
    /// </summary>
    /// <param name="shards">Shards in their order.</param>
    /// <returns>Groups in their order.</returns>
    public static List<List<Shard>> Groups(IEnumerable<Shard> shards)
    {
        var groups = new List<List<Shard>>();
        var isOpen = false;
        foreach (var shard in shards)
        {
            if (!isOpen) groups.Add([]);
            groups[^1].Add(shard);
            isOpen = Hash(shard.First) % GroupShards != 0 && groups[^1].Count < IndexFiles.MostInGroup;
        }

        return groups;
    }

    // FNV-1a (Fowler, Noll, Vo), 32 bits, over the letters.
    private static uint Hash(string term)
    {
        var hash = 2166136261u;
        foreach (var c in term) hash = unchecked((hash ^ c) * 16777619u);
        return hash ^ (hash >> 15);
    }
}
