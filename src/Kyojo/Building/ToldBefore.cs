using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// What rules that read no descriptions told of the whole, from build to build: after a change of descriptions alone it is
/// told again without looking (decision 0039).
/// </summary>
internal static class ToldBefore
{
    // Looking for more paths in all that was told would take longer than the rules.
    private const int MostChanged = 64;

    /// <summary>What was told, when it holds still; null when the rules have to look.</summary>
    /// <param name="last">Manifest of the last build; null when there is none.</param>
    /// <param name="under">Hash of everything that these rules look at, now.</param>
    /// <param name="sources">Files as they are.</param>
    public static ImmutableArray<Diagnostic>? Of(Manifest? last, Fingerprint under, SourceSet sources)
    {
        if (last is null || last.ToldUnder != under) return null;
        if (last.Told.IsEmpty) return [];
        // What is said may name places, and those of a changed file may be elsewhere now.
        var changed = new KnownSources(last.Sources).ChangedOf(sources.Content).Select(file => file.Path).Take(MostChanged + 1).ToArray();
        if (changed.Length > MostChanged) return null;
        var told = last.Told.Select(note => changed.Any(path => Names(note, path)) ? null : note.ToDiagnostic()).OfType<Diagnostic>().ToImmutableArray();
        return told.Length == last.Told.Length ? told : null;
    }

    /// <summary>The hash under which findings are kept; the default when they are not, since notes hold no repairs.</summary>
    /// <param name="told">The findings.</param>
    /// <param name="under">Hash of everything that their rules looked at.</param>
    public static Fingerprint Under(ImmutableArray<Diagnostic> told, Fingerprint under) => told.Any(d => d.Fix is not null) ? default : under;

    private static bool Names(PageNote note, string path) =>
        note.Span.File == path || note.Args.Any(arg => arg.Value.Ja.Contains(path, StringComparison.Ordinal) || arg.Value.En.Contains(path, StringComparison.Ordinal));
}
