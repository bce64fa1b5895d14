using Kyojo.Syntax.Markdown;

namespace Kyojo.Syntax;

/// <summary>What is known of the boxes of a text without parsing it.</summary>
public static class MarkdownBoxes
{
    /// <summary>Style sheet of reports, their boxes and charts.</summary>
    public const string Style = "report.css";

    /// <summary>The style sheet a text needs: that of reports when a line opens a chart or a box of reports.md section 9, also inside code that shows one; else that of the site.</summary>
    /// <param name="body">The text.</param>
    public static string StyleOf(MarkdownBody body)
    {
        for (var rest = body.Text.AsSpan(); rest.IndexOf(":::", StringComparison.Ordinal) is >= 0 and var at;)
        {
            rest = rest[at..];
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            if (BoxOpening.Read(line, 0)?.Kind?.Shape is BoxShape.Chart or BoxShape.Include or >= BoxShape.Stat) return Style;
            rest = rest[line.Length..];
        }

        return "site.css";
    }
}
