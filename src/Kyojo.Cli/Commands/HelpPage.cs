using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>The help page of a code as it is read on a terminal. The pages of the manual are embedded in the program.</summary>
internal static partial class HelpPage
{
    private const string English = "In English";

    private static readonly (string Ja, string En)[] Examples = [("よくない例", "Bad"), ("よい例", "Good")];

    /// <summary>Lines to print: Japanese chapters, or the English one with the examples; nothing for a code without a page.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">Language of the person.</param>
    public static IEnumerable<string> Of(DiagnosticCode code, Language language)
    {
        if (Text(code) is not { } text) yield break;
        var shown = false;
        var inCode = false;
        foreach (var line in text.Split('\n').SkipWhile(l => !l.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inCode = !inCode;
            }
            else if (!inCode && line.StartsWith("## ", StringComparison.Ordinal))
            {
                var heading = HeadingIn(line[3..], language);
                shown = heading is not null;
                if (shown) yield return $"[{heading}]";
            }
            else if (shown)
            {
                yield return line.Length == 0 ? "" : inCode ? "    " + line : Plain(line);
            }
        }
    }

    /// <summary>Words of a code with dots for what each finding fills in.</summary>
    public static string WithoutBlanks(string text) => Blank().Replace(text, "…");

    // Null = this chapter is not shown.
    private static string? HeadingIn(string heading, Language language)
    {
        if (language != Language.English) return heading == English && language == Language.Japanese ? null : heading;
        return heading == English ? "What and how" : Examples.FirstOrDefault(e => e.Ja == heading).En;
    }

    private static string Plain(string line) => new StringBuilder(line).Replace("**", "").Replace("`", "").ToString();

    private static string? Text(DiagnosticCode code)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"diagnostics/{code.Id.ToLowerInvariant()}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    [GeneratedRegex(@"(?<!\{)\{[a-z_]+\}(?!\})", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
