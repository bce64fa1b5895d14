using FsCheck;
using FsCheck.Fluent;
using Kyojo.PostProcessing;

namespace Kyojo.Tests.PostProcessing;

/// <summary>Facts that are packed are the facts that were given, whatever comes before and behind them.</summary>
public sealed class FactsPackerTests
{
    [Fact]
    public void Whatever_is_packed_is_unpacked()
    {
        var pages = ArbMap.Default.GeneratorFor<(NonNull<string>, NonNull<string>[], NonNull<string>[])[]>();
        Prop.ForAll(pages.ToArbitrary(), all =>
        {
            var pool = new TextPool();
            var packer = new FactsPacker(pool);
            var packed = Array.ConvertAll(all, page => packer.Add(pool.Add(page.Item1.Get), Numbers(pool, page.Item2), Numbers(pool, page.Item3)));
            return all.Zip(packed).All(page => page.Second.From.Title(page.Second.At) == page.First.Item1.Get
                && page.Second.From.Links(page.Second.At).SequenceEqual(page.First.Item2.Select(text => text.Get))
                && page.Second.From.Anchors(page.Second.At).SequenceEqual(page.First.Item3.Select(text => text.Get)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Pages_that_lead_to_thousands_have_room()
    {
        var pool = new TextPool();
        var packer = new FactsPacker(pool);
        var links = Enumerable.Range(0, 40_000).Select(i => pool.NumberOf($"a/{i}/")).ToList();

        var facts = Enumerable.Range(0, 5).Select(i => packer.Add(pool.Add($"{i}"), i % 2 == 0 ? links : links[..3], [])).ToArray();

        Assert.All(facts, (page, i) =>
        {
            Assert.Equal($"{i}", page.From.Title(page.At));
            Assert.Equal(i % 2 == 0 ? 40_000 : 3, page.From.Links(page.At).Length);
            Assert.Equal("a/2/", page.From.Links(page.At)[2]);
        });
    }

    private static List<int> Numbers(TextPool pool, NonNull<string>[] texts) => [.. texts.Select(text => pool.NumberOf(text.Get))];
}
