using System.Text.RegularExpressions;
using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Tests.Invalid;

/// <summary>The help page of a code: <c>content/guide/diagnostics/kyoNNNN.md</c>.</summary>
internal static partial class HelpPage
{
    /// <summary>The chapters of a page, in their order.</summary>
    public static string[] Headings { get; } = ["何が起きたか", "なぜ困るか", "よくない例", "よい例", "知らせを止めるには", "In English"];

    public static string Folder { get; } = Path.Combine(Repository.Root, "content", "guide", "diagnostics");

    /// <summary>Codes that have a page.</summary>
    public static string[] Codes { get; } = [.. Directory.GetFiles(Folder, "kyo*.md").Select(f => Path.GetFileNameWithoutExtension(f)!.ToUpperInvariant()).Order(StringComparer.Ordinal)];

    /// <summary>Settings and chapters of a page.</summary>
    public static (YamlMapping Settings, (string Heading, string Text)[] Chapters) Read(string code)
    {
        var path = Path.Combine(Folder, code.ToLowerInvariant() + ".md");
        var parts = FrontMatter.Read(path, File.ReadAllText(path), new DiagnosticBag())!;
        var chapters = new List<(string Heading, string Text)>();
        var inCode = false;
        foreach (var line in parts.Body.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            if (!inCode && line.StartsWith("## ", StringComparison.Ordinal)) chapters.Add((line[3..], ""));
            else if (chapters.Count > 0) chapters[^1] = (chapters[^1].Heading, $"{chapters[^1].Text}\n{line}".Trim());
        }

        return (parts.Settings!, [.. chapters]);
    }

    /// <summary>The message as the summary of its page: its blanks are shown as dots.</summary>
    public static string SummaryOf(DiagnosticCode code) => Blank().Replace(code.Message.Ja, "…");

    [GeneratedRegex(@"(?<!\{)\{[a-z_]+\}(?!\})")]
    private static partial Regex Blank();
}
