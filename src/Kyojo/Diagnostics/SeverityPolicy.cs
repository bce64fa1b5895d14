using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kyojo.Diagnostics;

/// <summary>The site's own weights (<c>diagnostics.severity</c>); codes that are locked keep theirs.</summary>
/// <param name="weights">Weight by code id; checked when site.yml is read.</param>
public sealed class SeverityPolicy(FrozenDictionary<string, Severity> weights)
{
    /// <summary>Every code at its own weight.</summary>
    public static SeverityPolicy Default { get; } = new(FrozenDictionary<string, Severity>.Empty);

    /// <summary>Gives each finding its weight and drops those set to off.</summary>
    /// <param name="diagnostics">Findings, in order.</param>
    /// <returns>The findings that count, in the same order.</returns>
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Weigh).Where(d => d.Severity != Severity.Off)];

    /// <summary>The weight of a finding of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="own">Its weight unless the site says otherwise.</param>
    public Severity WeightOf(DiagnosticCode code, Severity own) => !code.Locked && weights.TryGetValue(code.Id, out var weight) ? weight : own;

    private Diagnostic Weigh(Diagnostic diagnostic) =>
        !diagnostic.Code.Locked && weights.TryGetValue(diagnostic.Code.Id, out var weight)
            ? diagnostic.With(weight)
            : diagnostic;
}
