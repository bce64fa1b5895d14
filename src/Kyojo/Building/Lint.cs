using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;

namespace Kyojo.Building;

/// <summary>Runs all rules: entry by entry on all workers, then each over the whole.</summary>
internal static class Lint
{
    public static void Run(ImmutableArray<ILintRule> rules, Catalog catalog, int workers, DiagnosticBag found)
    {
        Workers.Run(workers, catalog.Entries.Length, (i, _) =>
        {
            foreach (var rule in rules) rule.Check(catalog.Entries[i], catalog, found);
        });
        foreach (var rule in rules) rule.Check(catalog, found);
    }
}
