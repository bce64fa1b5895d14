using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>Tells once for an entry that a place was read out of its name (KYO3051).</summary>
public sealed class InferredPlaceRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        foreach (var place in entry.Places)
        {
            if (!place.IsInferred) continue;
            found.Add(Codes.PlaceInferred, place.Values.SpanOf(PlaceFields.Certainty, entry.File));
            return;
        }
    }
}
