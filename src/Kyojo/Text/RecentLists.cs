using System.Collections.Immutable;

namespace Kyojo.Text;

/// <summary>One list for equal lists that come soon after each other: pages of one kind have nearly all the same ids. Not safe to share between workers.</summary>
internal sealed class RecentLists
{
    private readonly ImmutableArray<string>[] lists = new ImmutableArray<string>[16];
    private int oldest;

    /// <summary>The one list of these texts.</summary>
    /// <param name="texts">The texts; equal ones are the same strings, or the list is taken for another.</param>
    public ImmutableArray<string> Get(ReadOnlySpan<string> texts)
    {
        if (texts.IsEmpty) return [];
        foreach (var list in lists)
        {
            if (!list.IsDefault && list.Length == texts.Length && AreSame(list.AsSpan(), texts)) return list;
        }

        oldest = (oldest + 1) % lists.Length;
        return lists[oldest] = [.. texts];
    }

    private static bool AreSame(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (!ReferenceEquals(a[i], b[i])) return false;
        }

        return true;
    }
}
