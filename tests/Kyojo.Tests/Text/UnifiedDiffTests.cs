using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void One_changed_line_is_shown_with_three_lines_around_it() =>
        Assert.Equal(
            "--- a/content/a.yml\n+++ b/content/a.yml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n",
            UnifiedDiff.Of("content/a.yml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n五\n6\n7\n8\n9\n"));

    [Fact]
    public void Changes_far_apart_are_shown_apart() =>
        Assert.Equal(2, UnifiedDiff.Of("a", Numbers(1, 20), Numbers(1, 20).Replace("\n2\n", "\nB\n").Replace("\n18\n", "\nR\n")).Split("\n@@").Length - 1);

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", UnifiedDiff.Of("a", "x\n", "x\n"));

    [Fact]
    public void A_missing_last_line_end_is_told() =>
        Assert.Equal("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n", UnifiedDiff.Of("a", "x", "y\n"));

    [Fact]
    public void The_difference_applied_to_the_old_text_gives_the_new_one() => Prop.ForAll(Texts().ToArbitrary(), Texts().ToArbitrary(), (before, after) =>
        Assert.Equal(after, Apply(before, UnifiedDiff.Of("a", before, after)))).QuickCheckThrowOnFailure();

    private static Gen<string> Texts() => from lines in Gen.Elements("a\n", "b\n", "c\n", "\n", "長い行\r\n").ArrayOf()
                                          from last in Gen.Elements("", "a", "z")
                                          select string.Concat(lines) + last;

    private static string Numbers(int from, int to) => string.Concat(Enumerable.Range(from, to).Select(n => $"{n}\n"));

    private static string Apply(string before, string diff)
    {
        if (diff.Length == 0) return before;
        var old = Lines(before);
        var result = new List<string>();
        var at = 0;
        var lines = Lines(diff).Skip(2).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var bare = i + 1 < lines.Count && lines[i + 1].StartsWith('\\') ? lines[i].TrimEnd('\n') : lines[i];
            switch (lines[i][0])
            {
                case '@':
                    var range = lines[i].Split(' ')[1][1..].Split(',');
                    var start = int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture) - (range.Length > 1 && range[1] == "0" ? 0 : 1);
                    for (; at < start; at++) result.Add(old[at]);
                    break;
                case ' ' or '-':
                    Assert.Equal(old[at], bare[1..]);
                    if (lines[i][0] == ' ') result.Add(old[at]);
                    at++;
                    break;
                case '+':
                    result.Add(bare[1..]);
                    break;
            }
        }

        result.AddRange(old.Skip(at));
        return string.Concat(result);
    }

    private static List<string> Lines(string text)
    {
        var parts = text.Split('\n');
        return [.. parts.Take(parts.Length - 1).Select(p => p + "\n"), .. parts[^1].Length > 0 ? [parts[^1]] : Array.Empty<string>()];
    }
}
