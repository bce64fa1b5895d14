namespace Kyojo.Importing.Reading;

/// <summary>What parts the columns: of comma, tab and semicolon the one that stands in the most records equally often.</summary>
internal static class CsvDelimiter
{
    private const int Records = 20;
    private static readonly char[] Candidates = [',', '\t', ';'];

    public static char Of(ReadOnlySpan<byte> text)
    {
        var best = (Sign: ',', Records: 0, Count: 0);
        foreach (var sign in Candidates)
        {
            var usual = Counts(text, sign).Where(n => n > 0).GroupBy(n => n).Select(g => (Records: g.Count(), Count: g.Key)).OrderByDescending(g => g.Records).ThenByDescending(g => g.Count).FirstOrDefault();
            if (usual.Records > best.Records || (usual.Records == best.Records && usual.Count > best.Count)) best = (sign, usual.Records, usual.Count);
        }

        return best.Sign;
    }

    private static List<int> Counts(ReadOnlySpan<byte> text, char sign)
    {
        var counts = new List<int>();
        var (count, quoted, letters) = (0, false, false);
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c == sign) count++;
            else if (c is (byte)'\n' or (byte)'\r')
            {
                if (letters) counts.Add(count);
                if (counts.Count == Records) return counts;
                (count, letters) = (0, false);
                continue;
            }

            letters = true;
        }

        if (letters) counts.Add(count);
        return counts;
    }
}
