using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;

namespace Kyojo.Building;

/// <summary>Runs all rules: entry by entry on all workers, then each over the whole.</summary>
internal static class Lint
{
    public static void Run(ImmutableArray<ILintRule> rules, Catalog catalog, int workers, DiagnosticBag found) => Run(rules, catalog, catalog.Entries, workers, found);

    /// <summary>Runs all rules, of those that look at one entry only on some.</summary>
    public static void Run(ImmutableArray<ILintRule> rules, Catalog catalog, ImmutableArray<Community> entries, int workers, DiagnosticBag found)
    {
        Workers.Run(workers, entries.Length, (i, _) =>
        {
            foreach (var rule in rules) rule.Check(entries[i], catalog, found);
        });
        Workers.Run(workers, rules.Length, (i, _) => rules[i].Check(catalog, found), chunk: 1);
    }
}
