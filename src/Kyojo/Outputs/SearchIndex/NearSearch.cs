namespace Kyojo.Outputs.SearchIndex;

/// <summary>「もしかして」 for a word that is found nowhere: the same as <c>src/search-script/near.js</c>.</summary>
internal sealed class NearSearch(IndexReader index, SearchTables tables, SearchEngine engine)
{
    private const int MostPairs = 32, MostNames = 24, ShortestKana = 4, ShortestLatin = 5, ShortestName = 5, LongName = 7;

    /// <summary>The word without the slip of a finger; null when nothing is near.</summary>
    /// <param name="word">The word.</param>
    public string? Mend(SearchWord word)
    {
        var parts = Scripts(word.Text);
        for (var i = 0; i < parts.Count; i++)
        {
            var (text, kind) = parts[i];
            var folded = tables.Folding.Fold(text);
            if (kind == 0 || folded.Length < (kind == 3 ? ShortestLatin : ShortestKana)) continue;
            var better = new[] { folded.Length, folded.Length + 1, folded.Length - 1 }.SelectMany(index.Words).Where(other => IsSlip(folded, other)).OrderByDescending(other => other[0] == folded[0]).FirstOrDefault();
            if (better is null) continue;
            var mended = string.Concat(parts.Select((part, n) => n == i ? better : part.Text));
            if (engine.IsFound(word, mended)) return mended;
        }

        return NearName(word);
    }

    /// <summary>One letter changed, added, left out, or two neighbours swapped; kana and Latin letters only.</summary>
    /// <param name="a">Folded text.</param>
    /// <param name="b">Other folded text.</param>
    internal static bool IsSlip(string a, string b)
    {
        if (a == b || Math.Abs(a.Length - b.Length) > 1) return false;
        var (start, end) = (0, 0);
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        var (x, y) = (a[start..^end], b[start..^end]);
        if (x.Length > 2 || y.Length > 2 || !(x + y).All(c => c is >= 'ぁ' and <= 'ゖ' or >= 'a' and <= 'z')) return false;
        return (x.Length < 2 && y.Length < 2) || (x.Length == 2 && y.Length == 2 && x[0] == y[1] && x[1] == y[0]);
    }

    // A name that has all pairs of letters but those around one.
    private string? NearName(SearchWord word)
    {
        var folded = tables.Folding.Fold(word.Text);
        var points = folded.Replace(" ", "", StringComparison.Ordinal).EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        if (points.Length < ShortestName || word.Field > SearchField.Name || !folded.Any(c => c is >= 'ぁ' and <= 'ゖ' or >= 'a' and <= 'z')) return null;
        var counts = new byte[index.Records];
        foreach (var pair in points.Skip(1).Select((c, i) => points[i] + c).Take(MostPairs))
        {
            foreach (var id in index.Names.Exact(pair)[0].Records.Distinct()) counts[id]++;
        }

        var least = Math.Max(2, Math.Min(points.Length - 1, MostPairs) - 3);
        var near = Enumerable.Range(0, counts.Length).Where(id => counts[id] >= least).OrderByDescending(id => counts[id]).ThenBy(id => id).Take(MostNames);
        foreach (var record in near.Select(index.Record))
        {
            foreach (var name in record.OtherNames.Insert(0, record.Reading).Insert(0, record.Title))
            {
                if (name.Length > 0 && Within(string.Concat(points), name) is { } found) return found;
            }
        }

        return null;
    }

    // The part of a name that differs from a text by one slip, between borders of words.
    private string? Within(string text, string name)
    {
        var (letters, at) = tables.Folding.Letters(name);
        bool IsBorder(int i) => i == 0 || i == letters.Length || letters[i] == ' ' || letters[i - 1] == ' ' || NearWords.ScriptOf(name[at[i]]) != NearWords.ScriptOf(name[at[i - 1]]);
        for (var from = 0; from < letters.Length; from++)
        {
            if (letters[from] == ' ') continue;
            foreach (var size in (ReadOnlySpan<int>)[text.Length, text.Length + 1, text.Length - 1])
            {
                var to = from + size;
                if (to > letters.Length || (letters[from..to] != text && !IsSlip(text, letters[from..to]))) continue;
                if (text.Length < LongName ? IsBorder(from) && IsBorder(to) : IsBorder(from) || IsBorder(to)) return name[at[from]..(to < at.Length ? at[to] : name.Length)].Trim();
            }
        }

        return null;
    }

    private static List<(string Text, int Kind)> Scripts(string text)
    {
        var parts = new List<(string, int)>();
        for (var i = 0; i < text.Length;)
        {
            var (start, kind) = (i++, NearWords.ScriptOf(text[i - 1]));
            while (i < text.Length && NearWords.ScriptOf(text[i]) == kind) i++;
            parts.Add((text[start..i], kind));
        }

        return parts;
    }
}
