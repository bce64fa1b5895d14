using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class RecentListsTests
{
    [Fact]
    public void Equal_lists_are_one()
    {
        var lists = new RecentLists();
        var first = lists.Get(["a", "b"]);

        Assert.Equal(["a"], lists.Get(["a"]));
        Assert.True(first == lists.Get(["a", "b"]));
        Assert.Equal(["b", "a"], lists.Get(["b", "a"]));
        Assert.True(lists.Get([]).IsEmpty);
    }

    [Fact]
    public void After_many_others_a_list_is_another_with_the_same_texts()
    {
        var lists = new RecentLists();
        var first = lists.Get(["a"]);
        for (var i = 0; i < 40; i++) Assert.Equal([$"{i}"], lists.Get([$"{i}"]));

        var again = lists.Get(["a"]);
        Assert.Equal(first, again.AsEnumerable());
        Assert.False(first == again);
    }
}
