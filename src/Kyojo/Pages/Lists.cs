using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>Cuts lists into pages.</summary>
internal static class Lists
{
    /// <summary>The pages of a list: number from 1, address, its part of the items. An empty list has one page.</summary>
    public static IEnumerable<(int Number, RoutePath Route, ImmutableArray<T> Items)> Cut<T>(RoutePath list, ImmutableArray<T> items, int size)
    {
        var count = PageCount(items.Length, size);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * size;
            yield return (number, Routes.ListPage(list, number), items.Slice(start, Math.Min(size, items.Length - start)));
        }
    }

    public static int PageCount(int items, int size) => Math.Max(1, (items + size - 1) / size);

    /// <summary>Links to the pages around: first, last, and two on each side. Null for a list of one page.</summary>
    public static PagerView? Pager(RoutePath list, int number, int count)
    {
        if (count <= 1) return null;
        var shown = Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - number) <= 2);
        return new PagerView(number, count,
            number > 1 ? Routes.ListPage(list, number - 1).Value : null,
            number < count ? Routes.ListPage(list, number + 1).Value : null,
            [.. shown.Select(n => new PagerLink(n, Routes.ListPage(list, n).Value, n == number))]);
    }
}
