using System.Collections.Immutable;

namespace Kyojo.Text;

/// <summary>「もしかして」: which known names are near to what was written (model.md 8.7).</summary>
public static class NearNames
{
    private const int MostSuggestions = 3;
    private const int MostEdits = 2;
    private const int LettersForAnEdit = 3;
    private const int MostOnStack = 256;
    private const double EnoughBigrams = 0.6;

    /// <summary>
    /// The nearest known names, best first, at most three, ties in the order of the list. ASCII by optimal string
    /// alignment distance (at most 2 and a third of the length), other text by equal name keys,
    /// else by bigram Dice (at least 0.6).
    /// </summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="known">Names that exist.</param>
    public static ImmutableArray<string> Of(string written, IEnumerable<string> known)
    {
        var ascii = IsAscii(written);
        var limit = Math.Min(MostEdits, written.Length / LettersForAnEdit);
        string? key = null;
        HashSet<string>? bigrams = null;
        var near = new List<(string Name, double Cost)>();
        foreach (var name in known)
        {
            if (ascii && IsAscii(name))
            {
                if (Math.Abs(name.Length - written.Length) > limit) continue;
                var distance = Distance(written, name, limit);
                if (distance <= limit) near.Add((name, distance));
            }
            else
            {
                key ??= NameKey.Of(written);
                bigrams ??= Bigrams(JapaneseText.Fold(written));
                var dice = key.Length > 0 && key == NameKey.Of(name) ? 1 : Dice(bigrams, Bigrams(JapaneseText.Fold(name)));
                if (dice >= EnoughBigrams) near.Add((name, 1 - dice));
            }
        }

        return [.. near.OrderBy(n => n.Cost).Take(MostSuggestions).Select(n => n.Name)];
    }

    /// <summary>Optimal string alignment distance: edits and swaps of neighbours.</summary>
    /// <param name="a">One text.</param>
    /// <param name="b">Other text.</param>
    /// <param name="limit">Distances beyond it need not be counted to the end.</param>
    /// <returns>The distance; where it is beyond the limit, any number beyond the limit.</returns>
    public static int Distance(string a, string b, int limit = int.MaxValue)
    {
        var width = b.Length + 1;
        Span<int> rows = width <= MostOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var previous = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                current[j] = swapped ? Math.Min(best, before[j - 2] + 1) : best;
                least = Math.Min(least, current[j]);
            }

            // Later rows are made of this one and, one dearer, of the row before it.
            if (least > limit && leastBefore >= limit) return least;
            leastBefore = least;
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return previous[b.Length];
    }

    /// <summary>Dice coefficient of the two sets of bigrams, 0 to 1; single letters count as themselves.</summary>
    /// <param name="a">One text.</param>
    /// <param name="b">Other text.</param>
    public static double Dice(string a, string b) => Dice(Bigrams(a), Bigrams(b));

    private static double Dice(HashSet<string> first, HashSet<string> second)
    {
        if (first.Count + second.Count == 0) return 0;
        var common = first.Count(second.Contains);
        return 2.0 * common / (first.Count + second.Count);
    }

    private static HashSet<string> Bigrams(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (text.Length == 1) found.Add(text);
        for (var i = 0; i + 1 < text.Length; i++) found.Add(text.Substring(i, 2));
        return found;
    }

    private static bool IsAscii(string text) => text.All(char.IsAscii);
}
