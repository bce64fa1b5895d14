using FsCheck;
using FsCheck.Fluent;
using Kyojo.PostProcessing;

namespace Kyojo.Tests.PostProcessing;

public sealed class TextPoolTests
{
    [Fact]
    public void Equal_texts_have_one_number_with_all_workers()
    {
        var pool = new TextPool();
        var (one, other) = (new RecentTexts(pool), new RecentTexts(pool));

        var first = one.NumberOf("communities/a/".AsSpan());

        Assert.Equal(first, one.NumberOf(new string("communities/a/").AsSpan()));
        Assert.Equal(first, other.NumberOf("communities/a/".AsSpan()));
        Assert.Equal("communities/a/", pool[first]);
        Assert.Equal(TextPool.Empty, one.NumberOf(default));
        Assert.Equal(2, pool.Count);
    }

    [Fact]
    public void Texts_that_end_alike_are_told_apart()
    {
        var pool = new TextPool();
        var texts = new RecentTexts(pool);
        // All have one length, one beginning and one end, so one place.
        var alike = Enumerable.Range(0, 50).Select(i => $"communities/{i:00}-abcd/").ToArray();

        foreach (var text in alike.Concat(alike)) Assert.Equal(text, pool[texts.NumberOf(text.AsSpan())]);
        Assert.Equal(alike.Length, alike.Select(text => texts.NumberOf(text.AsSpan())).Distinct().Count());
    }

    [Fact]
    public void Whatever_is_asked_for_is_what_comes_back()
    {
        var pool = new TextPool();
        var texts = new RecentTexts(pool);
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), asked => asked.Where(text => text is not null).All(text => pool[texts.NumberOf(text.AsSpan())] == text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Many_workers_that_ask_at_once_are_told_the_same()
    {
        var pool = new TextPool();
        var asked = new int[8][];
        Parallel.For(0, asked.Length, worker =>
        {
            var texts = new RecentTexts(pool);
            asked[worker] = [.. Enumerable.Range(0, 20_000).Select(i => texts.NumberOf($"a/{i * 7919 % 10_007}/"))];
        });

        Assert.All(asked, numbers => Assert.Equal(asked[0], numbers));
        Assert.All(Enumerable.Range(0, 20_000), i => Assert.Equal($"a/{i * 7919 % 10_007}/", pool[asked[0][i]]));
    }
}
