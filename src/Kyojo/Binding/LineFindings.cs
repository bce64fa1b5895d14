using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Binding;

/// <summary>What was found in titles and summaries, at its place in the file.</summary>
internal static class LineFindings
{
    /// <summary>Adds the findings of a line of a text file: they are looked for as they were written, from the value on.</summary>
    /// <param name="found">Receives the findings.</param>
    /// <param name="line">The line.</param>
    /// <param name="value">Place of its value; what cannot be found as written (escapes) is told there.</param>
    /// <param name="text">The file.</param>
    public static void Add(DiagnosticBag found, MarkdownLine line, SourceSpan value, string text)
    {
        if (line.Found.IsEmpty) return;
        var at = StartOf(text, value);
        foreach (var finding in line.Found)
        {
            var written = line.Text.AsSpan(finding.Span.Column - 1, finding.Span.Length);
            var next = text.AsSpan(at).IndexOf(written, StringComparison.Ordinal);
            if (next < 0)
            {
                found.Add(At(finding, value));
                continue;
            }

            at += next;
            var before = text.AsSpan(0, at);
            found.Add(At(finding, new SourceSpan(value.File, before.Count('\n') + 1, at - before.LastIndexOf('\n'), written.Length)));
            at++;
        }
    }

    /// <summary>Adds the findings of a line of a record.</summary>
    /// <param name="found">Receives the findings.</param>
    /// <param name="line">The line.</param>
    /// <param name="value">Its value; where it is written over several lines or with escapes, the findings are told at its start.</param>
    /// <param name="file">Path of the record.</param>
    public static void Add(DiagnosticBag found, MarkdownLine line, YamlScalar value, string file)
    {
        foreach (var finding in line.Found) found.Add(At(finding, value.PartIn(file, finding.Span.Column - 1, finding.Span.Length)));
    }

    // A line has no repairs: its findings have a code and blanks only.
    private static Diagnostic At(Diagnostic finding, SourceSpan place) =>
        new() { Code = finding.Code, Span = place, Args = finding.Args, Severity = finding.Severity, Suggestions = finding.Suggestions };

    private static int StartOf(string text, SourceSpan place)
    {
        var at = 0;
        for (var line = 1; line < place.Line; line++) at = text.IndexOf('\n', at) + 1;
        return Math.Min(text.Length, at + place.Column - 1);
    }
}
