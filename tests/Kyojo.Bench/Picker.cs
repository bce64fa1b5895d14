namespace Kyojo.Bench;

/// <summary>
/// Choices that are the same on every machine and with every version of .NET: SplitMix64 (Steele, Lea, Flood 2014,
/// "Fast splittable pseudorandom number generators"), seeded with the number of the record.
/// </summary>
internal sealed class Picker(int seed)
{
    private ulong state = unchecked((ulong)(seed + 1) * 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return (int)((z ^ (z >> 31)) % (ulong)limit);
        }
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of the items.</summary>
    public T One<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Some items without repetition, in the order of the list.</summary>
    public IEnumerable<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        for (var i = 0; i < items.Count && count > 0; i++)
        {
            if (Below(items.Count - i) >= count) continue;
            count--;
            yield return items[i];
        }
    }
}
