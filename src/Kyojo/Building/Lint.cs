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
    public static void Run(ImmutableArray<ILintRule> rules, Catalog catalog, int workers, DiagnosticBag found, QuietFiles? quiet = null) => Run(rules, catalog, catalog.Entries, workers, found, quiet);

    /// <summary>Runs all rules, of those that look at one entry only on some.</summary>
    public static void Run(ImmutableArray<ILintRule> rules, Catalog catalog, ImmutableArray<Community> entries, int workers, DiagnosticBag found, QuietFiles? quiet = null)
    {
        quiet ??= QuietFiles.Unknown;
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
        Workers.Run(workers, rules.Length, (i, _) => rules[i].Check(catalog, found), chunk: 1);
    }
}
