namespace Kyojo.Outputs.SearchIndex;

/// <summary>A run of letters as pairs of letters, as a query asks for them.</summary>
internal static class TextPairs
{
    private const int MostPairs = 16;

    /// <summary>The pairs of a run with their places; those that are likely to be rare first, and of a very long run enough.</summary>
    /// <param name="text">A run of two letters or more.</param>
    public static List<(string Term, int Place)> Of(string text)
    {
        var points = text.EnumerateRunes().ToArray();
        var pairs = new List<(string Term, int Place)>();
        var (place, head) = (0, points[0]);
        for (var i = 1; i < points.Length; i++)
        {
            pairs.Add((points[i - 1].ToString() + points[i], place));
            if (SearchFolding.IsLong(head.Value, points[i].Value)) continue;
            head = points[i];
            place++;
        }

        var step = Math.Max(1, pairs.Count / (double)MostPairs);
        return [.. pairs.Where((_, i) => Math.Floor(i / step) != Math.Floor((i - 1) / step) || i == pairs.Count - 1).OrderBy(pair => Common(pair.Term)).ThenBy(pair => pair.Place % 3).ThenBy(pair => pair.Place)];
    }

    private static int Common(string pair) => pair.EnumerateRunes().Sum(c => c.Value is < 'ぁ' or > 'ゖ' ? 0 : "いうんしつかのよ".Contains((char)c.Value, StringComparison.Ordinal) ? 3 : 2);

    /// <summary>The pair at one end of a run; of a word all of it.</summary>
    public static string Edge(TextRun run, bool end)
    {
        if (run.IsWord) return run.Text;
        var points = run.Text.EnumerateRunes().ToArray();
        return string.Concat(end ? points.TakeLast(2) : points.Take(2));
    }

    /// <summary>The first letter.</summary>
    public static string FirstLetter(string text) => text.EnumerateRunes().First().ToString();

    /// <summary>The last letter.</summary>
    public static string LastLetter(string text) => text.EnumerateRunes().Last().ToString();

    /// <summary>Number of letters.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();
}
