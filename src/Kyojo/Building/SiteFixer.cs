using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Building;

/// <summary>What <c>fix</c> would change.</summary>
/// <param name="Files">Files with other bytes than before, by path.</param>
/// <param name="Done">Findings that were repaired, by place.</param>
/// <param name="Skipped">Findings with a repair that could not be made: told, and left to a person.</param>
/// <param name="Left">Findings after the repairs.</param>
internal sealed record FixReport(
    ImmutableArray<(string Path, byte[] Before, byte[] After)> Files,
    ImmutableArray<Diagnostic> Done,
    ImmutableArray<Diagnostic> Skipped,
    ImmutableArray<Diagnostic> Left);

/// <summary>Repairs everything that needs no guess, in memory.</summary>
internal static class SiteFixer
{
    // A repair may uncover another (a box whose colons were full-width holds a list); no text needs more than a few.
    private const int MostRounds = 10;

    /// <summary>Checks, repairs and checks again, until nothing is left to repair: a second run finds nothing to do.</summary>
    /// <param name="folder">The site; not written to.</param>
    /// <param name="options">Options of the check.</param>
    public static FixReport Run(ISourceFolder folder, BuildOptions options)
    {
        var site = new OverlayFolder(folder);
        var done = new List<Diagnostic>();
        for (var round = 0; ; round++)
        {
            var found = new SiteBuilder(site, options).Build(new DryStore()).Diagnostics;
            var fixable = found.Where(d => d.Fix is not null && folder.Exists(d.Span.File)).ToImmutableArray();
            var made = round < MostRounds ? Apply(site, fixable) : [];
            done.AddRange(made);
            if (made.Length > 0) continue;
            return new(
                [.. site.Changed.Select(c => (c.Path, folder.Read(c.Path), c.Bytes)).Where(c => !c.Item2.AsSpan().SequenceEqual(c.Bytes))],
                [.. done], fixable, found);
        }
    }

    private static ImmutableArray<Diagnostic> Apply(OverlayFolder site, ImmutableArray<Diagnostic> fixable)
    {
        var made = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in fixable.GroupBy(d => d.Span.File, StringComparer.Ordinal))
        {
            var result = FixedText.Of(site.Read(file.Key), file.Select(d => d.Fix!));
            if (result.Done.IsEmpty) continue;
            site.Write(file.Key, result.Bytes);
            made.AddRange(file.Where(d => result.Done.Contains(d.Fix!)));
        }

        return made.ToImmutable();
    }
}
