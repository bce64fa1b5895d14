using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>A group that has ended says when or why (KYO2091): its page stays, and readers ask.</summary>
public sealed class EndedRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        if (entry.Status != "ended" || entry.Lifecycle.Has(LifecycleFields.Ended) || entry.Lifecycle.Has(LifecycleFields.EndedReason)) return;
        // A date that was refused has had its message.
        if (!entry.Lifecycle.HasRefused) found.Add(Codes.EndedWithoutWhen, entry.Lifecycle.SpanOf(LifecycleFields.Status, entry.File));
    }
}
