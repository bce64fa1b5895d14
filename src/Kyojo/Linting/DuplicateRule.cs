using Kyojo.Catalogs;
using Kyojo.Diagnostics;

namespace Kyojo.Linting;

/// <summary>Entries that may be one group (KYO2301–2305), told at the later one; <c>not_duplicate_of</c> on either side silences it.</summary>
public sealed class DuplicateRule : ILintRule
{
    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var pair in Duplicates.In(catalog.Entries))
        {
            found.Add(new Diagnostic
            {
                Code = pair.Code,
                Severity = pair.Severity,
                Span = pair.Second.Span,
                Args =
                [
                    ("a", pair.Second.Name), ("b", pair.First.Name), ("why", pair.Why), ("id", pair.First.Id),
                    ("place", pair.First.Span.ToString()),
                ],
            });
        }
    }
}
