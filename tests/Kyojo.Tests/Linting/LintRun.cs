using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Linting;

namespace Kyojo.Tests.Linting;

/// <summary>Rules over a site given as text, without pages.</summary>
internal static class LintRun
{
    /// <summary>Findings of the rules alone, by place; on 1 April 2026.</summary>
    public static IReadOnlyList<Diagnostic> Of(string files, params ILintRule[] rules)
    {
        var found = new DiagnosticBag();
        Lint.Run([.. rules], SiteReading.Read(files).Catalog!, workers: 1, found);
        return found.ToSorted();
    }

    /// <summary>Findings about one community <c>one</c> with more lines, which start on line 8: code, line and column.</summary>
    public static string[] Community(string more, params ILintRule[] rules) =>
        [.. Of($"=== content/communities/one.yml\n{SiteText.Community("one", more)}", rules).Select(d => $"{d.Code.Id} {d.Span.Line}:{d.Span.Column}")];
}
