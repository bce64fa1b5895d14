using FsCheck;
using FsCheck.Fluent;
using Kyojo.PostProcessing;

namespace Kyojo.Tests.PostProcessing;

public sealed class TextPoolTests
{
    [Fact]
    public void Equal_texts_are_one_string_to_all_workers()
    {
        var pool = new TextPool();
        var (one, other) = (new RecentTexts(pool), new RecentTexts(pool));

        var first = one.Get("communities/a/".AsSpan());

        Assert.Same(first, one.Get(new string("communities/a/").AsSpan()));
        Assert.Same(first, other.Get("communities/a/".AsSpan()));
        Assert.Same("", one.Get(default));
    }

    [Fact]
    public void Texts_that_end_alike_are_told_apart()
    {
        var texts = new RecentTexts(new TextPool());
        // All have one length, one beginning and one end, so one place.
        var alike = Enumerable.Range(0, 50).Select(i => $"communities/{i:00}-abcd/").ToArray();

        foreach (var text in alike.Concat(alike)) Assert.Equal(text, texts.Get(text.AsSpan()));
        Assert.All(alike, text => Assert.Same(texts.Get(text.AsSpan()), texts.Get(text.AsSpan())));
    }

    [Fact]
    public void Whatever_is_asked_for_is_what_comes_back()
    {
        var texts = new RecentTexts(new TextPool());
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), asked => asked.Where(text => text is not null).All(text => texts.Get(text.AsSpan()) == text)).QuickCheckThrowOnFailure();
    }
}
