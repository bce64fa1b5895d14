using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;

namespace Kyojo.Building;

/// <summary>Runs all rules: entry by entry on all workers, then each over the whole.</summary>
internal static class Lint
{
    /// <summary>Runs all rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="catalog">The site.</param>
    /// <param name="workers">Threads at once.</param>
    /// <param name="found">Receives what they find.</param>
    /// <param name="quiet">Files of entries at which rules need not look; receives those in which they find something.</param>
    /// <param name="whole">What rules that read no descriptions told of the whole, when it holds still; null: they look.</param>
    /// <returns>What these rules tell of the whole.</returns>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<ILintRule> rules, Catalog catalog, int workers, DiagnosticBag found, QuietFiles? quiet = null, ImmutableArray<Diagnostic>? whole = null)
    {
        Entries(rules, catalog, catalog.Entries, workers, found, quiet ?? QuietFiles.Unknown);
        return Whole(rules, catalog, workers, found, whole);
    }

    /// <summary>Runs all rules, of those that look at one entry only on some.</summary>
    public static void Run(ImmutableArray<ILintRule> rules, Catalog catalog, ImmutableArray<Community> entries, int workers, DiagnosticBag found)
    {
        Entries(rules, catalog, entries, workers, found, QuietFiles.Unknown);
        Whole(rules, catalog, workers, found, told: null);
    }

    private static void Entries(ImmutableArray<ILintRule> rules, Catalog catalog, ImmutableArray<Community> entries, int workers, DiagnosticBag found, QuietFiles quiet)
    {
        var readers = rules.Select(rule => rule.ReadsTextsOfOthers).ToArray();
        Workers.Run(workers, entries.Length, (i, _) =>
        {
            DiagnosticBag? ofEntry = null;
            for (var rule = 0; rule < rules.Length; rule++)
            {
                if (!readers[rule] && quiet.IsQuiet(entries[i].File, QuietFiles.OfRule(rule))) continue;
                var before = (ofEntry ??= new DiagnosticBag()).Count;
                rules[rule].Check(entries[i], catalog, ofEntry);
                if (ofEntry.Count > before) quiet.Disturb(entries[i].File, QuietFiles.OfRule(rule));
            }

            if (ofEntry is { Count: > 0 }) found.AddRange(ofEntry.ToSorted());
        });
    }

    private static ImmutableArray<Diagnostic> Whole(ImmutableArray<ILintRule> rules, Catalog catalog, int workers, DiagnosticBag found, ImmutableArray<Diagnostic>? told)
    {
        var ofOutlines = new DiagnosticBag();
        ImmutableArray<ILintRule> run = told is null ? rules : [.. rules.Where(rule => rule.WholeReadsTexts)];
        Workers.Run(workers, run.Length, (i, _) => run[i].Check(catalog, run[i].WholeReadsTexts ? found : ofOutlines), chunk: 1);
        var findings = told ?? ofOutlines.ToSorted();
        found.AddRange(findings);
        return findings;
    }
}
