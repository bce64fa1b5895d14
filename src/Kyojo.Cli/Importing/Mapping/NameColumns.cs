using Kyojo.Importing.Tables;
using Kyojo.Text;

namespace Kyojo.Importing.Mapping;

/// <summary>Columns whose values look like names of persons: two groups of kanji with one space between them.</summary>
internal static class NameColumns
{
    private const int LeastRows = 10;
    private const double ShareOfNames = 0.6;
    private const int LongestPart = 4;

    /// <summary>Columns, from 1, of which most of at least ten filled cells have that form; the rows are looked through once.</summary>
    public static HashSet<int> Of(Table table)
    {
        var width = table.Headers.IsEmpty ? 0 : table.Headers[^1].Column;
        var (filled, names) = (new int[width], new int[width]);
        foreach (var row in table.Rows)
        {
            var cells = row.Cells;
            for (var i = 0; i < Math.Min(width, cells.Length); i++)
            {
                if (cells[i].IsEmpty) continue;
                filled[i]++;
                if (IsName(cells[i].Text)) names[i]++;
            }
        }

        return [.. Enumerable.Range(0, width).Where(i => filled[i] >= LeastRows && names[i] > ShareOfNames * filled[i]).Select(i => i + 1)];
    }

    /// <summary>True for one to four kanji, a space, and one to four kanji.</summary>
    public static bool IsName(string text)
    {
        var rest = JapaneseText.Trim(text).AsSpan();
        var first = Kanji(rest);
        if (first is 0 or > LongestPart || first == rest.Length || rest[first] is not (' ' or '\u3000')) return false;
        rest = rest[(first + 1)..];
        return rest.Length is > 0 and <= LongestPart && Kanji(rest) == rest.Length;
    }

    private static int Kanji(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && text[count] is '々' or (>= '\u4E00' and <= '\u9FFF')) count++;
        return count;
    }
}
