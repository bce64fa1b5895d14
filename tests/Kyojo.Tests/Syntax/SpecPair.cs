using System.Text;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

/// <summary>One pair of the files in <c>spec/</c>: what is typed, how it is read, what is printed, what is said.</summary>
public sealed record SpecPair(string Id, string Input, MarkdownProfile Profile, MarkdownRules Rules, string Output, string[] Codes)
{
    /// <summary>All pairs, in the order of the files.</summary>
    public static IReadOnlyList<SpecPair> All { get; } = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Syntax", "spec"), "*.md")
        .Order(StringComparer.Ordinal).SelectMany(file => Read(File.ReadAllLines(file, Encoding.UTF8)))];

    /// <summary>Pairs stand between two fences, two lines each.</summary>
    public static IEnumerable<SpecPair> Read(string[] lines)
    {
        var start = Array.IndexOf(lines, "```text") + 1;
        for (var i = start; lines[i] != "```"; i += 2)
        {
            var head = lines[i].Split(' ', 3);
            var tail = lines[i + 1][2..].Split("  ! ", 2);
            var (profile, rules) = ReadAs(head[1]);
            yield return new SpecPair(head[0], Plain(head[2]), profile, rules, Plain(tail[0]), tail.Length == 1 ? [] : tail[1].Split(' '));
        }
    }

    // Documents unless the mark says more: ✓/field, ✓/line, ✓/raw (markdown.raw_html), ✓/lasting (a published report).
    private static (MarkdownProfile Profile, MarkdownRules Rules) ReadAs(string mark) => mark switch
    {
        "✓" => (MarkdownProfile.Document, MarkdownRules.None),
        "✓/field" => (MarkdownProfile.Field, MarkdownRules.None),
        "✓/line" => (MarkdownProfile.Line, MarkdownRules.None),
        "✓/raw" => (MarkdownProfile.Document, MarkdownRules.RawHtml),
        "✓/lasting" => (MarkdownProfile.Document, MarkdownRules.LastingIds),
        _ => throw new FormatException(mark),
    };

    private static string Plain(string text) => text.Replace('⏎', '\n').Replace('␣', ' ');
}
