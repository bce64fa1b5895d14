using System.Globalization;
using System.Text;

namespace Kyojo.Text;

/// <summary>The difference of two texts in the form of <c>diff -u</c>, which <c>git apply</c> reads too.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    // Beyond this many changed lines the whole middle is shown as replaced: still right, only longer.
    private const int MostSteps = 2000;

    /// <summary>The difference; empty when the texts are equal.</summary>
    /// <param name="path">Path shown in the head, with <c>/</c>.</param>
    /// <param name="before">Old text.</param>
    /// <param name="after">New text.</param>
    public static string Of(string path, string before, string after)
    {
        if (before == after) return "";
        var (a, b) = (Lines(before), Lines(after));
        var result = new StringBuilder().Append("--- a/").Append(path).Append("\n+++ b/").Append(path).Append('\n');
        foreach (var hunk in Hunks(Changes(a, b))) Write(result, a, b, hunk);
        return result.ToString();
    }

    private readonly record struct Change(int FromA, int ToA, int FromB, int ToB);

    // Each line with its line end, so that a change of line ends shows.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    // Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), after the equal head and tail are cut off.
    private static List<Change> Changes(List<string> a, List<string> b)
    {
        var head = 0;
        while (head < a.Count && head < b.Count && a[head] == b[head]) head++;
        var tail = 0;
        while (tail < a.Count - head && tail < b.Count - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        var (n, m) = (a.Count - head - tail, b.Count - head - tail);
        var trace = new List<int[]>();
        var reach = new int[2 * (n + m) + 3];
        var middle = n + m + 1;
        for (var steps = 0; steps <= Math.Min(n + m, MostSteps); steps++)
        {
            trace.Add((int[])reach.Clone());
            for (var k = -steps; k <= steps; k += 2)
            {
                var x = k == -steps || (k != steps && reach[middle + k - 1] < reach[middle + k + 1]) ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
                while (x < n && x - k < m && a[head + x] == b[head + x - k]) x++;
                reach[middle + k] = x;
                if (x >= n && x - k >= m) return Back(trace, n, m, head, middle);
            }
        }

        return [new Change(head, head + n, head, head + m)];
    }

    private static List<Change> Back(List<int[]> trace, int x, int y, int head, int middle)
    {
        var changes = new List<Change>();
        for (var steps = trace.Count - 1; steps > 0; steps--)
        {
            var reach = trace[steps];
            var k = x - y;
            var down = k == -steps || (k != steps && reach[middle + k - 1] < reach[middle + k + 1]);
            var beforeK = down ? k + 1 : k - 1;
            var (beforeX, beforeY) = (reach[middle + beforeK], reach[middle + beforeK] - beforeK);
            changes.Add(down ? new(head + beforeX, head + beforeX, head + beforeY, head + beforeY + 1) : new(head + beforeX, head + beforeX + 1, head + beforeY, head + beforeY));
            (x, y) = (beforeX, beforeY);
        }

        changes.Reverse();
        return changes;
    }

    private static IEnumerable<List<Change>> Hunks(List<Change> changes)
    {
        var hunk = new List<Change>();
        foreach (var change in changes)
        {
            if (hunk.Count > 0 && change.FromA - hunk[^1].ToA > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(change);
        }

        if (hunk.Count > 0) yield return hunk;
    }

    private static void Write(StringBuilder result, List<string> a, List<string> b, List<Change> hunk)
    {
        var (fromA, fromB) = (Math.Max(0, hunk[0].FromA - Context), Math.Max(0, hunk[0].FromB - Context));
        var (toA, toB) = (Math.Min(a.Count, hunk[^1].ToA + Context), Math.Min(b.Count, hunk[^1].ToB + Context));
        result.Append(CultureInfo.InvariantCulture, $"@@ -{Range(fromA, toA)} +{Range(fromB, toB)} @@\n");
        var at = fromA;
        for (var i = 0; i < hunk.Count;)
        {
            for (; at < hunk[i].FromA; at++) Line(result, ' ', a[at]);
            // What is taken away stands before what is put there, line group by line group.
            var end = i + 1;
            while (end < hunk.Count && hunk[end].FromA == hunk[end - 1].ToA && hunk[end].FromB == hunk[end - 1].ToB) end++;
            for (; at < hunk[end - 1].ToA; at++) Line(result, '-', a[at]);
            for (var added = hunk[i].FromB; added < hunk[end - 1].ToB; added++) Line(result, '+', b[added]);
            i = end;
        }

        for (; at < toA; at++) Line(result, ' ', a[at]);
    }

    private static string Range(int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{(to > from ? from + 1 : from)}{(to - from == 1 ? "" : $",{to - from}")}");

    private static void Line(StringBuilder result, char sign, string line)
    {
        result.Append(sign).Append(line);
        if (!line.EndsWith('\n')) result.Append("\n\\ No newline at end of file\n");
    }
}
