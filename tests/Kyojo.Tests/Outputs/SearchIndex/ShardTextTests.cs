using FsCheck;
using FsCheck.Fluent;
using Kyojo.Outputs.SearchIndex;

namespace Kyojo.Tests.Outputs.SearchIndex;

/// <summary>What is written into shards is what is read from them.</summary>
public sealed class ShardTextTests
{
    private const int Records = 500;

    [Fact]
    public void Lists_come_back_as_they_were()
    {
        var gen = Gen.Choose(0, Records - 1).ListOf().Select(ids => ids.Distinct().Order().ToArray()).Where(ids => ids.Length > 0);
        Prop.ForAll(gen.ToArbitrary(), ids =>
        {
            var terms = new TermLists();
            foreach (var id in ids) terms.Word(id, SearchField.Place, "=長崎");
            return Read(terms, "=長崎")[(int)SearchField.Place].Records.SequenceEqual(ids);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Terms_of_many_shards_are_all_found()
    {
        var terms = new TermLists();
        for (var i = 0; i < Records; i++) terms.AddValue(i, SearchField.Name, $"会{(char)('一' + i)}{(char)('丁' + (i * 7 % 300))}𠮷野 word{i}");

        var tier = Tier(terms, out var shards);

        Assert.True(shards > 5);
        Assert.All(Enumerable.Range(0, Records), i =>
        {
            Assert.Contains(i, tier.Exact($"会{(char)('一' + i)}")[0].Records);
            Assert.Equal([i], tier.Exact($"word{i}")[0].Records);
        });
        Assert.Equal(Records, tier.Exact("𠮷野")[0].Records.Length);
        Assert.Equal(11, tier.Range("word49").SelectMany(term => term.Lists[0].Records).Distinct().Count());
        Assert.Empty(tier.Exact("無い")[0].Records);
    }

    [Fact]
    public void A_long_list_stands_alone()
    {
        const int Many = 2_000;
        var terms = new TermLists();
        for (var i = 0; i < Many; i++) terms.AddValue(i, SearchField.Name, $"長崎会{(char)('一' + i)}");

        var shards = ShardText.Cut(terms.Sorted(), Records, 256, body: false).ToArray();
        var alone = shards.Where(shard => shard.Bytes.Length >= Many).ToArray();

        // The pairs 長崎 and 崎会 of all records; what their marks tell is short.
        Assert.Equal(2, alone.Length);
        Assert.All(alone, shard => Assert.Equal(1, TermsIn(shard.Bytes)));
        Assert.Equal(Many, Read(terms, "長崎")[0].Records.Length);
        Assert.Equal(Many, Read(terms, "長崎^")[0].Records.Length);
        Assert.Equal(Many, Read(terms, "崎会")[0].Records.Length);
    }

    [Fact]
    public void Groups_hold_all_shards_in_their_order_and_one_change_moves_few_of_them()
    {
        var before = Enumerable.Range(0, 2_000).Select(i => new ShardText.Shard($"{i:0000}", [(byte)i])).ToList();
        var groups = ShardText.Groups(before);
        var after = ShardText.Groups([.. before.Take(700), new ShardText.Shard("0699x", [1]), .. before.Skip(700)]);

        Assert.Equal(before, groups.SelectMany(group => group));
        Assert.All(groups, group => Assert.InRange(group.Count, 1, IndexFiles.MostInGroup));
        Assert.InRange(groups.Count, 80, 200);
        Assert.InRange(after.Count(group => !groups.Any(other => other.SequenceEqual(group))), 1, 3);
    }

    [Fact]
    public void Stretches_of_records_joined_are_the_whole()
    {
        var (whole, first, second) = (new TermLists(), new TermLists(), new TermLists());
        for (var i = 0; i < Records; i++)
        {
            whole.AddValue(i, SearchField.Name, $"長崎{i % 3}とうきよう会", isOther: i % 2 == 0);
            (i < 200 ? first : second).AddValue(i, SearchField.Name, $"長崎{i % 3}とうきよう会", isOther: i % 2 == 0);
        }

        first.Append(second);

        Assert.Equal(whole.Sorted().Select(t => (t.Term, Convert.ToHexString(t.Lists[0]!.Bytes))), first.Sorted().Select(t => (t.Term, Convert.ToHexString(t.Lists[0]!.Bytes))));
    }

    private static int TermsIn(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (; !bytes.IsEmpty; count++)
        {
            // Letters shared, the rest of the term, its lists.
            Number(ref bytes);
            var rest = Number(ref bytes);
            bytes = bytes[rest..];
            var lists = Number(ref bytes);
            bytes = bytes[lists..];
        }

        return count;
    }

    private static int Number(ref ReadOnlySpan<byte> bytes)
    {
        var number = Varint.Read(bytes, out var size);
        bytes = bytes[size..];
        return number;
    }

    private static TermRecords[] Read(TermLists terms, string term) => Tier(terms, out _).Exact(term);

    private static TermTier Tier(TermLists terms, out int count)
    {
        var shards = ShardText.Cut(terms.Sorted(), Records, 256, body: false).ToArray();
        count = shards.Length;
        var files = new List<IndexFile>();
        var groups = ShardText.Groups(shards);
        var hash = string.Concat(groups.Select(group => IndexFiles.AddGroup(files, "t", [.. group.Select(shard => shard.Bytes)])));
        var json = System.Text.Json.JsonSerializer.SerializeToElement(new { first = string.Join(IndexFiles.GroupEnd, groups.Select(group => string.Join('\n', group.Select(shard => shard.First)))), hash });
        return new TermTier(json, name => files.Single(file => file.Name == name + ".gz").Content, body: false);
    }
}
