using System.Collections.Immutable;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Commands;

/// <summary>What a change of the sources would bring that was not there before.</summary>
internal static class SiteTrial
{
    /// <summary>Errors of the site after a change which it has not now.</summary>
    /// <param name="now">The site as it is.</param>
    /// <param name="after">The site as it would be.</param>
    /// <param name="options">Options of a build.</param>
    public static ImmutableArray<Diagnostic> NewErrors(ISourceFolder now, ISourceFolder after, BuildOptions options) =>
        [.. Findings(after, options).Where(d => d.Severity == Severity.Error).Except(Findings(now, options), SameFinding.Instance)];

    private static ImmutableArray<Diagnostic> Findings(ISourceFolder folder, BuildOptions options)
    {
        var found = new DiagnosticBag();
        var builder = new SiteBuilder(folder, options);
        builder.Plan(builder.ReadSources(found), found, out var policy, out _);
        return policy.Apply(found.ToSorted());
    }

    // Lines move when a record grows: a finding is known again by its code, its file and what it says.
    private sealed class SameFinding : IEqualityComparer<Diagnostic>
    {
        public static SameFinding Instance { get; } = new();

        public bool Equals(Diagnostic? x, Diagnostic? y) => x is not null && y is not null && Key(x) == Key(y);

        public int GetHashCode(Diagnostic obj) => Key(obj).GetHashCode(StringComparison.Ordinal);

        private static string Key(Diagnostic finding) => $"{finding.Code.Id} {finding.Span.File} {string.Join('\n', finding.Args.Select(a => a.Value.Ja))}";
    }
}
